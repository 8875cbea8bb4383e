"""Orders somebody is still making: kept on the disk at every change, so that a power cut loses nothing.

A draft is no record: nobody else sees it and no check counts it until it is entered. Each is a file of its own in a
folder of the QGIS profile, written beside and swapped in, so there is a whole one at every moment.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

from imsma_tools.core.base.files import not_writable, write_aside
from imsma_tools.core.base.log import logger

_ID = re.compile(r"[0-9a-f]{32}", re.ASCII)
_DAY, _INSTANT = "$day", "$instant"


@dataclass(frozen=True)
class Draft:
    """An order in the making.

    ``workspace`` is the path of the data file it is for, ``values`` fields of the order (texts, numbers, days),
    ``points`` rows of the turning points as typed, ``outline_wkt`` the outline in longitude and latitude, ``hazards``
    guids. ``changed_at`` is set by :meth:`DraftStore.save`, and ``id`` too where it is empty.
    """

    id: str = ""
    changed_at: datetime = datetime(1970, 1, 1, tzinfo=timezone.utc)
    workspace: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    points: tuple[Mapping[str, Any], ...] = ()
    outline_wkt: str = ""
    hazards: tuple[str, ...] = ()


class DraftStore:
    """The drafts of one folder, which is made with the first one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def save(self, draft: Draft) -> Draft:
        """Writes a draft, in place of the one of the same id, and returns it with the moment of saving.

        :raises NotWritable: if the computer refuses; the one saved before is still there.
        """
        saved = replace(draft, id=draft.id or uuid.uuid4().hex, changed_at=datetime.now(timezone.utc))
        file = self._file(saved.id)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise not_writable(file, error) from error
        with write_aside(file) as aside:
            aside.write_text(json.dumps(_to_json(saved), default=_plain), encoding="utf-8")
        return saved

    def all(self) -> list[Draft]:
        """Returns the drafts, the one changed last first. A file that cannot be read is left where it is."""
        found = []
        for file in sorted(self._folder.glob("*.json")) if self._folder.is_dir() else ():
            if not _ID.fullmatch(file.stem):
                continue
            try:
                found.append(_from_json(file.stem, json.loads(file.read_text(encoding="utf-8"))))
            except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
                logger("drafts").warning("%s is not a draft: %r", file.name, error)
        return sorted(found, key=lambda draft: draft.changed_at, reverse=True)

    def discard(self, draft_id: str) -> None:
        """Removes a draft; nothing happens if there is none.

        :raises NotWritable: if the computer refuses.
        """
        file = self._file(draft_id)
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise not_writable(file, error) from error

    def _file(self, draft_id: str) -> Path:
        if not _ID.fullmatch(draft_id):
            raise ValueError(f"no id of a draft: {draft_id!r}")
        return self._folder / f"{draft_id}.json"


def _to_json(draft: Draft) -> dict[str, Any]:
    return {"changed_at": draft.changed_at, "workspace": draft.workspace, "values": dict(draft.values),
            "points": [dict(point) for point in draft.points], "outline_wkt": draft.outline_wkt,
            "hazards": list(draft.hazards)}


def _from_json(draft_id: str, raw: Any) -> Draft:
    read = _read(raw)
    return Draft(draft_id, read["changed_at"], str(read["workspace"]), dict(read["values"]),
                 tuple(dict(point) for point in read["points"]), str(read["outline_wkt"]),
                 tuple(map(str, read["hazards"])))


def _plain(value: Any) -> Any:
    """Returns what JSON has no word for."""
    if isinstance(value, datetime):
        return {_INSTANT: value.isoformat()}
    if isinstance(value, date):
        return {_DAY: value.isoformat()}
    raise TypeError(f"not kept in drafts: {type(value).__name__}")


def _read(value: Any) -> Any:
    """Returns a value of JSON with its days and instants."""
    if isinstance(value, list):
        return [_read(item) for item in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {_DAY}:
        return date.fromisoformat(value[_DAY])
    if set(value) == {_INSTANT}:
        return datetime.fromisoformat(value[_INSTANT])
    return {name: _read(item) for name, item in value.items()}
