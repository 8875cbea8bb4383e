"""The answer to a land enquiry is whole: long names do not push its end off the page, and a cut one does not go out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from mapcheck_kit import Language, Page, page_of
from mapdata import make_data_file, ring

from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.products.maps.contract import Orientation, PagesFor, Parcel
from imsma_tools.core.workspace import open_workspace

X, Y = 47.6, 30.4
PARCEL = Parcel("REF-1", ring(X, Y, 200), "Somebody")


@pytest.fixture(scope="module")
def crowded(qgis_app, tmp_path_factory) -> Path:
    """Returns a data file with a dozen of everything at one place, under the longest names that fit."""
    path = make_data_file(tmp_path_factory.mktemp("letter") / "training.gpkg", ("IQG02",), 1)
    long = "-".join(["ABCDEFGH"] * 5)
    with open_workspace(path) as ws, ws.writing("test", via="test") as writer:
        for n in range(12):
            beside = ring(X + 0.008 + n * 1e-4, Y, 30)
            for mark, state, geom in (("T", "OPEN", ring(X, Y, 300 + n)), ("N", None, beside), ("C", "CLOSED", beside)):
                writer.insert("hazard", {"local_id": f"{mark}{n:02d}-{long}"[:40], "hazard_status": state,
                                         "hazard_class": "CHA", "geom": geom})
            writer.insert("task_order", {"task_no": f"O{n:02d}-{long}"[:40], "status": "ONGOING", "geom": beside})
            writer.insert("land_release", {"local_id": f"R{n:02d}-{long}"[:40], "outcome": "CLEARED", "geom": beside})
    return path


@pytest.fixture(scope="module", params=[Language.EN, Language.AR, Language.CKB], ids=lambda language: language.value)
def made(crowded: Path, request) -> Iterator[Page]:
    with page_of(crowded, "land_enquiry", pages_for=PagesFor.PARCEL, parcels=(PARCEL,), language=request.param,
                 orientation=Orientation.PORTRAIT) as page:
        yield page


def cut(page: Page) -> dict[str, Severity]:
    return {item: remark.severity for remark in page.remarks() if remark.rule_id == "MAP-07" for item in remark.items}


def test_a_dozen_long_names_of_each_kind_leave_the_letter_whole(made: Page) -> None:
    assert not {"letter_body", "letter_end"} & cut(made.fresh()).keys()
    body = made.item("letter_body").currentText()
    assert "T00-" in body and "N00-" in body and "O00-" in body and "R00-" in body


@pytest.mark.parametrize("item", ["letter_body", "letter_end"])
def test_a_letter_without_its_end_does_not_go_out(made: Page, item: str) -> None:
    page = made.fresh()
    page.say(f"imsma_{item}", "STOP: recorded hazards touch the parcel. " * 200)
    assert cut(page)[item] is Severity.STOP
