"""`thecal calc ...`: prime, bridge, catheter, refill and units. The arithmetic stands in `therapy.calculators`."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from device.quantities import Concentration, DoseRate, Duration, Flow, Length, Volume
from programmer_app.commands import CommandError, Exit
from programmer_app.commands.calculator_input import answer, day, maybe, parse, plain, read
from programmer_app.therapy import calculators, plan_results
from programmer_app.therapy.catheter_models import Trim, implanted, load_catheter_models


def bridge(arguments: argparse.Namespace) -> int:
    """`thecal calc bridge`."""
    return answer(
        arguments,
        lambda: calculators.bridge(
            read(arguments, "tubing", Volume),
            read(arguments, "catheter", Volume),
            read(arguments, "old", Concentration),
            read(arguments, "new", Concentration),
            read(arguments, "dose", DoseRate),
            maybe(arguments, "new-dose", DoseRate),
        ),
        _words,
    )


def prime(arguments: argparse.Namespace) -> int:
    """`thecal calc prime`."""
    return answer(
        arguments,
        lambda: calculators.prime(
            read(arguments, "tubing", Volume),
            read(arguments, "catheter", Volume),
            read(arguments, "concentration", Concentration),
            read(arguments, "flow", Flow),
        ),
        _words,
    )


def catheter(arguments: argparse.Namespace) -> int:
    """`thecal calc catheter`: by its pieces, or a model with what was cut off it."""
    if arguments.models:
        return answer(arguments, lambda: plan_results.models(load_catheter_models().values()), _model_words)
    if arguments.model is not None:
        return _catheter_of_a_model(arguments)
    if arguments.trim:
        raise CommandError(Exit.USAGE, "--trim belongs to --model; without one give --total and --trimmed")
    return answer(
        arguments,
        lambda: calculators.catheter(
            [_segment(text) for text in arguments.segment],
            total=maybe(arguments, "total", Length),
            trimmed=maybe(arguments, "trimmed", Length),
            volume_per_cm=maybe(arguments, "volume-per-cm", Volume),
            bore_mm=_millimetres(arguments.bore_mm),
        ),
        _words,
    )


def refill(arguments: argparse.Namespace) -> int:
    """`thecal calc refill`."""
    return answer(
        arguments,
        lambda: calculators.refill(
            read(arguments, "volume", Volume),
            read(arguments, "low", Volume),
            read(arguments, "flow", Flow),
            day("--filled-at", arguments.filled_at),
            at_most_flow=maybe(arguments, "at-most-flow", Flow),
            stability=maybe(arguments, "stability", Duration),
        ),
        _words,
    )


def discrepancy(arguments: argparse.Namespace) -> int:
    """`thecal calc discrepancy`."""
    return answer(
        arguments,
        lambda: calculators.discrepancy(
            read(arguments, "filled", Volume),
            read(arguments, "expected", Volume),
            read(arguments, "measured", Volume),
            read(arguments, "reservoir", Volume),
        ),
        _words,
    )


def convert(arguments: argparse.Namespace) -> int:
    """`thecal calc convert`."""
    return answer(
        arguments,
        lambda: calculators.convert(read(arguments, "dose", DoseRate), read(arguments, "concentration", Concentration)),
        _words,
    )


def _catheter_of_a_model(arguments: argparse.Namespace) -> int:
    for name in ("segment", "total", "trimmed", "volume_per_cm", "bore_mm"):
        if getattr(arguments, name):
            option = name.replace("_", "-")
            raise CommandError(Exit.USAGE, f"--{option} and --model exclude each other; a model brings its own pieces")
    known = load_catheter_models()
    if arguments.model not in known:
        raise CommandError(Exit.USAGE, f"--model {arguments.model}: unknown; models are {', '.join(known)}")
    trims = _trims(arguments.trim)
    return answer(arguments, lambda: plan_results.implanted(implanted(known[arguments.model], trims)), _implanted_words)


def _trims(texts: list[str]) -> dict[str, Trim]:
    cuts: dict[str, dict[str, Length]] = {}
    for text in texts:
        where, is_, length = text.partition("=")
        piece, colon, end = where.rpartition(":")
        if not is_ or not colon or end not in {"pump", "spinal"}:
            raise CommandError(Exit.USAGE, f'--trim {text}: write it like "spinal:pump=10 cm": piece, its end, length')
        if end in cuts.setdefault(piece, {}):
            raise CommandError(Exit.USAGE, f"--trim {text}: the {end} end of this piece stands twice")
        cuts[piece][end] = parse("--trim", Length, length)
    return {piece: Trim(**ends) for piece, ends in cuts.items()}


def _words(result: Mapping[str, Any]) -> None:
    for name, text in result["quantities"].items():
        print(f"{name.replace('_', ' ')}: {text}")
    for name in ("error_percent", "mismatch_percent"):
        if result.get(name) is not None:
            print(f"{name.replace('_percent', '')}: {result[name]:.4g} %")
    if result.get("due") is not None:
        print(f"due: {result['due']}, governed by {result['governed_by'].replace('_', ' ')}")
    elif "due" in result:
        print("due: no date; nothing flows, and how long the solution keeps was not given")
    for finding in result.get("findings", ()):
        print(f"{finding['message']} [{finding['code']}]")


def _implanted_words(result: Mapping[str, Any]) -> None:
    print(f"{result['model']}: {result['title']}")
    for piece in result["pieces"]:
        print(f"{piece['name']}: {piece['length']} of {piece['volume_per_cm']} each cm, {piece['volume_ml']:g} mL")
    print(f"length: {result['length_cm']:g} cm")
    print(f"volume: {result['volume_ml']:g} mL")
    if result["mismatch_percent"] is not None:
        print(f"by its bore: {result['geometric_ml']:.6g} mL, mismatch {result['mismatch_percent']:.2g} %")
    for warning in result["warnings"]:
        print(f"warning: {warning}")
    print(f"source: {result['sources'][0]}")


def _model_words(result: Mapping[str, Any]) -> None:
    for model in result["models"]:
        pieces = "; ".join(
            f"{piece['name']} {piece['length']}, cut at {' and '.join(piece['trim'])}" for piece in model["pieces"]
        )
        print(f"{model['name']}: {model['title']} ({pieces})")
        print(f"  source: {model['source']}")


def _segment(text: str) -> tuple[Length, Volume]:
    length, at, per_cm = text.partition("@")
    if not at:
        raise CommandError(Exit.USAGE, f'--segment {text}: write it like "80 cm@2.2 mcL", the volume for each cm')
    return parse("--segment", Length, length), parse("--segment", Volume, per_cm)


def _millimetres(text: str | None) -> Fraction | None:
    return None if text is None else plain("--bore-mm", text, "a plain number of millimetres, like 0.53")
