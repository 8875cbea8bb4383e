"""What the runs of the real window share: the built plugins."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from real_window import PROGRAMS, WORK

from tools.package import build


@pytest.fixture(scope="session")
def zips() -> list[Path]:
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if missing:
        pytest.fail(f"Not installed: {', '.join(missing)}. Run: make test-desktop")
    return build(WORK / "dist")
