"""What each golden message and image says, as plain values typed by hand from docs/protocol.md.

The bytes are in the files beside: those of `begin.request` in `begin.request.hex`. The numbers of the pump in an image
were worked out by hand; the arithmetic stands in the remarks of its file.
"""

from __future__ import annotations

from typing import Any

TXN = bytes(range(16))
OTHER_TXN = bytes(range(0x10, 0x20))
BASE = bytes(range(0x20, 0x40))
DIGEST = bytes(range(0x40, 0x60))
PROGRAMMER = bytes(range(0x60, 0x70))
OTHER_PROGRAMMER = bytes(range(0x70, 0x80))
MONDAY_S = 432_000
"""Monday 2020-01-06 00:00:00 by the pump's clock."""

REQUESTS: dict[str, list[Any]] = {
    "identify.request": [1, 0, {}],
    "status.request": [2, 1, {}],
    "read.request": [3, 23, {1: 512, 2: 512}],
    "begin.request": [4, 5, {1: TXN, 2: 3, 3: BASE, 4: 300, 5: DIGEST}],
    "begin_first.request": [4, 24, {1: TXN, 2: 0, 3: b"", 4: 16_384, 5: DIGEST}],
    "chunk.request": [5, 255, {1: TXN, 2: 256, 3: b"\x00\x01\x02\x03"}],
    "chunk_longest.request": [5, 256, {1: TXN, 2: 512, 3: bytes(at % 251 for at in range(512))}],
    "seal.request": [6, 65_535, {1: TXN}],
    "commit.request": [7, 65_536, {1: TXN, 2: DIGEST}],
    "abort.request": [8, 4_294_967_295, {1: TXN}],
    "bolus.request": [9, 9, {1: OTHER_TXN, 2: 15_000, 3: 300}],
    "stop.request": [10, 10, {1: OTHER_TXN}],
    "start.request": [11, 11, {1: OTHER_TXN}],
    "log.request": [12, 12, {1: 1, 2: 16}],
    "set_clock.request": [13, 13, {1: OTHER_TXN, 2: 2_147_483_647}],
    "programmers.request": [14, 14, {}],
    "revoke.request": [15, 15, {1: OTHER_PROGRAMMER}],
    "lower.request": [16, 16, {1: OTHER_TXN}],
}

