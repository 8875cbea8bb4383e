"""Whole updates from IMSMA NG into a data file, with the shipped source profiles."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections import Counter

import pytest
from database_kit import connection
from ng_database import RINGS, invented, load_operational, load_staging

from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.ng.source import open_ng
from imsma_tools.core.sources.source_profile import load_source_profile
from imsma_tools.core.sources.update.request import Mode, UpdateRequest
from imsma_tools.core.sources.update.run import update
from imsma_tools.core.workspace import open_workspace
from imsma_tools.core.workspace.create import create_workspace


@pytest.fixture(scope="module")
def invention():
    return invented(800)


@pytest.fixture(scope="module")
def ng(postgis, invention):
    load_operational(postgis, invention)
    postgis.psql(RINGS)
    load_staging(postgis)
    return postgis


@pytest.fixture
def ws(tmp_path):
    create_workspace(tmp_path / "office.gpkg")
    with open_workspace(tmp_path / "office.gpkg") as opened:
        yield opened


def updated(ws, ng, profile_name: str, layout: str, unapproved: bool = False, **more):
    given = dataclasses.replace(connection(ng, "imsma-ng", layout=layout), profile=profile_name,
                                unapproved=unapproved)
    profile = load_source_profile(profile_name, load_model())
    source = open_ng(given, profile)
    try:
        return update(ws, source, profile, UpdateRequest(given, Mode.FULL, "Dilan Tester", **more))
    finally:
        source.close()


def counts(ws, *tables: str) -> list[int]:
    return [ws.connection.execute(f"select count(*) from {table}").fetchone()[0] for table in tables]


def test_the_operational_database_becomes_our_tables(ws, ng, invention):
    outcome = updated(ws, ng, "imsma_ng_v6", "operational")
    assert outcome.state == "COMPLETE", outcome.reason
    kinds = Counter(row["hazreductypeenum_guid"] for row in invention.rows["hazreduc"])
    assert len(kinds) == 9
    hazards, tasks, objectives, organisations, areas, accidents, victims, devices = counts(
        ws, "hazard", "task_order", "task_hazard", "organisation", "admin_area", "accident", "victim", "ordnance_item")
    assert (hazards, tasks, objectives, organisations, areas, accidents, victims) == (800, 30, 30, 4, 24, 30, 30)
    assert devices == 200 + len(invention.rows["hazreduc"])
    assert ws.connection.execute("select count(*), count(progress_report_guid), count(completion_report_guid), "
                                 "count(hazard_guid) from ordnance_item").fetchone() == (
        devices, *counts(ws, "progress_report", "completion_report"), 200)
    activities = Counter({name: sum(kind.endswith(f"-{number:05d}}}") for kind in (
        row["hazreductypeenum_guid"] for row in invention.rows["hazreduc"])) for number, name in enumerate(
        ("clearance", "bac", "nts", "ts", "progress", "completion", "cancellation", "handover", "spot"))})
    release, progress, completion, handover = counts(ws, "land_release", "progress_report", "completion_report",
                                                     "handover_certificate")
    assert release == sum(activities[name] for name in ("clearance", "bac", "ts", "cancellation"))
    assert (progress, completion, handover) == (activities["progress"], activities["completion"],
                                                activities["handover"])


def test_what_stands_in_a_hazard_and_that_an_unchanged_source_changes_nothing(ws, ng):
    updated(ws, ng, "imsma_ng_v6", "operational")
    ws.connection.row_factory = sqlite3.Row
    row = dict(ws.connection.execute("select * from hazard where local_id = 'HA-1'").fetchone())
    assert (row["hazard_class"], row["hazard_status"], row["area_reported_m2"]) == ("CHA", "WORKED_ON", 1001.5)
    assert (row["admin1_name"], row["admin2_pcode"], row["community"]) == ("Rivermark", "P1D1", "Village 1-1")
    assert row["source"] == "imsma-ng" and row["source_key"].startswith("haz-")
    linked = ws.connection.execute(
        "select h.local_id from task_hazard j join task_order t on t.guid = j.task_guid "
        "join hazard h on h.guid = j.hazard_guid where t.task_no = 'T-3'").fetchone()
    assert linked[0] == "HA-3"
    again = updated(ws, ng, "imsma_ng_v6", "operational")
    assert again.state == "COMPLETE"
    assert [(entry.table_name, entry.new, entry.changed, entry.deleted) for entry in again.tables
            if entry.new or entry.changed or entry.deleted] == []


def test_short_rings_are_in_the_data_file_as_received(ws, ng):
    outcome = updated(ws, ng, "imsma_ng_v6", "operational")
    short = ng.psql("select count(*) from judged where points < 3;")[0][0]
    kept = ws.connection.execute("select count(*) from hazard where outline_as_received is not null and geom is not "
                                 "null and outline_state = 'uncertain'").fetchone()[0]
    assert kept >= int(short) > 0
    named = next(entry for entry in outcome.tables if entry.table_name == "hazard").remarks
    assert any("outline of only" in item.sentence for item in named.shown)


def test_the_staging_area_becomes_the_same_hazards(ws, ng):
    outcome = updated(ws, ng, "imsma_ng_staging", "staging")
    assert outcome.state == "COMPLETE", outcome.reason
    assert counts(ws, "hazard", "task_order", "accident", "victim", "task_hazard") == [800, 30, 30, 30, 30]
    area = ws.connection.execute("select sum(area_reported_m2) from hazard").fetchone()[0]
    assert area == float(ng.psql("select sum(areasize) from hazard;")[0][0])


def test_unapproved_hazards_only_on_request_and_only_new_ones(ws, ng):
    updated(ws, ng, "imsma_ng_v6", "operational")
    assert counts(ws, "hazard") == [800]
    updated(ws, ng, "imsma_ng_v6", "operational", unapproved=True)
    assert counts(ws, "hazard") == [810]
    assert ws.connection.execute("select count(*) from hazard where comment like 'Not approved in IMSMA NG%'"
                                 ).fetchone()[0] == 10


@pytest.mark.parametrize("profile_name, layout", [("imsma_ng_v6", "operational"), ("imsma_ng_staging", "staging")])
def test_nothing_is_asked_for_that_nobody_uses(ng, profile_name, layout):
    source = open_ng(connection(ng, "imsma-ng", layout=layout), load_source_profile(profile_name, load_model()))
    columns = {table.name: {column.name for column in table.columns} for table in source.describe()}
    assert {"victim_guid", "age", "killedorinjuredenum_enum", "accident_guid"} <= columns["victim"]
    assert not {name for name in columns["victim"] if "disability" in name or "addictions" in name}
    assert len(columns["victim"]) < 12 and "cdf_slope" not in columns["hazard"]
    assert "hazard_point" not in columns
    source.close()
