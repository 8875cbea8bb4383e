"""Correction requests through whole updates from a foreign system: settled with the records, or not at all."""

from __future__ import annotations

import datetime as dt

import pytest
from scripted_source import CONNECTION, EPOCH, ScriptedSource, World, profile
from workspace_samples import fresh, square

from imsma_tools.core.intake import corrections
from imsma_tools.core.sources.update.run import Mode, UpdateRequest, update
from imsma_tools.core.workspace import Mirrored, verify

DONE, REFUSED, THIRD, GONE, KEPT, OUTLINE = (f"H{number}" for number in range(6))


@pytest.fixture
def world(tmp_path):
    return World(tmp_path / "world.db", 40)


@pytest.fixture
def ws(tmp_path, world):
    """Forty hazards as an update brought them, and six requests that were sent."""
    with fresh(tmp_path / "data.gpkg") as workspace:
        assert bring(workspace, world).is_complete
        rows = {row["local_id"]: row for row in workspace.rows("hazard")}
        made = [corrections.propose(workspace, "hazard", rows[name]["guid"], field, value, "Visit", "Ali")
                for name, field, value in [(name, "area_reported_m2", 250.5) for name in (
                    DONE, REFUSED, THIRD, GONE, KEPT)] + [(OUTLINE, "geom", square(41.5, 33.25))]]
        corrections.mark_sent(workspace, made, "CR-1", "Ali")
        yield workspace


def bring(ws, world, mode=Mode.INCREMENTAL, source=None):
    return update(ws, source or ScriptedSource(world), profile(), UpdateRequest(CONNECTION, mode, "Ali"))


def states(ws):
    return {row["target_title"]: row["state"] for row in ws.rows("correction_request")}


def answer(world):
    """What the keepers of the system do with the list on the next day."""
    world.minutes = int((dt.datetime.now(dt.timezone.utc) + dt.timedelta(days=1) - EPOCH).total_seconds() // 60)
    world.edit(f"{{G-{DONE}}}", area=250.5)
    world.edit(f"{{G-{REFUSED}}}", region="Maysan")
    world.edit(f"{{G-{THIRD}}}", area=300.0)
    world.edit(f"{{G-{OUTLINE}}}", shape=square(41.50000004, 33.24999996))
    world.remove(f"{{G-{GONE}}}")


@pytest.mark.parametrize("mode", list(Mode))
def test_an_update_answers_what_was_sent(ws, world, mode):
    answer(world)
    outcome = bring(ws, world, mode)
    assert outcome.is_complete and verify(ws) == []
    assert states(ws) == {DONE: "DONE", REFUSED: "REFUSED", THIRD: "LOOK", GONE: "GONE", KEPT: "SENT", OUTLINE: "DONE"}
    assert {name: outcome.settled[name] for name in ("done", "refused", "open")} == {"done": 2, "refused": 1, "open": 2}
    assert {name: outcome.settled[name] for name in ("look", "gone")} == {"look": 1, "gone": 1}
    world.edit(f"{{G-{KEPT}}}", area=250.5)
    assert bring(ws, world).settled["done"] == 1 and states(ws)[KEPT] == "DONE"


def test_an_update_that_fails_answers_nothing(ws, world):
    answer(world)
    before = list(ws.rows("correction_request"))
    source = ScriptedSource(world).break_at(3)
    for request in range(4, 60):
        source.break_at(request)
    assert not bring(ws, world, Mode.FULL, source).is_complete
    assert list(ws.rows("correction_request")) == before


def test_what_an_update_brought_is_read_only_and_can_be_proposed(ws):
    record = next(row for row in ws.rows("hazard") if row["local_id"] == "H7")
    with pytest.raises(Mirrored, match="Propose a correction"), ws.writing("Ali") as writer:
        writer.update("hazard", record["guid"], {"area_reported_m2": 1.0})
    guid = corrections.propose(ws, "hazard", record["guid"], "area_reported_m2", 1.0, "Visit", "Ali")
    row = ws.row("correction_request", guid)
    assert (row["target_key"], row["value_now"], row["value_proposed"]) == ("{G-H7}", "100.0", "1.0")
