"""A digest of everything the pages of a series depend on: records, settings, templates, symbols, the day.

A series that was interrupted may only be taken up again if the pages already made are those that would be made now.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ...base import paths
from ...model.definition import TableKind
from ...workspace.sql import statement
from .contract import Wish
from .manifest import digest_of_wish

_NOT_SHOWN = frozenset({"audit_log"})
_RESOURCES = ("layouts", "styles", "symbols", "products")


def fingerprint(workspace: Any, wish: Wish, day: datetime.date) -> str:
    """Returns the digest, 64 hexadecimal digits."""
    digest = hashlib.sha256()
    digest.update(digest_of_wish(wish, day.isoformat()).encode("ascii"))   # the same in every run of Python
    digest.update(repr(sorted(workspace.info.items())).encode("utf-8"))
    for table in workspace.model.tables.values():
        if table.name in _NOT_SHOWN or (table.kind is TableKind.SYSTEM and table.name != "mirror"):
            continue
        digest.update(table.name.encode("utf-8"))
        for row in workspace.connection.execute(statement("SELECT * FROM {table}", table=table.name)):
            digest.update(repr(row).encode("utf-8", "surrogatepass"))
    for file in _files(wish):
        digest.update(file.name.encode("utf-8", "surrogatepass"))
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _files(wish: Wish) -> Iterator[Path]:
    """Yields the files of templates, symbols and words, the office's own and the shipped ones, and the logos."""
    folders = [paths.resource(name) for name in _RESOURCES]
    if wish.office_folder is not None:
        folders.append(wish.office_folder)
    for folder in folders:
        if folder.is_dir():
            yield from sorted(file for file in folder.rglob("*") if file.is_file())
    for logo in wish.producer.logos:
        if Path(logo).is_file():
            yield Path(logo)
