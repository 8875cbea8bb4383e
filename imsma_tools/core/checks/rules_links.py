"""Rules about links between records, codes and counts of people (field rules: LINK-01, ENUM-01, VIC-01, BEN-01)."""

from __future__ import annotations

from collections.abc import Iterable

from ..base.language import tr
from .checker import Checker
from .look import Batch, Finding, Look, Subject
from .rule import Rule


class BrokenLinks(Checker):
    """LINK-01: an activity without hazard or task, or a link to a record that is not there.

    All relations of the model are held against the records seen on the way; parents of tables that were not read are
    looked up one by one.
    """

    def __init__(self, rule: Rule, look: Look) -> None:
        super().__init__(rule, look)
        self._seen: dict[str, set[str]] = {}
        self._waiting: dict[tuple[str, str], list[tuple[str, str, str]]] = {}

    def batch(self, batch: Batch) -> Iterable[Finding]:
        table = batch.table
        seen = self._seen.setdefault(table.name, set())
        seen.update(str(record.get("guid")) for record in batch.records)
        links = [(item.name, item.refers_to) for item in table.fields
                 if item.refers_to and self.look.knows(item.refers_to)]
        any_link = self.rule.thresholds["any_of"].get(table.name, [])
        named = self.rule.thresholds["by_name"].get(table.name)
        for number, record in enumerate(batch.records):
            for name, parent in links:
                if record.get(name):
                    self._expect(batch, number, name, parent, str(record[name]))
            if named and record.get(named[0]) and record.get(named[1]):
                parent = str(record[named[0]])
                if parent in self.look.model.tables and self.look.knows(parent):
                    self._expect(batch, number, named[1], parent, str(record[named[1]]))
            if any(name in record for name in any_link) and not any(record.get(name) for name in any_link):
                yield batch.finding(number, tr("The record names neither a hazard nor a task order."),
                                    field=any_link[0], cause="no_link")

    def _expect(self, batch: Batch, number: int, field: str, parent: str, guid: str) -> None:
        """Remembers a link unless its record was seen already."""
        if guid not in self._seen.get(parent, ()):
            child = str(batch.records[number].get("guid"))
            self._waiting.setdefault((parent, guid), []).append((batch.table.name, child, field))

    def finish(self) -> Iterable[Finding]:
        for (parent, guid), children in self._waiting.items():
            if guid in self._seen.get(parent, ()) or (
                    parent not in self._seen and self.look.row(parent, guid) is not None):
                continue
            for table, child, field in children:
                yield Finding(self.look.subject(table, child), tr(
                    "The record it belongs to is not there: {table}.",
                    table=self.look.model.table(parent).label.text()),
                    field=field, found=guid, cause="broken_link", other_table=parent, other_guid=guid)


def code_unknown(batch: Batch, rule: Rule, look: Look) -> Iterable[Finding]:
    """ENUM-01: a value that its code list does not have."""
    for item in batch.table.fields:
        if not item.code_list:
            continue
        codes = {code.code for code in look.model.code_lists[item.code_list].codes}
        for number, record in enumerate(batch.records):
            value = record.get(item.name)
            if value is None or value == "" or (isinstance(value, str) and value in codes):
                continue
            unknown = [code for code in (value if isinstance(value, (list, tuple)) else [value]) if code not in codes]
            if unknown:
                words = ", ".join(map(str, unknown))
                yield batch.finding(number, tr("{field} is {value}, which the list does not have.",
                                               field=item.label.text(), value=words),
                                    field=item.name, found=words, cause="case" if _by_case(unknown, codes) else "")


def _by_case(unknown: list, codes: set[str]) -> bool:
    """Returns True if only capital letters or blanks keep the values from being codes."""
    return all(str(value).strip().upper() in codes for value in unknown)


class VictimsCounted(Checker):
    """VIC-01: the numbers of killed and injured of an accident are not those of its victims' records."""

    NEEDS = ("accident", "victim")

    def __init__(self, rule: Rule, look: Look) -> None:
        super().__init__(rule, look)
        self._accidents: list[tuple[Subject, int, int]] = []
        self._victims: dict[str, int] = {}

    def batch(self, batch: Batch) -> Iterable[Finding]:
        for number, record in enumerate(batch.records):
            if batch.table.name == "victim":
                guid = str(record.get("accident_guid"))
                self._victims[guid] = self._victims.get(guid, 0) + 1
            elif record.get("killed") is not None or record.get("injured") is not None:
                self._accidents.append((batch.subject(number), record.get("killed") or 0, record.get("injured") or 0))
        return ()

    def finish(self) -> Iterable[Finding]:
        for subject, killed, injured in self._accidents:
            victims = self._victims.get(subject.guid, 0)
            if killed + injured != victims:
                yield Finding(subject, tr("{killed} killed and {injured} injured are reported, but there are {victims} "
                                          "records of victims.", killed=killed, injured=injured, victims=victims),
                              field="killed", found=str(killed + injured), expected=str(victims),
                              difference=f"{killed + injured - victims:+d}")


class BeneficiariesCounted(Checker):
    """BEN-01: a total is not the sum of its people by sex and age, or all of those are zero."""

    NEEDS = ("eore_session", "beneficiary")

    def __init__(self, rule: Rule, look: Look) -> None:
        super().__init__(rule, look)
        self._sessions: list[tuple[Subject, int]] = []
        self._people: dict[str, int] = {}

    def batch(self, batch: Batch) -> Iterable[Finding]:
        for number, record in enumerate(batch.records):
            if batch.table.name == "beneficiary":
                if record.get("record_table") == "eore_session" and record.get("reach") != "INDIRECT":
                    guid = str(record.get("record_guid"))
                    self._people[guid] = self._people.get(guid, 0) + (record.get("number") or 0)
            elif record.get("beneficiaries_total") is not None:
                self._sessions.append((batch.subject(number), record["beneficiaries_total"]))
        return ()

    def finish(self) -> Iterable[Finding]:
        for subject, total in self._sessions:
            if subject.guid not in self._people:
                continue  # only a total was reported: another rule
            people = self._people[subject.guid]
            if total != people or people == 0:
                yield Finding(subject, tr("{total} people are reported in total, {people} by sex and age.",
                                          total=total, people=people), field="beneficiaries_total", found=str(total),
                              expected=str(people), difference=f"{total - people:+d}",
                              cause="all_zero" if people == 0 else "sum")
