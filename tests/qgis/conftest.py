"""What every test in QGIS needs at the end."""

from __future__ import annotations

import gc
import types
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session", autouse=True)
def _nothing_outlives_qgis(qgis_app) -> Iterator[None]:
    """QGIS keeps what algorithms raise for good, and with it the frames of the tests that ran them: their layers.

    QGIS breaks down when it ends and a layer of a file is still there (3.22 and 3.40 tried).
    """
    yield
    gc.collect()
    for trace in [thing for thing in gc.get_objects() if isinstance(thing, types.TracebackType)]:
        frame = trace.tb_frame
        while frame is not None:
            try:
                frame.clear()
            except RuntimeError:   # still at work: the session itself
                break
            frame = frame.f_back
    gc.collect()
