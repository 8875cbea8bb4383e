"""A remark on a page: one of the suite's remarks that also knows the items it is about and what would mend it."""

from __future__ import annotations

from dataclasses import dataclass

from ...checks.remark import Remark


@dataclass(frozen=True)
class MapRemark(Remark):
    """One remark on one page.

    ``items`` are ids of items of the layout (its own word for an item without id), so that a window can show them.
    ``mend`` names the safe change that would mend it, empty where only a person can.
    """

    items: tuple[str, ...] = ()
    mend: str = ""

    @property
    def can_be_mended(self) -> bool:
        return bool(self.mend)
