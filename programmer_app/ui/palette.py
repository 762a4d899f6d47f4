"""The named colours of both themes.

Source: palette and contrast rule of the screen design; contrast after WCAG 2.1, success criterion 1.4.3 (AA, 4.5:1).
Alarm colours: IEC 60601-1-8 (high red, medium yellow, low cyan).
"""

from dataclasses import dataclass, fields
from typing import Literal

Tone = Literal["neutral", "info", "good", "reason", "blocked", "training"]
TONES: tuple[Tone, ...] = ("neutral", "info", "good", "reason", "blocked", "training")


@dataclass(frozen=True, eq=False, repr=False)
class Palette:
    """Every colour of one theme, as `#rrggbb`.

    Attributes:
        name: "light" or "dark".
        text: Main text.
        secondary: Labels, notes, old values.
        disabled: Text of what cannot be used now; readable, since its reason matters.
        ground: Behind the cards.
        surface: Cards, bars, fields.
        raised: Slightly off the surface: finding cards, table heads.
        line: Borders and grid.
        field_line: Border of a field; 3:1 against the surface.
        disabled_ground: Behind disabled buttons.
        action: The button to press next, links, the current item.
        action_hover: The same under the pointer.
        on_action: Text on `action`.
        selected_ground: Behind the current item.
        new: The proposed program in plots.
        old: The running program in plots, always dashed.
        band: Demand envelope, drawn at `BAND_OPACITY`.
        at_tip: What has left the catheter tip, in plots.
        delivered: What the pump says it gave, drawn over the projection.
        now: Pump time in plots.
        neutral_text, info_text, good_text, reason_text, blocked_text, training_text: Text of pills and bars.
        neutral_ground, info_ground, good_ground, reason_ground, blocked_ground, training_ground: What is behind it.
        good, reason, blocked: Bars, lines and icons of these tones.
        training: The banner's ground.
        training_stripe: The banner's hatching.
        on_training: Text on both.
        tip_ground, tip_text, tip_new, tip_old, tip_limit: The dark card at the plot's cursor.
        alarm_high, alarm_medium, alarm_low: Alarm icons and bars.
    """

    name: str
    text: str
    secondary: str
    disabled: str
    ground: str
    surface: str
    raised: str
    line: str
    field_line: str
    disabled_ground: str
    action: str
    action_hover: str
    on_action: str
    selected_ground: str
    new: str
    old: str
    band: str
    at_tip: str
    delivered: str
    now: str
    neutral_text: str
    neutral_ground: str
    info_text: str
    info_ground: str
    good_text: str
    good_ground: str
    reason_text: str
    reason_ground: str
    blocked_text: str
    blocked_ground: str
    training_text: str
    training_ground: str
    good: str
    reason: str
    blocked: str
    training: str
    training_stripe: str
    on_training: str
    tip_ground: str
    tip_text: str
    tip_new: str
    tip_old: str
    tip_limit: str
    alarm_high: str
    alarm_medium: str
    alarm_low: str

    def tone_text(self, tone: Tone) -> str:
        """Text colour of a pill or bar of this tone."""
        return self.colour(f"{tone}_text")

    def tone_ground(self, tone: Tone) -> str:
        """Ground colour of a pill or bar of this tone."""
        return self.colour(f"{tone}_ground")

    def tone_bar(self, tone: Tone) -> str:
        """Strong colour of a tone: severity bars, lines, icons."""
        strong = {"neutral": "old", "info": "action"}.get(tone, tone)
        return self.colour(strong)

    def colour(self, name: str) -> str:
        """The colour of a name, or the name itself where it is `#rrggbb` already.

        Raises:
            KeyError: If the palette has no such name.
        """
        if name.startswith("#"):
            return name
        if name not in COLOUR_NAMES:
            raise KeyError(f"no colour is named {name!r}; see Palette")
        return str(getattr(self, name))


COLOUR_NAMES = frozenset(field.name for field in fields(Palette)) - {"name"}
BAND_OPACITY = 0.20  # Source: screen design, "band 0072B2 at 20 %"

LIGHT = Palette(
    name="light",
    text="#15202b",
    secondary="#566270",
    disabled="#5f6a77",
    ground="#f4f6f8",
    surface="#ffffff",
    raised="#f9fafb",
    line="#d8dee5",
    field_line="#87919c",
    disabled_ground="#eceff2",
    action="#0b5cad",
    action_hover="#094c90",
    on_action="#ffffff",
    selected_ground="#e8f1fb",
    new="#0b5cad",
    old="#6b7785",
    band="#0072b2",
    at_tip="#00735c",
    delivered="#15202b",
    now="#b45309",
    neutral_text="#4a5561",
    neutral_ground="#e9edf1",
    info_text="#0a4f95",
    info_ground="#e1edf9",
    good_text="#14532d",
    good_ground="#e2f3e8",
    reason_text="#7a4b00",
    reason_ground="#fff1cc",
    blocked_text="#a3201a",
    blocked_ground="#fbe3e1",
    training_text="#5b3a8c",
    training_ground="#ede6f7",
    good="#1b6e3c",
    reason="#b45309",
    blocked="#b3261e",
    training="#5b3a8c",
    training_stripe="#6a4a9c",
    on_training="#ffffff",
    tip_ground="#15202b",
    tip_text="#ffffff",
    tip_new="#9ccbf9",
    tip_old="#c3ccd5",
    tip_limit="#f5c47c",
    alarm_high="#b3261e",
    alarm_medium="#8a6100",
    alarm_low="#00707f",
)

DARK = Palette(
    name="dark",
    text="#e6ebf0",
    secondary="#a7b3bf",
    disabled="#93a0ad",
    ground="#10161d",
    surface="#1a222b",
    raised="#202a34",
    line="#34404c",
    field_line="#6f7d8b",
    disabled_ground="#26303a",
    action="#6cb2f5",
    action_hover="#8cc3f8",
    on_action="#0b1621",
    selected_ground="#1b3047",
    new="#6cb2f5",
    old="#9aa6b3",
    band="#3fa0dc",
    at_tip="#3fd0ae",
    delivered="#f2f5f8",
    now="#f0a04b",
    neutral_text="#c3ccd5",
    neutral_ground="#2c3742",
    info_text="#9ccbf9",
    info_ground="#18344f",
    good_text="#8fdcae",
    good_ground="#173826",
    reason_text="#f7c676",
    reason_ground="#3d2d0d",
    blocked_text="#ffaaa2",
    blocked_ground="#47201d",
    training_text="#d0bcf5",
    training_ground="#36274f",
    good="#5cc389",
    reason="#f0a04b",
    blocked="#ff8a80",
    training="#5b3a8c",
    training_stripe="#6a4a9c",
    on_training="#ffffff",
    tip_ground="#0a0f14",
    tip_text="#ffffff",
    tip_new="#9ccbf9",
    tip_old="#c3ccd5",
    tip_limit="#f5c47c",
    alarm_high="#ff8a80",
    alarm_medium="#f2cc4d",
    alarm_low="#58d3e3",
)
