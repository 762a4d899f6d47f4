"""Makes the peer: a decoder in C out of the CDDL file by zcbor, and all of it compiled with gcc, sanitizers on.

Needs what `make setup` installs on Debian and its kin: gcc and libc6-dev.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from device.protocol.framing import TO_PUMP, Frame, FrameDecoder, encode_frame
from tests.cddl import CDDL_FILE

HERE: Final = Path(__file__).parent
_FLAGS: Final = (
    "-std=c11",
    "-D_POSIX_C_SOURCE=200809L",
    "-O0",
    "-g",
    "-Wall",
    "-Wextra",
    "-Werror",
    "-DZCBOR_CANONICAL",
)
_SANITIZERS: Final = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all")
_GENERATED: Final = ("-Wno-unused-parameter", "-Wno-type-limits", "-Wno-unused-but-set-variable")
"""What zcbor 0.9.1 makes and ships is not free of these; the peer's own files are held to all warnings."""
_RULES: Final = ("request", "answer", "head-request", "head-answer", "image")
_RUNTIME: Final = ("zcbor_common.c", "zcbor_decode.c", "zcbor_encode.c")


def build(folder: Path) -> Path:
    """The peer, made from nothing in this folder."""
    generate(folder)
    flags = [*_FLAGS, *sanitizers(folder), f"-I{folder / 'include'}", "-c"]
    generated = [folder / "src" / name for name in ("thecal_decode.c", "thecal_encode.c", *_RUNTIME)]
    _run(["gcc", *flags, *_GENERATED, *map(str, generated)], folder)
    _run(["gcc", *flags, *map(str, sorted(HERE.glob("*.c")))], folder)
    peer = folder / "peer"
    _run(["gcc", *sanitizers(folder), *map(str, sorted(folder.glob("*.o"))), "-o", str(peer)], folder)
    return peer


def generate(folder: Path) -> None:
    """Decoder and encoder of the CDDL file, and zcbor's runtime beside them."""
    options = ["--cddl", str(CDDL_FILE), "--default-max-qty", "16", "--default-bit-size", "64", "--short-names"]
    options += ["--decode", "--encode", "--copy-sources", "--output-cmake", str(folder / "thecal.cmake")]
    _run([sys.executable, "-m", "tests.cddl", "code", *options, "--entry-types", *_RULES], HERE.parents[1])


def sanitizers(folder: Path) -> tuple[str, ...]:
    """The flags of address and undefined behaviour sanitizers, where this compiler has them."""
    probe = folder / "probe.c"
    probe.write_text("int main(void) { return 0; }\n", "utf-8")
    command = ["gcc", *_SANITIZERS, str(probe), "-o", str(folder / "probe")]
    return _SANITIZERS if subprocess.run(command, capture_output=True, check=False).returncode == 0 else ()


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"


class Peer:
    """Runs the peer over a whole stream of bytes.

    Args:
        program: The compiled peer.
    """

    def __init__(self, program: Path) -> None:
        self._program = program

    def over(self, stream: bytes, *mode: str) -> list[Frame]:
        """What it sends while it reads this stream to its end. No error of a sanitizer, or any other, passes."""
        done = subprocess.run([str(self._program), *mode], input=stream, capture_output=True, check=False, timeout=30)
        assert (done.returncode, done.stderr) == (0, b"")
        decoder = FrameDecoder()
        frames = decoder.feed(done.stdout)
        assert decoder.dropped.total == 0
        assert b"".join(encode_frame(f.address, f.counter, f.payload) for f in frames) == done.stdout
        return frames

    def each(self, payloads: Iterable[bytes], *mode: str) -> list[bytes]:
        """Its answers to these payloads, one each."""
        asked = list(payloads)
        stream = b"".join(encode_frame(TO_PUMP, at % 65_536, payload) for at, payload in enumerate(asked))
        found = [frame.payload for frame in self.over(stream, *mode)]
        assert len(found) == len(asked)
        return found
