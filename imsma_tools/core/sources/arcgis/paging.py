"""Reading all rows of a layer in pages, whatever the server makes of the question.

Rows are asked for by their object number: those beyond the last one, in order. That survives rows deleted and added
meanwhile, which pages counted from the start do not. Where a server cannot do it, or shows that it did not (rows twice
or out of order), pages are counted, and where that fails too rows are asked for by lists of their numbers. A server may
give fewer rows than asked for and not say that there are more: so a page ends the reading only if it is empty, or if
the server says itself that nothing follows.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from ...base.ahead import Ahead
from ...base.jobs import Progress
from ...base.language import number_text, tr
from ..contract import BadAnswer, Incomplete
from .answers import Rejected
from .client import Client

MOST_ROWS = 2000
FEWEST_ROWS = 10
FEW_ROWS = 100
"""Fewer rows than that can be all of them without another question: no server's limit is so small."""

Row = Mapping[str, Any]


@dataclass
class Size:
    """How many rows are asked for at once. Halved where that was too much, and kept so."""

    rows: int

    def halve(self) -> bool:
        """Asks for half as many from now on; False if it were too few."""
        if self.rows // 2 < FEWEST_ROWS:
            return False
        self.rows //= 2
        return True


@dataclass(frozen=True)
class Question:
    """What is read of one layer: ``form`` is what every page asks for, ``where`` which rows."""

    url: str
    oid: str
    where: str
    form: Mapping[str, str]
    is_changes: bool = False


@dataclass
class _PageForm:
    """What a page asks for, made anew for each try. ``rows`` is how many the latest try wanted."""

    question: Question
    size: Size
    form: Mapping[str, str]
    rows: int = 0

    def __call__(self) -> Mapping[str, str]:
        self.rows = self.size.rows
        return {**self.question.form, **self.form, "resultRecordCount": str(self.rows)}


@dataclass(frozen=True)
class Rows:
    """One page: rows with their object numbers, and where the next one begins (empty: this was the last)."""

    rows: Sequence[Row]
    oids: Sequence[int]
    resume: str


class _OutOfOrder(Exception):
    """The server gave rows twice or out of order: it did not do what was asked."""


