"""The page loop: whole files or none, cancel, and going on after a kill with the same files as without one."""

from __future__ import annotations

import datetime
import os
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
import series_kit
from qgis.core import QgsLayoutExporter
from qgis.PyQt.QtCore import QLockFile
from series_kit import NOON, WISH, run

from imsma_tools.core.base.errors import BadInput, Cancelled, NotWritable, ToolsError
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.products import printing
from imsma_tools.core.products.maps.contract import FilesBy, PageFormat
from imsma_tools.core.products.maps.work_folder import PREFIX, WorkFolder


class StopAt(Progress):
    """Is cancelled when it has been told of so many pages."""

    def __init__(self, after: int) -> None:
        self.after, self.said, self.percents = after, [], []

    def is_cancelled(self) -> bool:
        return sum(text.startswith("Page") for text in self.said) >= self.after

    def say(self, text: str) -> None:
        self.said.append(text)

    def set_percent(self, percent: float) -> None:
        self.percents.append(percent)


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def work_of(folder: Path) -> list[Path]:
    return list(folder.glob(f"{PREFIX}*"))


def pages_of(pdf: Path) -> int:
    info = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True).stdout
    return int(info.split("Pages:")[1].split()[0])


def text_of(pdf: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True).stdout


def test_every_page_has_its_file_and_nothing_else_is_left(qgis_app, tmp_path: Path) -> None:
    progress = StopAt(99)
    made, _ = run(tmp_path / "maps", progress=progress)
    assert [file.name for file in made.files] == [f"KIT_P0{number}.pdf" for number in range(1, 5)]
    assert sorted(contents(tmp_path / "maps")) == sorted(file.name for file in made.files)
    assert (made.pages, made.resumed, made.refused, made.without_data) == (4, 0, [], ["Anbar"])
    assert [remark.message for remark in made.remarks] == [f"about P0{number}" for number in range(1, 5)]
    assert "page P03 of 4, one, 09:00" in text_of(made.files[2])
    assert progress.said[0] == "Page 1 of 4: Page 01."
    assert progress.said[3] == "Page 4 of 4: Page 04. Less than a minute left."
    assert progress.percents == sorted(progress.percents) and progress.percents[-1] == 100.0


@pytest.mark.parametrize(("by", "expected"), [
    (FilesBy.ONE, {"KIT_IQ_All_A4_20260131.pdf": 5}),
    (FilesBy.GOVERNORATE, {"KIT_IQ_IQG01_A4_20260131.pdf": 2, "KIT_IQ_IQG02_A4_20260131.pdf": 3}),
    (FilesBy.OPERATOR, {"KIT_IQ_OP-1_A4_20260131.pdf": 4, "KIT_IQ_None_A4_20260131.pdf": 1}),
    (FilesBy.PAGE, {"KIT_P01.pdf": 1, "KIT_P02.pdf": 2, "KIT_P03.pdf": 1, "KIT_P04.pdf": 1})])
def test_pages_are_put_together_with_their_annexes(qgis_app, tmp_path: Path, by: FilesBy, expected: dict) -> None:
    made, _ = run(tmp_path, by=by, annexes=(2,))
    assert {file.name: pages_of(file) for file in made.files} == expected
    together = "\n".join(map(text_of, made.files))
    assert together.index("page P02") < together.index("annex P02")
    assert made.pages == 4


def test_pictures_of_an_annex_are_numbered(qgis_app, tmp_path: Path) -> None:
    made, _ = run(tmp_path, 2, FilesBy.ONE, annexes=(2,), wish=replace(WISH, page_format=PageFormat.PNG))
    assert [file.name for file in made.files] == ["KIT_P01.png", "KIT_P02.png", "KIT_P02_2.png"]
    assert all(printing.is_whole(file, PageFormat.PNG) for file in made.files)


@pytest.mark.parametrize("by", [FilesBy.PAGE, FilesBy.ONE])
def test_a_killed_series_goes_on_and_gives_the_same_bytes(tmp_path: Path, by: FilesBy) -> None:
    def started(folder: Path, *kill: str) -> subprocess.CompletedProcess:
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join((*sys.path, str(Path(series_kit.__file__).parent))),
                       "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.run([sys.executable, series_kit.__file__, str(folder), "5", by.value, *kill],
                              capture_output=True, text=True, env=environment, check=False)

    whole = started(tmp_path / "whole")
    assert "made [1, 2, 3, 4, 5] resumed 0" in whole.stdout, whole.stderr
    assert started(tmp_path / "killed", "4").returncode == -9
    assert not [file for file in (tmp_path / "killed").iterdir() if file.is_file()]
    assert "made [4, 5] resumed 3" in started(tmp_path / "killed").stdout
    assert contents(tmp_path / "killed") == contents(tmp_path / "whole")


