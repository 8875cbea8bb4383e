"""What a Shapefile lacks: parts that were not sent along, and the letters of its table, which nobody says reliably."""

from __future__ import annotations

import codecs
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional

from ..base.errors import BadInput
from ..base.language import tr
from .sheets import encoding as encodings


@dataclass(frozen=True)
class Findings:
    """The encoding to read the table with (empty: as the file says) and sentences for the report."""

    encoding: str = ""
    notes: list[str] = field(default_factory=list)


def look(path: Path) -> Findings:
    """Looks at the parts of a Shapefile.

    :raises BadInput: if a part is missing without which it cannot be read, or if its letters can be two things.
    """
    if _part(path, ".shx") is None:
        raise BadInput(tr("The Shapefile {name} came without its .shx file.", name=path.name),
                       tr("Ask for all its files: .shp, .shx, .dbf, .prj and .cpg belong together."))
    table = _part(path, ".dbf")
    if table is None:
        return Findings("", [tr("The Shapefile came without its .dbf file: its outlines have no names and no values. "
                                "Ask for all its files.")])
    side = _part(path, ".cpg")
    said = side.read_text(encoding="ascii", errors="replace").strip() if side is not None else ""
    with table.open("rb") as stream:
        head = stream.read(32)
    _check_numbers(path, int.from_bytes(head[4:8], "little"))
    start = int.from_bytes(head[8:10], "little")
    found = encodings.of_table(table, start)
    if found is None:
        return Findings()   # plain letters only
    if said and (found.name == "utf-8" or said.upper().replace("-", "") not in ("UTF8", "65001")):
        # Said outright: an option of QGIS makes GDAL hand on the letters as they lie in the file, whatever it says.
        return Findings(_encoding(said))
    if not said:
        return Findings(found.name, [found.note] if found.note else [])
    return Findings(found.name, [tr("The Shapefile says its letters are {said}, but they are not. {note}", said=said,
                                    note=found.note)])


def _encoding(said: str) -> str:
    """Returns the encoding a .cpg file names, also by the number of a code page alone; "" if nobody knows it."""
    number = said.upper().replace("ANSI", "").strip()
    name = {"65001": "UTF-8"}.get(number, f"CP{number}") if number.isdigit() else said
    try:
        codecs.lookup(name)
    except LookupError:
        return ""
    return name


def _check_numbers(path: Path, rows: int) -> None:
    """Refuses a table that belongs to other outlines: each outline would get the values of another one."""
    index = _part(path, ".shx")
    outlines = (index.stat().st_size - 100) // 8 if index is not None else rows
    if rows != outlines:
        raise BadInput(tr("The parts of the Shapefile {name} do not belong together: {outlines} outlines, {rows} rows "
                          "of values.", name=path.name, outlines=outlines, rows=rows),
                       tr("Ask for all its files again, as they were made."))


def _part(path: Path, ending: str) -> Optional[Path]:
    for name in (ending, ending.upper()):
        if path.with_suffix(name).exists():
            return path.with_suffix(name)
    return None
