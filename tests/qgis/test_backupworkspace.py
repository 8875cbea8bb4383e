"""imsma:backupworkspace: a copy that misses nothing, of a file somebody has open."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingException
from toolbox import offered, run

from imsma_tools.core.workspace import create_workspace, open_workspace


@pytest.fixture()
def algorithm(qgis_app):
    with offered("backupworkspace") as found:
        yield found


@pytest.fixture()
def data_file(tmp_path: Path) -> Path:
    path = tmp_path / "data.gpkg"
    create_workspace(path).close()
    return path


def test_the_copy_holds_what_was_written_last_while_the_file_is_open(algorithm, data_file: Path) -> None:
    """What lies in the write-ahead log is not in the file itself: a plain copy would miss it."""
    target = data_file.parent / "\u0646\u0633\u062e\u0629 copy.gpkg"
    with open_workspace(data_file) as workspace:
        with workspace.writing(actor="test", via="test") as writer:
            writer.insert("organisation", {"short_name": "OP-01"})
        results = run(algorithm, {"WORKSPACE": str(data_file), "BACKUP": str(target)})
    assert (results["BACKUP"], results["FINDINGS"]) == (str(target), 0)
    with open_workspace(target, read_only=True) as copy:
        assert [row["short_name"] for row in copy.rows("organisation")] == ["OP-01"]


def test_an_existing_file_is_never_replaced(algorithm, data_file: Path) -> None:
    target = data_file.parent / "other.gpkg"
    target.write_bytes(b"mine")
    with pytest.raises(QgsProcessingException, match=r"other\.gpkg"):
        run(algorithm, {"WORKSPACE": str(data_file), "BACKUP": str(target)})
    assert target.read_bytes() == b"mine"


def test_a_file_that_is_no_data_file_is_said(algorithm, tmp_path: Path) -> None:
    (tmp_path / "plain.gpkg").write_bytes(b"nothing")
    with pytest.raises(QgsProcessingException, match=r"plain\.gpkg"):
        run(algorithm, {"WORKSPACE": str(tmp_path / "plain.gpkg"), "BACKUP": str(tmp_path / "copy.gpkg")})
    assert [path.name for path in tmp_path.iterdir()] == ["plain.gpkg"]


def test_an_order_changed_past_its_steps_is_told(algorithm, data_file: Path) -> None:
    with open_workspace(data_file) as workspace:
        workspace.connection.execute("INSERT INTO task_order (task_no, task_type, status) "
                                     "VALUES ('X', 'NTS', 'ONGOING')")
    results = run(algorithm, {"WORKSPACE": str(data_file), "BACKUP": str(data_file.parent / "copy.gpkg")})
    assert results["FINDINGS"] == 1 and "past the steps" in results["FINDINGS_LIST"][0]
