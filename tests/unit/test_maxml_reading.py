"""Reading maXML safely and without losing anything unseen."""

from __future__ import annotations

import string
import xml.etree.ElementTree as ET
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from maxml_samples import document, hazard, header, outline, report, written

from imsma_tools.core.base.errors import BadInput, Cancelled
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.sources.file_layers import Answers, layer_names, open_file_layer
from imsma_tools.core.sources.maxml import content, layer, reports
from imsma_tools.core.sources.maxml.layer import MaxmlFile
from imsma_tools.core.sources.ogr_file import OgrLayer
from imsma_tools.core.sources.rows import CellWithoutValue

VICTIM = """<Victim><VictimLocalID>V-1</VictimLocalID><FamilyName>Hassan</FamilyName><GivenName>Ali</GivenName>
<FullName>Ali Hassan</FullName><FatherName>Omar</FatherName><Address><Street>Palestine</Street></Address>
<Gender>Male</Gender><Age>9</Age><ContactPerson who="Sara">x</ContactPerson></Victim>"""


def opened(tmp_path, text, name="", encoding="utf-8", answers=None):
    """Opens a layer and reads it through once, as every caller does."""
    found = open_file_layer(written(tmp_path / "export.xml", text, encoding), answers or Answers(name))
    assert found.row_count() == sum(1 for _ in found.rows())
    return found


def test_items_become_layers_and_elements_columns(tmp_path):
    ordnance = "<Ordnance><Model>PMN</Model><Qty>3</Qty></Ordnance><Ordnance><Qty>2</Qty></Ordnance>"
    text = document(report(hazard(others=f'<Area unit="m2">500</Area><Use>Farm</Use><Use>Road</Use>{ordnance}')),
                    report("<Accident><AccidentLocalID>A-1</AccidentLocalID></Accident>", 2),
                    report(hazard("H-2", shape="").replace("Hazard>", "HAZARD>"), 3))
    path = written(tmp_path / "export.xml", text)
    assert layer_names(path) == ["Accident", "Hazard"]
    with pytest.raises(BadInput, match="Accident, Hazard"):
        open_file_layer(path)
    found = open_file_layer(path, Answers("hazard"))
    with pytest.raises(BadInput, match="no layer Victim"):
        list(open_file_layer(path, Answers("Victim")).fields)
    with pytest.raises(BadInput, match="no layer Bridge"):
        open_file_layer(path, Answers("Bridge"))
    first, second = found.rows()
    assert found.row_count() == 2 and found.crs == "EPSG:4326"
    assert first.values["Area"] == "500" and first.values["Area/unit"] == "m2" and first.values["Use"] == "Farm; Road"
    assert first.values["Ordnance/Model"] == "PMN" and first.values["Ordnance #2/Qty"] == "2"
    assert first.values["FieldReportInfo/fieldReportGUID"] == "f-1" and first.values["HazardLocalID"] == "H-1"
    assert first.values["GeospatialInfo/ShapeEnum"] == "Polygon" and first.wkb is not None
    assert second.values["HazardLocalID"] == "H-2" and second.wkb is None
    assert "Area" not in second.values   # the report says nothing about it, which is not "empty"


def test_nobody_s_name_is_read(tmp_path):
    found = opened(tmp_path, document(report(VICTIM)))
    (row,) = found.rows()
    assert row.values["Gender"] == "Male" and row.values["Age"] == "9" and row.values["VictimLocalID"] == "V-1"
    for word in ("Hassan", "Ali", "Omar", "Palestine", "Sara", "Name/", "Address"):
        assert word not in str(row) and word not in str(found.fields)
    (note,) = [note for note in found.notes if "who a person is" in note]
    assert "FamilyName (1)" in note and "Address (1)" in note and "ContactPerson (2)" in note
    assert "Ali" not in " ".join(found.notes)


def test_a_file_says_that_no_real_export_was_tried(tmp_path):
    assert any("no export of a programme" in note for note in opened(tmp_path, document(report(hazard()))).notes)


@pytest.mark.parametrize("doctype", [
    '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>', '<!DOCTYPE r SYSTEM "http://127.0.0.1:1/x.dtd">',
    '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE r [<!ENTITY % p SYSTEM "file:///etc/hosts"> %p;]>'])
def test_a_document_type_is_refused_whatever_it_says(tmp_path, doctype):
    text = f"<?xml version='1.0'?>{doctype}" + document(report(hazard(others="<A>&a;</A>"))).partition("?>")[2]
    with pytest.raises(BadInput, match="document type"):
        opened(tmp_path, text)


