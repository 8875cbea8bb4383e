"""Overlaps worked out inside PostGIS: only land in common travels, not the outlines of pairs that have none.

The server is asked about pairs whose envelopes meet (they come from :mod:`candidates`, so no index is needed and the
candidates are those of every other path). Where it finds both outlines valid by ``ST_IsValid`` it sends their
``ST_Intersection``; areas, widths and classes are worked out here by the same code as always. Everything else is left
to that code as a whole: invalid outlines (one repair everywhere, whatever GEOS the server has), and blocks in which the
server's GEOS fails.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Optional

import numpy as np

from ..base import log
from ..base.jobs import SILENT, Progress, steps
from .answers import Answers
from .postgis import SqlError, Table, array, tables_of
from .postgis_outlines import HoldsCurves, PostgisOutlines

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

_SQL = """
with wanted as (
  select n, ka, kb from unnest({a}, {b}) with ordinality as u(ka, kb, n)
), l as {once} ({left}), r as {once} ({right}), compared as {once} (
  select w.n, l.ok and r.ok as ok,
         case when l.ok and r.ok then st_collectionextract(st_intersection(l.g, r.g), 3) end as g
  from wanted w left join l on l.k = w.ka left join r on r.k = w.kb
)
select n, case when ok then encode(st_asbinary(g, 'NDR'), 'hex') end from compared
where ok is not true or not st_isempty(g)
"""

_SIDE = "select {key} as k, st_force2d({geometry}) as g, st_isvalid({geometry}) as ok {wanted}"


class PostgisOverlay:
    """See :class:`answers.Answering`: answers for pairs of outlines of one table, or of two of one database."""

    def __init__(self, left: PostgisOutlines, right: Optional[PostgisOutlines] = None) -> None:
        self._left = left
        self._right = right or left

    def answers(self, a: np.ndarray, b: np.ndarray) -> Answers:
        """See :class:`answers.Answering`."""
        apart = np.zeros(len(a), bool)
        land: list[Optional[bytes]] = [None] * len(a)
        asked = np.flatnonzero(~(self._left.odd[a] | self._right.odd[b]))
        if not len(asked):
            return Answers(apart, land)
        try:
            rows = self._left.table.server.rows(self._question(self._left.keys[a[asked]], self._right.keys[b[asked]]))
        except SqlError as error:
            log.logger("geometry").info("%s pairs are worked out here: %s", len(asked), error)
            return Answers(apart, land)
        apart[asked] = True
        for number, text in rows:
            place = int(asked[number - 1])
            apart[place] = False
            land[place] = bytes.fromhex(text) if isinstance(text, str) else None
        return Answers(apart, land)

    def _question(self, keys_a: np.ndarray, keys_b: np.ndarray) -> str:
        return _SQL.format(a=array(keys_a.tolist()), b=array(keys_b.tolist()), once=self._left.table.server.once,
                           left=_side(self._left.table, keys_a), right=_side(self._right.table, keys_b))


def _side(table: Table, keys: np.ndarray) -> str:
    among = f"{table.key} = any({array(np.unique(keys).tolist())})"
    return _SIDE.format(key=table.key, geometry=table.geometry, wanted=table.wanted(among))


@dataclass(frozen=True)
class InPostgis:
    """Layers that PostGIS answers for: their outlines (``other`` is None for a layer against itself), and who does."""

    outlines: PostgisOutlines
    other: Optional[PostgisOutlines]
    overlay: PostgisOverlay

    def changed(self) -> bool:
        """Returns whether somebody changed the tables since they were read: the search should then be made again."""
        return self.outlines.changed() or (self.other is not None and self.other.changed())


def postgis_overlaps_for(layer: QgsVectorLayer, other: Optional[QgsVectorLayer] = None, id_field: str = "",
                         other_id: str = "", keep: Collection[str] = (), progress: Progress = SILENT,
                         ) -> Optional[InPostgis]:
    """Returns the layers as PostGIS answers for them; None if they have to be read record by record.

    A layer counts as a whole, with its own filter: a selection is not for here. Of ``keep`` each layer gives the fields
    it has.

    :raises BadInput: if the database does not answer.
    :raises Cancelled: if the person stops the work.
    """
    layers, ids = ([layer], [id_field]) if other is None else ([layer, other], [id_field, other_id])
    kept = [[name for name in keep if name in one.fields().names()] for one in layers]
    tables = tables_of(layers, [[name, *names] for name, names in zip(ids, kept)])
    if tables is None:
        return None
    try:
        parts = steps(progress, [1.0] * len(layers))
        found = [PostgisOutlines(table, name, names, one.featureCount(), part)
                 for table, name, names, one, part in zip(tables, ids, kept, layers, parts)]
    except HoldsCurves:
        log.logger("geometry").info("not answered in the database: it holds arcs")
        return None
    right = found[1] if other is not None else None
    return InPostgis(found[0], right, PostgisOverlay(found[0], right))
