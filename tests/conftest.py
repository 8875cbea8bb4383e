"""What all tests need: the language files compiled, and how properties are tried.

The same examples in every ``make test``, new ones in ``make test-long``. No deadline: a slow moment of a machine is no
fault of the code.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

from tools.translations import compile_all

settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("exploring", deadline=None, print_blob=True)
settings.load_profile("exploring" if os.environ.get("IMSMA_LONG_TESTS") else "same")


def pytest_sessionstart(session: pytest.Session) -> None:
    """Compiles the languages: in a fresh clone whatever came before the first test that did so spoke English."""
    compile_all()