def test_a_cancelled_series_says_what_is_ready_and_goes_on(qgis_app, tmp_path: Path) -> None:
    with pytest.raises(Cancelled, match="3 of 5 pages are ready"):
        run(tmp_path, 5, progress=StopAt(3))
    assert [path.name for path in tmp_path.iterdir()] == [work_of(tmp_path)[0].name]
    progress = StopAt(99)
    made, maker = run(tmp_path, 5, progress=progress, now=NOON + datetime.timedelta(hours=2))
    assert (made.resumed, maker.made, len(made.files), len(made.remarks)) == (3, [4, 5], 5, 5)
    assert "3 of 5 pages are ready from a former run" in progress.said[0]
    assert all("09:00" in text_of(file) for file in made.files)   # one moment on all pages
    assert not work_of(tmp_path)


def test_a_series_cancelled_before_its_first_page_leaves_nothing(qgis_app, tmp_path: Path) -> None:
    with pytest.raises(Cancelled, match="Nothing was changed"):
        run(tmp_path / "maps", progress=StopAt(0))
    assert not (tmp_path / "maps").exists()


@pytest.mark.parametrize("change", [{"data": "two"}, {"now": NOON + datetime.timedelta(days=1)}, {"resume": False}],
                         ids=["other data", "another day", "not wanted"])
def test_what_is_no_longer_true_is_made_again(qgis_app, tmp_path: Path, change: dict) -> None:
    with pytest.raises(Cancelled):
        run(tmp_path, progress=StopAt(2))
    progress = StopAt(99)
    made, maker = run(tmp_path, progress=progress, **change)
    assert (made.resumed, maker.made) == (0, [1, 2, 3, 4])
    assert any("broken off" in text for text in progress.said) == ("resume" not in change)
    assert not work_of(tmp_path)


