"""Pages put together to one PDF: nothing lost, nothing twice, strange files refused, the same bytes every time."""

from __future__ import annotations

import datetime
import re
import shutil
import subprocess
import zlib
from pathlib import Path

import pytest

from imsma_tools.core.products.pdf_pages import About, join_pages

ABOUT = About("\u062e\u0631\u064a\u0637\u0629", "DMA", datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.timezone.utc),
              "ar", True)
LOGO = bytes(range(256)) * 4


def pdf(path: Path, words: str, update: bool = False, tag: bytes = b"ABCDEF") -> Path:
    """Writes a page as QGIS does: a logo of a length that stands elsewhere, a text with brackets that looks like a
    link; ``update`` adds a newer page behind the first, as GDAL does.
    """
    content = f"BT ({words}) Tj ET".encode("ascii")
    objects = {
        1: b"<<\n/Author (root)\n>>", 2: b"<<\n/Type /Catalog\n/Pages 3 0 R\n>>",
        3: b"<<\n/Type /Pages\n/Kids \n[\n4 0 R\n]\n/Count 1\n>>",
        4: b"<<\n/Type /Page\n/Parent 3 0 R\n/Contents 5 0 R\n/Resources 6 0 R\n/MediaBox [0 0 842 595]\n>>",
        5: b"<</Length %d>>\nstream\n%s\nendstream" % (len(content), content),
        6: b"<< /XObject << /Im7 7 0 R >> /Name (a (7 0 R) \\) stream 5 0 R) /FontName /%s+Noto >>" % tag,
        7: b"<< /Type /XObject /Length 8 0 R >>\nstream\n%s\nendstream" % LOGO, 8: b"%d" % len(LOGO)}
    data = bytearray(b"%PDF-1.4\n")
    places = {}
    for number, body in objects.items():
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(data)
    data += b"xref\n0 9\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % places[n] for n in sorted(places))
    data += b"trailer\n<<\n/Size 9\n/Info 1 0 R\n/Root 2 0 R\n>>\nstartxref\n%d\n%%%%EOF\n" % start
    if update:
        place = len(data)
        data += b"4 0 obj\n<< /MediaBox [0 0 842 595] /Parent 3 0 R /Type /Page /Contents 5 0 R /VP [ (new) ] >>\n"
        data += b"endobj\n"
        newer = len(data)
        data += b"xref\n0 1\n0000000000 65535 f \n4 1\n%010d 00000 n \n" % place
        data += b"trailer\n<< /Prev %d /Root 2 0 R /Size 9 >>\nstartxref\n%d\n%%%%EOF\n" % (start, newer)
    path.write_bytes(data)
    return path


def joined(tmp_path: Path, *pages: tuple[Path, str]) -> bytes:
    target = tmp_path / "joined.pdf"
    assert join_pages([([file], name) for file, name in pages], target, ABOUT) == []
    return target.read_bytes()


def test_every_object_lies_where_the_contents_say(tmp_path: Path) -> None:
    data = joined(tmp_path, (pdf(tmp_path / "a.pdf", "first"), "A"), (pdf(tmp_path / "b.pdf", "second"), "B"))
    start = int(re.search(rb"startxref\s+(\d+)\s+%%EOF\s*$", data)[1])
    entries = re.findall(rb"(\d{10}) 00000 n ", data[start:])
    for number, place in enumerate(entries, 1):
        assert data[int(place):].startswith(b"%d 0 obj\n" % number)
    used = {int(number) for number in re.findall(rb"(?<!\()\b(\d+) 0 R", re.sub(rb"\(a .*?5 0 R\)", b"", data))}
    assert used <= set(range(1, len(entries) + 1))
    assert b"/Count 2" in data and data.index(b"(first)") < data.index(b"(second)")


def test_what_is_the_same_is_there_once_and_packed(tmp_path: Path) -> None:
    pages = [(pdf(tmp_path / f"{number}.pdf", f"page {number}"), str(number)) for number in range(20)]
    data = joined(tmp_path, *pages)
    assert data.count(b"/XObject /Length") == 1 and len(data) < 20 * len(LOGO)
    packed = re.search(rb"/Length (\d+)/Filter/FlateDecode >>\nstream\n", data)
    assert zlib.decompress(data[packed.end():packed.end() + int(packed[1])]) == LOGO


def test_texts_that_look_like_links_stay_as_they_are(tmp_path: Path) -> None:
    assert rb"/Name (a (7 0 R) \) stream 5 0 R)" in joined(tmp_path, (pdf(tmp_path / "a.pdf", "x"), ""))


def test_the_newest_edition_of_a_page_counts(tmp_path: Path) -> None:
    data = joined(tmp_path, (pdf(tmp_path / "a.pdf", "x", update=True), ""))
    assert b"/VP [ (new) ]" in data and data.count(b"/Type /Page ") == 1


def test_it_says_of_itself_what_it_shall_and_nothing_of_the_computer(tmp_path: Path) -> None:
    data = joined(tmp_path, (pdf(tmp_path / "a.pdf", "x"), "A"), (pdf(tmp_path / "b.pdf", "y"), "\u0628"))
    title = ABOUT.title.encode("utf-16-be").hex().upper().encode("ascii")
    for words in (b"/Title<FEFF%s>" % title, b"/CreationDate(D:20260131120000Z)", b"/Lang(ar)", b"/Direction/R2L",
                  b"/PageMode/UseOutlines", b"/Title<FEFF0628>"):
        assert words in data
    assert b"root" not in data


def test_the_same_pages_give_the_same_bytes(tmp_path: Path) -> None:
    page = (pdf(tmp_path / "a.pdf", "x"), "A")
    assert joined(tmp_path, page) == joined(tmp_path, page)


