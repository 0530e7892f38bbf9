"""`python -m cchc` is the program `cchc`."""

import sys

from cchc._command_line import main

sys.exit(main())