_DAYS = [864_000_000] * 7
ANSWERS: dict[str, list[Any]] = {
    "identify.answer": [
        1, 0, 0,
        {
            1: "A1", 2: "IT-40", 3: "1.0.0", 4: 1, 5: True, 6: 40_000_000, 7: 2_000, 8: 1_000_000, 9: 250, 10: 500,
            11: 1_000_000, 12: 24, 13: 7, 14: 140_000, 15: 199_000, 16: 2_400_000,
        },
    ],
    "status.answer": [
        2, 1, 0,
        {1: "A1", 2: 0, 3: b"", 4: 0, 5: 60, 6: 0, 7: 0, 8: 0, 12: [], 13: [100, False], 14: [], 15: [], 17: 1},
    ],
    "status_running.answer": [
        2, 2, 0,
        {
            1: "A1", 2: 4, 3: DIGEST, 4: 1, 5: MONDAY_S + 3_600, 6: 1_999_500, 7: 36_000_500, 8: 72_001, 9: [0, 1_137],
            10: MONDAY_S, 12: [[17, MONDAY_S + 3_599], [18, 86_400]], 13: [9, True],
            14: [[TXN, 7, 0, 4], [OTHER_TXN, 9, 6, 4]], 15: [MONDAY_S - 60, MONDAY_S + 3_540], 16: [0, 240], 17: 4_242,
            19: MONDAY_S + 240,
        },
    ],
    "status_commanded.answer": [
        2, 3, 0,
        {
            1: "A1", 2: 4, 3: DIGEST, 4: 1, 5: MONDAY_S + 3_600, 6: 38_000_000, 7: 500, 8: 1, 10: MONDAY_S,
            11: MONDAY_S + 1_738, 12: [], 13: [0, False], 14: [[OTHER_TXN, 9, 0, 4]], 15: [], 16: [1, 299], 17: 9,
        },
    ],
    "status_stopped.answer": [
        2, 4, 0,
        {
            1: "A1", 2: 4, 3: DIGEST, 4: 2, 5: MONDAY_S + 172_861, 6: 38_000_000, 7: 0, 8: 0, 10: MONDAY_S,
            11: MONDAY_S + 1, 12: [[3, MONDAY_S + 172_860]], 13: [99, False], 14: [[OTHER_TXN, 10, 0, 4]], 15: [],
            17: 10, 18: MONDAY_S + 60,
        },
    ],
    "status_lowered.answer": [
        2, 5, 0,
        {
            1: "A1", 2: 4, 3: DIGEST, 4: 5, 5: MONDAY_S + 61, 6: 38_000_000, 7: 0, 8: 0, 10: MONDAY_S,
            11: MONDAY_S + 1, 12: [[21, MONDAY_S + 60]], 13: [99, False], 14: [[OTHER_TXN, 16, 0, 4]], 15: [], 17: 10,
            20: MONDAY_S + 60,
        },
    ],
    "status_safe.answer": [
        2, 6, 0,
        {
            1: "A1", 2: 4, 3: b"", 4: 3, 5: MONDAY_S, 6: 0, 7: 0, 8: 0, 12: [[5, MONDAY_S]], 13: [99, False], 14: [],
            15: [], 17: 3,
        },
    ],
    "read.answer": [3, 23, 0, {1: 512, 2: 516, 3: b"\x01\x02\x03\x04"}],
    "read_empty.answer": [3, 24, 0, {1: 0, 2: 0, 3: b""}],
    "begin.answer": [4, 5, 0, {1: 0}],
    "chunk.answer": [5, 255, 0, {1: 260}],
    "seal.answer": [
        6, 9, 0,
        {
            1: _DAYS, 2: 1_080_000_000, 3: 90_000_000, 4: 15_000, 5: [],
            6: [
                [
                    "morphine", 8_640_000_000_000_000, 10_800_000_000_000_000, 900_000_000_000_000, 150_000_000_000,
                    10_800_000_000_000_000,
                ]
            ],
            7: 1_080_000_000,
        },
    ],
    "commit.answer": [7, 258, 0, {1: 4}],
    "abort.answer": [8, 4_294_967_295, 0, {}],
    "bolus.answer": [9, 9, 0, {1: MONDAY_S}],
    "stop.answer": [10, 10, 0, {1: MONDAY_S + 1}],
    "start.answer": [11, 11, 0, {1: MONDAY_S + 2}],
    "log.answer": [
        12, 12, 0,
        {
            1: 1, 2: 20,
            3: [
                [1, 0, 1, {}], [2, 60, 2, {1: 1, 2: TXN}], [3, 120, 3, {2: OTHER_TXN}], [4, 180, 4, {2: OTHER_TXN}],
                [5, 240, 5, {2: OTHER_TXN, 3: 15_000, 4: 300}], [6, 300, 6, {3: 3_000, 5: False}],
                [7, 360, 7, {3: 15_000}], [8, 420, 8, {6: 1, 7: 14_580}], [9, 480, 9, {8: 17}],
                [10, 540, 10, {8: 17}], [11, MONDAY_S, 11, {2: OTHER_TXN, 9: 600}], [12, MONDAY_S + 1, 12, {}],
                [13, MONDAY_S + 2, 13, {2: TXN}], [14, MONDAY_S + 3, 14, {10: 0}], [15, MONDAY_S + 4, 15, {}],
                [16, MONDAY_S + 5, 16, {}],
            ],
        },
    ],
    "log_later.answer": [
        12, 13, 0,
        {
            1: 1, 2: 20,
            3: [
                [17, MONDAY_S + 6, 17, {11: PROGRAMMER}], [18, MONDAY_S + 7, 18, {11: OTHER_PROGRAMMER}],
                [19, MONDAY_S + 8, 19, {11: PROGRAMMER}], [20, MONDAY_S + 9, 20, {2: OTHER_TXN}],
            ],
        },
    ],
    "set_clock.answer": [13, 13, 0, {1: 600}],
    "programmers.answer": [14, 14, 0, {1: [PROGRAMMER, OTHER_PROGRAMMER], 2: PROGRAMMER, 3: 1}],
    "revoke.answer": [15, 15, 0, {1: 2}],
    "lower.answer": [16, 16, 0, {1: MONDAY_S + 3}],
    # refusals
    "unknown_op.answer": [200, 7, 1, {}],
    "malformed.answer": [0, 0, 2, {}],
    "conflict.answer": [4, 5, 3, {1: 4, 2: DIGEST}],
    "conflict_unprogrammed.answer": [4, 5, 3, {1: 0, 2: b""}],
    "no_transaction.answer": [7, 7, 4, {}],
    "bad_offset.answer": [5, 7, 5, {1: 100}],
    "rejected.answer": [6, 5, 6, {1: "demand.lockout", 2: "1 min", 3: "30 s"}],
    "digest_mismatch.answer": [6, 7, 7, {}],
    "busy.answer": [9, 7, 8, {}],
    "not_allowed.answer": [7, 7, 9, {1: "the transaction is not sealed"}],
    "too_large.answer": [3, 7, 10, {1: 512}],
}  # fmt: skip

HEAD_REQUESTS: dict[str, list[Any]] = {
    "head_info.head_request": [1, 7, {}],
    "emu_advance.head_request": [64, 1, {1: 400_000_000}],
    "emu_press.head_request": [65, 2, {}],
    "emu_speed.head_request": [66, 3, {1: 1_000}],
    "emu_truth.head_request": [67, 4, {}],
    "emu_fault.head_request": [68, 5, {1: "noisy-link:loss=0.2"}],
    "emu_fault_clear.head_request": [69, 6, {1: ""}],
    "emu_card.head_request": [70, 7, {}],
}

