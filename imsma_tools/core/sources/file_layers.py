"""Opening the layer of a file that somebody sent, whatever it is: sheets of cells by ourselves, the rest by GDAL."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Optional

from ..base.errors import BadInput
from ..base.jobs import SILENT, Progress
from ..base.language import tr
from .archive import Unpacked, lists_in
from .kml import KmlLayer
from .maxml.layer import ENDINGS as MAXML_ENDINGS
from .maxml.layer import MaxmlFile, is_maxml
from .messages import MessageList, has_positions
from .ogr_file import OgrFile
from .position_rules import PointRule
from .rows import SourceLayer
from .shapefile import Findings, look
from .sheets.delimited import DelimitedText
from .sheets.gdal_grid import GdalGrid
from .sheets.grid import Grid
from .sheets.headings import is_known
from .sheets.table import SheetTable
from .sheets.xlsx import Workbook
from .turning.columns import find_columns
from .turning.layer import TurningPointLayer
from .words import words

TEXT_ENDINGS = (".csv", ".tsv", ".txt")  # .tab is MapInfo
LOOKED_AT = 200
"""Rows by which a list of points is told from a list of objects."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True)
class Answers:
    """What a person said about how to read a file; empty where the file shall say it.

    ``layer`` is a layer or sheet, ``heading_row`` the row of a sheet that names the columns, ``expected`` the headings
    that a column matching knows. ``points`` is the sheet (or another file) with the turning points of the outlines,
    ``point_rule`` what a column matching says about them; ``outlines`` says that the table holds outlines, so that rows
    which are points of objects are grouped. ``objects`` are further headings that name the object of a point.
    """

    layer: str = ""
    encoding: str = ""
    heading_row: int = 0
    separator: str = ""
    expected: Collection[str] = ()
    points: str = ""
    point_rule: Optional[PointRule] = None
    outlines: bool = False
    objects: tuple[str, ...] = ()


def open_file_layer(path: Path, answers: Answers = Answers(), progress: Progress = SILENT) -> SourceLayer:
    """Opens one layer of a file.

    :raises BadInput: if it cannot be read, or if a person has to say which layer, encoding or row of headings.
    """
    rule = answers.point_rule
    beside = answers.points or (rule.layer if rule is not None else "")
    if beside and not answers.layer:
        answers = replace(answers, layer=_other_layer(path, beside))
    layer = _open(path, answers, progress)
    if not answers.outlines or layer.has_geometry:
        return layer
    if beside:
        other = Path(beside)
        if not other.is_file() and beside.casefold() not in (name.casefold() for name in layer_names(path)):
            raise BadInput(tr("There is no sheet and no file {name} with turning points.", name=beside),
                           tr("Correct POINTS, or leave it out if the points stand in the list itself."))
        points = (_open(other, replace(answers, layer="", expected=()), progress) if other.is_file()
                  else _open(path, replace(answers, layer=beside, expected=()), progress))
        columns = find_columns(points.fields, _said(answers), rule.position if rule else None)
        if not columns.are_points:
            raise BadInput(tr("The table {name} is no list of turning points.", name=points.name),
                           tr("It needs columns for the object, the number of the point, and its position or bearing "
                              "and distance."))
        return TurningPointLayer(points, columns, layer)
    columns = find_columns(layer.fields, _said(answers), rule.position if rule else None)
    if columns.are_points and (rule is not None or _repeats(layer, columns.heading("object"))):
        return TurningPointLayer(layer, columns)
    return layer


def layer_names(path: Path) -> list[str]:
    """Returns the names that a person can choose from with LAYER; none where a file is one list.

    :raises BadInput: if the file cannot be read.
    """
    kind = _kind(path)
    if kind == "xlsx":
        return [sheet.name for sheet in Workbook(path).sheets]
    if kind == "maxml":
        return MaxmlFile(path).layers()
    if kind == "zip":
        return lists_in(path)
    return [] if kind in ("text", "kml") else OgrFile(path, headings_as_cells=kind == "cells").layers()


def _said(answers: Answers) -> Optional[Mapping[str, Sequence[str]]]:
    """Returns the headings of points that somebody named, None for the usual ones."""
    if answers.point_rule is not None:
        return answers.point_rule.columns
    return {"object": (*answers.objects, *words()["points"]["object"])} if answers.objects else None


def _repeats(layer: SourceLayer, heading: str) -> bool:
    """Returns True if the same object stands in several rows: then rows are points, not objects."""
    seen = [str(row.values.get(heading)) for row in islice(layer.rows(), LOOKED_AT)]
    return len(seen) >= 2 and len(seen) >= 2 * len(set(seen))


def _other_layer(path: Path, beside: str) -> str:
    """Returns the layer with the objects, where the file has just one beside the list of points."""
    others = [name for name in layer_names(path) if name.casefold() != beside.casefold()]
    return others[0] if len(others) == 1 else ""


