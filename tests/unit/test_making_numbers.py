"""Numbers of task orders: by the office's pattern, each given once, whatever became of the order."""

from __future__ import annotations

import datetime as dt
import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st
from workspace_samples import fresh

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.settings import Settings
from imsma_tools.core.workspace import open_workspace
from otms_plugin.core.making.numbers import next_number, next_numbers, series_of

DAY = dt.date(2026, 3, 10)
OFFICE = {"authority": "DMA", "office": "RMAC-S", "task_type": "TS"}


@pytest.fixture
def workspace(tmp_path):
    return fresh(tmp_path / "data.gpkg")


def enter(workspace, *numbers, table="task_order", **more):
    with workspace.writing("test") as writer:
        return [writer.insert(table, {"task_no": number, **({"task_type": "TS", "status": "DRAFT"}
                                                            if table == "task_order" else {}), **more})
                for number in numbers]


def number(workspace, values=OFFICE, **settings):
    return next_number(workspace, values, Settings(**settings), DAY)


@pytest.mark.parametrize(("values", "settings", "expected"), [
    (OFFICE, {}, "DMA-RMAC-S-2026-0001"), ({}, {}, "2026-0001"), ({}, {"office": "RMAC-N"}, "RMAC-N-2026-0001"),
    ({"authority": "IKMAA", "office": "IKMAA-DUHOK"}, {}, "IKMAA-DUHOK-2026-0001"),
    (OFFICE, {"desk_prefix": "B"}, "DMA-RMAC-S-2026-B0001"),
    (OFFICE, {"desk_prefix": "2"}, "DMA-RMAC-S-2026-2-0001"),
    (OFFICE, {"task_number_pattern": "{TYPE}/{NNN}/{MM}-{YY}", "desk_prefix": "B"}, "TS/B001/03-26"),
    ({"office": "X"}, {"task_number_pattern": "{YYYY}-{AUTHORITY}-{OFFICE}-{NN}"}, "2026-X-01"),
    ({}, {"task_number_pattern": "{NNNN}-{OFFICE}"}, "0001")])
def test_the_pattern(workspace, values, settings, expected):
    assert number(workspace, values, **settings) == expected


def test_the_next_one_counts_every_number_that_was_ever_given(workspace):
    enter(workspace, "DMA-RMAC-S-2026-0007", "dma-rmac-s-2026-0009", "DMA-RMAC-S-2025-0100", "DMA-RMAC-S-2026-9")
    assert number(workspace) == "DMA-RMAC-S-2026-0010"
    enter(workspace, "DMA-RMAC-S-2026-0012", table="other_order", their_guid="x", office="RMAC-N")
    assert number(workspace) == "DMA-RMAC-S-2026-0013"
    (guid,) = enter(workspace, "DMA-RMAC-S-2026-0020")
    with workspace.writing("test") as writer:
        writer.update("task_order", guid, {"task_no": "RENAMED"})
        writer.delete("task_order", guid)
    assert number(workspace) == "DMA-RMAC-S-2026-0021"   # a paper with 0020 may be in somebody's pocket


def test_four_digits_are_the_least(workspace):
    enter(workspace, "DMA-RMAC-S-2026-9999")
    assert number(workspace) == "DMA-RMAC-S-2026-10000"


def test_several_at_once_by_their_own_series(workspace):
    enter(workspace, "DMA-RMAC-S-2026-0004")
    assert next_numbers(workspace, [OFFICE, {"office": "X"}, OFFICE], Settings(), DAY) == [
        "DMA-RMAC-S-2026-0005", "X-2026-0001", "DMA-RMAC-S-2026-0006"]


def test_two_desks_with_copies_of_one_file_give_no_number_twice(workspace, tmp_path):
    given_by = {"A": [], "B": []}
    shutil.copy(workspace.path, tmp_path / "copy.gpkg")
    with open_workspace(tmp_path / "copy.gpkg") as copy:
        for desk, file in (("A", workspace), ("B", copy), ("A", workspace), ("B", copy)):
            given_by[desk].append(number(file, desk_prefix=desk))
            enter(file, given_by[desk][-1])
    assert len({*given_by["A"], *given_by["B"]}) == 4


@pytest.mark.parametrize(("pattern", "words"), [
    ("{OFFICE}", "needs one counter"), ("{NN}{NN}", "needs one counter"), ("{YEAR}-{NN}", "unknown field YEAR"),
    ("{OFFICE-{NN}", "no partner"), ("NN}", "no partner"), ("x" * 40 + "{NN}", "longer than 40")])
def test_patterns_that_cannot_be(workspace, pattern, words):
    with pytest.raises(BadInput, match=words):
        number(workspace, task_number_pattern=pattern)


TEXTS = st.text(st.characters(codec="ascii", exclude_characters="{}", exclude_categories=("Cc",)), max_size=6)


@given(TEXTS, TEXTS, st.integers(1, 9), st.lists(st.integers(1, 10**6), max_size=8))
def test_a_series_knows_its_own_numbers(before, after, digits, counts):
    pattern = before + "{" + "N" * digits + "}" + after
    series = series_of({}, Settings(task_number_pattern=pattern), DAY)
    assert sorted(series.counts(map(series.number, counts))) == sorted(counts)