def test_a_long_file_stops_at_the_limit(tmp_path):
    assert layer.MOST_BYTES == 100 << 20

    class Endless:
        """Reports without end, as a generator writes them."""

        read_so_far = 0

        def read(self, size):
            text = b"<MineActionFieldReport>" if not self.read_so_far else report(hazard()).encode()
            self.read_so_far += len(text)
            return text

    stream = Endless()
    with pytest.raises(BadInput, match="larger than 1 MB"):
        for _ in reports.read_reports(stream, "long.xml", limit=1 << 20):
            pass
    assert stream.read_so_far < (1 << 20) + 10_000
    path = written(tmp_path / "a.xml", document(*(report(hazard(), number) for number in range(20))))
    with pytest.raises(BadInput, match="larger"):
        MaxmlFile(path, limit=5000).layers()


def test_depth_and_elements_have_limits(tmp_path, monkeypatch):
    deep = "<a>" * 1000 + "</a>" * 1000
    with pytest.raises(BadInput, match="deep"):
        opened(tmp_path, document(report(f"<Hazard>{deep}</Hazard>")))
    with pytest.raises(BadInput, match="deep"):
        opened(tmp_path, document(deep))
    monkeypatch.setattr(reports, "MOST_ELEMENTS", 50)
    with pytest.raises(BadInput, match="elements"):
        opened(tmp_path, document(report(hazard(others="<b/>" * 60))))


def test_columns_and_texts_have_limits_and_what_is_left_out_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr(content, "MOST_COLUMNS", 12)
    many = "".join(f"<E{number}>{number}</E{number}>" for number in range(20))
    found = opened(tmp_path, document(report(hazard(shape="", others=many))))
    assert len(found.fields) == 12
    (note,) = [note for note in found.notes if "12 columns at most" in note]
    assert "E19 (1)" in note
    monkeypatch.undo()
    (row,) = opened(tmp_path, document(report(hazard(others=f"<Remark>{'x' * 40_000}</Remark>")))).rows()
    assert isinstance(row.values["Remark"], CellWithoutValue) and "40000" in row.values["Remark"]


def test_a_person_can_stop_the_reading(tmp_path):
    asked = []

    class Stopping(Progress):
        def is_cancelled(self):
            asked.append(True)
            return len(asked) > 3

    path = written(tmp_path / "long.xml", document(*(report(hazard(), number) for number in range(2000))))
    with pytest.raises(Cancelled):
        MaxmlFile(path, progress=Stopping()).layers()


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.999])
def test_a_file_cut_off_gives_nothing(tmp_path, share):
    whole = document(*(report(hazard(f"H-{number}"), number) for number in range(10)))
    with pytest.raises(BadInput, match="broken or cut off"):
        opened(tmp_path, whole[:int(len(whole) * share)])


ARABIC = "\u062d\u0642\u0644 \u0623\u0644\u063a\u0627\u0645 \u0627\u0644\u0628\u0635\u0631\u0629"


@pytest.mark.parametrize("declared, encoding", [
    ("UTF-8", "utf-8"), ("UTF-8", "utf-8-sig"), ("UTF-16", "utf-16"), ("windows-1256", "cp1256"),
    ("ISO-8859-1", "utf-8"), ("UTF-8", "cp1256"), ("UTF-16", "utf-8"), ("windows-1252", "utf-8"), ("us-ascii", "utf-8"),
    ("nonsense", "utf-8"), ("gb2312", "utf-8")])
def test_arabic_text_is_read_whatever_the_file_declares(tmp_path, declared, encoding):
    text = document(report(hazard(others=f"<Name>{ARABIC}</Name>")), declared=declared)
    found = opened(tmp_path, text, encoding=encoding)
    (row,) = found.rows()
    assert row.values["Name"] == ARABIC
    right = {("UTF-8", "utf-8"), ("UTF-8", "utf-8-sig"), ("UTF-16", "utf-16"), ("windows-1256", "cp1256")}
    assert any("which is wrong" in note for note in found.notes) == ((declared, encoding) not in right)


def test_a_person_can_say_the_encoding(tmp_path):
    text = document(report(hazard(others="<Name>caf\u00e9</Name>")), declared="UTF-8")
    (row,) = opened(tmp_path, text, encoding="cp1252", answers=Answers(encoding="cp1252")).rows()
    assert row.values["Name"] == "caf\u00e9"
    with pytest.raises(BadInput, match="cannot be read here"):
        opened(tmp_path, text, answers=Answers(encoding="gb18030"))


