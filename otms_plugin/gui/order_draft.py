"""The draft behind the window of an order: written at every change, read again after a power cut."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from imsma_tools.core.geometry.wkb import WkbError
from imsma_tools.core.geometry.wkt import NotPlain, from_wkt, to_wkt
from otms_plugin.core.making.drafts import Draft, DraftStore

from .order_outline import Outline

_GUID, _VERSION, _SHAPE = "guid", "version", "shape_"


class OrderDraft:
    """The drafts of one data file, and the one that is being written."""

    def __init__(self, folder: Path) -> None:
        self._store = DraftStore(folder)
        self._id = ""

    def save(self, file: Path, guid: str, version: int, values: Mapping[str, Any], outline: Outline) -> None:
        """Writes the order as it is filled in.

        :raises NotWritable: if the computer refuses.
        """
        kept = {name: value for name, value in values.items() if value is not None}
        whole = {**kept, **outline.values, _GUID: guid, _VERSION: version}
        self._id = self._store.save(Draft(
            self._id, workspace=str(file), values=whole, points=outline.points,
            outline_wkt=to_wkt(outline.wkb) if outline.wkb else "", hazards=outline.hazards)).id

    def all(self, file: Path) -> list[Draft]:
        """Returns the drafts of orders of this data file that were never entered, the one changed last first."""
        return [draft for draft in self._store.all() if draft.workspace == str(file) and not draft.values.get(_GUID)]

    def of(self, file: Path, guid: str, version: int) -> Optional[Draft]:
        """Returns what somebody was changing of an order; None if nobody was, or the order is another one now."""
        return next((draft for draft in self._store.all() if draft.workspace == str(file)
                     and draft.values.get(_GUID) == guid and draft.values.get(_VERSION) == version), None)

    def go_on(self, draft: Draft) -> tuple[dict[str, Any], Outline]:
        """Returns values and outline of a draft, which is written on from now."""
        self._id = draft.id
        shape = {name: value for name, value in draft.values.items() if name.startswith(_SHAPE)}
        values = {name: value for name, value in draft.values.items()
                  if name not in (_GUID, _VERSION) and name not in shape}
        return values, Outline(_wkb(draft.outline_wkt), shape, draft.points, draft.hazards)

    def begin(self) -> None:
        """Begins another draft; the one before stays."""
        self._id = ""

    def discard(self) -> None:
        """Removes the draft that is being written: the order was entered, or nobody wants it."""
        if self._id:
            self._store.discard(self._id)
        self._id = ""


def _wkb(text: str) -> bytes:
    """Returns the outline of a draft; none where its file was damaged."""
    try:
        return from_wkt(text) if text else b""
    except (NotPlain, WkbError, ValueError):
        return b""