def _open(path: Path, answers: Answers, progress: Progress) -> SourceLayer:
    kind = _kind(path)
    if kind == "text" and path.suffix.lower() == ".txt" and _are_messages(path, answers):
        return MessageList(path, answers.encoding)
    if kind == "text":
        return _table(DelimitedText(path, answers.encoding, answers.separator), answers, progress)
    if kind == "xlsx":
        return _of_workbook(path, answers, progress)
    if kind == "cells":
        return _of_cells(path, answers, progress)
    if kind == "kml":
        return KmlLayer(path)
    if kind == "maxml":
        return MaxmlFile(path, answers.encoding, progress).layer(answers.layer)
    if kind == "zip":
        unpacked = Unpacked(path, answers.layer)
        layer = _open(unpacked.path, replace(answers, layer=""), progress)
        layer.unpacked = unpacked  # type: ignore[attr-defined]  # the folder goes when the layer goes
        return layer
    if kind == "shapefile":
        findings = look(path) if not answers.encoding else Findings()
        found = OgrFile(path, answers.encoding or findings.encoding).layer()
        found.notes = findings.notes
        return found
    return OgrFile(path, answers.encoding).layer(answers.layer)


def _are_messages(path: Path, answers: Answers) -> bool:
    """Returns True for a text file without usual headings, in which lines hold positions."""
    if answers.heading_row or answers.separator:
        return False
    lines = list(islice(DelimitedText(path, answers.encoding).lines(), LOOKED_AT))
    known = [sum(1 for cell in line.values if isinstance(cell, str) and is_known(cell)) for line in lines]
    return max(known, default=0) < 2 and has_positions(path, answers.encoding)


def _kind(path: Path) -> str:
    """Returns what reads a file: its first bytes count, not its ending alone."""
    if str(path).startswith("/vsi") or not path.is_file():
        return "gdal"
    ending = path.suffix.lower()
    with path.open("rb") as stream:
        head = stream.read(8)
    if head.startswith(_OLE) and ending in (".xlsx", ".xlsm"):
        raise BadInput(tr("The workbook {name} is locked with a password.", name=path.name),
                       tr("Ask the sender for a copy without a password."))
    if ending in (".xlsx", ".xlsm") or (ending == ".xls" and head.startswith(b"PK")):
        return "xlsx"
    if ending in (".ods", ".xls") and not _is_markup(head):
        return "cells" if head.startswith((_OLE, b"PK")) else "text"
    if ending in (".kml", ".kmz"):
        return "kml"
    if ending in (".zip", ".shp"):
        return "zip" if ending == ".zip" else "shapefile"
    if ending in MAXML_ENDINGS and is_maxml(path):
        return "maxml"
    if ending in TEXT_ENDINGS and not _is_markup(head):
        return "text"
    return "gdal"


def _is_markup(head: bytes) -> bool:
    return head.lstrip(b"\xef\xbb\xbf \r\n").startswith(b"<")


def _table(grid: Grid, answers: Answers, progress: Progress) -> SheetTable:
    return SheetTable(grid, answers.heading_row, answers.expected, progress)


def _of_workbook(path: Path, answers: Answers, progress: Progress) -> SourceLayer:
    book = Workbook(path)
    hidden = {sheet.name for sheet in book.sheets if sheet.hidden}
    grids: dict[str, Callable[[], Grid]] = {
        sheet.name: lambda sheet=sheet: book.grid(sheet) for sheet in book.sheets}  # type: ignore[misc]
    return _table(_chosen(path, grids, answers.layer, hidden), answers, progress)


def _of_cells(path: Path, answers: Answers, progress: Progress) -> SourceLayer:
    file = OgrFile(path, headings_as_cells=True)
    grids: dict[str, Callable[[], Grid]] = {
        name: lambda name=name: GdalGrid(file.layer(name)) for name in file.layers()}  # type: ignore[misc]
    return _table(_chosen(path, grids, answers.layer), answers, progress)


def _chosen(path: Path, grids: dict[str, Callable[[], Grid]], wanted: str,
            hidden: Collection[str] = ()) -> Grid:
    """Returns the sheet that is named, or the only one that holds cells."""
    if wanted:
        match = next((name for name in grids if name.casefold() == wanted.casefold()), None)
        if match is None:
            raise BadInput(tr("The file {name} has no layer {layer}.", name=path.name, layer=wanted),
                           tr("Its layers are: {names}.", names=", ".join(grids)))
        return grids[match]()
    filled = {name: grid for name, grid in ((name, make()) for name, make in grids.items()) if _has_cells(grid)}
    if not filled:
        raise BadInput(tr("The file {name} holds no layer.", name=path.name), tr("Check that it is the right file."),
                       str(path))
    if len(filled) > 1:
        named = [tr("{name} (hidden)", name=name) if name in hidden else name for name in filled]
        raise BadInput(tr("The file {name} holds several layers with rows.", name=path.name),
                       tr("Say which one with LAYER: {names}.", names=", ".join(named)))
    return next(iter(filled.values()))


def _has_cells(grid: Grid) -> bool:
    first: Optional[object] = next((line for line in grid.lines() if line.filled), None)
    return first is not None
