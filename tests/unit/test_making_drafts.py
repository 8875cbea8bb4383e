"""Drafts: kept at every change, whole at every moment, and never in each other's way."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsma_tools.core.base.errors import NotWritable
from otms_plugin.core.making.drafts import Draft, DraftStore

ROOT = Path(__file__).parents[2]


@pytest.fixture
def store(tmp_path):
    return DraftStore(tmp_path / "not" / "there" / "yet")


FULL = Draft(workspace="/data/أوامر.gpkg",
             values={"task_no": "TO-1", "valid_to": dt.date(2026, 5, 1), "teams_planned": 2, "target_depth_cm": 20.5,
                     "comment": None, "active": True},
             points=({"point_no": 1, "typed_text": "38S MB 12345 67890", "longitude": 44.123456789},),
             outline_wkt="POLYGON ((44 33,44.1 33,44.1 33.1,44 33))", hazards=("h1", "h2"))


def test_what_was_kept_comes_back(store):
    assert store.all() == []
    saved = store.save(FULL)
    (again,) = store.all()
    assert again == saved and saved.values == FULL.values and saved.points == FULL.points
    assert abs(saved.changed_at - dt.datetime.now(dt.timezone.utc)) < dt.timedelta(minutes=1)


def test_saved_again_it_takes_the_place_of_the_former_and_the_last_comes_first(store):
    first, second = store.save(FULL), store.save(Draft(values={"task_no": "TO-2"}))
    assert [draft.id for draft in store.all()] == [second.id, first.id]
    store.save(Draft(first.id, values={"task_no": "TO-3"}))
    assert [draft.values["task_no"] for draft in store.all()] == ["TO-3", "TO-2"]
    store.discard(second.id)
    store.discard(second.id)
    assert [draft.id for draft in store.all()] == [first.id]


def test_a_damaged_file_hides_no_other_and_stays_where_it_is(store, tmp_path):
    kept = store.save(FULL)
    folder = tmp_path / "not" / "there" / "yet"
    for name, text in (("0" * 32, "{"), ("1" * 32, "[]"), ("2" * 32, '{"values": 3}'), ("notes", "{}")):
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
    assert [draft.id for draft in store.all()] == [kept.id]
    assert len(list(folder.iterdir())) == 5


@pytest.mark.parametrize("wrong", ["../secrets", "a" * 31, "A" * 32, "x.json"])
def test_an_id_is_no_way_out_of_the_folder(store, wrong):
    with pytest.raises(ValueError, match="no id"):
        store.save(Draft(wrong))
    with pytest.raises(ValueError, match="no id"):
        store.discard(wrong)


def test_where_nothing_can_be_written_it_is_said(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(NotWritable):
        DraftStore(tmp_path / "file").save(FULL)


def test_killed_in_the_middle_there_is_a_whole_one(tmp_path):
    """The power goes at any moment; what was saved before is there, and readable."""
    first = DraftStore(tmp_path).save(FULL)
    code = ("import os, sys; from pathlib import Path; from otms_plugin.core.making.drafts import Draft, DraftStore\n"
            "real = os.fsync\n"
            "def cut(stream): real(stream); os._exit(9)\n"
            "os.fsync = cut\n"
            f"DraftStore(Path(sys.argv[1])).save(Draft({first.id!r}, values={{'task_no': 'HALF'}}))")
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=ROOT,
                          env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
    assert done.returncode == 9
    assert DraftStore(tmp_path).all() == [first]


VALUES = st.dictionaries(st.text(max_size=8), st.one_of(
    st.none(), st.booleans(), st.integers(-2**53, 2**53), st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=20), st.just("\ud800"), st.dates(), st.datetimes(timezones=st.just(dt.timezone.utc))), max_size=5)


@given(VALUES, st.lists(VALUES, max_size=3), st.lists(st.text(max_size=5), max_size=3))
def test_every_value_a_record_may_have_comes_back(tmp_path_factory, values, points, hazards):
    store = DraftStore(tmp_path_factory.mktemp("drafts"))
    saved = store.save(Draft(values=values, points=tuple(points), hazards=tuple(hazards)))
    assert store.all() == [saved]
    assert saved.values == values
