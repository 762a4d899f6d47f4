"""`thecal bolus`: one bolus now, on top of what runs."""

from __future__ import annotations

import argparse

from device.achievable import bolus_nl
from device.quantities import Duration, Mass, QuantityError
from device.session import ActResult, PumpSession
from programmer_app.commands import CommandError, Exit, refuse_if_altered
from programmer_app.commands.accepting import refuse_findings
from programmer_app.commands.libraries import permit
from programmer_app.commands.programs import chosen_library
from programmer_app.commands.pump_acts import act_on_pump, who
from programmer_app.commands.telling import tell_look
from programmer_app.therapy.limits import check_bolus


def give_bolus(arguments: argparse.Namespace) -> int:
    """`thecal bolus`: one bolus now, on top of what runs."""
    refuse_if_altered("The bolus was not given.")
    try:
        dose, over = Mass.parse(arguments.dose), Duration.parse(arguments.over)
    except QuantityError as error:
        raise CommandError(Exit.USAGE, f"bolus: {error}") from error

    def give(session: PumpSession) -> ActResult:
        tell_look("read", session.serial, "interrogation")
        reading = session.interrogate()
        program = reading.program
        if program is None:
            raise CommandError(Exit.REFUSED, "The pump was never programmed; it holds no drug to give.")
        library = chosen_library(arguments.library)
        permit(library, arguments, emulated=reading.identity.emulated)
        findings = check_bolus(dose, over, program, reading.identity.model, library)
        refuse_findings(findings, arguments.accept, "The bolus was not given.")
        return session.bolus(bolus_nl(dose, program.primary.concentration), over.amount, **who(arguments))

    return act_on_pump(arguments, give, f"bolus {dose.text()} in {over.text()}")
