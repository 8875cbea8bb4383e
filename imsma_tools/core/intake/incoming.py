"""One row of a file after its columns were matched: what the workbench compares with the approved records."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

from .stored import to_json


@dataclass(frozen=True)
class ReceivedShape:
    """The outline or point of a row.

    ``geom`` is WKB in EPSG:4326 of the table's geometry type, or None where the row has none that could be placed.
    ``as_received`` is EWKT in the coordinate system it came in, kept for ever; None for a row without geometry.
    ``crs`` is that system, for example ``EPSG:32638``. ``problem`` says why a sent shape could not be placed.
    ``points`` are the turning points the outline was made of, as rows of ``turning_point`` without their record.
    """

    geom: Optional[bytes]
    as_received: Optional[str]
    crs: str = ""
    problem: str = ""
    points: tuple[Mapping[str, Any], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Returns True if the row came without any geometry."""
        return self.as_received is None

    @property
    def mark(self) -> str:
        """Returns a short text that is equal for equal shapes as received, both drawn or both not."""
        undrawn = "?" if self.geom is None and self.as_received is not None else ""
        return hashlib.blake2b(f"{self.as_received or ''}{undrawn}".encode(), digest_size=16).hexdigest()


@dataclass
class IncomingRow:
    """One row of the file.

    ``values`` holds only the fields the file speaks of, in the model's types; a field that could not be read is left
    out, so that it is never taken for "emptied". ``shape`` is None where the file has no geometry at all. ``key`` is
    the text the row is recognised by (its kind stands in the key rule), ``group`` what its running number counts in.
    ``rejected`` is a sentence, and then nothing else of the row counts.
    """

    row_no: int
    values: dict[str, Any] = field(default_factory=dict)
    shape: Optional[ReceivedShape] = None
    key: str = ""
    group: str = ""
    remarks: list[str] = field(default_factory=list)
    rejected: str = ""
    raw: dict[str, Any] = field(default_factory=dict)
    said: str = ""

    def fingerprint(self) -> str:
        """Returns a text that is equal for rows that say the same, whatever their place in the file.

        It is taken once, as the file says it: what the workbench adds later (a running number) does not count.
        """
        if not self.said:
            self.said = self._digest()
        return self.said

    def _digest(self) -> str:
        text = to_json(dict(sorted(self.values.items())))
        outline = self.shape.mark if self.shape is not None else "-"
        return hashlib.blake2b(f"{text}|{outline}".encode(), digest_size=16).hexdigest()

    def title(self, title_field: str) -> str:
        """Returns what a person recognises the row by."""
        return str(self.values.get(title_field) or self.values.get("local_id") or self.key or "")
