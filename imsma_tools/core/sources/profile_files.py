"""Files of column matchings and source profiles: both lie in ``resources/profiles``, none is taken for the other.

A file with ``tables`` is a source profile, one with ``columns`` a column matching; others (words, schema) are neither.
"""

from __future__ import annotations

import enum
import json
from functools import cache
from pathlib import Path
from typing import Any, Optional

from ..base import paths
from ..base.errors import BadInput
from ..base.language import tr


class FileKind(enum.Enum):
    """What a file is, by the setting that only that kind has."""

    MATCHING = "columns"
    SOURCE = "tables"


def kind_of(data: Any) -> Optional[FileKind]:
    """Returns what a file is by its JSON, None if it is neither."""
    if not isinstance(data, dict):
        return None
    return next((kind for kind in (FileKind.SOURCE, FileKind.MATCHING) if kind.value in data), None)


@cache
def shipped(kind: FileKind) -> tuple[str, ...]:
    """Returns the names of the files of one kind that come with the suite."""
    found = []
    for file in sorted(paths.resource("profiles").glob("*.json")):
        try:
            data = read_json(file)
        except BadInput:
            continue   # a test reads every shipped file; a person's list must not fail because of one
        if kind_of(data) is kind:
            found.append(file.stem)
    return tuple(found)


def find_file(name_or_path: str, kind: FileKind) -> Path:
    """Returns the file of a shipped name or of a path.

    :raises BadInput: if there is none, naming the shipped ones.
    """
    names = shipped(kind)
    file = paths.resource("profiles", f"{name_or_path}.json") if name_or_path in names else Path(name_or_path)
    try:
        there = file.is_file()
    except (OSError, ValueError):   # a name no file can have
        there = False
    if not there:
        if kind is FileKind.SOURCE:
            raise BadInput(tr("There is no source profile {name}.", name=name_or_path),
                           tr("Give the path of a JSON file or one of: {names}.", names=", ".join(names)))
        raise BadInput(tr("There is no column matching {name}.", name=name_or_path),
                       tr("Give the path of a JSON file, nothing at all, or one of: {names}.",
                          names=", ".join(names)))
    return file


def read_json(file: Path) -> Any:
    """Returns the content of a JSON file in which no setting stands twice.

    :raises BadInput: if it cannot be read.
    """
    try:
        return json.loads(file.read_text(encoding="utf-8-sig"), object_pairs_hook=_once)
    except (OSError, ValueError, RecursionError) as error:
        raise BadInput(tr("The column matching {name} cannot be read.", name=file.name),
                       tr("Check the file: it must be JSON."), str(error)) from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Of a setting written twice JSON keeps the last without a word; here it is an error."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f'"{key}" stands twice in one group')
        found[key] = value
    return found
