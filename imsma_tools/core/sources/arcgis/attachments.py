"""Attachments of records (photos, scans): listed and fetched on demand only, each with a limit of size.

A file is written beside its place, measured, and only then given its name. No server here has attachments: the forms of
the answers are those of developers.arcgis.com, "Attachment Infos" and "Query Attachments".
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...base.errors import NotWritable
from ...base.jobs import SILENT, Progress
from ...base.language import number_text, tr
from ..contract import SourceTable
from .client import Client

MOST_BYTES = 20_000_000

_FORBIDDEN = re.compile(r"[^\w.\- ]+")


@dataclass(frozen=True)
class Attachment:
    """One file that belongs to a record. ``size`` is in bytes as the server says it, 0 if it does not."""

    place: str
    number: int
    name: str
    content_type: str = ""
    size: int = 0


@dataclass(frozen=True)
class Downloaded:
    """What became of one attachment: its file, or a sentence why there is none."""

    attachment: Attachment
    file: Optional[Path] = None
    problem: str = ""


def list_attachments(client: Client, table: SourceTable, place: str, progress: Progress = SILENT) -> list[Attachment]:
    """Returns the attachments of the record at a place; none where the table has none.

    :raises SourceError: if the server does not say.
    """
    if not table.has_attachments:
        return []
    answer = client.ask(f"{table.address}/{int(place)}/attachments", {"f": "json"}, progress)
    return [Attachment(place, int(item["id"]), str(item.get("name") or item["id"]),
                       str(item.get("contentType") or ""), int(item.get("size") or 0))
            for item in answer.get("attachmentInfos") or ()]


def download(client: Client, table: SourceTable, places: Sequence[str], folder: Path, most_bytes: int = MOST_BYTES,
             progress: Progress = SILENT) -> list[Downloaded]:
    """Fetches the attachments of some records into a folder; those too large are named and left out.

    :param most_bytes: of one file.
    :raises NotWritable: if the folder cannot be written.
    :raises SourceError: if the server cannot be reached or refuses the person; what was fetched stays.
    """
    done = []
    for number, place in enumerate(places):
        progress.set_percent(100.0 * number / len(places))
        for attachment in list_attachments(client, table, place, progress):
            progress.check()
            done.append(_download(client, table, attachment, folder, most_bytes, progress))
    return done


def _download(client: Client, table: SourceTable, attachment: Attachment, folder: Path, most_bytes: int,
              progress: Progress) -> Downloaded:
    too_large = tr("{name} is larger than {size} bytes and was left out.", name=attachment.name,
                   size=number_text(most_bytes))
    if attachment.size > most_bytes:
        return Downloaded(attachment, problem=too_large)
    url = f"{table.address}/{int(attachment.place)}/attachments/{attachment.number}"
    answer = client.download(url, most_bytes, progress)
    if answer.is_too_long:
        return Downloaded(attachment, problem=too_large)
    if attachment.size and len(answer.body) != attachment.size:
        return Downloaded(attachment, problem=tr("{name} came with {got} bytes instead of {size} and was left out.",
                                                 name=attachment.name, got=number_text(len(answer.body)),
                                                 size=number_text(attachment.size)))
    return Downloaded(attachment, _written(answer.body, folder, attachment))


def _written(data: bytes, folder: Path, attachment: Attachment) -> Path:
    """Writes a file whose name the server cannot choose freely: no folders, no device names, no two alike."""
    plain = _FORBIDDEN.sub("_", attachment.name.replace("\\", "/").rsplit("/", 1)[-1]).strip(". ")[-80:] or "file"
    file = folder / f"{int(attachment.place)}_{attachment.number}_{plain}"
    aside = file.with_name(file.name + ".part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with aside.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        aside.replace(file)
    except OSError as error:
        with contextlib.suppress(OSError):
            aside.unlink()
        raise NotWritable(tr("The attachment {name} cannot be written.", name=attachment.name),
                          tr("Choose another folder, or make room on the disk."), str(error)) from error
    return file
