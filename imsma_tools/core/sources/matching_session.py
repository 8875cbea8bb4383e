"""Making a column matching, step by step: what is read, proposed, refused, decided, learned. No windows in here."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Optional

from ..intake.judge import KeyRule
from ..intake.known import KeyKind
from ..model.definition import Model
from ..workspace import open_workspace
from .aliases import Spelling, known_names, learn
from .draft import Draft, KeptDraft, keep_draft
from .known_records import KnownRecords
from .name_choices import NameChoices, name_choices
from .position_rules import POSITION_PARTS, CoordinateRule
from .previewing import Preview, preview
from .proposing import Asked, Proposal, Proposals, Strength, ask_about_key, ask_about_places, propose
from .sample import Sample

_LONGEST_SENDER = 40


class MatchingSession:
    """One person, one draft, one sample of rows. ``draft`` and ``sample`` are None before they were chosen."""

    def __init__(self, model: Model, data: KnownRecords) -> None:
        """``data`` is the data file in use, for names of records and places; it may know none."""
        self.model = model
        self.data = data
        self.draft: Optional[Draft] = None
        self.sample: Optional[Sample] = None
        self.counted: dict[str, Counter[str]] = {}
        self.proposals: Optional[Proposals] = None
        self._refused: set[str] = set()
        self._spellings: dict[tuple[str, str], Spelling] = {}

    def set_sample(self, sample: Sample) -> None:
        """Takes the rows to look at, and proposes."""
        self.sample = sample
        self.counted = {column.name: sample.values(column.name) for column in sample.columns}
        self._refused.clear()
        self._propose()

    def begin(self, table: str) -> None:
        """Begins a new matching for a table of ours; the key and the positions that were found stand in it."""
        self.take(Draft.new(self.model, table, (self.sample.name if self.sample else "")[:_LONGEST_SENDER]))
        if self.draft is not None and self.proposals is not None:
            self.draft.set_key(self.proposals.key.kind, self.proposals.key_columns, self.proposals.key.into)
            self.draft.set_coordinates(self.proposals)

    def take(self, draft: Draft) -> None:
        """Goes on with a draft."""
        self.draft = draft
        self._spellings.clear()
        self._suppose()
        self.look_again()

    def look_again(self) -> None:
        """Proposes anew, for example for another table of a source profile."""
        self._refused.clear()
        self._propose()

    def _propose(self) -> None:
        self.proposals = None
        if self.draft is not None and self.sample is not None:
            table = self.draft.table
            self.proposals = propose(self.model, table.name, self.sample, known_names(self.data, table))

    def open_proposals(self) -> dict[str, Proposal]:
        """Returns what is proposed and neither accepted nor refused, by column; no field is proposed twice."""
        if self.proposals is None or self.draft is None:
            return {}
        draft = self.draft
        fields = {column["field"] for column in draft.settings["columns"]}
        return {match.column: match for match in self.proposals.matches if match.column not in self._refused
                and match.field not in fields and draft.column(match.column) is None}

    def sure_proposals(self) -> list[Proposal]:
        """Returns the open proposals that need no second look."""
        return [match for match in self.open_proposals().values() if match.strength is Strength.SURE]

    def asked(self) -> list[Asked]:
        """Returns what the matching as a whole still needs from the person: coordinate system, key."""
        if self.draft is None or self.sample is None:
            return []
        settings = self.draft.settings
        place, key = settings.get("coordinates", {}), settings.get("key", {})
        parts = {name: tuple(place[name]) for name in POSITION_PARTS if name in place}
        x, y, text, zone = (tuple(place.get(name, ())) for name in ("x", "y", "text", "zone"))
        rule = CoordinateRule(x, y, text, str(place.get("crs", "")), zone, parts) if place else None
        kind = KeyKind(key.get("kind", KeyKind.SOURCE_KEY.value))
        return [*ask_about_places(self.draft.table, self.sample, rule, str(settings.get("crs", ""))),
                *ask_about_key(self.sample, KeyRule(kind), key.get("columns", []), self.draft.is_of_source)]

    def accept(self, heading: str) -> bool:
        """Accepts what is proposed for a column; returns False if nothing is."""
        proposal = self.open_proposals().get(heading)
        if proposal is None or self.draft is None:
            return False
        self.draft.accept(proposal)
        return True

    def accept_sure(self) -> int:
        """Accepts every proposal that needs no second look, and returns how many."""
        return sum(1 for proposal in self.sure_proposals() if self.accept(proposal.column))

    def refuse(self, heading: str) -> None:
        """Refuses what is proposed for a column, or lets nobody take it any more."""
        self._refused.add(heading)
        if self.draft is not None:
            self.draft.leave(heading)

    def choose(self, heading: str, field: str) -> None:
        """Lets a column become a field that a person chose; empty for none."""
        proposal = self.proposals.of_column(heading) if self.proposals is not None else None
        if not field:
            self.refuse(heading)
        elif self.draft is not None and proposal is not None and proposal.field == field:
            self.draft.accept(proposal)
        elif self.draft is not None:
            self.draft.take(heading, field, self.draft.lookup_of(field))

    def mean(self, heading: str, value: str, meaning: str) -> None:
        """Says what a value means: a code, or the record whose other spelling it is. Empty takes it back."""
        names = self.names(heading)
        if names.table:
            self._spellings.pop((heading, value), None)
            if meaning:
                self._spellings[heading, value] = Spelling(value, names.table, meaning)
            self._suppose()
        elif self.draft is not None:
            self.draft.mean(heading, value, meaning)

    def names(self, heading: str) -> NameChoices:
        """Returns the records a value of a taken column may name; none for columns that name no records."""
        taken = self.draft.column(heading) if self.draft is not None else None
        if taken is None or self.draft is None:
            return NameChoices()
        return name_choices(self.data, self.draft.table.field(taken["field"]))

    def preview(self) -> Optional[Preview]:
        """Returns what the matching makes of the sample, None if one of the two is not there yet.

        :raises BadInput: naming what is missing or wrong.
        """
        if self.draft is None or self.sample is None:
            return None
        return preview(self.sample, self.draft.profile(), self.data, self.draft.matching())

    def save(self, file: Path, person: str) -> int:
        """Keeps accepted spellings in the data file and saves the matching; returns how many were learned.

        :raises ToolsError: if something is missing or wrong, or cannot be written; then the file stays as it was.
        """
        if self.draft is None:
            return 0
        self.draft.profile()   # an unfinished matching teaches nothing either
        number = self._learn(person) if self._spellings and self.data.file is not None else 0
        self.draft.save(file)
        return number

    def _learn(self, person: str) -> int:
        with open_workspace(str(self.data.file)) as workspace:
            number = learn(workspace, list(self._spellings.values()), person, self.sample.name if self.sample else "")
        self._spellings.clear()
        self._suppose()
        self.data.forget()
        return number

    def keep(self, file: Path, read_from: str) -> None:
        """Keeps what is unfinished, accepted spellings too; ``read_from`` is the path of the file it is about.

        :raises NotWritable: if the file cannot be written.
        """
        if self.draft is not None:
            keep_draft(file, self.draft, read_from, [
                [heading, value, spelling.table, spelling.key] for (heading, value), spelling
                in self._spellings.items()])

    def go_on(self, kept: KeptDraft) -> None:
        """Goes on with what was kept."""
        self.take(kept.draft)
        self._spellings = {(heading, value): Spelling(value, table, key)
                           for heading, value, table, key in kept.spellings}
        self._suppose()

    def _suppose(self) -> None:
        """Shows accepted spellings as learned already, so that the preview reads them."""
        self.data.suppose("name_alias", [{"alias": spelling.alias, "target_table": spelling.table,
                                          "target_key": spelling.key} for spelling in self._spellings.values()])
