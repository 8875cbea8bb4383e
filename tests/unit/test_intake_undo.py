"""Undoing what the workbench took in: exactly, or not at all."""

from __future__ import annotations

import pytest
from intake_kit import row, send, square
from workspace_samples import fresh

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.intake.decide import Reconcile, reconcile
from imsma_tools.core.intake.store import Target, register
from imsma_tools.core.intake.undo import undo


@pytest.fixture
def ws(tmp_path):
    with fresh(tmp_path / "data.gpkg") as workspace:
        yield workspace


def test_undo_takes_back_new_and_restores_changed(ws):
    first = send(ws, [row(1, name="A", shape=square())])
    second = send(ws, [row(1, name="B", shape=square(size=0.004)), row(2)])
    assert undo(ws, second.submission_guid, "Chief", "wrong file") == {"deleted": 1, "restored": 1}
    (record,) = ws.rows("hazard")
    assert record["name"] == "A" and record["geom"] == square().wkb and record["version"] == 3
    assert record["outline_as_received"] == f"EPSG:4326;{square().wkt}" and record["outline_state"] == "valid"
    assert register(ws)[0]["state"] == "UNDONE"
    with pytest.raises(BadInput, match="undone already"):
        undo(ws, second.submission_guid, "Chief", "again")
    # The record is again what the first file made of it, so that file can be undone too.
    assert undo(ws, first.submission_guid, "Chief", "all of it") == {"deleted": 1, "restored": 0}
    assert ws.count("hazard") == 0


def test_an_edit_between_two_undoings_stops_the_second(ws):
    first = send(ws, [row(1, name="A")])
    second = send(ws, [row(1, name="B")])
    undo(ws, second.submission_guid, "Chief", "wrong file")
    with ws.writing(actor="Officer") as writer:
        writer.update("hazard", next(ws.rows("hazard"))["guid"], {"name": "C"})
    with pytest.raises(BadInput, match="H-1"):
        undo(ws, first.submission_guid, "Chief", "all of it")
    assert next(ws.rows("hazard"))["name"] == "C"


def test_undo_is_refused_when_something_was_built_on_it(ws):
    outcome = send(ws, [row(1), row(2)])
    guid = next(ws.rows("hazard"))["guid"]
    with ws.writing(actor="Officer") as writer:
        writer.insert("land_release", {"hazard_guid": guid, "outcome": "CLEARED", "local_id": "LR-7"})
    with pytest.raises(BadInput, match="LR-7"):
        undo(ws, outcome.submission_guid, "Chief", "wrong")
    assert ws.count("hazard") == 2


def test_undo_takes_back_what_a_person_reconciled(ws):
    send(ws, [row(1, name="A", area_reported_m2=100.0)])
    (record,) = ws.rows("hazard")
    with ws.writing(actor="Officer") as writer:
        writer.update("hazard", record["guid"], {"name": "Ours"}, base_version=1)
    second = send(ws, [row(1, name="B", area_reported_m2=100.0), row(2, name="C", area_reported_m2=7.0)],
                  Target.WORKBENCH)
    first, other = ws.rows("workbench_item", {"state": "SUBMITTED"})
    reconcile(ws, first["guid"], Reconcile.REPLACE, "Chief")
    reconcile(ws, other["guid"], Reconcile.COMBINE, "Chief", record["guid"])
    assert ws.row("hazard", record["guid"])["area_reported_m2"] == 107
    with pytest.raises(BadInput, match="H-1"):
        undo(ws, second.submission_guid, "Chief", "two steps on one record")
    assert ws.row("hazard", record["guid"])["name"] == "B"


@pytest.mark.parametrize("how", [Reconcile.REPLACE, Reconcile.COMBINE])
def test_undo_never_deletes_a_record_that_stood_before(ws, how):
    """A new row put on an existing record stayed "new" in the workbench, and undoing its file deleted that record."""
    send(ws, [row(1, name="A", area_reported_m2=100.0)])
    (record,) = ws.rows("hazard")
    second = send(ws, [row(1, name="A", area_reported_m2=100.0), row(2, name="C", area_reported_m2=7.0)],
                  Target.WORKBENCH)
    (item,) = ws.rows("workbench_item", {"state": "SUBMITTED"})
    reconcile(ws, item["guid"], how, "Chief", record["guid"])
    assert undo(ws, second.submission_guid, "Chief", "wrong file") == {"deleted": 0, "restored": 1}
    (standing,) = ws.rows("hazard")
    assert (standing["guid"], standing["name"], standing["area_reported_m2"]) == (record["guid"], "A", 100.0)
