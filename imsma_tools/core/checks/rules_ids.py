"""Rules about what people call a record (field rules, checks, ID-01 and ID-02)."""

from __future__ import annotations

from collections.abc import Iterable

from ..base.language import tr
from .checker import Checker
from .look import Batch, Finding, Look, Subject
from .memory_source import MemorySource
from .rule import Rule


def id_blank(batch: Batch, rule: Rule, look: Look) -> Iterable[Finding]:
    """ID-01: the number or local id is missing, blank, or has blanks around it.

    A layer without such a field at all is not judged.
    """
    field = batch.table.title_field
    for number, record in enumerate(batch.records):
        if field not in record:
            continue
        value = record[field]
        text = "" if value is None else str(value)
        if not text.strip():
            yield batch.finding(number, tr("The record has no {field}.", field=batch.table.field(field).label.text()),
                                field=field, found=text, cause="missing")
        elif text != text.strip():
            yield batch.finding(number, tr("There are blanks around '{value}'.", value=text.strip()), field=field,
                                found=repr(text), expected=text.strip(), cause="blanks_around")


class IdTwice(Checker):
    """ID-02: two records of one table have the same number or local id, whatever case and blanks around.

    A record of a form is held against the data file behind it as well, there letter by letter.
    """

    def __init__(self, rule: Rule, look: Look) -> None:
        super().__init__(rule, look)
        self._first: dict[tuple[str, str], Subject] = {}
        self._twice: dict[tuple[str, str], list[tuple[str, Subject]]] = {}

    def batch(self, batch: Batch) -> Iterable[Finding]:
        field, table = batch.table.title_field, batch.table.name
        for number, record in enumerate(batch.records):
            text = str(record.get(field) or "").strip()
            if not text:
                continue
            key = (table, text.casefold())
            if key in self._first:
                self._twice.setdefault(key, []).append((text, batch.subject(number)))
            else:
                self._first[key] = Subject(table, str(record.get("guid") or ""), text)
        return ()

    def finish(self) -> Iterable[Finding]:
        yield from self._behind()
        for key, others in self._twice.items():
            first = self._first[key]
            field = self.look.model.table(first.table).title_field
            alike = [(first.local_id, self.look.subject(first.table, first.guid)), *others]
            for number, (text, subject) in enumerate(alike):
                other = alike[0 if number else 1][1]
                yield Finding(subject, tr("{count} records are called {value}.", count=len(alike), value=text),
                              field=field, found=text, other_table=other.table, other_guid=other.guid)

    def _behind(self) -> Iterable[Finding]:
        source = self.look.source
        if not isinstance(source, MemorySource):
            return
        for first in self._first.values():
            field = self.look.model.table(first.table).title_field
            other = next(source.elsewhere(first.table, {field: first.local_id}), None)
            if other is not None:
                yield Finding(self.look.subject(first.table, first.guid),
                              tr("Another record is called {value}.", value=first.local_id), field=field,
                              found=first.local_id, other_table=first.table, other_guid=str(other.get("guid")))
