"""The runner: every record once, no rule stops the others, accepted remarks and the baseline, progress and cancel."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest
from checks_kit import TODAY, hazard, release, run, square
from watching import Watched

from imsma_tools.core.base.errors import Cancelled
from imsma_tools.core.base.language import Language, speaking
from imsma_tools.core.checks import runner
from imsma_tools.core.checks.accepted import fingerprint
from imsma_tools.core.checks.checker import Checker, each_batch
from imsma_tools.core.checks.memory_source import MemorySource, knows
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.checks.rule import choose
from imsma_tools.core.checks.runner import run_rules
from imsma_tools.core.tasking.rule_book import MAKERS, check

BAD = hazard(local_id=None, area_reported_m2=1.0, geom=square())


def test_worst_first_and_counted():
    result = run("ID-01,GEO-01,AREA-01,ENUM-01", hazard=[
        hazard("a", local_id=None), hazard("b", geom=None, hazard_status="?")])
    assert [one.rule_id for one in result.remarks] == ["GEO-01", "ID-01", "ENUM-01"]
    assert result.by_severity() == {"stop": 1, "correct": 1, "look": 1, "note": 0}
    assert result.by_rule() == {"ID-01": 1, "GEO-01": 1, "AREA-01": 0, "ENUM-01": 1}
    assert result.records == {"hazard": 2}
    plain = result.as_dict()
    assert (plain["remarks"], plain["accepted"], plain["not_run"]) == (3, 0, [])
    assert plain["groups"][0]["sentence"] == "1 x Hazards: No place on the map"


def test_remarks_say_who_and_where():
    remark, = run("ID-01", hazard=[hazard(local_id=None, organisation_guid="o", admin1_name="Basra")],
                  organisation=[{"guid": "o", "short_name": "ORG"}]).remarks
    assert (remark.organisation, remark.admin1, remark.local_id) == ("ORG", "Basra", "h1")
    assert (remark.x, remark.y) == pytest.approx((44.40054, 33.30045), abs=1e-4)


@pytest.mark.parametrize("step", ["batch", "finish", "inside"])
def test_a_rule_that_breaks_is_told_and_the_rest_is_done(step, caplog):
    class Broken(Checker):
        def batch(self, batch):
            return self._break("batch")

        def finish(self):
            return self._break("finish")

        def _break(self, name):
            if step == name:
                raise RuntimeError("broken on purpose")
            return ()

    def inside(batch, rule, look):
        yield batch.finding(0, "first")
        raise RuntimeError("broken on purpose")

    makers = {**MAKERS, "GEO-02": each_batch(inside) if step == "inside" else Broken}
    result = run_rules(MemorySource({"hazard": [BAD]}), choose("GEO-02,ID-01"), makers, on=TODAY)
    told, found = result.remarks
    assert (told.rule_id, told.guid, told.severity) == ("GEO-02", "", Severity.STOP)
    assert "This check broke off" in told.message
    assert found.rule_id == "ID-01"
    assert [(one.rule_id, one.failed, one.reason) for one in result.not_run] == [
        ("GEO-02", True, "RuntimeError: broken on purpose")]


def test_accepted_until_the_data_change():
    source = MemorySource({"hazard": [BAD]})
    remarks = check(source, "AREA-01,ID-01", on=TODAY).remarks
    decisions = [{"guid": "d", "rule_id": one.rule_id, "fingerprint": fingerprint(one)} for one in remarks
                 if one.rule_id == "AREA-01"]
    after = check(MemorySource({"hazard": [BAD], "remark_decision": decisions}), "AREA-01,ID-01", on=TODAY)
    assert ([one.rule_id for one in after.remarks], after.accepted) == (["ID-01"], 1)
    changed = {**BAD, "area_reported_m2": 2.0}
    again = check(MemorySource({"hazard": [changed], "remark_decision": decisions}), "AREA-01", on=TODAY)
    assert (len(again.remarks), again.accepted) == (1, 0)
    unsaid = [{"guid": "d", "rule_id": "AREA-01", "target_table": "hazard", "target_guid": "h1", "fingerprint": None}]
    assert len(check(MemorySource({"hazard": [BAD], "remark_decision": unsaid}), "AREA-01", on=TODAY).remarks) == 1


def test_a_fingerprint_is_the_same_in_every_language():
    bad = hazard(geom=square(0.5), local_id=" x", area_reported_m2=9e9, hazard_status="?", reported_on=date(1900, 1, 1))
    marks = []
    for language in Language:
        with speaking(language):
            marks.append([fingerprint(one) for one in run("", hazard=[bad]).remarks])
    assert marks[0] == marks[1] == marks[2]
    assert len(set(marks[0])) == 5


def test_baseline_counts_the_old_but_always_says_stop():
    old = datetime(2025, 1, 31, 12, tzinfo=timezone.utc)
    rows = [hazard("a", local_id=None, updated_at=old), hazard("b", local_id=None, created_at=old, updated_at=None),
            hazard("c", local_id=None), hazard("d", geom=None, updated_at=old),
            hazard("e", local_id=None, updated_at=datetime(2025, 2, 1, tzinfo=timezone.utc))]
    result = run("ID-01,GEO-01", baseline=date(2025, 2, 1), hazard=rows)
    assert [one.guid for one in result.remarks] == ["d", "c", "e"]
    assert result.known_before == 2


def test_batches_change_nothing(monkeypatch):
    rows = [hazard(f"h{number}", local_id=f"X{number % 7}", area_reported_m2=float(number)) for number in range(50)]
    whole = run("", hazard=rows, land_release=[release()]).remarks
    monkeypatch.setattr(runner, "BATCH", 3)
    assert run("", hazard=rows, land_release=[release()]).remarks == whole


def test_progress_and_cancel():
    watcher = Watched()
    check(MemorySource({"hazard": [BAD], "land_release": [release()]}), on=TODAY, progress=watcher)
    assert watcher.percents == sorted(watcher.percents)
    assert watcher.percents[-1] == 100
    assert "Checking Hazards ..." in watcher.said
    with pytest.raises(Cancelled):
        check(MemorySource({"hazard": [BAD]}), on=TODAY, progress=Watched(1))


def test_memory_source():
    behind = MemorySource({"hazard": [hazard("a"), hazard("b")], "task_order": [{"guid": "t"}]})
    form = MemorySource({"hazard": [hazard("a", name="new")]}, behind=behind)
    assert [row["guid"] for row in form.rows("hazard")] == ["a"]
    assert form.row("hazard", "a")["name"] == "new"
    assert form.row("hazard", "b")["guid"] == "b"
    assert form.row("hazard", "c") is None
    assert [row["guid"] for row in form.rows("task_order", {"guid": "t"})] == ["t"]
    assert list(behind.rows("task_order", {"guid": "u"})) == []
    assert (form.count("hazard"), form.count("task_order"), form.count("victim")) == (1, 1, 0)
    assert (knows(form, "task_order"), knows(form, "victim")) == (True, False)
    assert list(form.rows("victim")) == []


def test_empty_source():
    result = run("", hazard=[])
    assert result.remarks == []
    assert result.records == {"hazard": 0}
