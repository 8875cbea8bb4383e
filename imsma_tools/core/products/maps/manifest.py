"""What a work folder says of the series in it: for what it was begun, and which pages are ready.

A text file of one JSON object a line, added to after every page. A line that a power cut left half-written is as if it
had never been written.
"""

from __future__ import annotations

import dataclasses
import datetime
import enum
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from ...checks.remark import Remark, Severity
from .contract import Wish

VERSION = 1


@dataclass(frozen=True)
class Begun:
    """What a series was begun for. Only where all of it is the same may it be gone on with.

    ``wish`` and ``data`` are digests, ``moment`` the one printed on its pages.
    """

    wish: str
    data: str
    moment: datetime.datetime


@dataclass(frozen=True)
class DonePage:
    """A page that is ready: its files in the work folder with the digest of each, or none if the map check stopped it.

    ``bookmark`` is its name for a reader.
    """

    key: str
    stem: str
    bookmark: str
    files: tuple[tuple[str, str], ...]
    remarks: tuple[Remark, ...] = ()

    @property
    def refused(self) -> bool:
        return not self.files


@dataclass
class Manifest:
    """All lines of a manifest.

    ``wanted`` is the number of pages the series shall have. ``placing`` names the finished files once they begin to
    take their places.
    """

    begun: Optional[Begun] = None
    wanted: int = 0
    pages: dict[str, DonePage] = field(default_factory=dict)
    placing: tuple[str, ...] = ()


def read_manifest(file: Path) -> Manifest:
    """Returns what a manifest says; an empty one if there is none, or of another version."""
    manifest = Manifest()
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return manifest
    for line in lines:
        try:
            _take(manifest, json.loads(line))
        except (ValueError, KeyError, TypeError):
            continue
    return manifest


def _take(manifest: Manifest, said: Mapping[str, Any]) -> None:
    if said["what"] == "begun" and said["version"] == VERSION:
        manifest.begun = Begun(said["wish"], said["data"], datetime.datetime.fromisoformat(said["moment"]))
    elif said["what"] == "page":
        files = tuple((str(name), str(digest)) for name, digest in said["files"])
        manifest.pages[said["key"]] = DonePage(said["key"], said["stem"], said["bookmark"], files,
                                               tuple(_remark(one) for one in said["remarks"]))
    elif said["what"] == "wanted":
        manifest.wanted = int(said["pages"])
    elif said["what"] == "placing":
        manifest.placing = tuple(said["files"])


def begun_line(begun: Begun) -> str:
    """Returns the first line of a manifest."""
    return json.dumps({"what": "begun", "version": VERSION, "wish": begun.wish, "data": begun.data,
                       "moment": begun.moment.isoformat()})


def wanted_line(pages: int) -> str:
    """Returns the line that says how many pages the series shall have."""
    return json.dumps({"what": "wanted", "pages": pages})


def page_line(page: DonePage) -> str:
    """Returns the line of a page."""
    return json.dumps({"what": "page", "key": page.key, "stem": page.stem, "bookmark": page.bookmark,
                       "files": page.files, "remarks": [remark.as_dict() for remark in page.remarks]})


def placing_line(files: tuple[str, ...]) -> str:
    """Returns the line that says that these files are whole and take their places; none if they could not."""
    return json.dumps({"what": "placing", "files": files})


def _remark(said: Mapping[str, Any]) -> Remark:
    known = {one.name for one in dataclasses.fields(Remark)}
    values = {name: value for name, value in said.items() if name in known}
    return Remark(**{**values, "severity": Severity(said["severity"])})


def digest_of_wish(wish: Wish, *circumstances: str) -> str:
    """Returns the same 64 letters for the same wish in any run; ``circumstances`` are versions of programs."""
    text = json.dumps([_plain(wish), *circumstances], sort_keys=True)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def digest_of_file(file: Path) -> str:
    """Returns the SHA-256 of a file's content, empty if it cannot be read."""
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError:
        return ""


def _plain(value: Any) -> Any:
    """Returns what JSON can hold, in one order: the repr of a set differs from run to run."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {one.name: _plain(getattr(value, one.name)) for one in dataclasses.fields(value)}
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(_plain(key)): _plain(one) for key, one in value.items()}
    if isinstance(value, (set, frozenset)):
        return sorted(map(str, value))
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    if isinstance(value, bytes):
        return value.hex()
    return value if value is None or isinstance(value, (bool, int, float, str)) else str(value)
