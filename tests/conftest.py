"""How properties are tried: the same examples in every ``make test``, new ones in ``make test-long``.

No deadline: a slow moment of a machine is no fault of the code.
"""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("exploring", deadline=None, print_blob=True)
settings.load_profile("exploring" if os.environ.get("IMSMA_LONG_TESTS") else "same")
