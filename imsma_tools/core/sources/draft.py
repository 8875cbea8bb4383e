"""A column matching while somebody makes it: what a person decided so far, kept as the JSON it will be saved as.

It may be unfinished (an area without its unit): :meth:`Draft.profile` then says what is missing. It is kept beside the
settings at every change, so that a crash loses nothing.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..base import paths
from ..base.errors import BadInput
from ..base.files import not_writable
from ..base.language import Language, tr
from ..intake.known import KeyKind
from ..model.definition import Field, Model, Table
from .connections import Connection
from .made_profiles import MADE
from .profile import Profile, read_profile
from .profile_files import FileKind, kind_of, read_json, shipped
from .profile_writing import position_json, save_profile, write_json
from .proposing import Proposal, Proposals
from .references import lookup_fields
from .source_profile import TableMatching, read_source_profile
from .words import normalised

_AT_COLUMN = ("unit", "date_order", "decimal")


class Draft:
    """One matching of a file. ``data`` is the whole file; of a source profile ``entry`` is the table that is edited."""

    def __init__(self, model: Model, data: Mapping[str, Any], name: str, entry: int = 0) -> None:
        """Takes the JSON of a column matching or a source profile; the draft is a copy of it."""
        self.model = model
        self.name = name
        self.data: dict[str, Any] = copy.deepcopy(dict(data))
        self.is_of_source = kind_of(data) is FileKind.SOURCE
        self.entry = entry
        self.settings.setdefault("columns", [])

    @classmethod
    def new(cls, model: Model, table: str, source: str) -> Draft:
        """Returns an empty matching for a table; ``source`` is the name under which the sender's keys are unique."""
        return cls(model, {"title": {}, "table": table, "source": source or "partner",
                           "key": {"kind": KeyKind.CONTENT.value, "columns": []}, "columns": []}, "")

    @classmethod
    def for_system(cls, model: Model, connection: Connection, foreign: str, table: str) -> Draft:
        """Returns the source profile of a connection at the entry for a foreign table; a new entry where it has none.

        :param table: ours, for a new entry.
        :raises BadInput: if the connection's profile cannot be read.
        """
        new = {"title": {}, "source": connection.name, "kind": connection.kind, "tables": [_entry(foreign, table)]}
        made = cls.open(model, connection.profile) if connection.profile else cls(model, new, "")
        made.go_to(foreign, table)
        return made

    def go_to(self, foreign: str, table: str) -> None:
        """Goes to the entry for a foreign table; a new one where there is none."""
        matchings = read_source_profile(self.data, self.model, self._named()).matchings
        found = next((number for number, matching in enumerate(matchings) if matching.is_for(foreign)), None)
        if found is None:
            self.data["tables"].append(_entry(foreign, table))
            found = len(matchings)
        self.entry = found

    @classmethod
    def open(cls, model: Model, name_or_path: str) -> Draft:
        """Returns a file of a person, or a copy of a shipped one (which has no file to be saved to).

        :raises BadInput: if it cannot be read, or something in it is wrong.
        """
        if name_or_path in MADE:
            return cls(model, MADE[name_or_path](model), name_or_path)
        own = name_or_path not in (*shipped(FileKind.MATCHING), *shipped(FileKind.SOURCE))
        file = Path(name_or_path) if own else paths.resource("profiles", f"{name_or_path}.json")
        data = read_json(file)
        if kind_of(data) is None:
            raise BadInput(tr("{name} is neither a column matching nor a source profile.", name=file.name),
                           tr("Choose a JSON file that holds one."))
        (read_source_profile if kind_of(data) is FileKind.SOURCE else read_profile)(data, model, file.stem)
        return cls(model, data, file.stem)

    @property
    def settings(self) -> dict[str, Any]:
        """Returns the settings of the matching that is edited."""
        found: dict[str, Any] = self.data["tables"][self.entry] if self.is_of_source else self.data
        return found

    @property
    def entries(self) -> list[str]:
        """Returns what the tables of a source profile are called, for choosing one; nothing for a column matching."""
        return [f"{', '.join(entry['from'])}: {self.model.table(entry['table']).label.text()}"
                for entry in self.data["tables"]] if self.is_of_source else []

    @property
    def table(self) -> Table:
        return self.model.table(self.settings["table"])

    def fields(self) -> list[Field]:
        """Returns the fields a person may choose for a column."""
        return [field for field in self.table.fields if not field.is_kept_by_suite or field.name == "source_edited_at"]

    def column(self, heading: str) -> Optional[dict[str, Any]]:
        """Returns the settings of the column that takes a heading, None if nobody takes it."""
        word = normalised(heading)
        return next((column for column in self.settings["columns"]
                     if word in {normalised(name) for name in column.get("names") or [column["field"]]}), None)

    def take(self, heading: str, field: str, lookup: Sequence[str] = (), unit: str = "",
             values: Optional[Mapping[str, str]] = None) -> None:
        """Lets a heading become a field; what it became before is forgotten, and who had the field before lets go."""
        self.leave(heading)
        column: dict[str, Any] = {"field": field, "names": [heading]}
        column.update({name: value for name, value in (("unit", unit), ("lookup", list(lookup)),
                                                       ("values", dict(values or {}))) if value})
        self.settings["columns"] = [former for former in self.settings["columns"] if former["field"] != field]
        self.settings["columns"].append(column)

    def lookup_of(self, field: str) -> tuple[str, ...]:
        """Returns by which fields of another table the record of a field is found."""
        return lookup_fields(self.model, self.table.field(field))

    def accept(self, proposal: Proposal) -> None:
        """Takes a proposal over, without what is only maybe so."""
        self.take(proposal.column, proposal.field, proposal.lookup, proposal.unit, proposal.values)

    def leave(self, heading: str) -> None:
        """Lets nobody take a heading; other headings of the same column stay."""
        column, word = self.column(heading), normalised(heading)
        if column is None:
            return
        names = [name for name in column.get("names", []) if normalised(name) != word]
        if names:
            column["names"] = names
        else:
            self.settings["columns"].remove(column)

    def say(self, heading: str, setting: str, value: str) -> None:
        """Sets ``unit``, ``date_order`` or ``decimal`` of a taken heading; empty takes it back."""
        column = self.column(heading)
        if column is not None and setting in _AT_COLUMN:
            _set(column, setting, value)

    def mean(self, heading: str, value: str, code: str) -> None:
        """Says which code a value means; empty takes it back."""
        column = self.column(heading)
        if column is not None:
            values = {text: meaning for text, meaning in column.get("values", {}).items()
                      if normalised(text) != normalised(value)}
            _set(column, "values", {**values, value: code} if code else values)

    def set_key(self, kind: KeyKind, columns: Iterable[str], into: str = "") -> None:
        """Says how a record is recognised when the file comes again."""
        self.settings["key"] = {"kind": kind.value, "columns": list(columns), **({"into": into} if into else {})}

    def set_text(self, setting: str, value: str) -> None:
        """Sets ``source``, ``crs``, ``layer`` or ``encoding``; empty takes it back."""
        _set(self.data if setting == "source" else self.settings, setting, value.strip())

    def set_title(self, language: Language, text: str) -> None:
        """Sets the title in one language."""
        title = dict(self.data.get("title", {}))
        _set(title, language.value, text.strip())
        self.data["title"] = title

    def set_constant(self, field: str, value: Any) -> None:
        """Gives a field the same value on every record; None or empty takes it back."""
        constants = dict(self.settings.get("constants", {}))
        _set(constants, field, value)
        _set(self.settings, "constants", constants)

    def set_optional(self, field: str, may_lack: bool) -> None:
        """Says whether a required field may be missing from the file."""
        names = [name for name in self.settings.get("optional", []) if name != field]
        _set(self.settings, "optional", sorted([*names, field] if may_lack else names))

    def set_coordinates(self, proposals: Proposals) -> None:
        """Takes the columns over that hold positions."""
        if proposals.coordinates is not None:
            self.settings["coordinates"] = position_json(proposals.coordinates)

    def missing(self) -> list[Field]:
        """Returns the fields every record needs and nothing fills: no column, no constant, no default."""
        filled = {column["field"] for column in self.settings["columns"]} | set(self.settings.get("constants", {}))
        return [field for field in self.table.fields if field.required and not field.is_kept_by_suite
                and field.default is None and field.name not in filled]

    def profile(self) -> Profile:
        """Returns the matching as it would be read from a file.

        :raises BadInput: naming what is missing or wrong.
        """
        matching = self.matching()
        return matching.profile if matching is not None else read_profile(self.data, self.model, self._named())

    def matching(self) -> Optional[TableMatching]:
        """Returns the entry of the source profile, None for a column matching.

        :raises BadInput: naming what is missing or wrong.
        """
        if not self.is_of_source:
            return None
        return read_source_profile(self.data, self.model, self._named()).matchings[self.entry]

    def save(self, file: Path) -> None:
        """Saves the whole file; see :func:`.profile_writing.save_profile`."""
        save_profile(file, self.data, self.model)
        self.name = file.stem

    def _named(self) -> str:
        return self.name or tr("(new)")


