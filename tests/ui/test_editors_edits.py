"""Edits of a draft: each result by hand, each name as undo says it, each refusal with its reason."""

from __future__ import annotations

from fractions import Fraction

import pytest

from device.achievable import flow_nl_per_h
from device.program import (
    Catheter,
    Component,
    DeliveryProgram,
    Demand,
    Flex,
    MinimumRate,
    OnceBolus,
    PeriodicBolus,
    Prime,
    Segment,
    SimpleContinuous,
)
from device.program_file import program_from
from device.pump import pump_models
from device.quantities import Concentration, DoseRate, Duration, Length, Mass, Volume
from programmer_app.ui.editors import draft_edits, flex_edits, mode_edits, scale_edits, snapping
from programmer_app.ui.editors.draft_edits import EditError
from tests.ui.editing_fixtures import DEMAND, RUNNING, flex_program, running_program

PUMP = pump_models()["IT-40"]
MG = 10**12


def steps(program: DeliveryProgram, pattern: str = "day") -> list[tuple[int, str]]:
    """Start and dose of each step, as text."""
    return [(step.start, step.dose.token()) for step in flex_edits.steps_of(program, pattern)]


def periodic_program(between: str = "minimum_rate") -> DeliveryProgram:
    basal = {
        "mode": "periodic_bolus",
        "dose": "0.5 mg",
        "over": "10 min",
        "every": "6 h",
        "first_at": "06:00",
        "between": between,
    }
    return program_from(RUNNING | {"basal": basal})


class TestModes:
    def test_simple_becomes_one_flex_step_of_the_same_dose(self) -> None:
        edit = mode_edits.to_flex(running_program(), PUMP)
        assert edit.name == "switch to Flex (24 h)"
        assert steps(edit.program) == [(0, "0.1 mg/h")]

    def test_a_dose_without_decimal_form_per_hour_stays_per_day(self) -> None:
        program = mode_edits.set_simple_dose(running_program(), DoseRate.parse("1 mg/day")).program
        assert steps(mode_edits.to_flex(program, PUMP).program) == [(0, "1 mg/day")]

    def test_flex_becomes_simple_with_the_same_daily_dose(self) -> None:
        edit = mode_edits.to_simple(flex_program(), PUMP)
        assert isinstance(edit.program.basal, SimpleContinuous)
        assert edit.program.basal.dose.token() == "3 mg/day"
        assert edit.name == "switch to Simple continuous"

    def test_flex_and_week_and_back_loses_nothing(self) -> None:
        program = flex_program()
        week = mode_edits.to_weekly(program, PUMP).program
        assert isinstance(week.basal, Flex)
        assert week.basal.week is not None
        assert {week.basal.week.of(day) for day in range(7)} == {"day"}
        assert mode_edits.to_flex(week, PUMP).program == program

    def test_week_to_flex_keeps_the_pattern_that_is_looked_at(self) -> None:
        week = mode_edits.to_weekly(flex_program(), PUMP).program
        own = flex_edits.own_pattern(week, 6, 7).program
        changed = flex_edits.set_step_dose(own, "sunday", 0, DoseRate.parse("0.04 mg/h")).program
        assert steps(mode_edits.to_flex(changed, PUMP, pattern="sunday").program, "sunday")[0] == (0, "0.04 mg/h")
        assert steps(mode_edits.to_flex(changed, PUMP, pattern="day").program)[0] == (0, "0.08 mg/h")

    def test_week_to_simple_gives_the_mean_of_the_week(self) -> None:
        week = mode_edits.to_weekly(mode_edits.to_flex(running_program(), PUMP).program, PUMP).program
        own = flex_edits.own_pattern(week, 0, 7).program
        monday = flex_edits.set_step_dose(own, "monday", 0, DoseRate.parse("0.8 mg/h")).program
        basal = mode_edits.to_simple(monday, PUMP).program.basal
        assert isinstance(basal, SimpleContinuous)
        assert basal.dose == DoseRate.parse("4.8 mg/day")  # (6 x 2.4 + 19.2) / 7

    def test_periodic_becomes_simple_with_boluses_and_background_together(self) -> None:
        basal = mode_edits.to_simple(periodic_program("0.24 mg/day"), PUMP).program.basal
        assert isinstance(basal, SimpleContinuous)
        # 4 x 0.5 mg and 0.24 mg/day for 23 h 20 min of the day
        assert basal.dose.amount == 2 * MG + 233_333_333_333
        assert basal.dose.unit == "mg/day"

    def test_minimum_rate_has_no_dose_to_take_over(self) -> None:
        low = mode_edits.to_minimum(running_program()).program
        assert isinstance(low.basal, MinimumRate)
        for change in (mode_edits.to_simple, mode_edits.to_flex, mode_edits.to_weekly):
            with pytest.raises(EditError, match="enter the dose first"):
                change(low, PUMP)
        assert mode_edits.to_simple(low, PUMP, DoseRate.parse("1 mg/day")).program.basal == SimpleContinuous(
            dose=DoseRate.parse("1 mg/day")
        )

    def test_periodic_takes_only_what_is_entered(self) -> None:
        basal = periodic_program().basal
        assert isinstance(basal, PeriodicBolus)
        edit = mode_edits.set_periodic(running_program(), basal)
        assert (edit.name, edit.program.basal) == ("switch to Periodic bolus", basal)
        assert mode_edits.set_periodic(edit.program, basal).name == "change periodic bolus"


