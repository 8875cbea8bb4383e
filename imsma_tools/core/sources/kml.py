"""KML and KMZ: every placemark of every folder as one row, with its extended data and the table in its balloon.

Read here, not by GDAL: its driver makes a layer of each folder and leaves out what lies deeper, and a list of hazards
in twenty folders is one list. Nothing is followed: network links and pictures are named. OGC 12-007r2.
"""

from __future__ import annotations

import zipfile
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, BinaryIO, Optional

from ..base import safe_xml
from ..base.errors import BadInput
from ..base.language import tr
from .archive import refuse_locked
from .rows import SourceField, SourceRow
from .shapes import WGS84

MOST_BYTES = 2 << 30
_LEFT_OUT = ("NetworkLink", "GroundOverlay", "ScreenOverlay", "PhotoOverlay", "Tour", "Model")
_TEXTS = {"name": "Name", "description": "Description", "address": "Address", "when": "Time", "begin": "Begin",
          "end": "End"}
_SHAPES = ("Point", "LineString", "LinearRing", "Polygon", "Track", "MultiTrack")


class KmlLayer:
    """All placemarks of a file. The columns are found by reading it once."""

    has_geometry = True
    crs = WGS84

    def __init__(self, path: Path) -> None:
        self._path = path
        self._member, self._others = _member(path)
        self._names: Optional[list[str]] = None
        self._rows = 0
        self._left_out: Counter[str] = Counter()

    @property
    def name(self) -> str:
        return self._path.stem

    @property
    def fields(self) -> tuple[SourceField, ...]:
        return tuple(SourceField(name) for name in self._columns())

    @property
    def notes(self) -> list[str]:
        """Returns what the report shall say about what was left out."""
        self._columns()
        notes = [tr("Not taken, because they lie elsewhere or are pictures: {parts}.", parts=", ".join(
            f"{name} ({count})" for name, count in sorted(self._left_out.items())))] if self._left_out else []
        if self._others:
            notes.append(tr("The file holds other lists, which were not read: {names}.", names=", ".join(self._others)))
        return notes

    def row_count(self) -> int:
        self._columns()
        return self._rows

    def rows(self) -> Iterator[SourceRow]:
        names = self._columns()
        for number, (values, shapes, faults) in enumerate(self._placemarks(), start=1):
            wkb, fault = _geometry(shapes)
            remarks = tuple(filter(None, (*faults, fault)))
            yield SourceRow(number, {name: values.get(name) for name in names}, wkb, remarks=remarks)

    def _columns(self) -> list[str]:
        if self._names is None:
            names: dict[str, None] = {}
            self._rows = 0
            for values, _, _ in self._placemarks():
                names.update(dict.fromkeys(values))
                self._rows += 1
            self._names = list(names)
        return self._names

    def _placemarks(self) -> Iterator[tuple[dict[str, Any], list[str], list[str]]]:
        reader = _Reader()
        with _opened(self._path, self._member) as stream:
            for _ in safe_xml.parse(stream, self._path.name, reader.start, reader.end, reader.text, MOST_BYTES):
                yield from reader.ready
                reader.ready.clear()
        self._left_out = reader.left_out


class _Reader:
    """Callbacks of the parser: puts placemarks together."""

    def __init__(self) -> None:
        self.ready: list[tuple[dict[str, Any], list[str], list[str]]] = []
        self.left_out: Counter[str] = Counter()
        self._folders: list[str] = []
        self._path: list[str] = []
        self._text: list[str] = []
        self._values: Optional[dict[str, Any]] = None
        self._shapes: list[str] = []
        self._faults: list[str] = []
        self._rings: list[str] = []
        self._coordinates: list[str] = []
        self._data = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._path.append(name)
        self._text = []
        if name in ("Folder", "Document"):
            self._folders.append("")
        elif name == "Placemark":
            self._values, self._shapes, self._faults = {}, [], []
        elif name in ("Data", "SimpleData"):
            self._data = attributes.get("name", "")
        elif name in _LEFT_OUT:
            self.left_out[name] += 1
        elif name in _SHAPES:
            self._coordinates = []
            if name == "Polygon":
                self._rings = []

    def text(self, data: str) -> None:
        self._text.append(data)

    def end(self, name: str) -> None:
        text = "".join(self._text).strip()
        self._path.pop()
        parent = self._path[-1] if self._path else ""
        if name == "name" and parent in ("Folder", "Document"):
            self._folders[-1] = text
        elif name in ("Folder", "Document"):
            self._folders.pop()
        elif self._values is not None:
            self._end_in_placemark(name, parent, text)
        self._text = []

    def _end_in_placemark(self, name: str, parent: str, text: str) -> None:
        values = self._values if self._values is not None else {}
        if name == "Placemark":
            folder = " / ".join(filter(None, self._folders[1:] or self._folders))
            self.ready.append(({**values, **({"Folder": folder} if folder else {})}, self._shapes, self._faults))
            self._values = None
        elif name in ("value", "SimpleData"):
            values[self._data or name] = text or None
        elif name == "description":
            pairs, plain = balloon(text)
            values.update({key: value for key, value in pairs.items() if key not in values})
            values["Description"] = plain or None
        elif name in _TEXTS and parent in ("Placemark", "TimeStamp", "TimeSpan"):
            values[_TEXTS[name]] = text or None
        elif name in ("coordinates", "coord"):
            self._coordinates += [" ".join(text.split())] if name == "coord" else text.split()
        elif name in _SHAPES:
            self._shape(name, parent)

    def _shape(self, name: str, parent: str) -> None:
        try:
            points = [_pair(text) for text in self._coordinates]
        except ValueError:
            self._faults.append(tr("The positions cannot be read: {text}", text=" ".join(self._coordinates)[:80]))
            points = []
        if name == "LinearRing" and parent in ("outerBoundaryIs", "innerBoundaryIs"):
            self._rings.append(f"({','.join(points)})" if points else "")
        elif name == "Polygon":
            # Without one of its rings it would be another area: a hole would become land.
            self._shapes += [f"POLYGON ({','.join(self._rings)})"] if all(self._rings) and self._rings else []
        elif name == "Point" and points:
            self._shapes.append(f"POINT ({points[0]})")
        elif points and name != "MultiTrack":
            self._shapes.append(f"LINESTRING ({','.join(points)})")
        self._coordinates = []


