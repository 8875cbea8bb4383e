"""Pages show one moment of a data file; whoever writes to it meanwhile must not make old pages look like new ones."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from mapdata import make_data_file, ring
from qgis.core import QgsProject

from imsma_tools.core.products.maps.contract import PagesFor, Wish
from imsma_tools.core.products.maps.maker import SheetMaker
from imsma_tools.core.products.maps.map_type import load_map_type
from imsma_tools.core.workspace import open_workspace

NOW = datetime.datetime(2026, 2, 1, 9, tzinfo=datetime.timezone.utc)


@pytest.fixture
def data(qgis_app, tmp_path) -> Path:
    return make_data_file(tmp_path / "data.gpkg", ("IQG02",), 3)


def digest(data: Path, meanwhile: bool) -> str:
    """Returns the digest of a run in which somebody does or does not write between reading and asking for it."""
    wish = Wish(load_map_type("contamination"), PagesFor.GOVERNORATE)
    with open_workspace(data, read_only=True) as workspace:
        maker = SheetMaker(workspace, wish, QgsProject(), now=NOW)
        if meanwhile:
            with open_workspace(data) as other, other.writing("somebody") as writer:
                writer.insert("hazard", {"local_id": "NEW", "hazard_status": "OPEN", "geom": ring(47.5, 30.5, 500)})
        found = maker.fingerprint()
        maker.close()
    return found


def test_the_digest_is_the_same_while_nobody_writes(data: Path) -> None:
    assert digest(data, False) == digest(data, False)


def test_pages_read_before_somebody_wrote_are_never_taken_for_pages_of_now(data: Path) -> None:
    """The new hazard would be missing on the pages made before a run was killed, and stand on those made after it."""
    old = digest(data, True)
    assert old not in (digest(data, False), digest(data, True))
