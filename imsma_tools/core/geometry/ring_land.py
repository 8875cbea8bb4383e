"""Land made of simple rings, and what it has in common with other rings, in numpy as far as that is certain.

Overlays on overlays stay what they were: a result's own rings go into the next one. Areas in m2 on the ellipsoid.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from . import kernel
from .area import ring_areas_m2
from .loading import item_blocks
from .ragged import members
from .simple_rings import SimpleRings, ring_boxes


@dataclass(frozen=True)
class Land:
    """Simple anticlockwise rings, the number of the owner of each, and their areas in m2."""

    owner: np.ndarray
    rings: SimpleRings
    areas_m2: np.ndarray

    def at(self, places: np.ndarray, owner: np.ndarray) -> Land:
        """Returns the rings at these places (repeats allowed) for other owners."""
        counts = np.diff(self.rings.offsets)[places]
        ring, place = members(counts)
        points = self.rings.starts[places][ring] + place
        offsets = np.concatenate((np.zeros(1, np.int64), np.cumsum(counts)))
        rings = SimpleRings(self.rings.x[points], self.rings.y[points], offsets, self.rings.boxes[places])
        return Land(owner, rings, self.areas_m2[places])

    def total_m2(self, owners: int) -> np.ndarray:
        """Returns the areas in m2 of the land of each of ``owners``."""
        return np.bincount(self.owner, self.areas_m2, owners).astype(float, copy=False)


def together(lands: list[Land]) -> Land:
    """Returns all rings of several lands, one land after the other."""
    shifts = np.cumsum([0, *(len(land.rings.x) for land in lands[:-1])])
    offsets = [np.zeros(1, np.int64), *(land.rings.offsets[1:] + shift for land, shift in zip(lands, shifts))]
    rings = SimpleRings(np.concatenate([land.rings.x for land in lands]),
                        np.concatenate([land.rings.y for land in lands]), np.concatenate(offsets),
                        np.concatenate([land.rings.boxes for land in lands]))
    return Land(np.concatenate([land.owner for land in lands]), rings,
                np.concatenate([land.areas_m2 for land in lands]))


def shared(land: Land, others: Land, other: np.ndarray) -> tuple[Land, np.ndarray]:
    """Returns what each ring of ``land`` has in common with the ring ``other[k]`` of ``others``, for the same owners.

    Also returns the owners (sorted, each once) with a ring of which that is not certain; theirs is incomplete.
    """
    found, unsure = [land.at(np.zeros(0, np.int64), np.zeros(0, np.int64))], [np.zeros(0, np.int64)]
    for part in item_blocks(len(land.owner)):
        places = np.arange(part.start, part.stop)
        wanted, b = np.unique(other[part], return_inverse=True)
        both = together([land.at(places, land.owner[part]), others.at(wanted, wanted)])
        a, b = np.arange(len(places)), len(places) + b
        result = kernel.overlay(both.rings, a, b)
        inner = np.flatnonzero(np.isin(result.kind, (kernel.A_IN_B, kernel.B_IN_A, kernel.SAME)))
        found.append(both.at(np.where(result.kind[inner] == kernel.B_IN_A, b[inner], a[inner]),
                             land.owner[part][inner]))
        crossed = SimpleRings(result.x, result.y, result.offsets, ring_boxes(result.x, result.y, result.offsets))
        found.append(Land(land.owner[part][result.pair], crossed,
                          np.abs(ring_areas_m2(result.x, result.y, result.offsets))))
        unsure.append(land.owner[part][result.kind == kernel.HARD])
    whole = together(found)
    order = np.argsort(whole.owner, kind="stable")
    return whole.at(order, whole.owner[order]), np.unique(np.concatenate(unsure))
