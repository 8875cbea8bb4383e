"""Files that are put together, in the eyes of other programs; a page that cannot be still gets a file."""

from __future__ import annotations

import re
import shutil
import subprocess
import zlib
from pathlib import Path

import pytest
from series_kit import NOON, SmallMaker, run

from imsma_tools.core.products.maps import page_loop
from imsma_tools.core.products.maps.contract import FilesBy, PageFormat
from imsma_tools.core.products.printing import print_page

needs_poppler = pytest.mark.skipif(not shutil.which("pdftoppm"), reason="poppler is not installed")


def said_of(file: Path) -> tuple[str, bytes]:
    """Returns what poppler complains of, and its picture of all pages."""
    drawn = subprocess.run(["pdftoppm", "-r", "40", str(file)], capture_output=True, check=True)
    asked = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True)
    return drawn.stderr.decode() + asked.stderr, drawn.stdout


@needs_poppler
def test_other_programs_see_the_pages_as_they_were_printed(qgis_app, tmp_path: Path) -> None:
    printed, maker = b"", SmallMaker(3, NOON)
    for number, page in enumerate(maker.pages(), 1):
        file = tmp_path / f"{number}.pdf"
        print_page(maker.make(page, number, 3).layouts[0], file, PageFormat.PDF)
        complaint, picture = said_of(file)
        assert not complaint
        printed += picture
    maker.close()
    made, _ = run(tmp_path / "maps", 3, FilesBy.ONE)
    assert said_of(made.files[0]) == ("", printed)


def with_packed_objects(file: Path) -> None:
    """Makes of a page of QGIS what a newer Qt may write: the catalogue in a packed stream, contents in another."""
    data = file.read_bytes()
    numbers = {int(number) for number in re.findall(rb"(?m)^(\d+) 0 obj\b", data)}
    places = {number: data.rindex(b"\n%d 0 obj" % number) + 1 for number in numbers}
    root = int(re.findall(rb"/Root (\d+)", data)[-1])
    pages = int(re.search(rb"/Pages (\d+)", data)[1])
    packed, contents = max(numbers) + 1, max(numbers) + 2
    head, body = b"%d 0 " % root, zlib.compress(b"%d 0 <</Type/Catalog/Pages %d 0 R>>" % (root, pages))
    places[packed] = len(data)
    data += b"%d 0 obj\n<</Type/ObjStm/N 1/First %d/Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream\nendobj\n" % (
        packed, len(head), len(body), body)
    places[contents] = len(data)
    entries = [(1, places[number], 0) if number in places else (0, 0, 0) for number in range(contents + 1)]
    entries[root] = (2, packed, 0)
    table = zlib.compress(b"".join(bytes((kind, *at.to_bytes(4, "big"), last)) for kind, at, last in entries))
    data += b"%d 0 obj\n<</Type/XRef/Size %d/W[1 4 1]/Root %d 0 R/Filter/FlateDecode/Length %d>>\nstream\n" % (
        contents, contents + 1, root, len(table))
    file.write_bytes(data + b"%s\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % (table, places[contents]))


@needs_poppler
@pytest.mark.parametrize(("by", "files"), [
    (FilesBy.ONE, {"KIT_IQ_All_A4_20260131.pdf": 2, "KIT_P02.pdf": 1, "KIT_P02_2.pdf": 1}),
    (FilesBy.PAGE, {"KIT_P01.pdf": 1, "KIT_P02.pdf": 1, "KIT_P02_2.pdf": 1, "KIT_P03.pdf": 1})])
def test_a_page_that_cannot_be_put_together_has_a_file_of_its_own(
        qgis_app, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by: FilesBy, files: dict[str, int]) -> None:
    """The Qt at hand writes no such PDF: a page of QGIS is written anew as one."""
    pictures = {}

    def printed(layout, target: Path, page_format: PageFormat) -> None:
        print_page(layout, target, page_format)
        if target.name == "00002-1.pdf":
            pictures["before"] = said_of(target)
            with_packed_objects(target)
            pictures["after"] = said_of(target)

    monkeypatch.setattr(page_loop, "print_page", printed)
    made, _ = run(tmp_path / "maps", 3, by, annexes=(2,))
    assert pictures["before"] == pictures["after"] and not pictures["after"][0]
    found = {file.name: int(re.search(r"Pages:\s+(\d+)", subprocess.run(
        ["pdfinfo", str(file)], capture_output=True, text=True, check=True).stdout)[1]) for file in made.files}
    assert found == files and sorted(files) == sorted(file.name for file in (tmp_path / "maps").iterdir())
    assert said_of(tmp_path / "maps" / "KIT_P02.pdf") == pictures["before"]
    (remark,) = [remark for remark in made.remarks if remark.rule_id == page_loop.ALONE_RULE]
    assert remark.local_id == "KIT_P02" and "file of its own" in remark.message and made.pages == 3