@pytest.mark.parametrize("system, datum, crs", [
    ("Geographic", "WGS 84", "EPSG:4326"), ("WGS84", "", "EPSG:4326"), ("Lat/Long", "WGS-1984", "EPSG:4326"),
    ("", "", ""), ("Geographic", "", ""), ("UTM 38N", "WGS 84", ""), ("Geographic", "Karbala 1979", ""),
    ("WGS 84", "Nahrwan 1967", "")])
def test_the_coordinate_system_is_taken_only_where_it_is_plainly_degrees_on_wgs_84(tmp_path, system, datum, crs):
    found = opened(tmp_path, document(report(hazard()), head=header(system, datum)))
    assert found.crs == crs
    assert any("About its coordinates" in note for note in found.notes) == (not crs and bool(system or datum))


def test_a_point_that_says_another_system_is_asked_too(tmp_path):
    other = outline().replace("<PointNo>2", "<CoordRefSys>Karbala 1979</CoordRefSys><PointNo>2")
    assert opened(tmp_path, document(report(hazard(shape=other)))).crs == ""


def test_other_xml_is_left_to_gdal_and_auxiliary_data_is_named(tmp_path):
    gml = ('<ogr:FeatureCollection xmlns:ogr="http://ogr.maptools.org/" xmlns:gml="http://www.opengis.net/gml">'
           '<gml:featureMember><ogr:a fid="a.0"><ogr:n>1</ogr:n></ogr:a></gml:featureMember></ogr:FeatureCollection>')
    assert isinstance(opened(tmp_path, gml), OgrLayer)
    with pytest.raises(BadInput, match="no field reports"):
        opened(tmp_path, "<MineActionPlaceArtifact><Place><Name>x</Name></Place></MineActionPlaceArtifact>")
    with pytest.raises(BadInput, match="broken"):
        opened(tmp_path, "this is no XML")


_TAGS = st.sampled_from(["Hazard", "Victim", "Accident", "FieldReportInfo", "Attachment", "GeospatialInfo", "GeoPoint",
                         "Latitude", "longitude", "PointNo", "PointType", "ShapeID",
                         "ShapeEnum", "IsActive", "Name", "FamilyName", "Address",
                         "a", "A", "x:Area", "\u0645\u0646\u0637\u0642\u0629"])
_TEXTS = st.sampled_from(["", " ", "1", "33.1", "200", "Polygon", "false",
                          "Reference Point", "1e400", "nan", "\u0663\u0663", "x"]) | st.text(
    string.printable.replace("\x0b", "").replace("\x0c", ""), max_size=8)


@st.composite
def _elements(draw, depth=0):
    node = ET.Element(draw(_TAGS))
    node.text = draw(_TEXTS)
    for name in draw(st.lists(st.sampled_from(["lat", "lon", "id", "Name", "no"]), max_size=2, unique=True)):
        node.set(name, draw(_TEXTS))
    if depth < 4:
        for child in draw(st.lists(_elements(depth + 1), max_size=4)):
            child.tail = draw(_TEXTS)
            node.append(child)
    return node


def _said(root):
    """Counts what a tree says, apart from our own reading: attributes, and texts with those between elements."""
    def pieces(node):
        text = (node.text or "") + "".join(child.tail or "" for child in node)
        return bool(text.strip()) + sum(bool(value.strip()) for value in node.attrib.values())
    return sum(pieces(node) for node in root.iter())


@given(st.lists(_elements(), max_size=4), st.lists(_elements(), max_size=2))
def test_any_report_is_read_and_nothing_in_it_is_lost(inside, outside):
    root = ET.Element("MineActionFieldReport", {"xmlns:x": "urn:x"})
    inner = ET.SubElement(root, "FieldReport")
    inner.extend(inside)
    root.extend(outside)
    with TemporaryDirectory() as folder:
        path = Path(folder, "any.xml")
        path.write_bytes(ET.tostring(root, "utf-8"))
        file = MaxmlFile(path)
        survey = file.survey
        inside_count = _said(inner)
        assert survey.tally.total() == inside_count
        assert len(survey.outside.header) + sum(survey.outside.elsewhere.values()) == _said(root) - inside_count - 1
        for name in file.layers():
            found = file.layer(name)
            rows = list(found.rows())
            assert len(rows) == found.row_count()
            assert all(set(row.values) <= {entry.name for entry in found.fields} for row in rows)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_with_a_sentence(data):
    with TemporaryDirectory() as folder:
        path = Path(folder, "any.maxml")
        path.write_bytes(b"<MineActionFieldReport>" + data)
        with pytest.raises(BadInput):
            open_file_layer(path)
