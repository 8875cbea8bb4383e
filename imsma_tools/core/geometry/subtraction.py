"""Outlines of one layer minus the union of another's, a block at a time: the work behind :mod:`coverage`.

Most outlines need no overlay: those no cover comes near are left as they are, and those that numpy proves to lie within
one cover (:mod:`kernel`) leave nothing. For the others GEOS unites the covers of each and cuts them away.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..base.jobs import Progress
from . import kernel
from .envelopes import meet, spatial_rank
from .limits import Limits
from .loading import BLOCK_BYTES, Failure, Fetched, Loaded, Loader, item_blocks, read_groups
from .overlay import Driver
from .pieces import Land, PieceBlock, pieces_of
from .simple_rings import together


@dataclass(frozen=True)
class Left:
    """What one block gave. ``done`` counts outlines and pairs, ``untouched`` outlines that no cover comes near."""

    pieces: PieceBlock
    done: int
    untouched: int
    outlines_m2: float
    failures: list[Failure]


@dataclass(frozen=True)
class _Block:
    """Some owners, all covers near them, and the pairs (owner, cover) by their numbers."""

    owners: Fetched
    covers: Fetched
    owner: np.ndarray
    cover: np.ndarray


class Subtraction:
    """Owners minus covers.

    :param owner, cover: the pairs whose envelopes meet, by number, sorted by owner.
    """

    def __init__(self, owners: Loader, covers: Loader, owner: np.ndarray, cover: np.ndarray, limits: Limits,
                 engine: Driver) -> None:
        self._owners = owners
        self._covers = covers
        self._owner = owner
        self._cover = cover
        self._limits = limits
        self._engine = engine
        self.total = max(len(owners.outlines) + len(owner), 1)

    def blocks(self, progress: Progress) -> Iterator[Left]:
        """Yields what is left, one block after the other."""
        order = np.argsort(spatial_rank(self._owners.outlines.envelopes), kind="stable")
        starts = np.searchsorted(self._owner, order, "left")
        counts = np.searchsorted(self._owner, order, "right") - starts
        for block in read_groups(counts, lambda part: self._read(order[part], starts[part], counts[part]), progress):
            yield self._work(block)

    def _read(self, numbers: np.ndarray, starts: np.ndarray, counts: np.ndarray) -> Optional[_Block]:
        pairs = np.arange(counts.sum()) + np.repeat(starts - np.cumsum(counts) + counts, counts)
        pairs.sort()
        most = BLOCK_BYTES if len(numbers) > 1 else None
        owners = self._owners.fetch(numbers, most)
        covers = self._covers.fetch(self._cover[pairs], most) if owners else None
        return _Block(owners, covers, self._owner[pairs], self._cover[pairs]) if owners and covers else None

    def _work(self, block: _Block) -> Left:
        owners, covers = self._owners.prepare(block.owners), self._covers.prepare(block.covers)
        at_owner, at_cover = owners.at(block.owner), covers.at(block.cover)
        near = meet(owners.boxes[at_owner], covers.boxes[at_cover])   # False where one turned out faulty: NaN
        at_owner, at_cover = at_owner[near], at_cover[near]
        touched = np.zeros(len(owners.index), bool)
        touched[at_owner] = True
        lands, failures = _Cut(owners, covers, at_owner, at_cover, self._engine).lands()
        doubtful = [(int(at_owner[pair]), covers.boxes[at_cover[pair]])
                    for pair in np.flatnonzero(covers.uncertain[at_cover]).tolist()]
        return Left(pieces_of(lands, doubtful, owners.index, self._limits), len(owners.index) + len(block.owner),
                    int((~touched & ~owners.missing).sum()), float(owners.areas_m2.sum()), failures)


class _Cut:
    """Owners and the covers that come near them, as places in what is loaded; pairs sorted by owner."""

    def __init__(self, owners: Loaded, covers: Loaded, at_owner: np.ndarray, at_cover: np.ndarray,
                 engine: Driver) -> None:
        self._owners = owners
        self._covers = covers
        self._at_owner = at_owner
        self._at_cover = at_cover
        self._engine = engine

    def lands(self) -> tuple[list[Land], list[Failure]]:
        """Returns what is left, sorted by owner, and the owners that GEOS could not work out: they are left whole."""
        owners = self._owners
        covered = self._surely_covered()
        open_ = np.flatnonzero(~owners.missing & ~covered)
        unsure = open_[owners.uncertain[open_]]
        left, failed = self._minus(open_, False)
        hull_left, hull_failed = self._minus(unsure, True)
        failed = {**hull_failed, **failed}
        lands = [Land(place, owners.safe_wkb(place), True, True) for place in failed]
        lands += [Land(place, wkb, bool(owners.uncertain[place])) for place, wkb in left.items() if place not in failed]
        lands += [Land(place, wkb, True, True) for place, wkb in hull_left.items() if place not in failed]
        lands.sort(key=lambda land: (land.place, land.only_safe))
        return lands, [Failure(int(owners.index[place]), -1, why) for place, why in sorted(failed.items())]

    def _surely_covered(self) -> np.ndarray:
        """Returns which owners certainly lie within one cover; both are simple then, so nothing is uncertain."""
        owners, covers = self._owners, self._covers
        covered = np.zeros(len(owners.index), bool)
        inner, outer = owners.boxes[self._at_owner], covers.boxes[self._at_cover]
        fits = (inner[:, :2] >= outer[:, :2]).all(axis=1) & (inner[:, 2:] <= outer[:, 2:]).all(axis=1)
        easy = np.flatnonzero(fits & owners.simple[self._at_owner] & covers.simple[self._at_cover])
        if not len(easy):
            return covered
        rings = together(owners.simple_rings, covers.simple_rings)
        for part in item_blocks(len(easy)):
            at_owner, at_cover = self._at_owner[easy[part]], self._at_cover[easy[part]]
            kind = kernel.overlay(rings, owners.simple_at[at_owner],
                                  covers.simple_at[at_cover] + len(owners.simple_rings.boxes)).kind
            covered[at_owner[(kind == kernel.A_IN_B) | (kind == kernel.SAME)]] = True
        return covered

    def _minus(self, places: np.ndarray, hulls: bool) -> tuple[dict[int, bytes], dict[int, str]]:
        """Returns what the covers leave of the owners at these places (sorted), and why GEOS could not tell.

        :param hulls: take the owners' safe shapes, and their own repaired ones as covers too.
        """
        owners = self._owners
        chosen = np.zeros(len(owners.index), bool)
        chosen[places] = True
        pairs = np.flatnonzero(chosen[self._at_owner])
        at_owner, covers = self._at_owner[pairs], self._covers.handles(self._at_cover[pairs])
        if hulls:
            at_owner, covers = np.append(at_owner, places), np.append(covers, owners.handles(places))
            order = np.argsort(at_owner, kind="stable")
            at_owner, covers = at_owner[order], covers[order]
        cut, counts = np.unique(at_owner, return_counts=True)
        left = {} if hulls else {place: owners.wkb(place) for place in np.setdiff1d(places, cut).tolist()}
        if not len(cut):
            return left, {}
        offsets = np.concatenate((np.zeros(1, np.int64), np.cumsum(counts)))
        shapes = owners.safe_handles(cut) if hulls else owners.handles(cut)
        overlay = self._engine.remainders(shapes, covers, offsets)
        left.update((place, wkb) for place, wkb in zip(cut.tolist(), overlay.wkbs) if wkb is not None)
        return left, {int(cut[number]): why for number, why in overlay.failed.items()}
