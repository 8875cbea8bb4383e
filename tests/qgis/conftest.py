"""What tests in QGIS share, and what every one of them needs at the end."""

from __future__ import annotations

import gc
import shutil
import types
from collections.abc import Iterator
from pathlib import Path

import pytest

from imsma_tools.core.workspace import create_workspace


@pytest.fixture(scope="session")
def empty_data_file(tmp_path_factory) -> Path:
    """A data file without records, made once: do not write to it."""
    path = tmp_path_factory.mktemp("empty") / "data.gpkg"
    create_workspace(path).close()
    return path


@pytest.fixture
def data(tmp_path, empty_data_file) -> Path:
    """A data file without records for one test."""
    return Path(shutil.copy(empty_data_file, tmp_path / "data.gpkg"))


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
