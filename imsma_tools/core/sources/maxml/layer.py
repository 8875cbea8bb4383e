"""A maXML file as layers, one for each kind of item: Hazard, HazardReduction, Accident and so on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional

from ...base import safe_xml
from ...base.errors import BadInput
from ...base.jobs import SILENT, Progress, counted
from ...base.language import tr
from ..rows import SourceField, SourceRow
from .content import ITEMS, POINTS, UNKNOWN, Columns, Item, Tally, items_of, names_in
from .letters import find_encoding
from .positions import shape_of
from .reports import MOST_BYTES, Outside, read_reports
from .systems import stated, system_of

ENDINGS = (".maxml", ".xml")
_AREAS = ("Hazard", "HazardReduction")
"""Items whose outline is what matters; of the others it is where they happened."""

_ROOT = "mineactionfieldreport"
_AUXILIARY = "artifact"


def is_maxml(path: Path) -> bool:
    """Returns True for field reports and auxiliary data in maXML, and for XML that cannot be read at all: that is said
    better here than by GDAL.
    """
    names: list[str] = []
    try:
        with path.open("rb") as stream:
            for _ in safe_xml.parse(stream, path.name, lambda name, _: names.append(name.casefold()),
                                    lambda _: None, encoding=find_encoding(path).name):
                if names:
                    break
    except BadInput:
        if not names:
            return True
    return path.suffix.lower() == ".maxml" or any(
        name.startswith(_ROOT) or name.endswith(_AUXILIARY) for name in names[:3])


@dataclass
class Survey:
    """What was found by reading a file once. ``layers`` are rows by layer, ``columns`` its columns in their order."""

    layers: Counter[str] = field(default_factory=Counter)
    columns: dict[str, dict[str, None]] = field(default_factory=dict)
    names: Columns = field(default_factory=Columns)
    tally: Tally = field(default_factory=Tally)
    outside: Outside = field(default_factory=Outside)
    systems: set[str] = field(default_factory=set)
    reports: int = 0


class MaxmlFile:
    """An open file. It is read once for its layers and columns, and again for the rows of one layer."""

    def __init__(self, path: Path, encoding: str = "", progress: Progress = SILENT, limit: int = MOST_BYTES) -> None:
        """:raises BadInput: if its letters cannot be read."""
        self.path = path
        self._limit = limit
        self._progress = progress
        self._letters = find_encoding(path, encoding)
        self._survey: Optional[Survey] = None

    @property
    def survey(self) -> Survey:
        """Returns what the file holds; it is read through when somebody first asks.

        :raises BadInput: if it cannot be read, is too large, or holds no field report.
        """
        if self._survey is None:
            found = Survey()
            for item in counted(self.items(found), None, self._progress):
                found.layers[item.layer] += 1
                found.columns.setdefault(item.layer, {}).update(dict.fromkeys(item.values))
                for position in item.positions:
                    found.systems |= position.systems
            if not found.reports:
                raise BadInput(tr("The file {name} holds no field reports.", name=self.path.name),
                               tr("Export the items themselves; lists of organisations, places or causes are not "
                                  "read."), names_in(found.outside.elsewhere, 5) or found.outside.root)
            self._survey = found
        return self._survey

    def items(self, survey: Survey) -> Iterator[Item]:
        """Yields every item; ``survey`` gets what is counted on the way."""
        try:
            with self.path.open("rb") as stream:
                for report in read_reports(stream, self.path.name, self._letters.name, self._limit, survey.outside,
                                           self._progress):
                    survey.reports += 1
                    yield from items_of(report, survey.names, survey.tally)
        except OSError as error:
            raise BadInput(tr("The file {name} cannot be read.", name=self.path.name),
                           tr("Check your rights and the disk."), str(error)) from error

    def layers(self) -> list[str]:
        """Returns the names of the layers it has."""
        return [name for name in (*ITEMS, UNKNOWN) if self.survey.layers[name]]

    def layer(self, name: str = "") -> MaxmlLayer:
        """Returns a layer by name; without a name the only one. A known name is looked for when rows are asked for.

        :raises BadInput: unknown layer, or several to choose from.
        """
        known = next((entry for entry in (*ITEMS, UNKNOWN) if entry.casefold() == name.casefold()), "")
        if known:
            return MaxmlLayer(self, known)
        names = self.layers()
        if name:
            raise self.missing(name)
        if len(names) > 1:
            raise BadInput(tr("The file {name} holds several layers with rows.", name=self.path.name),
                           tr("Say which one with LAYER: {names}.", names=", ".join(names)))
        return MaxmlLayer(self, names[0])

    def missing(self, name: str) -> BadInput:
        """Returns the error for a layer that the file has not."""
        return BadInput(tr("The file {name} has no layer {layer}.", name=self.path.name, layer=name),
                        tr("Its layers are: {names}.", names=", ".join(self.layers())))

    @property
    def crs(self) -> str:
        """Returns EPSG:4326 if the header says so and no point says otherwise, else ""."""
        said = stated(self.survey.outside.header)
        return system_of([*said, *self.survey.systems]) if system_of(said) else ""

    def notes(self) -> list[str]:
        """Returns what the report shall say about how the file was read."""
        tally, outside = self.survey.tally, self.survey.outside
        said = [*stated(outside.header), *sorted(self.survey.systems)]
        sentences = (
            (self._letters.note, True),
            (tr("It is maXML. This reading follows GICHD's public description; no export of a programme was there to "
                "try it. Compare some records with IMSMA."), True),
            (tr("About its coordinates the file says: {words}.", words="; ".join(said[:10])), said and not self.crs),
            (tr("Not read, because they say who a person is: {names}.", names=names_in(tally.personal)),
             +tally.personal),
            (tr("Attached files were not read: {names}.", names=names_in(tally.attachments)), +tally.attachments),
            (tr("Not read, because a table has {most} columns at most: {names}.", most=len(self.survey.names),
                names=names_in(tally.beyond)), +tally.beyond),
            (tr("Not read, because they stand outside of the field reports: {names}.",
                names=names_in(outside.elsewhere)), outside.elsewhere),
            (tr("{count} reports have none of the known items; they are the layer {name}.",
                count=self.survey.layers[UNKNOWN], name=UNKNOWN), self.survey.layers[UNKNOWN]))
        return [text for text, holds in sentences if text and holds]


class MaxmlLayer:
    """The items of one kind, a row each. A column that a report does not have is missing in its row."""

    def __init__(self, file: MaxmlFile, name: str) -> None:
        self._file = file
        self._name = name

    @property
    def name(self) -> str:
        return self._name

    @property
    def fields(self) -> tuple[SourceField, ...]:
        return tuple(SourceField(name) for name in self._columns())

    @property
    def has_geometry(self) -> bool:
        return POINTS in self._columns()

    @property
    def crs(self) -> str:
        return self._file.crs

    @property
    def notes(self) -> list[str]:
        return self._file.notes()

    def row_count(self) -> int:
        return self._file.survey.layers[self._name]

    def _columns(self) -> dict[str, None]:
        """:raises BadInput: if the file has no such layer."""
        if self._name not in self._file.survey.columns:
            raise self._file.missing(self._name)
        return self._file.survey.columns[self._name]

    def rows(self) -> Iterator[SourceRow]:
        again = Survey(names=self._file.survey.names)
        mine = (item for item in self._file.items(again) if item.layer == self._name)
        for number, item in enumerate(mine, start=1):
            wkb: Optional[bytes]
            wkb, remarks = shape_of(item.positions, self._name in _AREAS)
            yield SourceRow(number, item.values, wkb, remarks=tuple(remarks))
