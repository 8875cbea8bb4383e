"""Files that would cost a computer its memory, hide behind a password, or be taken for another one."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.safe_xml import parse
from imsma_tools.core.sources.file_layers import Answers, layer_names, open_file_layer
from imsma_tools.core.sources.sheets import xlsx

LIST = "hazard_id,name\nH1,Alpha\nH2,Beta\n"


def packed(path: Path, **members: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name.replace("__", "/").replace("_csv", ".csv").replace("_kml", ".kml"), text)
    return path


def locked(path: Path) -> Path:
    """Marks the only part of an archive as locked with a password."""
    content = bytearray(path.read_bytes())
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    return path


def with_blanks(path: Path, blanks: int) -> Path:
    """A workbook whose sheet has so many blanks between two tags."""
    book = Workbook()
    book.active.append(["hazard_id", "name"])
    book.active.append(["H1", "Alpha"])
    book.save(path.with_suffix(".plain"))
    with zipfile.ZipFile(path.with_suffix(".plain")) as source, zipfile.ZipFile(
            path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name.endswith("sheet1.xml"):
                content = content.replace(b"<sheetData>", b"<sheetData>" + b" " * blanks)
            target.writestr(name, content)
    return path


def test_a_sheet_of_blanks_does_not_cost_its_size_in_memory(tmp_path, monkeypatch):
    path = with_blanks(tmp_path / "list.xlsx", 8 << 20)
    longest = []

    class Watched:
        def __init__(self, pattern):
            self._pattern = pattern

        def finditer(self, text):
            longest.append(len(text))
            return self._pattern.finditer(text)

    monkeypatch.setattr(xlsx, "_MERGED", Watched(xlsx._MERGED))
    assert open_file_layer(path).row_count() == 1
    assert max(longest) < 2 << 20


def test_a_sheet_that_says_it_is_too_large_is_not_unpacked(tmp_path, monkeypatch):
    path = with_blanks(tmp_path / "list.xlsx", 2 << 20)
    monkeypatch.setattr(xlsx, "MOST_BYTES", 1 << 20)
    with pytest.raises(BadInput, match="larger than 1 MB"):
        open_file_layer(path)


def test_another_list_of_a_zip_is_never_taken_for_the_one_named(tmp_path):
    path = packed(tmp_path / "sent.zip", north_csv=LIST)
    assert open_file_layer(path, Answers(layer="North")).row_count() == 2
    with pytest.raises(BadInput, match=r"has no layer south.*Its layers are: north\."):
        open_file_layer(path, Answers(layer="south"))


def test_lists_of_the_same_name_in_a_zip_can_be_told_apart(tmp_path):
    path = packed(tmp_path / "sent.zip", a__list_csv=LIST, b__list_csv=LIST + "H3,Gamma\n")
    assert layer_names(path) == ["a/list.csv", "b/list.csv"]
    with pytest.raises(BadInput, match=r"LAYER: a/list\.csv, b/list\.csv\."):
        open_file_layer(path)
    assert open_file_layer(path, Answers(layer="b/list.csv")).row_count() == 3


@pytest.mark.parametrize(("name", "member"), [("sent.zip", "list_csv"), ("sent.kmz", "doc_kml")])
def test_what_is_locked_with_a_password_is_not_called_broken(tmp_path, name, member):
    path = locked(packed(tmp_path / name, **{member: LIST}))
    with pytest.raises(BadInput, match="locked with a password"):
        open_file_layer(path).row_count()


def test_a_shapefile_with_the_table_of_another_one_is_refused(tmp_path):
    from osgeo import gdal, ogr

    def made(name: str, count: int) -> Path:
        dataset = gdal.GetDriverByName("ESRI Shapefile").Create(str(tmp_path / name), 0, 0, 0, gdal.GDT_Unknown)
        layer = dataset.CreateLayer("l", None, ogr.wkbPoint)
        layer.CreateField(ogr.FieldDefn("id", ogr.OFTString))
        for number in range(count):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["id"] = f"H{number}"
            feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (44 33)"))
            layer.CreateFeature(feature)
        del layer, dataset
        return tmp_path / name

    five, four = made("five.shp", 5), made("four.shp", 4)
    assert open_file_layer(five).row_count() == 5
    five.with_suffix(".dbf").write_bytes(four.with_suffix(".dbf").read_bytes())
    with pytest.raises(BadInput, match="do not belong together: 5 outlines, 4 rows"):
        open_file_layer(five)


@pytest.mark.parametrize("declared", ["gb2312", "utf-32", "nonsense"])
def test_letters_the_parser_does_not_know_are_put_in_words(declared):
    content = f'<?xml version="1.0" encoding="{declared}"?><a/>'.encode()
    with pytest.raises(BadInput, match="UTF-8"):
        list(parse(io.BytesIO(content), "a.kml", lambda tag, attributes: None, lambda tag: None))
