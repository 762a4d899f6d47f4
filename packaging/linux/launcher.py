"""The frozen program starts here: the command `thecal`, and the window when it is called without one."""

import os
import sys

# The loader of the frozen program points the system's loader at our libraries. What we start (a player of sounds, a
# viewer of documents) must get its own; our own children set it anew.
_FORMER = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _FORMER is not None:
    os.environ["LD_LIBRARY_PATH"] = _FORMER

from programmer_app.__main__ import main  # noqa: E402 - what it loads may start something

sys.exit(main())
