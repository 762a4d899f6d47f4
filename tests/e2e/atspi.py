"""The window through the eyes of a screen reader: libatspi, the library that screen readers use, in a process apart.

Loaded by its C names, so that no Python binding needs to be installed. Nothing here knows the program: only names,
roles, states, texts and actions, as they come over the bus.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

LIBRARY: Final = "libatspi.so.0"
FOCUSABLE, SENSITIVE, SHOWING, CHECKED = 11, 24, 25, 4
"""States. Source: atspi-constants.h of at-spi2-core, AtspiStateType."""
TEXT_ROLES: Final = ("text", "entry", "password text")
PATIENCE_S: Final = 60.0
_CALL_MS: Final = 10_000
_PRESSES: Final = ("press", "toggle", "click")


class NotThereError(Exception):
    """Something was not found in time; the text says what."""


class _Value(ctypes.Structure):
    """GValue of GLib."""

    _fields_ = (("kind", ctypes.c_ulong), ("data", ctypes.c_uint64 * 2))


class _Event(ctypes.Structure):
    """AtspiEvent, up to what is used here."""

    _fields_ = (
        ("type", ctypes.c_char_p),
        ("source", ctypes.c_void_p),
        ("detail1", ctypes.c_int),
        ("detail2", ctypes.c_int),
        ("any_data", _Value),
    )


_CALLBACK: Final = ctypes.CFUNCTYPE(None, ctypes.POINTER(_Event), ctypes.c_void_p)


class Bus:
    """The accessibility bus of this session.

    Attributes:
        announced: What programs had a screen reader say, in order.
    """

    def __init__(self) -> None:
        self.announced: list[str] = []
        self._lib = lib = ctypes.CDLL(LIBRARY)
        self._glib = ctypes.CDLL("libglib-2.0.so.0")
        pointer, text, number = ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int
        shapes: dict[str, tuple[Any, list[Any]]] = {
            "atspi_init": (number, []),
            "atspi_set_timeout": (None, [number, number]),
            "atspi_get_desktop": (pointer, [number]),
            "atspi_accessible_clear_cache": (None, [pointer]),
            "atspi_accessible_get_child_count": (number, [pointer, pointer]),
            "atspi_accessible_get_child_at_index": (pointer, [pointer, number, pointer]),
            "atspi_accessible_get_name": (text, [pointer, pointer]),
            "atspi_accessible_get_description": (text, [pointer, pointer]),
            "atspi_accessible_get_role_name": (text, [pointer, pointer]),
            "atspi_accessible_get_state_set": (pointer, [pointer]),
            "atspi_state_set_contains": (number, [pointer, number]),
            "atspi_accessible_get_action_iface": (pointer, [pointer]),
            "atspi_action_get_n_actions": (number, [pointer, pointer]),
            "atspi_action_get_action_name": (text, [pointer, number, pointer]),
            "atspi_action_do_action": (number, [pointer, number, pointer]),
            "atspi_accessible_get_text_iface": (pointer, [pointer]),
            "atspi_text_get_text": (text, [pointer, number, number, pointer]),
            "atspi_accessible_get_editable_text_iface": (pointer, [pointer]),
            "atspi_editable_text_set_text_contents": (number, [pointer, ctypes.c_char_p, pointer]),
            "atspi_accessible_get_component_iface": (pointer, [pointer]),
            "atspi_component_grab_focus": (number, [pointer, pointer]),
        }
        for name, (answer, takes) in shapes.items():
            function = getattr(lib, name)
            function.restype, function.argtypes = answer, takes
        lib.atspi_init()
        lib.atspi_set_timeout(_CALL_MS, _CALL_MS)
        self._heard = _CALLBACK(self._hear)
        lib.atspi_event_listener_new.restype = pointer
        lib.atspi_event_listener_new.argtypes = [_CALLBACK, pointer, pointer]
        lib.atspi_event_listener_register.argtypes = [pointer, ctypes.c_char_p, pointer]
        listener = lib.atspi_event_listener_new(self._heard, None, None)
        lib.atspi_event_listener_register(listener, b"object:announcement", None)

    def _hear(self, event: Any, _data: object) -> None:  # noqa: ANN401 - a pointer of ctypes
        words = event.contents.any_data.data[0]
        if words:
            self.announced.append(ctypes.string_at(words).decode())

    def listen(self) -> None:
        """Takes what came over the bus meanwhile."""
        while self._glib.g_main_context_iteration(None, 0):
            pass

    def call(self, name: str, *arguments: Any) -> Any:  # noqa: ANN401 - whatever C gives
        """A function of the library whose last argument is where an error would go."""
        return getattr(self._lib, name)(*arguments, None)

    def plain(self, name: str, *arguments: Any) -> Any:  # noqa: ANN401 - whatever C gives
        """A function of the library that reports no error."""
        return getattr(self._lib, name)(*arguments)

    def words(self, name: str, *arguments: Any) -> str:  # noqa: ANN401 - whatever C takes
        """A function that gives a text."""
        found = self.call(name, *arguments)
        return ctypes.string_at(found).decode() if found else ""

    def program(self, name: str) -> Node:
        """The program of that name, when it is on the bus."""
        desktop = Node(self, self.plain("atspi_get_desktop", 0))

        def look() -> Node | None:
            desktop.forget()
            return next((node for node in desktop.children() if node.name == name), None)

        return wait_for(look, f"program {name!r} on the accessibility bus")


@dataclass(frozen=True)
class Node:
    """One thing on the bus."""

    bus: Bus
    at: int

    @property
    def name(self) -> str:
        """What a screen reader says first."""
        return self.bus.words("atspi_accessible_get_name", self.at)

    @property
    def role(self) -> str:
        """What kind of thing it is."""
        return self.bus.words("atspi_accessible_get_role_name", self.at)

    @property
    def description(self) -> str:
        """What a screen reader can say besides."""
        return self.bus.words("atspi_accessible_get_description", self.at)

    @property
    def text(self) -> str:
        """What stands in it."""
        face = self.bus.plain("atspi_accessible_get_text_iface", self.at)
        return self.bus.words("atspi_text_get_text", face, 0, -1) if face else ""

    def has(self, *states: int) -> bool:
        """Whether it has all of these states."""
        found = self.bus.plain("atspi_accessible_get_state_set", self.at)
        return all(self.bus.plain("atspi_state_set_contains", found, state) for state in states)

    def forget(self) -> None:
        """Ask the program again from now on."""
        self.bus.plain("atspi_accessible_clear_cache", self.at)

    def children(self) -> list[Node]:
        """What stands in it."""
        count = self.bus.call("atspi_accessible_get_child_count", self.at)
        found = [self.bus.call("atspi_accessible_get_child_at_index", self.at, number) for number in range(count)]
        return [Node(self.bus, each) for each in found if each]

    def shown(self) -> Iterator[Node]:
        """It and all in it that can be seen."""
        yield self
        for child in self.children():
            if child.has(SHOWING):
                yield from child.shown()

    def find(self, name: str, *roles: str, usable: bool = True) -> Node:
        """The thing whose name begins like this, when it can be seen (and used)."""

        def look() -> Node | None:
            self.forget()
            return next(
                (
                    node
                    for window in self.children()
                    for node in window.shown()
                    if node.name.startswith(name)
                    and (not roles or node.role in roles)
                    and (not usable or node.has(SENSITIVE))
                ),
                None,
            )

        return wait_for(look, f"{' or '.join(roles) or 'anything'} named {name!r}", self.bus.listen)

    def press(self) -> None:
        """Its first action: press, toggle."""
        face = self.bus.plain("atspi_accessible_get_action_iface", self.at)
        names = [
            self.bus.words("atspi_action_get_action_name", face, number)
            for number in range(self.bus.call("atspi_action_get_n_actions", face))
        ]
        wanted = next(
            (number for number, name in enumerate(names) if name.lower() in ("press", "toggle", "click")), None
        )
        if wanted is None:
            raise NotThereError(f"{self.role} {self.name!r} has only the actions {names}")
        self.bus.call("atspi_action_do_action", face, wanted)

    def focus(self) -> None:
        """Give it the keyboard."""
        self.bus.call("atspi_component_grab_focus", self.bus.plain("atspi_accessible_get_component_iface", self.at))

    def write(self, text: str) -> None:
        """Replace what stands in it."""
        self.focus()
        face = self.bus.plain("atspi_accessible_get_editable_text_iface", self.at)
        if not face:
            raise NotThereError(f"{self.role} {self.name!r} takes no text")
        self.bus.call("atspi_editable_text_set_text_contents", face, text.encode())


def wait_for(look: Callable[[], Node | None], what: str, listen: Callable[[], None] = lambda: None) -> Node:
    """What `look` finds, as soon as it finds it; listens to the bus meanwhile."""
    end_s = time.monotonic() + PATIENCE_S
    while time.monotonic() < end_s:
        listen()
        if (found := look()) is not None:
            return found
        time.sleep(0.1)
    raise NotThereError(f"waited {PATIENCE_S:.0f} s in vain for {what}")
