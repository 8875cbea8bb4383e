"""What we have: approved records by the key a source uses, and what that source sent last for each of them."""

from __future__ import annotations

import enum
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

from ..base.language import tr
from ..model.record import Record, RecordSource
from ..workspace.blob import wkb_bounds
from .matching import Box, Mark, group_of, number_of
from .stored import from_json
from .verdict import Sent, Verdict


class KeyKind(enum.Enum):
    """How a row is recognised.

    GUID: the record's own key. SOURCE_KEY: the key of the source. LOCAL_ID: the local number, whoever sent it.
    NATURAL: several fields together. CONTENT: the file has no key at all, see :mod:`.matching`.
    """

    GUID = "guid"
    SOURCE_KEY = "source_key"
    LOCAL_ID = "local_id"
    NATURAL = "natural"
    CONTENT = "content"


def key_text(*parts: Any) -> str:
    """Returns a key: parts trimmed, case folded, blanks squeezed; empty if every part is empty."""
    cleaned = [" ".join(str(part).split()).casefold() if part is not None else "" for part in parts]
    return "|".join(cleaned) if any(cleaned) else ""


def geometry_mark(geom: Optional[bytes]) -> Optional[str]:
    """Returns a short text that is equal for equal geometries, None for none."""
    return hashlib.blake2b(bytes(geom), digest_size=16).hexdigest() if geom else None


def box_of(geom: Optional[bytes]) -> Optional[Box]:
    """Returns west, south, east, north of a WKB in degrees, None for none."""
    bounds = wkb_bounds(bytes(geom)) if geom else None
    return (bounds[0], bounds[2], bounds[1], bounds[3]) if bounds else None


@dataclass(frozen=True)
class LastSent:
    """Where the last approved word of a source about a record lies, and what it was."""

    item_guid: str
    fingerprint: str
    version: int
    key: str


@dataclass
class Known:
    """Index of the approved records of one table for one source. About 300 bytes a record, no geometry.

    ``own_keys`` are the keys a record may be meant by. ``put_on`` are rows a person put on a record of another key, by
    the row's key: (guid, what the row said).
    """

    table: str
    source: str
    kind: KeyKind
    versions: dict[str, int] = field(default_factory=dict)
    source_keys: dict[str, str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    by_key: dict[str, list[str]] = field(default_factory=dict)
    sent: dict[str, LastSent] = field(default_factory=dict)
    boxes: dict[str, Optional[Box]] = field(default_factory=dict)
    deleted: dict[str, str] = field(default_factory=dict)
    own_keys: dict[str, frozenset[str]] = field(default_factory=dict)
    put_on: dict[str, tuple[str, LastSent]] = field(default_factory=dict)

    def find(self, key: str) -> tuple[Optional[str], str]:
        """Returns (guid or None, sentence if the key cannot tell which record is meant)."""
        found = self.by_key.get(key, [])
        if len(found) > 1:
            return None, tr("{key} stands on {count} records here, so it is not clear which one is meant.", key=key,
                            count=len(found))
        return (found[0] if found else None), ""

    def marks(self) -> list[Mark]:
        """Returns the records of this source as they are recognised in a file without a key, in their order."""
        ordered = sorted(self.source_keys.items(), key=lambda item: (group_of(item[1]), number_of(item[1])))
        return [Mark(guid, group_of(key), self.sent[guid].fingerprint if guid in self.sent else "",
                     self.boxes.get(guid)) for guid, key in ordered]


def load_known(data: RecordSource, table: str, source: str, kind: KeyKind,
               natural: tuple[str, ...] = ()) -> Known:
    """Reads the approved records of ``table`` once and returns the index."""
    known = Known(table, source, kind)
    title_field = data.model.table(table).title_field
    for record in data.rows(table):
        guid = str(record["guid"])
        known.versions[guid] = int(record.get("version") or 1)
        known.titles[guid] = str(record.get(title_field) or record.get("local_id") or record.get("source_key") or "")
        if record.get("source") == source:
            known.source_keys[guid] = str(record.get("source_key") or "")
            if kind is KeyKind.CONTENT:
                known.boxes[guid] = box_of(record.get("geom"))
        key = _record_key(record, kind, source, natural)
        if key:
            known.by_key.setdefault(key, []).append(guid)
        sent_as = key_text(record.get("source_key")) if record.get("source") == source else ""
        known.own_keys[guid] = frozenset((key, sent_as))
    _load_sent(data, known)
    return known


def _record_key(record: Record, kind: KeyKind, source: str, natural: tuple[str, ...]) -> str:
    if kind is KeyKind.GUID:
        return key_text(record["guid"])
    if kind is KeyKind.LOCAL_ID:
        return key_text(record.get("local_id"))
    if kind is KeyKind.NATURAL:
        return key_text(*(record.get(name) for name in natural))
    return key_text(record.get("source_key")) if record.get("source") == source else ""


_PUT_ON = ("LINK", "REPLACE", "COMBINE")


def _load_sent(data: RecordSource, known: Known) -> None:
    alive = {str(entry["guid"]): str(entry.get("received_at") or "") for entry in data.rows("submission")
             if entry.get("source") == known.source and entry.get("state") != "UNDONE"}
    order: dict[str, tuple[str, str]] = {}
    order_put_on: dict[str, tuple[str, str]] = {}
    for item in data.rows("workbench_item", {"table_name": known.table, "state": "APPROVED"}):
        guid, submission = str(item.get("record_guid") or ""), str(item["submission_guid"])
        if not guid or submission not in alive or item["verdict"] == Verdict.MISSING.value:
            continue
        stored = from_json(item.get("values_json"))
        rank = (str(item.get("decided_at") or ""), alive[submission])
        said = LastSent(str(item["guid"]), str(stored.get("fingerprint", "")), int(stored.get("version") or 0),
                        str(stored.get("key") or ""))
        key = key_text(said.key)
        if key and item.get("reconcile") in _PUT_ON and guid in known.versions and key not in known.own_keys[guid]:
            if rank >= order_put_on.get(key, ("", "")):
                order_put_on[key] = rank
                known.put_on[key] = guid, said
        elif rank >= order.get(guid, ("", "")):
            order[guid] = rank
            known.sent[guid] = said
    for guid, entry in known.sent.items():
        if guid not in known.versions and entry.key:
            known.deleted[key_text(entry.key)] = guid


def last_sent(data: RecordSource, known: Known, guid: str) -> Optional[Sent]:
    """Returns what the source sent last for a record, read from the workbench; None if it never did."""
    entry = known.sent.get(guid)
    item = data.row("workbench_item", entry.item_guid) if entry else None
    if item is None:
        return None
    stored: Mapping[str, Any] = from_json(item.get("values_json"))
    return Sent(stored.get("values", {}), stored.get("outline_mark"), stored.get("geometry_mark"))
