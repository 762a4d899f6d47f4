"""The table of alarms: priorities by the standard's rule, and the order in which alarms stand."""

from __future__ import annotations

import json
import random
import sys
from importlib import resources

import pytest
from pydantic import ValidationError

from device.pump import Alarm, AlarmCode
from programmer_app.therapy.alarms import AlarmTable, alarm_table, ranked

# IEC 60601-1-8, table 1, written down by hand: (harm, onset) -> priority
RULE = {
    ("death or irreversible injury", "immediate"): "high",
    ("death or irreversible injury", "prompt"): "high",
    ("death or irreversible injury", "delayed"): "medium",
    ("reversible injury", "immediate"): "high",
    ("reversible injury", "prompt"): "medium",
    ("reversible injury", "delayed"): "low",
    ("minor injury or discomfort", "immediate"): "medium",
    ("minor injury or discomfort", "prompt"): "low",
    ("minor injury or discomfort", "delayed"): "low",
}
EXPECTED = {1: "high", 2: "high", 3: "high", 4: "high", 5: "high", 6: "high"} | {
    17: "medium",
    18: "medium",
    19: "low",
    20: "medium",
    21: "medium",
}


def table_file() -> dict[str, object]:
    content: dict[str, object] = json.loads(resources.files("resources").joinpath("alarms.json").read_bytes())
    return content


@pytest.mark.requirement("R71")
def test_every_alarm_of_the_protocol_has_harm_and_onset_and_the_priority_of_the_standard() -> None:
    table = alarm_table()
    assert {entry.code for entry in table.alarms} == set(map(int, AlarmCode))
    for entry in table.alarms:
        assert entry.name == AlarmCode(entry.code).name
        assert table.priority(entry.code) == RULE[entry.harm, entry.onset] == EXPECTED[entry.code]


@pytest.mark.requirement("R71")
def test_an_alarm_that_nobody_knows_is_of_high_priority() -> None:
    assert alarm_table().priority(77) == "high"
    assert alarm_table().entry(77).title == "Unknown alarm 77"


def test_a_table_with_a_hole_or_an_alarm_twice_is_refused() -> None:
    content = table_file()
    alarms = content["alarms"]
    assert isinstance(alarms, list)
    with pytest.raises(ValidationError, match="stands twice"):
        AlarmTable.model_validate({**content, "alarms": [*alarms, alarms[0]]})
    with pytest.raises(ValidationError, match="priority"):
        AlarmTable.model_validate({**content, "alarms": [{**alarms[0], "priority": "low"}]})


def reference_order(alarms: list[Alarm]) -> list[Alarm]:
    """Insertion, one alarm after another, by the words of the requirement."""
    grave = {"high": 3, "medium": 2, "low": 1}
    done: list[Alarm] = []
    for alarm in alarms:
        at = 0
        for other in done:
            mine, its = grave[EXPECTED.get(alarm.code, "high")], grave[EXPECTED.get(other.code, "high")]
            later = its > mine or (its == mine and other.since_s > alarm.since_s)
            tie = its == mine and other.since_s == alarm.since_s and other.code <= alarm.code
            at += later or tie
        done.insert(at, alarm)
    return done


@pytest.mark.requirement("R73")
def test_ten_thousand_random_sequences_stand_in_the_order_of_a_reference_sort() -> None:
    seed = random.randrange(2**32)
    sys.stdout.write(f"seed {seed}\n")
    drawn = random.Random(seed)
    codes = [*map(int, AlarmCode), 77]
    for _ in range(10_000):
        alarms = [Alarm(drawn.choice(codes), drawn.randrange(6)) for _ in range(drawn.randrange(9))]
        assert list(ranked(alarms)) == reference_order(alarms)
