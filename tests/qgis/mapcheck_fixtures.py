"""Fixtures for the tests of the map check: a page without a fault, to plant one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from mapcheck_kit import Page, make_data_file, page_of
from qgis.PyQt.QtGui import QPainter


@pytest.fixture(scope="module")
def map_data(qgis_app, tmp_path_factory) -> Path:
    """Returns a data file with hazards, land release and task orders."""
    return make_data_file(tmp_path_factory.mktemp("check") / "training.gpkg")


@pytest.fixture(scope="module")
def made_page(map_data: Path) -> Iterator[Page]:
    """Returns the page of a governorate with hazards and released land."""
    with page_of(map_data) as page:
        yield page


@pytest.fixture
def page(made_page: Page) -> Iterator[Page]:
    """Returns a page without a fault, to plant one; layers are afterwards as they were."""
    page = made_page.fresh()
    assert not page.remarks(), [remark.message for remark in page.remarks()]
    styles = {layer: layer.renderer().clone() for layer in page.main.layers()}
    yield page
    for layer, renderer in styles.items():
        layer.setRenderer(renderer)
        layer.setOpacity(1.0)
        layer.setBlendMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        layer.setScaleBasedVisibility(False)
