"""otms:changestatus on a real data file, as the toolbox runs it."""

from __future__ import annotations

import datetime as dt
import json
import shutil
from pathlib import Path

import pytest
from overlap_layers import Told, run
from qgis.core import QgsProcessingException
from test_checktask import make_data_file

from imsma_tools.core.base.days import today
from imsma_tools.core.workspace import open_workspace, verify

AGREED = [{"about": "TO-2", "reason": "Agreed by letter 7", "up_to_m2": 4100}]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path, first, _ = make_data_file(tmp_path_factory.mktemp("orders"))
    with open_workspace(path) as workspace, workspace.writing("test") as writer:
        for child in list(workspace.rows("task_order", {"parent_task_guid": first})):
            writer.delete("task_order", child["guid"])
    return path


@pytest.fixture
def data_file(made, tmp_path):
    return Path(shutil.copy(made, tmp_path / "data.gpkg"))


def change(path, status, feedback=None, task="TO-1", **more):
    return run("changestatus", {"WORKSPACE": str(path), "TASK": task, "STATUS": status, "BY": "R. Head", **more},
               feedback)


def order(path, number="TO-1"):
    with open_workspace(path, read_only=True) as workspace:
        return next(workspace.rows("task_order", {"task_no": number}))


def test_from_the_draft_to_the_site_left(data_file):
    """An overlap holds the issue up; it is accepted; a stop; cancelled, and the site confirmed as left."""
    assert change(data_file, "PLANNED")["SHEET_VERSION"] == 0
    told = Told()
    with pytest.raises(QgsProcessingException, match=r"hold up TO-1.*TO-2"):
        change(data_file, "ISSUED", told)
    assert order(data_file)["status"] == "PLANNED" and any("Two operators" in text for text in told.said)
    issued = change(data_file, "ISSUED", DECISIONS=json.dumps(AGREED))
    assert (issued["STATUS"], issued["SHEET_VERSION"], issued["ACCEPTED"], issued["VERSION"]) == ("ISSUED", 1, 1, 3)
    assert issued["ON_GROUND"] is True and [one["accepted_by"] for one in issued["REMARKS"] if one["accepted"]] == [
        "R. Head"]
    change(data_file, "ACCEPTED")
    change(data_file, "ONGOING", VALID_TO="2299-06-30")
    stop = today() + dt.timedelta(days=60)
    change(data_file, "SUSPENDED", REASON="Permit", REVIEW_ON=stop.isoformat())
    assert (order(data_file)["review_on"], order(data_file)["valid_to"]) == (stop, dt.date(2299, 6, 30))
    told = Told()
    assert change(data_file, "ONGOING", told)["ON_GROUND"] is True
    assert any("until somebody confirms" in text for text in told.said)
    ended = change(data_file, "CANCELLED", REASON="Funds", SITE_LEFT_ON=today().isoformat(), SITE_LEFT_BY="A. Monitor")
    assert (ended["ON_GROUND"], ended["SHEET_VERSION"]) == (False, 6)
    with open_workspace(data_file) as workspace:
        rows = list(workspace.rows("task_status"))
        assert [row["status"] for row in rows] == ["PLANNED", "ISSUED", "ACCEPTED", "ONGOING", "SUSPENDED", "ONGOING",
                                                   "CANCELLED"]
        assert {row["changed_by"] for row in rows} == {"R. Head"}
        assert not verify(workspace)


@pytest.mark.parametrize(("given", "words"), [
    ({"TASK": "TO-9"}, "There is no task order TO-9"),
    ({"TASK": "TO-twice"}, "2 task orders have the number"),
    ({"STATUS": "ISSUED"}, r"cannot change from DRAFT to ISSUED. Allowed: PLANNED, CANCELLED"),
    ({"STATUS": "planned"}, "There is no status planned"),
    ({"STATUS": ""}, "STATUS is empty"),
    ({"STATUS": "CANCELLED"}, "needs a reason"),
    ({"BY": " "}, "Nobody's name"),
    ({"VALID_TO": "31.12.2026"}, "VALID_TO is 31.12.2026. Give a day such as"),
    ({"REVIEW_ON": "2026-02-30"}, "REVIEW_ON is 2026-02-30"),
    ({"DAY": "2299-01-01"}, "still to come"),
    ({"SITE_LEFT_ON": "2026-01-01"}, "belong together"),
    ({"SITE_LEFT_BY": "A. Monitor"}, "belong together"),
    ({"DECISIONS": "TO-2"}, "DECISIONS cannot be read"),
    ({"DECISIONS": "{}"}, "DECISIONS cannot be read"),
    ({"DECISIONS": "[7]"}, r"\[1\] 7"),
    ({"DECISIONS": "[" * 100_000}, "DECISIONS cannot be read"),
    ({"DECISIONS": '[{"about": "TO-2"}]'}, "DECISIONS cannot be read"),
    ({"DECISIONS": '[{"about": "TO-2", "reason": " "}]'}, "DECISIONS cannot be read"),
    ({"DECISIONS": '[{"about": "TO-2", "reason": "x", "by": "me"}]'}, "DECISIONS cannot be read"),
    ({"DECISIONS": '[{"about": "TO-2", "reason": "x", "up_to_m2": "many"}]'}, "DECISIONS cannot be read"),
    ({"DECISIONS": '[{"about": "TO-2", "reason": "x", "up_to_m2": Infinity}]'}, "DECISIONS cannot be read"),
    ({"DECISIONS": '[{"about": "TO-7", "reason": "x"}]'}, "no remark about TO-7"),
    ({"WORKSPACE": "/nowhere/none.gpkg"}, "none.gpkg"),
    ({"REASONS": "x"}, "Unknown parameter"),
])
def test_bad_input_is_a_sentence_and_changes_nothing(data_file, given, words):
    before = data_file.read_bytes()
    with pytest.raises(QgsProcessingException, match=words):
        run("changestatus", {"WORKSPACE": str(data_file), "TASK": "TO-1", "STATUS": "PLANNED", "BY": "R. Head",
                             **given})
    assert data_file.read_bytes() == before


def test_an_office_says_what_a_person_may_do(data_file, monkeypatch):
    monkeypatch.setenv("IMSMA_RIGHTS", "issue, certify")
    with pytest.raises(QgsProcessingException, match=r"R\. Head may not do this.*Prepare orders"):
        change(data_file, "PLANNED")
    monkeypatch.setenv("IMSMA_RIGHTS", "prepare")
    change(data_file, "PLANNED")
    with pytest.raises(QgsProcessingException, match="Issue, extend and cancel"):
        change(data_file, "ISSUED")
    monkeypatch.setenv("IMSMA_RIGHTS", "everything")
    with pytest.raises(QgsProcessingException, match="names something unknown: everything"):
        change(data_file, "ISSUED")
    assert order(data_file)["status"] == "PLANNED"


def test_sentences_come_in_the_language_asked_for(data_file):
    with pytest.raises(QgsProcessingException) as raised:
        change(data_file, "HANDED_OVER", LANGUAGE=1)
    assert "HANDED_OVER" in str(raised.value) and not str(raised.value).startswith("A task order")
