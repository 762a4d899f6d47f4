"""What a learner can do in a training: the acts of a script, in a scenario file or in a file of their own."""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

from device.quantities import Duration, Mass, Volume

Text = Annotated[str, Field(min_length=1, max_length=2_000)]


class Part(BaseModel):
    """A part of a scenario file: frozen, and without unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class _Act(Part):
    """Attributes: `at`: Since the start of the scenario, whole minutes."""

    at: Duration


class Simple(_Act):
    """An act without more to say.

    read: reads the pump; log: reads its log; ask: asks the patient; label: reads the label of the syringe; empty: draws
    the reservoir empty and measures what comes; aspirate_back: injects 5 mL and draws them back; new_needle: sites the
    needle again, in the reservoir; second_person: has a second person confirm; resolve: settles a write whose outcome
    is unknown; start: goes on after a stop; report: writes the report from a new reading; set_clock: sets the clock of
    the pump; new_pump: has the pump replaced by a new one of its model, empty and without a program.
    """

    do: Literal[
        "read",
        "log",
        "ask",
        "label",
        "empty",
        "aspirate_back",
        "new_needle",
        "second_person",
        "resolve",
        "start",
        "report",
        "set_clock",
        "new_pump",
    ]


class Check(_Act):
    """Has a program checked, and programs nothing.

    Attributes:
        change: Parts of the program file that take the place of those in the pump.
        remove: Parts that are left out.
        refilled: As in `Write`.
    """

    do: Literal["check"]
    change: dict[str, Any] = Field(default_factory=dict)
    remove: tuple[Literal["demand", "once"], ...] = ()
    refilled: bool = False


class Write(_Act):
    """Programs the pump: check, reasons, the daily dose typed again, stage, commit.

    Attributes:
        change: As in `Check`.
        remove: As in `Check`.
        confirm: The new daily dose, typed again.
        accept: Code of each finding that needs a reason, and the reason.
        reason: Why it is programmed.
        refilled: Whether the reservoir was filled, by the learner's word: the count is set to the program's volume.
    """

    do: Literal["write"]
    change: dict[str, Any] = Field(default_factory=dict)
    remove: tuple[Literal["demand", "once"], ...] = ()
    confirm: Text
    accept: dict[str, Text] = Field(default_factory=dict)
    reason: Text
    refilled: bool = False


class Fill(_Act):
    """Fills the reservoir from the syringe; without a volume with all of it."""

    do: Literal["fill"]
    volume: Volume | None = None


class Bolus(_Act):
    """Gives a bolus now, on top of what runs."""

    do: Literal["bolus"]
    dose: Mass
    over: Duration
    accept: tuple[str, ...] = ()
    reason: Text


class Stop(_Act):
    """Stops the pump, or has it run its minimum rate."""

    do: Literal["stop", "lower"]
    reason: Text


class Repair(_Act):
    """Has something mended outside the programmer: a catheter, a rotor. Ends the fault of that name."""

    do: Literal["repair"]
    what: Text


Act = Annotated[Simple | Check | Write | Fill | Bolus | Stop | Repair, Field(discriminator="do")]

ACT_NAMES: Final = frozenset(
    str(name)
    for kind in (Simple, Check, Write, Fill, Bolus, Stop, Repair)
    for name in get_args(kind.model_fields["do"].annotation)
)
"""Every act by the name that stands under `do`."""
