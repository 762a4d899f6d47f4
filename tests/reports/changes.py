"""What the write of these tests asks for."""

from __future__ import annotations

from device.program_file import program_from, to_content
from programmer_app.training.start_program import START_PROGRAM

FLEX = program_from(
    to_content(START_PROGRAM)
    | {
        "basal": {
            "mode": "flex",
            "patterns": {
                "day": [
                    {"from": "00:00", "dose": "0.08 mg/h"},
                    {"from": "06:00", "dose": "0.2 mg/h"},
                    {"from": "09:00", "dose": "0.12 mg/h"},
                    {"from": "17:00", "dose": "0.18 mg/h"},
                    {"from": "21:00", "dose": "0.08 mg/h"},
                ]
            },
        },
        "demand": {"dose": "0.15 mg", "over": "5 min", "lockout": "4 h", "max_per_24h": 4},
    }
)
REASON = "Pain NRS 7 at last two visits <no sedation> & follow-up"