class TestSteps:
    def test_change_a_rate(self) -> None:
        edit = flex_edits.set_step_dose(flex_program(), "day", 1, DoseRate.parse("0.25 mg/h"))
        assert edit.name == "change 06:00 rate"
        assert steps(edit.program)[1] == (360, "0.25 mg/h")
        assert (
            steps(edit.program)[:1] + steps(edit.program)[2:] == steps(flex_program())[:1] + steps(flex_program())[2:]
        )

    def test_move_an_edge(self) -> None:
        edit = flex_edits.move_edge(flex_program(), "day", 1, 420)
        assert (edit.name, steps(edit.program)[1]) == ("move 06:00 step", (420, "0.2 mg/h"))

    @pytest.mark.parametrize("start", [14, 526, 539, 600])
    def test_an_edge_stays_15_minutes_from_its_neighbours(self, start: int) -> None:
        with pytest.raises(EditError, match="from 00:15 to 08:45"):
            flex_edits.move_edge(flex_program(), "day", 1, start)

    def test_the_first_step_begins_at_midnight(self) -> None:
        with pytest.raises(EditError, match="begins at 00:00"):
            flex_edits.move_edge(flex_program(), "day", 0, 15)

    def test_add_keeps_the_rate_that_runs(self) -> None:
        edit = flex_edits.add_step(flex_program(), "day", 720)
        assert edit.name == "add step at 12:00"
        assert steps(edit.program)[2:4] == [(540, "0.12 mg/h"), (720, "0.12 mg/h")]

    def test_add_refuses_a_step_too_short(self) -> None:
        with pytest.raises(EditError, match="less than 15 min"):
            flex_edits.add_step(flex_program(), "day", 550)

    def test_delete_lets_the_step_before_last_longer(self) -> None:
        edit = flex_edits.delete_step(flex_program(), "day", 1)
        assert edit.name == "delete 06:00 step"
        assert steps(edit.program) == [(0, "0.08 mg/h"), (540, "0.12 mg/h"), (1020, "0.18 mg/h"), (1260, "0.08 mg/h")]

    def test_delete_the_first_lets_the_next_begin_at_midnight(self) -> None:
        assert steps(flex_edits.delete_step(flex_program(), "day", 0).program)[0] == (0, "0.2 mg/h")

    def test_the_last_step_stays(self) -> None:
        with pytest.raises(EditError, match="a day needs one"):
            flex_edits.delete_step(flex_program([("00:00", "0.1")]), "day", 0)

    def test_split_in_the_middle_on_a_quarter(self) -> None:
        edit = flex_edits.split_step(flex_program(), "day", 1)  # 06:00 to 09:00
        assert (edit.name, steps(edit.program)[1:3]) == (
            "split 06:00 step",
            [(360, "0.2 mg/h"), (450, "0.2 mg/h")],
        )

    def test_split_refuses_what_is_too_short(self) -> None:
        with pytest.raises(EditError, match="too short"):
            flex_edits.split_step(flex_program([("00:00", "0.1"), ("00:29", "0.2")]), "day", 0)

    def test_merge_gives_what_both_gave(self) -> None:
        edit = flex_edits.merge_with_next(flex_program(), "day", 0)
        # 6 h x 0.08 + 3 h x 0.2 = 1.08 mg in 9 h
        assert (edit.name, steps(edit.program)[0]) == ("merge 00:00 and 06:00", (0, "0.12 mg/h"))

    def test_merge_goes_down_to_what_the_pump_can_give(self) -> None:
        program = flex_program([("00:00", "0.1"), ("01:00", "0.2"), ("03:00", "0.1")])
        step = flex_edits.steps_of(flex_edits.merge_with_next(program, "day", 0).program, "day")[0]
        # (0.1 + 2 x 0.2) / 3 = 0.1666... mg/h; 16 666 nL/h of 10 mg/mL
        assert step.dose == DoseRate.parse("0.16666 mg/h")

    def test_no_next_step_to_merge_with(self) -> None:
        with pytest.raises(EditError, match="no next step"):
            flex_edits.merge_with_next(flex_program(), "day", 4)


