"""What every test in QGIS needs at the end."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from qgis.core import QgsProcessingException


@pytest.fixture(scope="session", autouse=True)
def _nothing_outlives_qgis(qgis_app) -> Iterator[None]:
    """QGIS keeps what algorithms raise for good, and with it the frames of the tests that ran them: their layers.

    QGIS 3.40 breaks down when it ends and a layer of a file is still there.
    """
    yield
    gc.collect()
    kept = [thing for thing in gc.get_objects() if isinstance(thing, QgsProcessingException)]
    for error in kept:
        frame = error.__traceback__.tb_frame if error.__traceback__ else None
        while frame is not None:
            try:
                frame.clear()
            except RuntimeError:   # still at work: the session itself
                break
            frame = frame.f_back
    gc.collect()
