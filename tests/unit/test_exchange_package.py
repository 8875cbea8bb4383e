"""Packages as strangers make them: cut, changed, huge, signed with another key, out of order. Nothing of it enters."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zipfile
from pathlib import Path
from typing import Any, Callable, Optional

import pytest
from exchange_kit import AUTHORITY, KEY, OPERATOR, Side, an_order, manifest_of, two_sides
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from life_kit import NOW, everything

from imsma_tools.core.base.errors import BadInput, Cancelled
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.tasking.rights import Right
from imsma_tools.core.workspace.blob import register_functions
from otms_plugin.core.exchange import package
from otms_plugin.core.exchange.footprints import send_footprints, take_in_footprints
from otms_plugin.core.exchange.package import MANIFEST, RECORDS, SIGNATURE
from otms_plugin.core.exchange.sending import Sender, Sent, send_answer, send_orders
from otms_plugin.core.exchange.taking_in import look, take_in
from otms_plugin.core.life.actor import Actor, NotAllowed


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Side, Side]:
    return two_sides(tmp_path)


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rewrite(path: Path, parts: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def forged(path: Path, **said: Any) -> None:
    """Changes what the manifest says."""
    parts = members(path)
    parts[MANIFEST] = json.dumps({**json.loads(parts[MANIFEST]), **said}).encode()
    rewrite(path, parts)


def with_sql(path: Path, tmp_path: Path, *texts: str, also: Optional[Callable[[sqlite3.Connection], None]] = None,
             ) -> None:
    """Changes the records by SQL and puts the right check sum in: a sender who knows how packages are made."""
    parts = members(path)
    file = tmp_path / "forged.gpkg"
    file.write_bytes(parts[RECORDS])
    connection = sqlite3.connect(file, isolation_level=None)
    register_functions(connection)
    for text in texts:
        connection.execute(text)
    if also is not None:
        also(connection)
    connection.close()
    parts[RECORDS] = file.read_bytes()
    told = json.loads(parts[MANIFEST])
    told["records"] = {"sha256": hashlib.sha256(parts[RECORDS]).hexdigest(), "bytes": len(parts[RECORDS])}
    parts[MANIFEST] = json.dumps(told).encode()
    rewrite(path, parts)


def refused(side: Side, sent: Sent, match: str, key: Optional[bytes] = None) -> None:
    before = everything(side.workspace)
    with pytest.raises(BadInput, match=match):
        side.take_in(sent, key=key)
    assert everything(side.workspace) == before
    assert side.workspace.count("exchange_package") == 0


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> tuple[Side, Sent, bytes]:
    authority, operator = two_sides(tmp_path_factory.mktemp("hostile"))
    sent = authority.orders(an_order(authority))
    return operator, sent, sent.path.read_bytes()


def test_a_package_is_data_only(sides: tuple[Side, Side], tmp_path: Path) -> None:
    """Triggers, views, styles and projects in it are not looked at; columns nobody knows are not taken."""
    authority, operator = sides
    sent = authority.orders(an_order(authority))
    with_sql(sent.path, tmp_path, "CREATE TABLE layer_styles (styleQML TEXT)", "CREATE TABLE qgis_projects (name TEXT)",
             "CREATE TRIGGER bad AFTER INSERT ON task_order BEGIN DELETE FROM task_order; END",
             "CREATE VIEW team2 AS SELECT * FROM task_order",
             "ALTER TABLE task_order ADD COLUMN actor TEXT DEFAULT 'x'",
             "ALTER TABLE task_order ADD COLUMN version INTEGER DEFAULT 77", "ALTER TABLE hazard DROP COLUMN comment",
             "ALTER TABLE hazard ADD COLUMN comment TEXT GENERATED ALWAYS AS (hex(zeroblob(9))) VIRTUAL")
    parts = members(sent.path)
    rewrite(sent.path, {**parts, "project.qgz": b"x", "../../outside.txt": b"x", "C:\\outside.txt": b"x"})
    done = operator.take_in(sent)
    assert done.entered == 6
    assert any("3 other files" in note for note in done.looked.notes)
    tables = {row[0] for row in operator.workspace.connection.execute("SELECT name FROM sqlite_master")}
    assert not tables & {"layer_styles", "qgis_projects", "bad", "team2"}
    assert next(operator.workspace.rows("task_order"))["version"] == 1
    assert next(operator.workspace.rows("hazard"))["comment"] is None
    assert not list(tmp_path.parent.glob("outside*"))


@pytest.mark.parametrize("texts", [
    ("DROP TABLE task_order", "CREATE VIEW task_order AS SELECT 'x' AS guid"),
    ("DROP TABLE task_order", "CREATE VIRTUAL TABLE task_order USING rtree(guid, a, b)"),
    ("UPDATE task_order SET guid = NULL",), ("UPDATE task_order SET valid_to = 'tomorrow'",),
    ("UPDATE task_order SET task_no = x'00ff'",), ("UPDATE task_order SET teams_planned = 'many'",),
    ("UPDATE task_order SET status = printf('%.*c', 500, 'x')",), ("UPDATE task_order SET geom = x'47500003'",),
    ("UPDATE task_order SET geom = 'text'",), ("UPDATE task_order SET geom = x'4750000be61000000107000000ff'",),
    ("UPDATE task_order SET geom = substr(geom, 1, 60)",), ("UPDATE task_order SET target_depth_cm = 9e999",),
    ("INSERT INTO task_order (guid, task_no) SELECT guid, 'again' FROM task_order",),
])
def test_a_value_that_does_not_fit_refuses_the_whole_package(hostile: tuple[Side, Sent, bytes], tmp_path: Path,
                                                             texts: tuple[str, ...]) -> None:
    operator, sent, whole = hostile
    sent.path.write_bytes(whole)
    parts = members(sent.path)
    drops = [f"DROP INDEX {name}" for name in ("task_order_guid",) if texts[0].startswith("INSERT")]
    triggers = [f"DROP TRIGGER IF EXISTS rtree_task_order_geom_{name}" for name in (
        "insert", "update2", "update4", "update5", "update6", "update7", "delete")]
    with_sql(sent.path, tmp_path, *triggers, *drops, *texts)
    assert parts[RECORDS] != members(sent.path)[RECORDS]
    refused(operator, sent, "damaged|cannot be read")


def test_damage_of_any_byte_is_seen(sides: tuple[Side, Side], tmp_path: Path) -> None:
    authority, operator = sides
    sent = authority.orders(an_order(authority))
    whole = sent.path.read_bytes()
    task = manifest_of(sent)
    for place in range(40, len(whole), len(whole) // 60):
        sent.path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1:])
        try:
            assert operator.look(sent).manifest == task   # a byte that says nothing, such as a date of the archive
        except BadInput:
            continue
    for length in range(0, len(whole), len(whole) // 30):
        sent.path.write_bytes(whole[:length])
        refused(operator, sent, "damaged|not a package")


def test_records_of_another_package_are_seen(sides: tuple[Side, Side]) -> None:
    """Whole in themselves, with a check sum of the archive that is right, but not those of the manifest."""
    authority, operator = sides
    first, second = authority.orders(an_order(authority)), authority.orders(an_order(authority, 2))
    rewrite(first.path, {**members(first.path), RECORDS: members(second.path)[RECORDS]})
    refused(operator, first, "damaged")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(["sequence_no", "counts", "made_at", "kind", "package_id", "office", "office_key",
                             "records", "format", "format_version", "partner_key", "seal"]),
       value=st.one_of(st.none(), st.text(max_size=5), st.integers(-5, 0), st.lists(st.integers(), max_size=2),
                       st.dictionaries(st.text(max_size=3), st.floats(), max_size=2), st.just("x" * 5000)))
def test_whatever_a_manifest_says_it_ends_in_a_sentence(hostile: tuple[Side, Sent, bytes], name: str, value: Any,
                                                        ) -> None:
    operator, sent, whole = hostile
    sent.path.write_bytes(whole)
    forged(sent.path, **{name: value})
    try:
        operator.look(sent)
    except BadInput as error:
        assert error.title


def test_a_bomb_is_not_unpacked(sides: tuple[Side, Side], monkeypatch: pytest.MonkeyPatch) -> None:
    authority, operator = sides
    sent = authority.orders(an_order(authority))
    parts = members(sent.path)
    rewrite(sent.path, {**parts, MANIFEST: b" " * (package.MOST_MANIFEST + 1)})
    refused(operator, sent, "too large")
    monkeypatch.setattr(package, "MOST_RECORDS", len(parts[RECORDS]) - 1)
    rewrite(sent.path, parts)
    refused(operator, sent, "too large")


def test_no_more_is_unpacked_than_the_archive_says(sides: tuple[Side, Side], monkeypatch: pytest.MonkeyPatch) -> None:
    authority, operator = sides
    sent = authority.orders(an_order(authority))
    monkeypatch.setattr(package, "MOST_RECORDS", 100_000)
    whole = sent.path.read_bytes()
    size = len(members(sent.path)[RECORDS]).to_bytes(4, "little")
    sent.path.write_bytes(whole.replace(size, (99_999).to_bytes(4, "little")))
    refused(operator, sent, "too large|damaged")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"not a zip at all" * 100])
def test_other_files_are_no_packages(sides: tuple[Side, Side], tmp_path: Path, content: bytes) -> None:
    _, operator = sides
    file = tmp_path / "x.zip"
    file.write_bytes(content)
    with pytest.raises(BadInput):
        look(operator.workspace, file, None)
    with pytest.raises(BadInput):
        look(operator.workspace, tmp_path / "none.zip", None)


def test_signatures(sides: tuple[Side, Side]) -> None:
    authority, operator = sides
    task = an_order(authority)
    unsigned, signed = authority.orders(task), authority.orders(task, key=KEY)
    refused(operator, unsigned, "not signed", KEY)
    refused(operator, signed, "not made with your key", b"another common key")
    assert any("no key is set here" in note for note in operator.look(signed).notes)
    assert any("not signed" in note for note in operator.look(unsigned).notes)
    assert operator.look(signed, KEY).notes == ()
    forged(signed.path, office="Somebody else")
    refused(operator, signed, "not made with your key", KEY)
    parts = members(signed.path)
    rewrite(signed.path, {name: content for name, content in parts.items() if name != SIGNATURE})
    refused(operator, signed, "not signed", KEY)
    last = authority.orders(task, key=KEY)
    operator.take_in(last, key=KEY)
    (row,) = operator.workspace.rows("exchange_package")
    assert row["is_signed"] is True and row["sha256"] == last.sha256


def test_packages_in_the_wrong_order_twice_or_for_others_are_refused(sides: tuple[Side, Side], tmp_path: Path) -> None:
    authority, operator = sides
    task = an_order(authority)
    first, second, third = (authority.orders(task) for _ in range(3))
    operator.take_in(first)
    assert any("sent before this one was not taken in" in note for note in operator.look(third).notes)
    operator.take_in(third)
    for sent, match in ((third, "taken in already"), (second, "older than what stands"), (first, "taken in already")):
        with pytest.raises(BadInput, match=match):
            operator.take_in(sent)
    with pytest.raises(BadInput, match="data file itself"):
        authority.take_in(authority.orders(task))
    answer = operator.answer()
    stranger = Side(tmp_path, Sender("S.", "Stranger"), "stranger")
    with pytest.raises(BadInput, match="another data file"):
        stranger.take_in(answer)
    forged(answer.path, partner_key="")
    with pytest.raises(BadInput, match="has not sent"):
        stranger.take_in(answer)


def test_rights(sides: tuple[Side, Side]) -> None:
    """Reports need the right to report, orders that to take over what was issued elsewhere."""
    authority, operator = sides
    sent = authority.orders(an_order(authority))
    with pytest.raises(NotAllowed):
        take_in(operator.workspace, sent.path, None, Actor("O", frozenset({Right.REPORT})))
    operator.take_in(sent)
    answer = operator.answer()
    with pytest.raises(NotAllowed):
        take_in(authority.workspace, answer.path, None, Actor("A", frozenset({Right.ISSUE})))
    take_in(authority.workspace, answer.path, None, Actor("A", frozenset({Right.REPORT})))


def test_packages_for_one_file_under_two_names_and_of_two_kinds(sides: tuple[Side, Side], tmp_path: Path) -> None:
    """The sender counts all its packages, so that none is taken for another; outlines do not overtake orders."""
    authority, operator = sides
    task = an_order(authority)
    outlines = send_footprints(authority.workspace, "Neighbour", authority.path(), AUTHORITY, NOW)
    orders = authority.orders(task)
    operator.take_in(orders)
    take_in_footprints(operator.workspace, outlines.path, None, Actor("O"), now=NOW)
    other_name = send_orders(authority.workspace, [task], "OP-A", tmp_path / "x.zip", AUTHORITY, NOW)
    assert operator.look(other_name).comparison.differences == ()


def test_a_copy_of_the_senders_file_that_goes_on_by_itself_is_noticed(sides: tuple[Side, Side]) -> None:
    """Two packages of one number: the sender restored a backup, or works in two copies."""
    authority, operator = sides
    sent = authority.orders(an_order(authority))
    operator.take_in(sent)
    forged(sent.path, package_id="another")
    with pytest.raises(BadInput, match="Another package with the number 1"):
        operator.take_in(sent)


def test_a_file_that_cannot_be_written_books_nothing(sides: tuple[Side, Side], tmp_path: Path) -> None:
    authority, operator = sides
    task = an_order(authority)
    with pytest.raises(Exception, match="cannot be written"):
        send_orders(authority.workspace, [task], OPERATOR.office, tmp_path / "no" / "folder.zip", AUTHORITY)
    for tasks, partner, sender, name in (([], "x", AUTHORITY, "a.zip"), ([task], " ", AUTHORITY, "a.zip"),
                                         ([task], "x", Sender("A", ""), "a.zip"), ([task], "x", AUTHORITY, "a.gpkg"),
                                         (["none"], "x", AUTHORITY, "a.zip")):
        with pytest.raises(BadInput):
            send_orders(authority.workspace, tasks, partner, tmp_path / name, sender)
    with pytest.raises(BadInput, match="No orders were taken in"):
        send_answer(operator.workspace, "Nobody", tmp_path / "a.zip", OPERATOR)
    assert authority.workspace.count("exchange_package") == 0 and not list(tmp_path.glob("*.zip"))


class _Stopped(Progress):
    def is_cancelled(self) -> bool:
        return True


def test_stopping_leaves_nothing(sides: tuple[Side, Side], tmp_path: Path) -> None:
    authority, operator = sides
    task = an_order(authority)
    with pytest.raises(Cancelled):
        send_orders(authority.workspace, [task], OPERATOR.office, tmp_path / "a.zip", AUTHORITY, progress=_Stopped())
    assert authority.workspace.count("exchange_package") == 0 and not list(tmp_path.glob("*.zip"))
    sent = authority.orders(task)
    with pytest.raises(Cancelled):
        take_in(operator.workspace, sent.path, None, Actor("O"), progress=_Stopped())
    assert operator.workspace.count("task_order") == 0