class TestWeek:
    def week(self) -> DeliveryProgram:
        return mode_edits.to_weekly(flex_program(), PUMP).program

    def test_a_day_gets_a_pattern_of_its_own(self) -> None:
        edit = flex_edits.own_pattern(self.week(), 5, 7)
        basal = flex_edits.flex_of(edit.program)
        assert edit.name == "give Saturday its own pattern"
        assert basal.week is not None
        assert [basal.week.of(day) for day in range(7)] == ["day"] * 5 + ["saturday", "day"]
        assert basal.patterns["saturday"] == basal.patterns["day"]

    def test_copying_a_day_drops_the_pattern_that_nobody_uses(self) -> None:
        own = flex_edits.own_pattern(self.week(), 5, 7).program
        edit = flex_edits.assign_days(own, "day", [5])
        assert edit.name == "copy day to Saturday"
        assert edit.program == self.week()

    def test_copying_to_several_days(self) -> None:
        own = flex_edits.own_pattern(self.week(), 5, 7).program
        edit = flex_edits.assign_days(own, "saturday", [5, 6])
        basal = flex_edits.flex_of(edit.program)
        assert edit.name == "copy saturday to 2 days"
        assert basal.week is not None
        assert [basal.week.of(day) for day in (4, 5, 6)] == ["day", "saturday", "saturday"]

    def test_a_pump_holds_so_many_patterns(self) -> None:
        with pytest.raises(EditError, match="holds 1 pattern"):
            flex_edits.own_pattern(self.week(), 5, 1)


