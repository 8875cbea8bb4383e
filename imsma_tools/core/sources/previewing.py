"""What a column matching makes of some rows, and what would be lost: columns, values and rows that nobody takes.

The rows go through the same :class:`.mapping.Mapper` as an import, so a preview cannot say something else than it does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Optional

from ..base.bidi import embedded
from ..base.language import tr
from ..intake.incoming import IncomingRow
from ..model.record import RecordSource
from .headings import Headings, find_headings
from .mapping import Mapper
from .profile import Profile
from .rows import SourceRow
from .sample import Sample
from .shapes import WGS84, ShapeMaker
from .source_profile import TableMatching

EXAMPLES = 3


@dataclass(frozen=True)
class LostColumn:
    """A column nobody takes: in how many rows something stands in it, and what, for example."""

    heading: str
    filled: int
    examples: tuple[str, ...]


@dataclass(frozen=True)
class Loss:
    """What would be lost of the rows looked at. ``rows`` is how many there were, ``total`` how many there are in all.

    ``values`` are unknown codes and names by column with their counts, ``unreadable`` counts by column the values that
    could not be read (the unknown ones among them), ``rejected`` are rows with the sentence why, ``untaken`` is the
    number of rows the matching is not for.
    """

    rows: int
    total: Optional[int]
    columns: tuple[LostColumn, ...] = ()
    values: Mapping[str, Counter[str]] = field(default_factory=dict)
    unreadable: Mapping[str, int] = field(default_factory=dict)
    rejected: tuple[tuple[int, str], ...] = ()
    untaken: int = 0
    unplaced: int = 0

    @property
    def is_none(self) -> bool:
        return not (self.columns or self.values or self.unreadable or self.rejected or self.untaken or self.unplaced)

    def sentences(self) -> list[str]:
        """Returns one line for each thing that would be lost, the worst first."""
        lines = []
        if self.untaken:
            lines.append(tr("Rows that nobody takes: {number}", number=self.untaken))
        if self.rejected:
            lines.append(tr("Rows rejected: {number}, for example row {row}: {sentence}", number=len(self.rejected),
                            row=self.rejected[0][0], sentence=self.rejected[0][1]))
        if self.unplaced:
            lines.append(tr("Positions and outlines that could not be placed: {number}", number=self.unplaced))
        for heading, values in self.values.items():
            shown = ", ".join(tr("{value} ({count} times)", value=embedded(value), count=count)
                              for value, count in values.most_common(EXAMPLES))
            lines.append(tr("{column}: values that nobody knows: {number}. {examples}", column=embedded(heading),
                            number=len(values), examples=shown))
        for heading, count in self.unreadable.items():
            if heading not in self.values:
                lines.append(tr("{column}: values that cannot be read: {number}", column=embedded(heading),
                                number=count))
        for column in self.columns:
            lines.append(tr("{column}: not taken, filled in {number} rows. {examples}", column=embedded(column.heading),
                            number=column.filled, examples=", ".join(map(embedded, column.examples))))
        return lines


@dataclass(frozen=True)
class PreviewRow:
    """One row as the source has it and what it becomes."""

    source: SourceRow
    ours: IncomingRow


@dataclass(frozen=True)
class Preview:
    """Rows beside each other, and the loss."""

    rows: tuple[PreviewRow, ...]
    headings: Headings
    loss: Loss


def preview(sample: Sample, profile: Profile, data: RecordSource, matching: Optional[TableMatching] = None) -> Preview:
    """Returns what ``profile`` makes of the rows of a sample; nothing is written.

    Geometries are placed only where their coordinate system is said: without it they are looked at as they stand.

    :param matching: the entry of a source profile that the matching belongs to, for the rows it is not for.
    :raises BadInput: if a key column is missing, or the coordinate system is none.
    """
    headings = find_headings(profile, sample.fields)
    mapper = Mapper(profile, headings, data, _maker(sample, profile, headings, data), sample.has_geometry,
                    date_base=sample.date_base)
    taken = [row for row in sample.kept if matching is None or matching.takes(row.values)]
    rows = tuple(PreviewRow(source, ours) for source, ours in zip(taken, mapper.rows(iter(taken))))
    rejected = tuple((row.ours.row_no, row.ours.rejected) for row in rows if row.ours.rejected)
    unplaced = sum(1 for row in rows if row.ours.shape is not None and row.ours.shape.problem
                   and row.ours.shape.geom is None)
    used = {*matching.only, matching.links, matching.link_id} if matching is not None else set()
    columns = tuple(lost for lost in (_lost(sample, name) for name in headings.unused if name not in used)
                    if lost.filled)
    return Preview(rows, headings, Loss(
        len(sample.kept), sample.total, columns, dict(mapper.tally.unknown), dict(mapper.tally.unreadable), rejected,
        len(sample.kept) - len(taken), unplaced))


def _maker(sample: Sample, profile: Profile, headings: Headings, data: RecordSource) -> Optional[ShapeMaker]:
    """Returns what places the positions, None where the import would ask for their coordinate system first."""
    table, place = data.model.table(profile.table), headings.position
    if not table.is_spatial or not (sample.has_geometry or place.any):
        return None
    own = (profile.coordinates.crs if profile.coordinates else "") if place.are_numbers else sample.crs
    says_itself = place.any and not place.are_numbers   # typed with its notation, or with its zone
    crs = profile.crs or own or (WGS84 if says_itself and not sample.has_geometry else "")
    return ShapeMaker(crs, table.geometry) if crs else None


def _lost(sample: Sample, heading: str) -> LostColumn:
    values = sample.values(heading)
    filled = sum(1 for row in sample.kept if row.values.get(heading) not in (None, "", []))
    return LostColumn(heading, filled if values else 0,
                      tuple(value for value, _count in values.most_common(EXAMPLES)))
