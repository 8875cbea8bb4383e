"""imaat:reportworkbook as the toolbox runs it: counts, files, and the sentence for everything that cannot be done."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from mapdata import make_data_file
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from imaat_plugin.processing.reportworkbook import ReportWorkbook


@pytest.fixture(scope="module")
def data(qgis_app, tmp_path_factory) -> Path:
    return make_data_file(tmp_path_factory.mktemp("report") / "training.gpkg")


def run(data: Path, target: Path, **more: Any) -> dict[str, Any]:
    algorithm = ReportWorkbook().create()
    parameters = {"WORKSPACE": str(data), "XLSX": str(target), **more}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    fine, sentence = algorithm.checkParameterValues(parameters, context)
    if not fine:
        raise QgsProcessingException(sentence)
    results, done = algorithm.run(parameters, context, feedback, catchExceptions=False)
    assert done
    return results


def test_it_writes_the_tables_of_the_recipe_and_says_how_many_rows(data: Path, tmp_path: Path) -> None:
    results = run(data, tmp_path / "report.xlsx")
    assert results["TABLES"] == 8
    assert set(results["COUNTS"]) == {"Contamination", "LandReleaseByMonth", "TasksByStatus", "Overlaps", "Gaps",
                                      "Hazards", "LandReleased", "TaskOrders"}
    assert openpyxl.load_workbook(tmp_path / "report.xlsx").sheetnames[0] == "Cover"


@pytest.mark.parametrize(("more", "words"), [
    ({"PERIOD": "someday"}, "is not a period"), ({"AS_OF": "yesterday"}, "is not a day"),
    ({"RECIPE": "nonsense"}, "no report type"), ({"OPERATOR": "nobody"}, "no organisation nobody"),
    ({"PERIODE": "2026"}, "Unknown parameter: PERIODE"), ({"WORKSPACE": "/nowhere/data.gpkg"}, "/nowhere/data.gpkg")])
def test_what_cannot_be_done_is_said_and_no_file_is_left(data: Path, tmp_path: Path, more: dict[str, Any],
                                                         words: str) -> None:
    with pytest.raises(QgsProcessingException, match=words):
        run(data, tmp_path / "report.xlsx", **more)
    assert list(tmp_path.iterdir()) == []
