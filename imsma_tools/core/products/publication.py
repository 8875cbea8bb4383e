"""Who may see what: what the public may see is the authority's decision, which a person signs (domain facts 8.5).

A decision is a JSON file, ``publication.json`` in the folder of the office. For each table it says whether the public
may see its records (and which of their fields, and at which scale), only their number in each area, or nothing; what it
does not name, nobody outside sees. It counts from the day it was signed until the day it says, and only as it was
signed: its seal is a digest of what it says, so that a later change by anybody is noticed. Without one, the shipped
decision counts: nothing about hazards, land release, tasks, accidents or people is public.
"""

from __future__ import annotations

import datetime
import enum
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Optional

from ..base import paths
from ..base.errors import BadInput
from ..base.language import tr
from ..model.definition import Label, load_model

VERSION = 1
FILE = "publication.json"
UNSIGNED_TABLES = frozenset({"admin_area", "settlement"})
"""Tables that say nothing about danger: showing them needs no signature."""
RELEASED_TABLES = frozenset({"land_release", "completion_report", "handover_certificate", "progress_report"})
PERSONAL_TABLES = frozenset({"victim", "victim_assistance", "beneficiary"})
"""Tables about single persons: they are public as sums or not at all."""
LEAST_COUNT = 5
"""Smaller numbers in an area would tell which person or place is meant."""
LONGEST = datetime.timedelta(days=731)
"""A decision is looked at again after two years at the latest."""


class Shown(enum.Enum):
    """How much of a table the public sees."""

    FULL = "full"
    AGGREGATED = "aggregated"
    NOTHING = "nothing"


@dataclass(frozen=True)
class TableDecision:
    """What the public may see of one table.

    ``fields`` counts for FULL. ``least_scale`` is the scale number from which on single records may be shown (1:250,000
    is 250000), 0 for every scale; ``least_count`` the smallest number that a sum by area may show.
    """

    shown: Shown = Shown.NOTHING
    fields: frozenset[str] = frozenset()
    least_scale: float = 0.0
    least_count: int = LEAST_COUNT


@dataclass(frozen=True)
class Publication:
    """A decision on what is public. ``seal`` is its digest when it was signed, ``content`` the digest of it now."""

    title: Label
    authority: str
    signed_by: str
    signed_on: Optional[datetime.date]
    valid_until: Optional[datetime.date]
    reference: str
    seal: str
    content: str
    tables: Mapping[str, TableDecision]
    file: Optional[Path] = None

    def of(self, table: str) -> TableDecision:
        """Returns what the public may see of a table: nothing, where the decision does not name it."""
        return self.tables.get(table, TableDecision())

    @property
    def needs_signature(self) -> bool:
        return any(decision.shown is not Shown.NOTHING for name, decision in self.tables.items()
                   if name not in UNSIGNED_TABLES)


@cache
def shipped_publication() -> Publication:
    """Returns the decision that counts where an authority has made none: nothing about hazards is public."""
    return read_publication(paths.resource("products", "publication", "nothing_about_hazards.json"))


def publication_in_force(office_folder: Optional[Path], today: datetime.date) -> Publication:
    """Returns the decision of the office, the shipped one where there is none.

    :raises BadInput: if there is one that is not signed, was changed, is not in force, or cannot be read.
    """
    publication = load_publication(office_folder)
    faults = publication_faults(publication, today)
    if faults:
        raise BadInput(tr("The decision on what is public cannot be used: {what}", what=faults[0]),
                       tr("Ask the authority for a decision that is signed and in force. Until then, make maps for "
                          "mine action only."), "\n".join((str(publication.file), *faults)))
    return publication


def load_publication(office_folder: Optional[Path]) -> Publication:
    """Returns the decision of the office, the shipped one where there is none; the map check says whether it counts.

    :raises BadInput: if there is one that cannot be read.
    """
    file = office_folder / FILE if office_folder is not None else None
    return read_publication(file) if file is not None and file.is_file() else shipped_publication()


