"""otms:listorders through Processing: every order, filters, file, counts, what is refused."""

from __future__ import annotations

import datetime as dt

import openpyxl
import pytest
from overlap_layers import attributes, run
from qgis.core import QgsProcessingException
from workspace_samples import fresh, square

from imsma_tools.core.training.produce import produce
from imsma_tools.core.training.recipe import Choices
from imsma_tools.core.workspace import open_workspace
from otms_plugin.core.orders.list import OrderFilter, read_list
from otms_plugin.core.orders.matters import Matter

pytestmark = pytest.mark.usefixtures("qgis_app")
SMALL = Choices(seed=5, hazards=60, tasks=40, months=8)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("list") / "sample.gpkg"
    produce(path, SMALL)
    return str(path)


@pytest.fixture(scope="module")
def orders(sample):
    with open_workspace(sample, read_only=True) as workspace:
        return read_list(workspace, SMALL.as_of)


def listed(sample, **asked):
    return run("listorders", {"WORKSPACE": sample, "AS_OF": SMALL.as_of.isoformat(), "OUTPUT": "TEMPORARY_OUTPUT",
                              **asked})


def test_without_a_filter_every_order_is_listed_with_its_outline(sample, orders):
    results = listed(sample)
    rows = attributes(results["layers"]["OUTPUT"])
    assert results["COUNT"] == results["TOTAL"] == len(rows) == len(orders) > 30
    assert results["LIVE_COUNT"] == int(orders.standing.is_live.sum()) > 0
    assert results["TASKS"] == sorted(results["TASKS"])
    assert sum(results["BY_STATUS"].values()) == len(orders)
    assert results["BY_NEED"] == {matter.value: orders.count(matter) for matter in Matter}
    assert {row["task_no"] for row in rows} == {orders.number(row) for row in range(len(orders))}
    assert all(feature.hasGeometry() for feature in results["layers"]["OUTPUT"].getFeatures())


def test_each_filter_lists_what_the_list_shows(sample, orders):
    operator = orders.register.words("organisation_guid").values[0]
    name = orders.register.operators[operator][1]
    area = next(name for name in orders.register.words("admin1_name").values if name)
    for asked, wanted in (
            ({"STATUS": "paused, ongoing"}, OrderFilter(frozenset({"PAUSED"}), frozenset({"ONGOING"}))),
            ({"NEEDS": "overdue,stale"}, OrderFilter(matters=frozenset({Matter.OVERDUE, Matter.STALE}))),
            ({"OPERATOR": name.upper()}, OrderFilter(operators=frozenset({operator}))),
            ({"AREA": area.lower()}, OrderFilter(areas=frozenset({area}))), ({"LIVE": True}, OrderFilter(live=True)),
            ({"TYPE": "clearance"}, OrderFilter(types=frozenset({"CLEARANCE"}))),
            ({"SEARCH": f"{name} {area}"}, OrderFilter(text=f"{area} {name}"))):
        expected = sorted(orders.number(int(row)) for row in orders.matching(wanted))
        assert listed(sample, **asked)["TASKS"] == expected, asked


@pytest.mark.parametrize(("asked", "word"), [
    ({"STATUS": "WORKED"}, "WORKED"), ({"NEEDS": "late"}, "overdue"), ({"OPERATOR": "Nobody"}, "Nobody"),
    ({"AREA": "Basrahh"}, "Basrahh"), ({"TYPE": "X"}, "CLEARANCE"), ({"AS_OF": "yesterday"}, "yesterday")])
def test_a_word_that_means_nothing_is_refused(sample, asked, word):
    """A typing error must not be answered with "nothing is overdue"."""
    with pytest.raises(QgsProcessingException, match=word):
        listed(sample, **asked)


def test_the_list_as_a_workbook_in_arabic(sample, orders, tmp_path):
    results = listed(sample, LIST=str(tmp_path / "l.xlsx"), LANGUAGE=1, LIVE=True)
    sheet = openpyxl.load_workbook(results["LIST"]).active
    assert sheet.sheet_view.rightToLeft
    numbers = [row[0].value for row in sheet.iter_rows()]
    assert set(results["TASKS"]) < set(numbers)


def test_a_list_of_another_kind_is_refused(sample, tmp_path):
    with pytest.raises(QgsProcessingException, match="xlsx"):
        listed(sample, LIST=str(tmp_path / "l.pdf"))


def test_orders_without_outline_and_texts_that_act_as_formulas(tmp_path):
    with fresh(tmp_path / "d.gpkg") as workspace, workspace.writing("test") as writer:
        for number, shape in (("=1+1", None), ("TO-2", square())):
            writer.insert("task_order", {"task_no": number, "task_type": "BAC", "status": "DRAFT", "geom": shape,
                                         "issued_on": dt.date(2026, 1, 2)})
    results = listed(str(tmp_path / "d.gpkg"), LIST=str(tmp_path / "l.csv"))
    assert results["COUNT"] == 2
    assert sorted(feature.hasGeometry() for feature in results["layers"]["OUTPUT"].getFeatures()) == [False, True]
    assert "'=1+1" in (tmp_path / "l.csv").read_text(encoding="utf-8-sig")
