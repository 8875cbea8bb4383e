"""Where the records on a page come from, counted, and how old they are: read from the layers really shown there.

A copy of another system that is old, or whose last update failed, is said to be so on the map itself: the paper is
still in somebody's pocket when the screen has long been switched off.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ...base.language import tr
from ...sources.freshness import Light, light_of
from ...sources.update.mirrors import Mirror, mirrors_of
from .boundaries import Boundaries, Box
from .dates import Zone, day_text
from .layers import AREAS, MapLayers
from .numbers import Figures
from .old_data import never_updated, update_failed

OWN = "ours"


@dataclass(frozen=True)
class Origin:
    """Records of one table from one source. ``mirror`` is None for the office's own."""

    label: str
    source: str
    count: int
    mirror: Optional[Mirror]


class Sources:
    """Says for any rectangle where the records in it come from."""

    def __init__(self, workspace: Any, layers: MapLayers, areas: Boundaries, now: datetime.datetime,
                 zone: Zone) -> None:
        self._layers = layers
        self._areas = areas
        self._now = now
        self._zone = zone
        self._labels = {table.name: table.label for table in workspace.model.tables.values()}
        self._mirrors: Mapping[tuple[str, str], Mirror] = {
            (mirror.table_name, mirror.source): mirror for mirror in mirrors_of(workspace)}

    def origins(self, box: Box, figures: Figures, current: Sequence[tuple[str, str, str]] = (),
                searched: Sequence[str] = ()) -> list[Origin]:
        """Returns the origins of what the layers show in ``box``, from the top layer down.

        :param current: table, guid and source of the records of the page.
        :param searched: tables that were looked through for an answer. All their records count, and their sources even
            without a record: an answer that nothing is near must say what it was looked for in.
        """
        found: dict[str, dict[str, str]] = {table: self._whole(table) for table in searched}
        for table, guid, source in current:
            found.setdefault(table, {})[guid] = source or OWN
        for shown, records in self._layers.drawn():
            if shown.table in (AREAS, *searched) or "source" not in records.values:
                continue
            sources, guids = records.values["source"], records.values.get("guid", ())
            of_table = found.setdefault(shown.table, {})
            for place in records.meeting(box).tolist():
                of_table[str(guids[place])] = sources[place] or OWN
        for shown in self._layers.shown:
            table = shown.spec.of
            if table and table not in found:
                found[table] = self._whole(table)
        counts = {table: Counter(by_guid.values()) for table, by_guid in found.items()}
        for table in searched:
            known = [source for name, source in self._mirrors if name == table] or [OWN]
            counts[table] = Counter({**dict.fromkeys(known, 0), **counts[table]})
        return [Origin(self._labels[table].text(figures.language), source, count, self._mirrors.get((table, source)))
                for table, by_source in counts.items() for source, count in sorted(by_source.items())]

    def _whole(self, table: str) -> dict[str, str]:
        """Returns the source of every record of a table by its guid."""
        records = self._layers.whole(table)
        return {str(guid): source or OWN for guid, source in zip(
            records.values.get("guid", ()), records.values.get("source", ()))}

    def text(self, origins: Sequence[Origin], figures: Figures) -> str:
        """Returns where the records come from, in one line, and the edition of the boundaries."""
        parts: dict[str, list[str]] = {}
        for origin in origins:
            parts.setdefault(origin.label, []).append(self._one(origin, figures))
        lines = [tr("{table}: {sources}", table=label, sources=", ".join(named)) for label, named in parts.items()]
        if self._areas.edition:
            lines.append(tr("Boundaries: {edition}", edition=figures.ordered(self._areas.edition)))
        return tr("Sources: {sources}", sources="; ".join(lines) if lines else tr("no records on this map"))

    def warnings(self, figures: Figures) -> list[str]:
        """Returns a sentence for each source that is old, or whose last update did not go through.

        Every table of the map counts, whatever a page shows of it: where nothing is drawn, something may be missing.
        """
        tables = {shown.table or shown.spec.of for shown in self._layers.shown}
        warned: dict[str, None] = {}
        for (table, name), mirror in sorted(self._mirrors.items(), key=lambda item: item[0]):
            light = light_of(mirror, self._now)
            if table not in tables or light is Light.FRESH:
                continue
            label, source = self._labels[table].text(figures.language), figures.ordered(name)
            if mirror.data_as_of is None:
                text = never_updated(label, source)
            elif light is Light.FAILED:
                text = update_failed(label, source, self._day(mirror.data_as_of, figures))
            else:
                text = tr("Old: {table} from {source} are of {day}.", table=label, source=source,
                          day=self._day(mirror.data_as_of, figures))
            warned[text] = None
        return list(warned)

    def _one(self, origin: Origin, figures: Figures) -> str:
        if origin.mirror is None:
            name = tr("own records") if origin.source == OWN else figures.ordered(origin.source)
            return tr("{source} ({count})", source=name, count=figures.number(origin.count))
        name, count = figures.ordered(origin.source), figures.number(origin.count)
        if origin.mirror.data_as_of is None:
            return tr("{source} ({count}, never updated completely)", source=name, count=count)
        return tr("{source} ({count}, of {day})", source=name, count=count,
                  day=self._day(origin.mirror.data_as_of, figures))

    def _day(self, moment: datetime.datetime, figures: Figures) -> str:
        return day_text(self._zone.day(moment), figures.language, figures.digits)