def read_publication(file: Path) -> Publication:
    """Returns the decision in a file, signed or not.

    :raises BadInput: if it cannot be read, naming the first mistake and its place.
    """
    try:
        raw = json.loads(file.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise _unusable(file, tr("It is no JSON file."), str(error)) from error
    mistakes = _mistakes(raw)
    if mistakes:
        raise _unusable(file, mistakes[0], "\n".join(mistakes))
    title = raw["title"]
    return Publication(
        Label(title["en"], title.get("ar", ""), title.get("ckb", ""), frozenset({"en", *title.get("reviewed", [])})),
        raw["authority"].strip(), raw["signed_by"].strip(), _day(raw["signed_on"]), _day(raw["valid_until"]),
        raw["reference"].strip(), raw["seal"].strip(), seal_of(raw),
        {name: _decision(entry) for name, entry in raw["tables"].items()}, file)


def publication_faults(publication: Publication, today: datetime.date) -> list[str]:
    """Returns why a decision does not count today, as sentences; none if it counts."""
    found = list(_unsafe(publication))
    if not publication.needs_signature:
        return found
    if not (publication.signed_by and publication.authority and publication.signed_on):
        return [*found, tr("The decision on what is public is not signed: authority, name and day are needed.")]
    if publication.seal != publication.content:
        found.append(tr("The decision on what is public was changed after {name} signed it.",
                        name=publication.signed_by))
    if publication.signed_on > today:
        found.append(tr("The decision on what is public is signed on a day that has not come yet: {day}.",
                        day=publication.signed_on.isoformat()))
    if publication.valid_until is None:
        found.append(tr("The decision on what is public does not say until when it counts."))
    elif publication.valid_until < today:
        found.append(tr("The decision on what is public counted until {day} only.",
                        day=publication.valid_until.isoformat()))
    elif publication.valid_until - publication.signed_on > LONGEST:
        found.append(tr("The decision on what is public counts longer than two years: it must be looked at again."))
    return found


def _unsafe(publication: Publication) -> list[str]:
    """Returns what no signature can make right: released land without the hazards beside it, persons one by one."""
    found = []
    released = [name for name in RELEASED_TABLES if publication.of(name).shown is Shown.FULL]
    if released and publication.of("hazard").shown is not Shown.FULL:
        found.append(tr("The decision shows released land one by one and hides hazards: maps would read as: the rest "
                        "is safe."))
    if publication.of("hazard").shown is Shown.FULL and released and publication.of("hazard").least_scale > min(
            publication.of(name).least_scale for name in released):
        found.append(tr("The decision shows released land at scales at which it hides hazards."))
    for name in sorted(PERSONAL_TABLES):
        if publication.of(name).shown is Shown.FULL:
            found.append(tr("The decision shows single persons: {table}.", table=_table_label(name)))
    return found


def seal_of(raw: Mapping[str, Any]) -> str:
    """Returns the digest of everything a decision says but its seal; white space and order of names play no part."""
    said = {name: value for name, value in raw.items() if name != "seal"}
    return hashlib.sha256(json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
                          ).hexdigest()


def signed(raw: Mapping[str, Any], authority: str, name: str, day: datetime.date, valid_until: datetime.date,
           reference: str) -> dict[str, Any]:
    """Returns a decision signed by a person of the authority, to be written as JSON.

    The seal shows later changes. It does not prove who signed: that is the paper named by ``reference``.
    """
    said = {**raw, "authority": authority, "signed_by": name, "signed_on": day.isoformat(),
            "valid_until": valid_until.isoformat(), "reference": reference}
    return {**said, "seal": seal_of(said)}


def _decision(entry: Mapping[str, Any]) -> TableDecision:
    return TableDecision(Shown(entry["shown"]), frozenset(entry.get("fields", ())),
                         float(entry.get("least_scale", 0.0)), int(entry.get("least_count", LEAST_COUNT)))


_WORDS = ("authority", "signed_by", "signed_on", "valid_until", "reference", "seal")
_KEYS = frozenset({"version", "title", "tables", *_WORDS})
_TABLE_KEYS = frozenset({"shown", "fields", "least_scale", "least_count"})


def _mistakes(raw: Any) -> list[str]:
    """Returns what is wrong with the form of a decision, each with its place."""
    if not isinstance(raw, dict):
        return [tr("There must be names with their values.")]
    found = [tr("{place}: this name is not known.", place=name) for name in sorted(set(raw) - _KEYS)]
    found += [tr("{place}: this is missing.", place=name) for name in sorted(_KEYS - set(raw))]
    if found:
        return found
    if raw["version"] != VERSION:
        found.append(tr("version: this suite reads version {version}.", version=VERSION))
    found += [tr("{place}: a text is needed.", place=name) for name in _WORDS if not isinstance(raw[name], str)]
    found += [tr("{place}: a day such as 2026-01-31 is needed.", place=name) for name in ("signed_on", "valid_until")
              if isinstance(raw[name], str) and raw[name] and _day(raw[name]) is None]
    if not isinstance(raw["title"], dict) or not str(raw["title"].get("en") or ""):
        found.append(tr("{place}: a text is needed.", place="title.en"))
    if not isinstance(raw["tables"], dict):
        return [*found, tr("tables: names with their values are needed.")]
    for name, entry in raw["tables"].items():
        found += _table_mistakes(name, entry)
    return found


def _table_mistakes(name: str, entry: Any) -> list[str]:
    place, model = f"tables.{name}", load_model()
    if name not in model.tables:
        return [tr("{place}: there is no such table.", place=place)]
    if not isinstance(entry, dict) or entry.get("shown") not in [shown.value for shown in Shown]:
        return [tr("{place}.shown: full, aggregated or nothing is needed.", place=place)]
    found = [tr("{place}: this name is not known.", place=f"{place}.{key}") for key in sorted(set(entry) - _TABLE_KEYS)]
    fields = entry.get("fields", [])
    if not isinstance(fields, list) or (entry["shown"] == Shown.FULL.value and not fields):
        found.append(tr("{place}: name the fields that the public may see.", place=f"{place}.fields"))
    else:
        known = {field.name for field in model.table(name).fields}
        found += [tr("{place}: there is no field {field}.", place=f"{place}.fields", field=field) for field in fields
                  if field not in known]
    for key in ("least_scale", "least_count"):
        value = entry.get(key, 1)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < float("inf"):
            found.append(tr("{place}: a number from 0 on is needed.", place=f"{place}.{key}"))
    return found


def _table_label(name: str) -> str:
    return load_model().table(name).label.text()


def _day(text: Any) -> Optional[datetime.date]:
    try:
        return datetime.date.fromisoformat(str(text))
    except ValueError:
        return None


def _unusable(file: Path, mistake: str, detail: str) -> BadInput:
    return BadInput(tr("The decision on what is public cannot be used: {what}", what=mistake),
                    tr("Correct the file {name}.", name=file.name), f"{file}: {detail}")
