"""Overlaps worked out inside PostGIS: only land in common travels, not the outlines of pairs that have none.

The server is asked about pairs whose envelopes meet (they come from :mod:`candidates`, so no index is needed and the
candidates are those of every other path). Where it finds both outlines valid it sends their ``ST_Intersection``; areas,
widths and classes are worked out here by the same code as always. Everything else is left to that code as a whole:
invalid outlines (one repair everywhere, whatever GEOS the server has), and blocks in which the server's GEOS fails.
"""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..base import log
from .answers import Answers
from .outlines import Outlines
from .postgis import SqlError, Table, array
from .postgis_outlines import PostgisOutlines

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

# ST_IsValid would send a notice for every invalid outline, and QGIS shows each one
_SIDE = "select {key} as k, st_force2d({geometry}) as g, (st_isvaliddetail({geometry})).valid as ok {wanted}"


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


def answering_for(outlines: Outlines, other: Optional[Outlines] = None) -> Optional[PostgisOverlay]:
    """Returns who answers for the pairs of two layers (of one with itself); None unless one database holds both."""
    if not isinstance(outlines, PostgisOutlines):
        return None
    if other is None:
        return PostgisOverlay(outlines)
    if isinstance(other, PostgisOutlines) and other.table.server.uri == outlines.table.server.uri:
        return PostgisOverlay(outlines, other)
    return None