def test_letters_of_chance_before_the_name_of_a_font_make_no_difference(tmp_path: Path) -> None:
    """Qt takes them from a number that differs from run to run: a run gone on with would give other bytes."""
    made = [joined(tmp_path, (pdf(tmp_path / "a.pdf", "x", tag=tag), "")) for tag in (b"QSCAAA", b"QYCAAA")]
    assert made[0] == made[1] and re.search(rb"/FontName /[A-Z]{6}\+Noto", made[0])


def streamed(path: Path) -> Path:
    """Writes the page as PDF 1.5 may have it: objects within a packed stream, the contents in another."""
    content = b"BT (packed) Tj ET"
    within = {2: b"<</Type/Catalog/Pages 3 0 R>>", 3: b"<</Type/Pages/Kids[4 0 R]/Count 1>>",
              4: b"<</Type/Page/Parent 3 0 R/Contents 5 0 R/Resources<<>>/MediaBox[0 0 842 595]>>"}
    heads, bodies = b"", b""
    for number, body in within.items():
        heads += b"%d %d " % (number, len(bodies))
        bodies += body + b" "
    packed = zlib.compress(heads + bodies)
    data = bytearray(b"%PDF-1.5\n")
    places = {5: len(data)}
    data += b"5 0 obj\n<</Length %d>>\nstream\n%s\nendstream\nendobj\n" % (len(content), content)
    places[6] = len(data)
    data += b"6 0 obj\n<</Type/ObjStm/N 3/First %d/Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream\nendobj\n" % (
        len(heads), len(packed), packed)
    places[7] = len(data)
    entries = [(0, 0, 255), (0, 0, 0), (2, 6, 0), (2, 6, 1), (2, 6, 2)]
    entries += [(1, places[number], 0) for number in (5, 6, 7)]
    table = zlib.compress(b"".join(bytes((kind, *where.to_bytes(4, "big"), last)) for kind, where, last in entries))
    data += b"7 0 obj\n<</Type/XRef/Size 8/W[1 4 1]/Root 2 0 R/Filter/FlateDecode/Length %d>>\nstream\n%s\n" % (
        len(table), table)
    data += b"endstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % places[7]
    path.write_bytes(data)
    return path


def left_out(tmp_path: Path, strange: Path) -> bytes:
    """Joins a strange file between two good ones, and again without it: the bytes must be the same."""
    good = [([pdf(tmp_path / f"{name}.pdf", name)], name) for name in ("first", "last")]
    target, without = tmp_path / "joined.pdf", tmp_path / "without.pdf"
    annex = pdf(tmp_path / "annex.pdf", "annex of what is strange")
    assert join_pages([good[0], ([annex, strange], "strange"), good[1]], target, ABOUT) == [1]
    assert join_pages(good, without, ABOUT) == []
    assert target.read_bytes() == without.read_bytes()
    return target.read_bytes()


@pytest.mark.parametrize("spoil", [
    lambda data: data[:-20], lambda data: b"", lambda data: data.replace(b"xref\n0", b"xxxx\n0"),
    lambda data: data.replace(b"/Root", b"/Toor"), lambda data: data.replace(b"/Kids", b"/Sdik"),
    lambda data: data.replace(b"6 0 obj", b"6 0 jbo"), lambda data: data.replace(b"/Root", b"/Encrypt 6 0 R /Root"),
    lambda data: data.replace(b"/Root", b"/XRefStm 9 /Root"), lambda data: data.replace(b"/Size", b"/Prev 0 /Size"),
    lambda data: data.replace(b"/Kids \n[\n4", b"/Kids \n[\n3"), lambda data: data.replace(b"\n5 0 obj", b"\n7 0 obj"),
    lambda data: data.replace(b"/Type /Pages", b"/Rotate 90 /Type /Pages"),
    lambda data: data.replace(b"/Catalog", b"/Catalog /OCProperties 6 0 R"),
    lambda data: data.replace(b"\nendstream", b"..endstream"), lambda data: data.replace(b"0000000009", b"00x0000009")],
    ids=["cut", "empty", "contents", "root", "kids", "object", "encrypted", "hybrid", "former", "tree", "number",
         "inherited", "layers", "length", "place"])
def test_a_strange_file_is_left_out_whole_with_what_belongs_to_it(tmp_path: Path, spoil) -> None:
    file = pdf(tmp_path / "strange.pdf", "strange")
    spoiled = spoil(file.read_bytes())
    assert spoiled != file.read_bytes()
    file.write_bytes(spoiled)
    assert b"strange" not in left_out(tmp_path, file)


def test_a_table_that_leads_to_itself_ends(tmp_path: Path) -> None:
    file = pdf(tmp_path / "strange.pdf", "strange")
    start = int(re.search(rb"startxref\s+(\d+)", file.read_bytes())[1])
    file.write_bytes(file.read_bytes().replace(b"/Size", b"/Prev %d /Size" % start))
    left_out(tmp_path, file)


def test_a_file_with_packed_contents_is_left_out_not_garbled(tmp_path: Path) -> None:
    file = streamed(tmp_path / "streamed.pdf")
    if shutil.which("pdfinfo"):   # others can read it: it is whole
        said = subprocess.run(["pdfinfo", str(file)], capture_output=True, text=True, check=True)
        assert "Pages:           1" in said.stdout and not said.stderr
    assert b"packed" not in left_out(tmp_path, file)


def test_where_nothing_can_be_put_together_there_is_no_file(tmp_path: Path) -> None:
    target = tmp_path / "joined.pdf"
    assert join_pages([([streamed(tmp_path / "streamed.pdf")], "A")], target, ABOUT) == [0]
    assert not target.exists()
