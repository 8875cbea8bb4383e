"""Tampering with the record of changes, or past it, is found."""

from __future__ import annotations

import json
import shutil

import pytest
from workspace_samples import fresh, plain, square

from imsma_tools.core.workspace import hash_chain, open_workspace, triggers, verify
from imsma_tools.core.workspace.convert import now_text

CONTENT = ("seq", "at", "actor", "via", "reason", "operation", "table_name", "record_guid", "version", "before_json",
           "after_json", "previous_hash", "hash")


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """Six records, each entered and changed, in twelve lines."""
    path = tmp_path_factory.mktemp("chain") / "data.gpkg"
    with fresh(path) as workspace:
        for number in range(6):
            with workspace.writing("Ali", via="import", reason="r") as writer:
                guid = writer.insert("hazard", {"local_id": f"H{number}", "geom": square(44 + number)})
                writer.update("hazard", guid, {"name": "x"})
    return path


@pytest.fixture()
def ws(tmp_path, written):
    with open_workspace(shutil.copy(written, tmp_path)) as workspace:
        yield workspace


@pytest.fixture()
def eve(ws):
    """Somebody who knows SQL and takes the protection away, does harm and puts it back."""
    connection = plain(ws.path, recursive=False)
    connection.execute("BEGIN")
    every = triggers.all_triggers(ws.model)
    for name in every:
        connection.execute(f"DROP TRIGGER {name}")

    def harm(*statements):
        for text in statements:
            connection.execute(text)
        for text in every.values():
            connection.execute(text)
        connection.execute("COMMIT")

    yield harm
    connection.close()


def test_an_honest_file_has_no_findings(ws):
    assert verify(ws, ws.last_seal()) == [] and ws.last_seal().seq == 12


@pytest.mark.parametrize("column", CONTENT)
@pytest.mark.parametrize("row", [1, 7, 12])
def test_every_column_of_every_line_counts(ws, eve, column, row):
    eve(f"UPDATE audit_log SET {column} = COALESCE({column}, '') || '9' WHERE fid = {row}")
    assert hash_chain.check(ws.connection, ws.info["workspace_id"]) != []


@pytest.mark.parametrize("column", ["hash", "previous_hash"])
def test_taking_a_hash_away_is_seen(ws, eve, column):
    eve(f"UPDATE audit_log SET {column} = NULL WHERE fid = 5")
    assert any("5" in finding or "6" in finding for finding in verify(ws))


def test_a_line_taken_from_the_middle_is_missed(ws, eve):
    eve("DELETE FROM audit_log WHERE fid BETWEEN 5 AND 6")
    findings = verify(ws)
    assert "lines 5 to 6 are missing" in findings[0]
    assert any("does not follow the line before" in finding for finding in findings)


def test_the_end_cut_off_is_missed(ws, eve):
    eve("DELETE FROM audit_log WHERE fid > 10")
    assert any("2 lines at the end are missing" in finding for finding in verify(ws))


def test_the_end_cut_off_with_its_counter_is_missed_with_the_seal_noted_outside(ws, eve):
    noted = ws.last_seal()
    eve("DELETE FROM hazard WHERE fid = 6", "DELETE FROM audit_log WHERE fid > 10",
        "UPDATE sqlite_sequence SET seq = 10 WHERE name = 'audit_log'")
    assert verify(ws) == [], "the file alone cannot tell"
    assert any("noted outside is missing" in finding for finding in verify(ws, noted))


def test_a_chain_computed_anew_is_found_with_the_seal_noted_outside(ws, eve):
    noted = ws.last_seal()
    eve("UPDATE audit_log SET actor = 'Bo', hash = NULL, previous_hash = NULL")
    ws.connection.execute("BEGIN IMMEDIATE")
    hash_chain.seal(ws.connection, ws.info["workspace_id"])
    ws.connection.execute("COMMIT")
    assert verify(ws) == [], "the file alone cannot tell"
    assert any("not the one that was noted outside" in finding for finding in verify(ws, noted))


@pytest.mark.parametrize(("harm", "words"), [
    ("UPDATE hazard SET hazard_status = 'CLOSED' WHERE fid = 3", "hazard_status"),
    ("UPDATE hazard SET area_computed_m2 = 5 WHERE fid = 3", "area_computed_m2"),
    ("UPDATE hazard SET version = 9 WHERE fid = 3", "version"),
    ("DELETE FROM hazard WHERE fid = 3", "is gone, but no deletion"),
    ("INSERT INTO hazard (guid, local_id, version) VALUES ('zz', 'H9', 1)", "entered past the record"),
    ("INSERT INTO hazard (local_id) VALUES ('H9')", "entered past the record"),
    ("UPDATE hazard SET geom = (SELECT geom FROM hazard WHERE fid = 1) WHERE fid = 3", "geom"),
])
def test_a_record_changed_past_the_triggers_is_found(ws, eve, harm, words):
    eve(harm)
    (finding,) = verify(ws)
    assert words in finding


def test_a_forged_line_is_found(ws):
    forger = plain(ws.path, recursive=True)
    forger.execute("INSERT INTO audit_log (seq, at, actor, operation, table_name, record_guid, version, after_json) "
                   "SELECT 13, ?, 'Ali', 'update', 'hazard', record_guid, 3, ? FROM audit_log WHERE fid = 1",
                   (now_text(), json.dumps({"hazard_status": "CLOSED"})))
    forger.close()
    assert any("hazard_status" in finding for finding in verify(ws))


def test_lines_of_other_programs_are_sealed_at_the_next_opening(ws):
    other = plain(ws.path, recursive=True)
    other.execute("UPDATE hazard SET comment = 'by SQL'")
    other.close()
    assert ws.last_seal().seq == 12 and verify(ws) == []
    ws.close()
    with open_workspace(ws.path) as again:
        assert again.last_seal().seq == 18 and verify(again, again.last_seal()) == []


def test_a_name_left_behind_is_found(ws):
    ws.connection.execute("INSERT INTO imsma_session VALUES (1, 'Eve', '', '')")
    assert any("A name was left behind" in finding for finding in verify(ws))
    with open_workspace(ws.path) as again:
        assert any("A name had been left behind" in note for note in again.notes) and verify(again) == []


def test_a_chain_does_not_fit_another_data_file(ws):
    assert hash_chain.check(ws.connection, "another file") != []


def test_unreadable_values_are_counted_and_read_as_none(ws):
    other = plain(ws.path, recursive=True)
    other.execute("UPDATE hazard SET reported_on = '31.3.2024', depth_cm = 'deep' WHERE fid = 1")
    other.close()
    record = next(ws.rows("hazard"))
    assert record["reported_on"] is None and record["depth_cm"] is None
    assert sum("cannot be read" in finding for finding in verify(ws)) == 2


def test_a_damaged_spatial_index_is_found(ws):
    ws.connection.execute("DELETE FROM rtree_hazard_geom WHERE id = 2")
    assert any("5 of 6 positions" in finding for finding in verify(ws))
