"""What docs/protocol.md shows: the exchange in hex is golden and what the peer in C answers; its tables are true."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from device.emulator import EmulatedPump, PumpMemory
from device.protocol.messages import decode_answer
from device.pump import pump_models
from device.quantities import Concentration, DoseRate, Duration, Length, Mass, Volume
from tests.emulator.desk import Host
from tests.golden.reading import golden
from tests.peer_c.building import Peer

pytestmark = pytest.mark.timeout(180)  # the first test that needs the peer waits for its compiling
PAGE = (Path(__file__).parents[2] / "docs" / "protocol.md").read_text("utf-8")
SMALL = golden("small.image")


def exchange() -> list[tuple[str, bytes]]:
    """What goes (`>`) and comes (`<`), in order."""
    part = PAGE.partition("\n## 10. ")[2]
    assert part, "the page has no part 10"
    part = part.replace("{small.image}", SMALL.hex()).replace("{digest}", hashlib.sha256(SMALL).hexdigest())
    found = re.findall(r"^    ([<>]) ([0-9A-Fa-f]+(?:\n      [0-9A-Fa-f]+)*)$", part, re.MULTILINE)
    return [(way, bytes.fromhex(text)) for way, text in found]


def test_the_numbers_of_the_models_and_units_are_those_that_ship() -> None:
    names = (
        *("capacity_nl", "flow_min_nl_per_h", "flow_max_nl_per_h", "minimum_rate_nl_per_h", "stroke_nl"),
        *("bolus_flow_max_nl_per_h", "flex_steps_max", "flex_patterns_max"),
        *("prime_tubing_nl", "bridge_tubing_nl", "dead_volume_nl"),
    )
    shipped = {name: [getattr(model, number) for number in names] for name, model in pump_models().items()}
    rows = re.findall(r"^\| (IT-\d+) \| (.*) \|$", PAGE, re.MULTILINE)
    assert {name: [int(cell.replace(" ", "")) for cell in row.split("|")] for name, row in rows} == shipped
    quantities = (Mass, Volume, Concentration, DoseRate, Duration, Length)
    units = {unit for quantity in quantities for unit in quantity.UNITS}
    table = PAGE.partition("| quantity | texts")[2].partition("\n\n")[0]
    assert set(re.findall(r"`([A-Za-z/]+)`", table)) == units


def test_frames_and_records_are_the_golden_ones() -> None:
    names = ("head_info.frame", "head_info_back.frame", "who.frame", "here.frame", "open", "opened", "data")
    ways = "><><><>"
    assert exchange()[: len(names)] == [(way, golden(name)) for way, name in zip(ways, names, strict=True)]


def test_the_peer_in_c_answers_as_the_page_says(peer: Peer) -> None:
    messages = exchange()[7:]
    asked, told = [text for way, text in messages if way == ">"], [text for way, text in messages if way == "<"]
    assert [text[1] for text in asked] == [1, 2, 4, 5, 6, 7, 2, 3]
    assert peer.each(asked, "pump") == told


def test_the_emulated_pump_answers_in_the_same_way() -> None:
    """But for what a pump in C does not have: a log of its own starts, and a clock that moves when it is asked to."""
    host = Host(EmulatedPump("IT-40", "A1", PumpMemory(), 0, seed=1))
    for asked, told in zip(*[iter(text for _, text in exchange()[7:])] * 2, strict=True):
        (record,) = host.pump.receive(host.seal(asked))
        answer, expected = decode_answer(host.message(record)), decode_answer(told)
        assert (answer.op, answer.request_id, answer.code) == (expected.op, expected.request_id, expected.code)
        same = set(expected.body) - ({17} if answer.op == 2 else set())
        assert {key: answer.body[key] for key in same} == {key: expected.body[key] for key in same}
