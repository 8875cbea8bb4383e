"""A sample in a data file: whole or not at all, never among other records, and the checks see it as in memory."""

from __future__ import annotations

import json

import pytest

from imsma_tools.core.base.errors import BadInput, Cancelled, NotWritable
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.tasking.rule_book import check
from imsma_tools.core.training.produce import produce
from imsma_tools.core.training.recipe import Choices
from imsma_tools.core.workspace import create_workspace, open_workspace

SMALL = Choices(seed=3, hazards=300, tasks=60, months=6)


def test_the_data_file_holds_what_was_made_and_says_so(tmp_path):
    goal, key = tmp_path / "sample.gpkg", tmp_path / "answers.json"
    made = produce(goal, SMALL, key)
    answers = json.loads(key.read_text(encoding="utf-8"))
    with open_workspace(goal, read_only=True) as ws:
        assert {table: ws.count(table) for table in made.counts} == dict(made.counts)
        assert (ws.info["sample"], ws.info["sample_seed"]) == ("SYNTHETIC", "3")
        expected = {(remark.rule_id, remark.table, remark.guid) for remark in check(made.sample, "full").remarks}
        found = {(remark.rule_id, remark.table, remark.guid) for remark in check(ws, "full").remarks}
        assert found == expected
        for fault in answers["faults"]:
            assert all(ws.row(fault["table"] if fault["table"] != "land_release" or index else
                              ("task_order" if fault["rule"] == "overlap" else fault["table"]), guid)
                       for index, guid in enumerate(fault["guids"]))


def test_it_fills_an_empty_data_file_and_refuses_one_that_is_not(tmp_path):
    goal = tmp_path / "sample.gpkg"
    create_workspace(goal).close()
    produce(goal, SMALL)
    before = goal.read_bytes()
    with pytest.raises(BadInput, match=r"already holds records.*Choose a new file"):
        produce(goal, SMALL)
    assert goal.read_bytes() == before


def test_without_a_key_there_is_no_data_file(tmp_path):
    with pytest.raises(NotWritable, match="folder does not exist"):
        produce(tmp_path / "sample.gpkg", SMALL, tmp_path / "nowhere" / "answers.json")
    assert list(tmp_path.iterdir()) == []


def test_stopped_while_writing_nothing_stays_behind(tmp_path):
    class StopsWhileWriting(Progress):
        writes = False

        def say(self, text):
            self.writes = self.writes or "Writing" in text

        def is_cancelled(self):
            return self.writes

    with pytest.raises(Cancelled):
        produce(tmp_path / "sample.gpkg", SMALL, tmp_path / "answers.json", StopsWhileWriting())
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_data_file_is_left_alone(tmp_path):
    goal = tmp_path / "sample.gpkg"
    goal.write_text("my notes")
    with pytest.raises(BadInput):
        produce(goal, SMALL)
    assert goal.read_text() == "my notes"
