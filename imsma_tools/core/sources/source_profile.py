"""Source profiles: which tables of a foreign system become which tables of ours. One JSON file for each system.

A source profile is a list of column matchings (:mod:`.profile`), each with the foreign tables it is for. One foreign
table may feed several of ours (an activity of IMSMA NG is a progress report, a completion report or a release), and
one of ours may be fed by several.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

from ..base.days import PROGRAMME_ZONE
from ..base.errors import BadInput
from ..base.language import Language, current_language, tr
from ..intake.judge import KeyRule
from ..intake.known import KeyKind
from ..model.definition import Model
from .connections import KINDS
from .made_profiles import MADE
from .profile import SETTINGS, Profile, read_matching
from .profile_check import Checker, joined
from .profile_files import FileKind, find_file, kind_of, read_json, shipped
from .words import normalised

ANY_KIND = "any"
"""Kind of a profile that suits every system."""

SOURCE_SETTINGS = frozenset({"$schema", "about", "title", "source", "kind", "zone", "tables"})
"""What a source profile may say."""

TABLE_SETTINGS = (SETTINGS - {"$schema", "about", "title", "source", "layer", "encoding"}) | {
    "from", "only", "date_only", "scope", "where", "links", "link_id"}
"""What an entry of ``tables`` may say."""

_OFFSET = re.compile(r"^([+-])(\d{2}):(\d{2})$")


@dataclass(frozen=True)
class TableMatching:
    """How the records of some foreign tables become records of one table of ours.

    :param tables: names the foreign table may have; case does not matter, ``*`` stands for any text.
    :param profile: the column matching.
    :param only: a record is taken if each of these columns holds one of these values (compared as words); columns that
        the record lacks count as empty.
    :param date_only: columns of instants that mean days of the programme's zone.
    :param scope: columns that hold the governorate, for a connection that takes some of them only.
    :param where: a condition in the words of the system, sent with every question.
    :param links: column with the ids of linked records (``imsma_links``), and ``link_id`` the column with the record's
        own id among them (``imsma_id``).
    """

    tables: tuple[str, ...]
    profile: Profile
    only: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    date_only: frozenset[str] = frozenset()
    scope: tuple[str, ...] = ()
    where: str = ""
    links: str = ""
    link_id: str = ""

    def is_for(self, table: str) -> bool:
        """Returns True if a foreign table of this name is meant."""
        return any(re.fullmatch(re.escape(name.casefold()).replace(r"\*", ".*"), table.casefold(), re.DOTALL)
                   for name in self.tables)

    def takes(self, values: Mapping[str, Any]) -> bool:
        """Returns True if a record with these values is meant (``only``)."""
        if not self.only:
            return True
        held = {name.casefold(): value for name, value in values.items()}
        return all(_word(held.get(column.casefold())) in {normalised(text) for text in wanted}
                   for column, wanted in self.only.items())


@dataclass(frozen=True)
class SourceProfile:
    """A whole source profile. ``source`` is the name under which the keys are unique; it stands on every record."""

    name: str
    source: str
    kind: str
    matchings: tuple[TableMatching, ...]
    title: Mapping[str, str] = field(default_factory=dict)
    zone: str = ""

    def title_text(self, language: Optional[Language] = None) -> str:
        """Returns the title in ``language``, English or the name where there is none."""
        code = (language or current_language()).value
        return self.title.get(code) or self.title.get("en") or self.name

    def matchings_for(self, table: str) -> tuple[TableMatching, ...]:
        """Returns what becomes of the records of a foreign table, in the order of the file."""
        return tuple(matching for matching in self.matchings if matching.is_for(table))

    @property
    def time_zone(self) -> dt.tzinfo:
        """Returns the zone whose days the dates of the system mean; the programme's where the profile names none."""
        return _zone(self.zone) or PROGRAMME_ZONE


def shipped_source_profiles() -> list[str]:
    """Returns the names of the source profiles that come with the suite."""
    return sorted([*shipped(FileKind.SOURCE), *MADE])


def load_source_profile(name_or_path: str, model: Model) -> SourceProfile:
    """Returns a shipped source profile by name, or one read from a file.

    :raises BadInput: if there is none, or something in it is wrong, naming what.
    """
    if name_or_path in MADE:
        return read_source_profile(MADE[name_or_path](model), model, name_or_path)
    file = find_file(name_or_path, FileKind.SOURCE)
    data = read_json(file)
    if kind_of(data) is FileKind.MATCHING:
        raise BadInput(tr("{name} is the column matching of one table, not the profile of a whole source.",
                          name=file.name), tr("Choose it for a file; for a connection choose a source profile."))
    return read_source_profile(data, model, file.stem)


def read_source_profile(data: Any, model: Model, name: str) -> SourceProfile:
    """Returns a source profile from its JSON.

    :raises BadInput: naming the setting that is wrong.
    """
    check = Checker(name)
    data = check.mapping(data, "", SOURCE_SETTINGS)
    source, title = check.text(data, "source"), check.title(data)
    kind = check.choice(data, "kind", (*KINDS, ANY_KIND), default="")
    if not kind:
        raise check.wrong("kind", kind, (*KINDS, ANY_KIND))
    zone = check.optional_text(data, "zone")
    if zone and _zone(zone) is None:
        raise check.wrong("zone", zone, ["UTC", "+03:00", "+05:30"])
    entries = check.entries(data, "tables")
    if not entries:
        raise check.wrong("tables", "[]", ["[{...}]"])
    matchings = tuple(_matching(check, entry, model, source, title, f"tables[{number}]")
                      for number, entry in enumerate(entries))
    return SourceProfile(name, source, kind, matchings, title, zone)


def _matching(check: Checker, entry: Any, model: Model, source: str, title: Mapping[str, str],
              place: str) -> TableMatching:
    entry = check.mapping(entry, place, TABLE_SETTINGS)
    tables = check.texts(entry, "from", place)
    if not tables or not all(name.strip() for name in tables):
        raise check.wrong(joined(place, "from"), list(tables), [tr("a list of texts")])
    # A record of a system is recognised by the key the system gives it, unless the profile says otherwise.
    profile = read_matching(check, entry, model, source, title, place, KeyRule(KeyKind.SOURCE_KEY))
    wanted = entry.get("only", {})
    if not isinstance(wanted, dict):
        raise check.wrong(joined(place, "only"), wanted, ["{...}"])
    return TableMatching(
        tables, profile, {column: check.texts(wanted, column, joined(place, "only")) for column in wanted},
        frozenset(check.texts(entry, "date_only", place)), check.texts(entry, "scope", place),
        check.optional_text(entry, "where", place), check.optional_text(entry, "links", place),
        check.optional_text(entry, "link_id", place))


def _word(value: Any) -> str:
    """Returns a value for comparing with words; 3.0 is "3"."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else normalised(str(value))


def _zone(text: str) -> Optional[dt.tzinfo]:
    """Returns the zone of a text, None if it is none. Only offsets: QGIS on Windows has no list of zones' names."""
    if text == "UTC":
        return dt.timezone.utc
    match = _OFFSET.match(text)
    if match is None or int(match.group(2)) > 14 or int(match.group(3)) > 59:
        return None
    offset = dt.timedelta(hours=int(match.group(2)), minutes=int(match.group(3)))
    return dt.timezone(-offset if match.group(1) == "-" else offset)
