"""Remarks: the one word of the suite for anything the data, a map or a task order shall be looked at for."""

from __future__ import annotations

import enum
from dataclasses import asdict, dataclass
from typing import Any, Optional

from ..base.language import tr


class Severity(enum.Enum):
    """How bad a remark is, worst first. The words on the screen are stop, correct, look, note."""

    STOP = "stop"
    CORRECT = "correct"
    LOOK = "look"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """Returns 0 for the worst, so that remarks sort by it."""
        return list(Severity).index(self)

    @property
    def label(self) -> str:
        return {Severity.STOP: tr("Stop"), Severity.CORRECT: tr("Correct"),
                Severity.LOOK: tr("Look"), Severity.NOTE: tr("Note")}[self]


@dataclass(frozen=True)
class Remark:
    """One remark on one record.

    ``message`` is a whole sentence in the reader's language. ``found``, ``expected`` and ``difference`` are texts with
    their unit. ``x`` and ``y`` are degrees, EPSG:4326, where the map shall go. ``other_table`` and ``other_guid`` name
    a second record where the remark is about a pair. ``cause`` names what probably brought the remark about, so that
    remarks of one cause can be shown as one line.
    """

    rule_id: str
    severity: Severity
    table: str
    guid: str
    message: str
    local_id: str = ""
    organisation: str = ""
    admin1: str = ""
    field: str = ""
    found: str = ""
    expected: str = ""
    difference: str = ""
    x: Optional[float] = None
    y: Optional[float] = None
    other_table: str = ""
    other_guid: str = ""
    cause: str = ""

    def as_dict(self) -> dict[str, Any]:
        """Returns the remark as plain values, for JSON, a table or a workbook."""
        values = asdict(self)
        values["severity"] = self.severity.value
        return values