HEAD_ANSWERS: dict[str, list[Any]] = {
    "head_info.head_answer": [1, 7, 0, {1: "Thecal emulated head", 2: "TH-1", 3: "1.0.0", 4: 1, 5: True, 6: 5, 7: 100}],
    "emu_advance.head_answer": [64, 1, 0, {1: MONDAY_S}],
    "emu_press.head_answer": [65, 2, 0, {1: True}],
    "emu_press_refused.head_answer": [65, 3, 0, {1: False, 2: 4}],
    "emu_speed.head_answer": [66, 3, 0, {}],
    "emu_truth.head_answer": [67, 4, 0, {1: 37_999_000, 2: 1_000, 3: 1_035_000}],
    "emu_fault.head_answer": [68, 5, 0, {}],
    "emu_fault_clear.head_answer": [69, 6, 0, {}],
    "emu_card.head_answer": [70, 7, 0, {1: bytes(range(0x60, 0x80))}],
    "emu_card_withheld.head_answer": [70, 8, 0, {}],
    "head_too_large.head_answer": [64, 9, 10, {1: 400_000_000}],
}

MESSAGES = REQUESTS | ANSWERS | HEAD_REQUESTS | HEAD_ANSWERS

# --- images -----------------------------------------------------------------------------------------------------------

_LIBRARY = ["v1", bytes(range(32))]
_MORPHINE = ["morphine", 10_000_000, "mg/mL"]
_RESERVOIR = [[38_000_000, "mL"], [2_000_000, "mL"], False]
_CATHETER = [["spinal", [800_000, "cm"], [2_200, "mcL"]]]
_DEMAND = {1: 15_000, 2: [150_000_000_000, "mg"], 3: [300, "min"], 4: [14_400, "h"], 5: 4}


def _image(solution: list[Any], basal: dict[int, Any], **changes: Any) -> dict[int, Any]:  # noqa: ANN401 - CBOR values
    image: dict[int, Any] = {1: 1, 2: "A1", 3: _LIBRARY, 4: solution, 5: basal, 6: [], 8: _RESERVOIR, 9: _CATHETER}
    return image | {int(key[1:]): value for key, value in changes.items()}


_WEEKDAY = [
    [0, 2_083, [100_000_000_000, "mcg/day"]],
    [360, 3_135, [150_500_000_000, "mcg/day"]],
    [1_320, 2_500, [120_000_000_000, "mcg/day"]],
]
_LONG = "a-name-of-exactly-32-characters-"
_STEPS = [[60 * at, 2_000 + 100 * at, [480_000_000_000 + 24_000_000_000 * at, "mg/day"]] for at in range(24)]

IMAGES: dict[str, dict[int, Any]] = {
    "small.image": _image(
        [_MORPHINE], {1: 1, 2: 10_000, 3: [2_400_000_000_000, "mg/day"]}, k7=_DEMAND,
    ),
    "minimum.image": _image(
        [_MORPHINE],
        {1: 0, 2: 250},
        k6=[
            {1: 0, 2: 316_000, 3: 1_138, 4: [316_000, "mL"]},
            {1: 2, 2: 5_000, 3: 600, 4: [50_000_000_000, "mcg"], 5: [600, "min"]},
        ],
    ),
    "flex.image": _image(
        [["baclofen", 2_000_000, "mcg/mL"]],
        {
            1: 2,
            4: [["weekday", _WEEKDAY], ["weekend", [[0, 2_500, [120_000_000_000, "mcg/h"]]]]],
            5: [0, 0, 0, 0, 0, 1, 1],
        },
        k6=[
            {
                1: 1, 2: 375_000, 3: 162_000, 4: [100_000_000_000, "mcg/day"],
                5: [["baclofen", 500_000, "mcg/mL"]],
            }
        ],
    ),
    "periodic.image": _image(
        [_MORPHINE, ["bupivacaine", 20_000_000, "mg/mL"]],
        {
            1: 3, 2: 250, 6: 5_000, 7: [50_000_000_000, "mcg"], 8: [600, "min"], 9: [21_600, "h"], 10: 360,
        },
        k7=_DEMAND,
        k8=[[38_000_000, "mL"], [2_000_000, "mL"], True],
    ),
    "between.image": _image(
        [_MORPHINE],
        {
            1: 3, 2: 2_000, 3: [480_000_000_000, "mg/day"], 6: 5_000, 7: [50_000_000_000, "mcg"], 8: [600, "min"],
            9: [172_800, "d"], 10: 0,
        },
    ),
    "large.image": _image(
        [_MORPHINE, *([f"drug-{at}", 1_000_000 * at, "mcg/mL"] for at in range(1, 6))],
        {1: 2, 4: [[f"{_LONG[:-1]}{at}", _STEPS] for at in range(7)], 5: [0, 1, 2, 3, 4, 5, 6]},
        k6=[{1: 2, 2: 5_000, 3: 600, 4: [50_000_000_000, "mcg"], 5: [600, "min"]}] * 8,
        k7=_DEMAND,
        k9=[[f"{_LONG[:-1]}{at}", [100_000, "cm"], [2_200, "mcL"]] for at in range(6)],
    ),
}  # fmt: skip
