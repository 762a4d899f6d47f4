"""The frozen program starts here: the command `thecal`, and the window when it is called without one."""

import sys

from programmer_app.__main__ import main

sys.exit(main())