class TestScale:
    def test_to_a_daily_dose(self) -> None:
        edit = scale_edits.scale_to_daily(flex_program(), PUMP, DoseRate.parse("6 mg/day"))
        assert edit.name == "scale to 6 mg/day"
        assert [dose for _at, dose in steps(edit.program)] == [
            "0.16 mg/h",
            "0.4 mg/h",
            "0.24 mg/h",
            "0.36 mg/h",
            "0.16 mg/h",
        ]

    def test_by_percent_gives_whole_nl_per_h(self) -> None:
        edit = scale_edits.scale_by_percent(flex_program([("00:00", "0.1")]), Fraction(-100, 3))
        dose = flex_edits.steps_of(edit.program, "day")[0].dose
        assert dose == DoseRate.parse("0.06667 mg/h")  # 6 666.67 nL/h, nearest 6 667
        assert flow_nl_per_h(dose, Concentration.parse("10 mg/mL")) == 6_667

    def test_the_name_says_how_much(self) -> None:
        assert scale_edits.scale_by_percent(flex_program(), Fraction(10)).name == "scale by +10 %"
        assert scale_edits.scale_by_percent(flex_program(), Fraction(-10)).name == "scale by −10 %"

    def test_a_simple_dose_is_taken_exactly(self) -> None:
        edit = scale_edits.scale_to_daily(running_program(), PUMP, DoseRate.parse("2.5555 mg/day"))
        assert edit.program.basal == SimpleContinuous(dose=DoseRate.parse("2.5555 mg/day"))

    def test_periodic_boluses_scale_too(self) -> None:
        basal = scale_edits.scale_by_percent(periodic_program("0.24 mg/day"), Fraction(50)).program.basal
        assert isinstance(basal, PeriodicBolus)
        assert (basal.dose, basal.between) == (Mass.parse("0.75 mg"), DoseRate.parse("0.36 mg/day"))

    @pytest.mark.parametrize("percent", [-100, -101])
    def test_nothing_is_no_scale(self, percent: int) -> None:
        with pytest.raises(EditError, match="Minimum rate"):
            scale_edits.scale_by_percent(flex_program(), Fraction(percent))


class TestParts:
    def test_demand_on_change_off(self) -> None:
        demand = Demand.model_validate(DEMAND)
        on = draft_edits.set_demand(running_program(), demand)
        other = draft_edits.set_demand(on.program, demand.model_copy(update={"max_per_24h": 3}))
        off = draft_edits.set_demand(other.program, None)
        assert [on.name, other.name, off.name] == [
            "turn on patient boluses",
            "change patient boluses",
            "turn off patient boluses",
        ]
        assert on.program.demand == demand
        assert off.program == running_program()

    def test_once_items_in_order(self) -> None:
        prime = Prime(volume=Volume.parse("0.316 mL"))
        bolus = OnceBolus(dose=Mass.parse("0.1 mg"), over=Duration.parse("10 min"))
        first = draft_edits.add_once(running_program(), prime)
        second = draft_edits.add_once(first.program, bolus)
        assert (first.name, second.name, second.program.once) == ("add prime", "add single bolus", (prime, bolus))
        longer = bolus.model_copy(update={"over": Duration.parse("20 min")})
        assert draft_edits.replace_once(second.program, 1, longer).program.once == (prime, longer)
        gone = draft_edits.remove_once(second.program, 0)
        assert (gone.name, gone.program.once) == ("remove prime", (bolus,))
        with pytest.raises(EditError, match="no item 3"):
            draft_edits.remove_once(second.program, 2)

    def test_nine_once_items_are_refused(self) -> None:
        program = running_program()
        for _ in range(8):
            program = draft_edits.add_once(program, Prime(volume=Volume.parse("0.1 mL"))).program
        with pytest.raises(EditError, match="at most 8"):
            draft_edits.add_once(program, Prime(volume=Volume.parse("0.1 mL")))

    def test_reservoir(self) -> None:
        both = draft_edits.set_reservoir(running_program(), Volume.parse("20 mL"), Volume.parse("2 mL"))
        alarm = draft_edits.set_reservoir(running_program(), Volume.parse("38 mL"), Volume.parse("3 mL"))
        assert (both.name, both.program.reservoir.volume) == ("change reservoir volume", Volume.parse("20 mL"))
        assert (alarm.name, alarm.program.reservoir.low_alarm) == ("change low-reservoir alarm", Volume.parse("3 mL"))

    def test_catheter(self) -> None:
        segment = Segment(name="spinal", length=Length.parse("70 cm"), volume_per_cm=Volume.parse("2.2 mcL"))
        edit = draft_edits.set_catheter(running_program(), Catheter(segments=(segment,)))
        assert (edit.name, edit.program.catheter.segments) == ("change catheter", (segment,))

    def test_solution(self) -> None:
        double = tuple(
            Component(drug=part.drug, concentration=Concentration(part.concentration.amount * 2, "mg/mL"))
            for part in running_program().solution
        )
        edit = draft_edits.set_solution(running_program(), double)
        assert edit.name == "change concentration"
        assert edit.program.primary.concentration == Concentration.parse("20 mg/mL")
        assert edit.program.basal == running_program().basal  # the dose stays as asked
        assert draft_edits.set_solution(running_program(), double[:1]).name == "change solution"
        with pytest.raises(EditError, match="stands twice"):
            draft_edits.set_solution(running_program(), (double[0], double[0]))