class _Balloon(HTMLParser):
    """Collects the innermost lines of tables and the plain text around them."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[list[str]] = []
        self.plain: list[str] = []
        self._stack: list[list[str]] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, Optional[str]]]) -> None:
        if tag == "tr":
            self._stack.append([])
        elif tag in ("td", "th") and self._stack:
            self._stack[-1].append("")
        elif tag in ("script", "style"):
            self._hidden += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "tr" and self._stack:
            self.lines.append(self._stack.pop())
        elif tag in ("script", "style"):
            self._hidden = max(0, self._hidden - 1)

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        if self._stack and self._stack[-1]:
            self._stack[-1][-1] += data
        else:
            self.plain.append(data)


def balloon(text: str) -> tuple[dict[str, str], str]:
    """Returns the values of a regular table in a description (two cells a line), and the text beside it.

    A table that is not regular stays text as a whole.
    """
    if "<" not in text:
        return {}, text
    reader = _Balloon()
    reader.feed(text)
    reader.close()
    lines = [[" ".join(cell.split()) for cell in line] for line in reader.lines]
    pairs = [line for line in lines if len(line) == 2 and line[0]]
    names = [line[0].rstrip(":") for line in pairs]
    plain = " ".join(" ".join(reader.plain).split())
    if pairs and len(set(names)) == len(names) and not any(len(line) > 2 for line in lines):
        return dict(zip(names, (line[1] for line in pairs))), plain
    return {}, " ".join(filter(None, (plain, "; ".join(" | ".join(line) for line in lines if any(line)))))


def _pair(text: str) -> str:
    """Returns "x y" of "x,y,z" (or of "x y z" in a track).

    :raises ValueError: if it is none.
    """
    parts = text.replace(",", " ").split()
    if len(parts) < 2:
        raise ValueError(text)
    return f"{float(parts[0])!r} {float(parts[1])!r}"


def _geometry(shapes: list[str]) -> tuple[Optional[bytes], str]:
    from osgeo import gdal, ogr

    if not shapes:
        return None, ""
    if len(shapes) == 1:
        text = shapes[0]
    elif all(shape.startswith("POLYGON") for shape in shapes):
        text = f"MULTIPOLYGON ({','.join(shape[8:] for shape in shapes)})"
    else:
        text = f"GEOMETRYCOLLECTION ({','.join(shapes)})"
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        shape = ogr.CreateGeometryFromWkt(text)
    except RuntimeError:
        shape = None
    finally:
        gdal.PopErrorHandler()
    return (bytes(shape.ExportToIsoWkb()), "") if shape is not None else (
        None, tr("The outline cannot be read: {text}", text=text[:60]))


def _member(path: Path) -> tuple[str, list[str]]:
    """Returns the list inside a KMZ that is shown first, and the others."""
    if not zipfile.is_zipfile(path):
        return "", []
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if name.lower().endswith(".kml")]
        if not names:
            raise BadInput(tr("The file {name} holds no layer.", name=path.name),
                           tr("Check that it is the right file."))
        first = next((name for name in names if name.lower() == "doc.kml"), names[0])
        refuse_locked(path, archive, [first])
    return first, [name for name in names if name != first]


def _opened(path: Path, member: str) -> BinaryIO:
    try:
        return zipfile.ZipFile(path).open(member) if member else path.open("rb")  # type: ignore[return-value]
    except (OSError, zipfile.BadZipFile, RuntimeError) as error:
        raise BadInput(tr("The file {name} cannot be read: it is broken or cut off.", name=path.name),
                       tr("Ask for the file again."), str(error)) from error