def test_another_wish_goes_on_with_nothing_and_takes_nothing_away(qgis_app, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        run(tmp_path, progress=StopAt(2))
    made, _ = run(tmp_path, wish=replace(WISH, scale=5000.0))
    assert made.resumed == 0 and len(work_of(tmp_path)) == 1
    assert run(tmp_path)[0].resumed == 2


def test_restricted_pages_of_another_day_are_not_kept(qgis_app, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        run(tmp_path, progress=StopAt(2))
    run(tmp_path, wish=replace(WISH, scale=5000.0), now=NOON + datetime.timedelta(days=1))
    assert not work_of(tmp_path)


def test_a_damaged_page_of_a_former_run_is_made_again(qgis_app, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        run(tmp_path, progress=StopAt(3))
    file = work_of(tmp_path)[0] / "00002-1.pdf"
    file.write_bytes(file.read_bytes()[:-300])
    made, maker = run(tmp_path)
    assert (made.resumed, maker.made) == (2, [2, 4])


def test_a_half_written_line_of_the_manifest_counts_for_nothing(qgis_app, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        run(tmp_path, progress=StopAt(3))
    manifest = work_of(tmp_path)[0] / "manifest.jsonl"
    manifest.write_bytes(manifest.read_bytes().rstrip()[:-40])
    with pytest.raises(Cancelled):
        run(tmp_path, progress=StopAt(1))
    made, maker = run(tmp_path)
    assert (made.resumed, maker.made) == (3, [4])


def test_the_map_check_stops_a_page_and_an_old_file_of_it_is_named(qgis_app, tmp_path: Path) -> None:
    run(tmp_path)
    before = (tmp_path / "KIT_P02.pdf").read_bytes()
    made, _ = run(tmp_path, stops=("P02",), data="two")
    assert made.refused == ["KIT_P02"] and made.pages == 3
    assert [file.name for file in made.files] == ["KIT_P01.pdf", "KIT_P03.pdf", "KIT_P04.pdf"]
    assert (tmp_path / "KIT_P02.pdf").read_bytes() == before
    assert "KIT_P02.pdf is there from a former run" in made.remarks[-1].message


def test_a_refused_page_stays_refused_when_the_run_goes_on(qgis_app, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        run(tmp_path, stops=("P01",), progress=StopAt(2))
    made, maker = run(tmp_path, stops=("P01",), by=FilesBy.PAGE)
    assert made.refused == ["KIT_P01"] and made.resumed == 2 and maker.made == [3, 4]


def test_a_series_of_refused_pages_only_is_an_error_and_leaves_nothing(qgis_app, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="map check stops every one"):
        run(tmp_path / "maps", 2, stops=("P01", "P02"))
    assert not (tmp_path / "maps").exists()


def test_files_take_their_places_together(qgis_app, tmp_path: Path) -> None:
    """A folder lies where the last file shall go: all former files stay, and the pages are kept for the next try."""
    run(tmp_path)
    former = {name: content for name, content in contents(tmp_path).items() if name != "KIT_P04.pdf"}
    (tmp_path / "KIT_P04.pdf").unlink()
    (tmp_path / "KIT_P04.pdf").mkdir()
    (tmp_path / "KIT_P04.pdf" / "somebody's").touch()
    with pytest.raises(NotWritable):
        run(tmp_path, data="two")
    assert {name: (tmp_path / name).read_bytes() for name in former} == former
    (tmp_path / "KIT_P04.pdf" / "somebody's").unlink()
    (tmp_path / "KIT_P04.pdf").rmdir()
    made, maker = run(tmp_path, data="two")
    assert (made.resumed, maker.made) == (4, [])
    assert all(contents(tmp_path)[name] != content for name, content in former.items())


def test_a_run_killed_while_files_take_their_places_is_brought_to_its_end(qgis_app, tmp_path: Path) -> None:
    with WorkFolder(tmp_path, "k") as work:
        for folder in (work.former, work.ready):
            folder.mkdir()
        for name in ("a", "b", "c"):
            (tmp_path / name).write_text(f"old {name}", encoding="ascii")
            (work.ready / name).write_text(f"new {name}", encoding="ascii")
        work.manifest.placing = ("a", "b", "c")
        # Killed after the first, and between the two moves of the second.
        (tmp_path / "a").replace(work.former / "a")
        (work.ready / "a").replace(tmp_path / "a")
        (tmp_path / "b").replace(work.former / "b")
        work.place_rest()
    assert contents(tmp_path) == {name: f"new {name}".encode("ascii") for name in ("a", "b", "c")}


def test_a_full_disk_leaves_no_half_page(qgis_app, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What QGIS leaves on a full disk, with its word that all went well."""
    asked = []
    export = QgsLayoutExporter.exportToPdf

    def half(exporter: QgsLayoutExporter, path: str, settings: QgsLayoutExporter.PdfExportSettings):
        result = export(exporter, path, settings)
        asked.append(path)
        if len(asked) == 3:
            os.truncate(path, 5000)
        return result

    monkeypatch.setattr(printing.QgsLayoutExporter, "exportToPdf", half)
    with pytest.raises(NotWritable, match=r"00003-1\.pdf could not be printed"):
        run(tmp_path)
    assert sorted(file.name for file in work_of(tmp_path)[0].glob("*.pdf")) == ["00001-1.pdf", "00002-1.pdf"]
    monkeypatch.undo()
    assert run(tmp_path)[0].resumed == 2


def test_two_runs_of_the_same_maps_do_not_meet(qgis_app, tmp_path: Path) -> None:
    from imsma_tools.core.products.maps.manifest import digest_of_wish

    with WorkFolder(tmp_path, digest_of_wish(WISH)), pytest.raises(BadInput, match="being made in this folder"):
        run(tmp_path)


def test_the_lock_of_a_program_that_is_gone_is_no_hindrance(qgis_app, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        run(tmp_path, progress=StopAt(2))
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    lock = work_of(tmp_path)[0] / "lock"
    mine = QLockFile(str(lock))
    assert mine.tryLock(0)
    said = lock.read_text(encoding="utf-8").splitlines()
    mine.unlock()
    lock.write_text("\n".join([str(gone.pid), *said[1:]]) + "\n", encoding="utf-8")
    assert run(tmp_path)[0].resumed == 2


@pytest.mark.parametrize("where", ["file", "below a file"])
def test_a_folder_that_is_none_is_refused_in_words(qgis_app, tmp_path: Path, where: str) -> None:
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    folder = tmp_path / "notes.txt" if where == "file" else tmp_path / "notes.txt" / "maps"
    with pytest.raises(ToolsError) as caught:
        run(folder)
    assert caught.value.remedy and "notes.txt" in caught.value.sentence()


def test_another_thread_is_refused_instead_of_printing_blank_paper(qgis_app, tmp_path: Path) -> None:
    caught: list[BaseException] = []

    def work() -> None:
        try:
            printing.require_main_thread()
        except ToolsError as error:
            caught.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert "main part of QGIS" in str(caught[0])


def test_nothing_of_the_computers_user_is_in_a_file(qgis_app, tmp_path: Path) -> None:
    made, _ = run(tmp_path, 1)
    info = subprocess.run(["pdfinfo", str(made.files[0])], capture_output=True, text=True, check=True).stdout
    assert "Author" not in info and "Title:           Kit: Page 01" in info and "IMSMA Tools" in info
    assert b"2026" in made.files[0].read_bytes().split(b"/CreationDate(D:")[1][:4]