def _entry(foreign: str, table: str) -> dict[str, Any]:
    return {"from": [foreign], "table": table, "columns": []}


def _set(settings: dict[str, Any], name: str, value: Any) -> None:
    """Sets a setting; one that says nothing is left out."""
    if value in ("", None, [], {}):
        settings.pop(name, None)
    else:
        settings[name] = value


@dataclass(frozen=True)
class KeptDraft:
    """What was unfinished when a window went away. ``read_from`` is the path of the file it is about, empty for none;
    ``spellings`` are accepted names: column, value, table, key.
    """

    draft: Draft
    read_from: str = ""
    spellings: tuple[tuple[str, str, str, str], ...] = ()


def keep_draft(file: Path, draft: Draft, read_from: str, spellings: Sequence[Sequence[str]] = ()) -> None:
    """Keeps an unfinished matching, see :class:`KeptDraft`.

    :raises NotWritable: if the file cannot be written.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise not_writable(file, error) from error
    write_json(file, {"name": draft.name, "entry": draft.entry, "read_from": read_from,
                      "spellings": [list(spelling) for spelling in spellings], "data": draft.data})


def kept_draft(file: Path, model: Model) -> Optional[KeptDraft]:
    """Returns the unfinished matching, None if there is none that can be used."""
    try:
        kept = read_json(file)
        draft = Draft(model, kept["data"], str(kept["name"]), int(kept["entry"]))
        spellings = tuple((str(heading), str(value), str(table), str(key))
                          for heading, value, table, key in kept.get("spellings", []))
        if not draft.table.fields or not all(isinstance(name, str) for name in draft.entries):
            return None
    except (BadInput, LookupError, TypeError, ValueError, AttributeError):
        return None
    return KeptDraft(draft, str(kept.get("read_from", "")), spellings)