class Pager:
    """Reads the pages of one question."""

    def __init__(self, client: Client, question: Question, size: Size, progress: Progress,
                 check: Callable[[Mapping[str, Any]], None]) -> None:
        """:param check: looks at each answer as a whole (its coordinate system) and raises if it cannot be used."""
        self._client = client
        self._question = question
        self._address = f"{question.url}/query"
        self._size = size
        self._progress = progress
        self._check = check
        self._given = array("q")   # eight bytes a row

    def pages(self, resume: str) -> Iterator[Rows]:
        """Yields the pages from where ``resume`` says.

        :raises Incomplete: if the server cannot be brought to give its rows in any way.
        """
        state = _state(resume)
        way = str(state.get("by", "number"))
        refused: Optional[Exception] = None
        if way == "number":
            try:
                yield from self._by_number(state.get("after"))
                return
            except (_OutOfOrder, Rejected) as error:
                refused = self._told(error)
                way, state = "count", {}
        if way == "count":
            try:
                yield from self._by_count(int(state.get("from", 0)))
                return
            except (_OutOfOrder, Rejected) as error:
                refused = self._told(error)
                state = {}
        listed = list_oids(self._client, self._question, self._progress)
        if isinstance(refused, Rejected) and not listed:
            raise refused
        if listed is None:
            raise Incomplete(tr("The server neither gives its rows in order nor lists them whole."),
                             tr("Ask those who run the server: its layer needs object numbers and an index on them."))
        after = state.get("after")
        given = set(self._given)
        wanted = [oid for oid in listed if oid not in given and (after is None or oid > int(after))]
        if not wanted:
            yield Rows([], [], "")
        yield from self.of(wanted)

    def of(self, oids: Sequence[int]) -> Iterator[Rows]:
        """Yields the rows with these numbers, in ascending order; those that are gone are left out."""
        at = 0
        while at < len(oids):
            batch = list(oids[at:at + self._size.rows])
            rows = self._listed_rows(batch)
            at += len(batch)
            yield Rows([row for _, row in rows], [oid for oid, _ in rows],
                       json.dumps({"by": "list", "after": batch[-1]}) if at < len(oids) else "")

    def _told(self, error: Exception) -> Exception:
        self._client.tally.warn(tr("The server does not give its rows in order; they are asked for in another way."))
        return error

    def _by_number(self, after: Optional[int]) -> Iterator[Rows]:
        """Yields pages; while one is worked on the next is on its way, since only its beginning must be known."""
        page, ahead = self._beyond(after), None
        try:
            while True:
                answer, rows, oids = self._page(page, ahead)
                ahead = None
                before = after
                for number in oids:
                    if before is not None and number <= before:
                        raise _OutOfOrder
                    before = number
                after = before
                is_last = self._is_last(answer, len(rows), page.rows)
                self._given.extend(oids)
                if not is_last:
                    page = self._beyond(after)
                    ahead = self._client.begin(self._address, page(), self._progress)
                yield Rows(rows, oids, "" if is_last else json.dumps({"by": "number", "after": after}))
                if is_last:
                    return
        finally:
            if ahead is not None:
                ahead.drop()

    def _beyond(self, after: Optional[int]) -> _PageForm:
        oid, where = self._question.oid, self._question.where
        condition = where if after is None else f"({where}) AND {oid} > {int(after)}"
        return _PageForm(self._question, self._size, {"where": condition, "orderByFields": f"{oid} ASC"})

    def _by_count(self, start: int) -> Iterator[Rows]:
        given = set(self._given)
        while True:
            form = {"where": self._question.where, "orderByFields": f"{self._question.oid} ASC",
                    "resultOffset": str(start)}
            page = _PageForm(self._question, self._size, form)
            answer, rows, oids = self._page(page)
            fresh = [(oid, row) for oid, row in zip(oids, rows) if oid not in given]
            if (rows and not fresh and start) or len(set(oids)) < len(oids):
                raise _OutOfOrder
            start += len(rows)
            is_last = self._is_last(answer, len(rows), page.rows)
            given.update(oids)
            self._given.extend(oid for oid, _ in fresh)
            yield Rows([row for _, row in fresh], [oid for oid, _ in fresh],
                       "" if is_last else json.dumps({"by": "count", "from": start}))
            if is_last:
                return

    def _page(self, form: _PageForm, ahead: Optional[Ahead] = None,
              ) -> tuple[Mapping[str, Any], Sequence[Row], list[int]]:
        answer = self._ask(form, ahead)
        rows = answer.get("features") or []
        return answer, rows, self._numbers(rows)

    def _is_last(self, answer: Mapping[str, Any], count: int, asked: int) -> bool:
        if count == 0:
            return True
        if answer.get("exceededTransferLimit") or count >= asked:
            return False
        if count >= FEW_ROWS or count * 10 >= asked:
            return False
        return self._question.is_changes or "exceededTransferLimit" in answer   # it says outright that this is all

    def _listed_rows(self, batch: Sequence[int]) -> list[tuple[int, Row]]:
        """Returns the rows of some numbers; asks again for what did not come, until nothing more does."""
        found: dict[int, Row] = {}
        missing = list(batch)
        while missing:
            ids = missing

            def made(ids: Sequence[int] = ids) -> Mapping[str, str]:
                part = ids[:self._size.rows]
                return {**self._question.form, "objectIds": ",".join(map(str, part))}

            rows = self._ask(made).get("features") or []
            wanted = set(ids)
            fresh = {oid: row for oid, row in zip(self._numbers(rows), rows) if oid in wanted}
            found.update(fresh)
            asked = ids[:self._size.rows]
            missing = [oid for oid in ids if oid not in found]
            if not fresh:
                if len(asked) < len(ids):
                    # None of these is there any more; the others have not been asked for.
                    gone = set(asked)
                    missing = [oid for oid in missing if oid not in gone]
                    continue
                break
        return [(oid, found[oid]) for oid in batch if oid in found]

    def _ask(self, form: Callable[[], Mapping[str, str]], ahead: Optional[Ahead] = None) -> dict[str, Any]:
        answer = self._client.ask(self._address, form, self._progress, self._size.halve, ahead)
        if "features" not in answer:
            raise BadAnswer(tr("The server answered without rows."), tr("Ask those who run the server."),
                            self._question.url)
        self._check(answer)
        return answer

    def _numbers(self, rows: Sequence[Row]) -> list[int]:
        oid = self._question.oid
        try:
            return [int(row["attributes"][oid]) for row in rows]
        except (KeyError, TypeError, ValueError):
            return [_number_of(row, oid) for row in rows]


def _number_of(row: Row, oid: str) -> int:
    """Returns the object number however the server writes its name."""
    for name, value in (row.get("attributes") or {}).items():
        if name.casefold() == oid.casefold() and value is not None:
            try:
                return int(value)
            except (TypeError, ValueError):
                break
    raise BadAnswer(tr("The server gave a row without its object number."), tr("Ask those who run the server."))


def list_oids(client: Client, question: Question, progress: Progress) -> Optional[list[int]]:
    """Returns the numbers of all rows in order, None if the server does not list them whole.

    ArcGIS lists them without a limit; other servers cap the list without a word. So a list whose length could be a
    limit is asked to go on behind its end.
    """
    found: set[int] = set()
    after: Optional[int] = None
    while True:
        where = question.where if after is None else f"({question.where}) AND {question.oid} > {after}"
        form = {"f": "json", "where": where, "returnIdsOnly": "true", "orderByFields": f"{question.oid} ASC"}
        try:
            answer = client.ask(f"{question.url}/query", form, progress)
            more = {int(oid) for oid in answer.get("objectIds") or ()}
        except (Rejected, TypeError, ValueError):
            return None
        if after is not None and more and min(more) <= after:
            return None   # it goes round: the condition was not heard
        found |= more
        if not more or not (answer.get("exceededTransferLimit") or _may_be_a_limit(len(more))):
            return sorted(found)
        after = max(more)
        progress.say(tr("{number} listed", number=number_text(len(found))))


def _may_be_a_limit(count: int) -> bool:
    return count % 100 == 0 and count <= 10_000


def _state(resume: str) -> dict[str, Any]:
    if not resume:
        return {}
    try:
        state = json.loads(resume)
    except ValueError:
        return {}
    return state if isinstance(state, dict) else {}