class TestSnapping:
    TEN = Concentration.parse("10 mg/mL")

    @pytest.mark.parametrize(
        ("per_px", "grid"), [(0.001, "0.001"), (0.0011, "0.002"), (0.0021, "0.005"), (0.006, "0.01"), (1.0, "1")]
    )
    def test_the_grid_is_the_next_round_number_above_a_pixel(self, per_px: float, grid: str) -> None:
        assert snapping.grid_step(per_px) == Fraction(grid)

    def test_a_drag_rests_on_round_doses(self) -> None:
        snapped = snapping.snap_rate(0.20137, 0.0017, "mg/h", self.TEN, PUMP)
        assert (snapped.dose.token(), snapped.stopped) == ("0.202 mg/h", "")

    def test_round_doses_that_are_whole_nl_per_h(self) -> None:
        odd = Concentration.parse("15 mg/mL")
        snapped = snapping.snap_rate(0.2, 0.0009, "mg/h", odd, PUMP)
        # 0.001 mg/h would be 66.67 nL/h; 0.003 is 200
        assert snapped.dose.token() == "0.201 mg/h"
        assert snapped.dose.amount % (24 * odd.amount) == 0

    def test_a_concentration_without_round_doses_rests_on_whole_nl_per_h(self) -> None:
        odd = Concentration.parse("7.001 mg/mL")
        snapped = snapping.snap_rate(0.2, 0.001, "mg/h", odd, PUMP)
        assert snapped.dose.amount % (24 * odd.amount) == 0
        assert abs(snapped.dose.value_in("mg/h") - Fraction("0.2")) < Fraction("0.0005")

    def test_a_drag_stops_at_what_the_pump_can_give(self) -> None:
        high = snapping.snap_rate(99.0, 0.05, "mg/h", self.TEN, PUMP)
        low = snapping.snap_rate(0.0, 0.001, "mg/h", self.TEN, PUMP)
        assert (high.dose.token(), high.stopped) == ("10 mg/h", "highest rate of this pump")
        assert (low.dose.token(), low.stopped) == ("0.02 mg/h", "lowest rate of this pump")

    def test_a_typed_rate_out_of_range_is_refused_and_not_clipped(self) -> None:
        assert snapping.range_problem(DoseRate.parse("10 mg/h"), self.TEN, PUMP) == ""
        assert "highest rate of this pump is 10 mg/h" in snapping.range_problem(
            DoseRate.parse("10.00001 mg/h"), self.TEN, PUMP
        )
        assert "lowest rate of this pump is 0.02 mg/h" in snapping.range_problem(
            DoseRate.parse("0.01999 mg/h"), self.TEN, PUMP
        )

    def test_arrow_keys_go_to_the_next_round_dose(self) -> None:
        up = snapping.nudge_rate(DoseRate.parse("0.1 mg/h"), 1, "mg/h", self.TEN, PUMP)
        down = snapping.nudge_rate(DoseRate.parse("0.1 mg/h"), -1, "mg/h", self.TEN, PUMP)
        assert (up.dose.token(), down.dose.token()) == ("0.102 mg/h", "0.098 mg/h")

    @pytest.mark.parametrize(
        ("wanted", "fine", "start"),
        [(367, False, 360), (368, False, 375), (367, True, 365), (0, False, 15), (999, False, 525)],
    )
    def test_edges_rest_on_quarters_or_with_shift_on_five_minutes(self, wanted: int, fine: bool, start: int) -> None:
        assert snapping.snap_edge(wanted, flex_edits.steps_of(flex_program(), "day"), 1, fine=fine) == start
