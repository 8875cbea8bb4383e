"""IMSMA NG on PostgreSQL: the staging area or the operational database of version 6, read only.

NG does not say when a record was last changed (``dataentrydate`` is the day of its entry), so every update reads all
and compares row by row. Options of a connection: ``layout`` (``staging``, ``operational``), ``schema``, ``timeout``,
``zone`` (see :mod:`..postgis.source`).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import Optional, Union

from ...base.errors import BadInput
from ...base.jobs import SILENT, Progress
from ...base.language import tr
from ..connections import Connection
from ..contract import BadAnswer, Page, Scope, Source, SourceRecord, SourceTable
from ..database.access import Row, literals, quoted
from ..database.catalogue import read_catalogue
from ..database.opening import open_database
from ..database.table_source import PAGE, DatabaseSource, TablePlan, one_ahead
from ..database.zone import zone_of
from ..source_profile import SourceProfile
from .attached import Alongside, Draft
from .operational import Operational
from .plan import NgPlan
from .probing import Layout, find_layout
from .staging_area import staging_plans
from .words import Words

_LEVEL = re.compile(r"gazetteer_level(\d)", re.IGNORECASE)
_FETCHED = 500


def open_ng(connection: Connection, profile: Optional[SourceProfile] = None) -> Source:
    """Returns the IMSMA NG database of a connection; it is asked nothing before the first question.

    :param profile: only the tables it names are described.
    :raises BadInput: if the connection cannot be used.
    """
    database, address = open_database(connection)
    return NgSource(connection, profile, database, address, zone_of(connection, profile))


class NgSource(DatabaseSource):
    """See :class:`..contract.Source`. ``layout`` is known once something was asked."""

    kind = "imsma-ng"

    def __init__(self, connection: Connection, profile: Optional[SourceProfile], *parts: object) -> None:
        super().__init__(*parts)  # type: ignore[arg-type]
        self._options = connection.options
        self._profile = profile
        self._words = Words()
        self.layout: Optional[Layout] = None

    @property
    def identity(self) -> str:
        chosen = [f"{name}={self._options[name]}" for name in ("layout", "schema") if self._options.get(name)]
        return " ".join([super().identity, *chosen])

    def count(self, table: SourceTable, scope: Scope, progress: Progress = SILENT) -> Optional[int]:
        return 0 if self._is_left_out(table, scope, progress) else super().count(table, scope, progress)

    def places(self, table: SourceTable, scope: Scope, progress: Progress = SILENT) -> Optional[list[str]]:
        return [] if self._is_left_out(table, scope, progress) else super().places(table, scope, progress)

    def fetch(self, table: SourceTable, places: Sequence[str], progress: Progress = SILENT) -> Iterator[Page]:
        plan = self._ng(self._plan(table, progress))
        for start in range(0, len(places), _FETCHED):
            chosen = places[start:start + _FETCHED]
            owners = sorted({place.partition("#")[0] for place in chosen})
            sql = plan.keyed.select(plan.expressions, places=chosen)
            for records in self._drafted(plan, sql, owners, progress):
                yield Page(records, "" if start + _FETCHED >= len(places) else chosen[-1])

    def _make_plans(self, progress: Progress) -> dict[str, TablePlan]:
        catalogue = read_catalogue(self._database, progress)
        found = find_layout(catalogue, self._options, self._address.where)
        self.layout = found.layout
        plans: dict[str, NgPlan]
        if found.layout is Layout.STAGING:
            plans = staging_plans(catalogue, found.schema, self._zone, self._profile)
        else:
            operational = Operational(self._database, catalogue, found.schema, self._zone, self._profile,
                                      progress)
            self._words, plans = operational.words, operational.plans()
        wanted: dict[str, TablePlan] = {name: plan for name, plan in plans.items()
                                        if self._profile is None or self._profile.matchings_for(name)}
        if not wanted:
            raise BadAnswer(tr("{where} has none of the tables that are wanted.", where=self._address.where),
                            tr("Choose another column matching."), ", ".join(plans))
        return wanted

    def _ng(self, plan: TablePlan) -> NgPlan:
        if not isinstance(plan, NgPlan):
            raise TypeError(plan.table.name)
        return plan

    def _is_left_out(self, table: SourceTable, scope: Scope, progress: Progress) -> bool:
        return self._ng(self._plan(table, progress)).is_unapproved and not scope.unapproved

    def _pages(self, plan: TablePlan, scope: Scope, after: str, since: Optional[dt.datetime],
               progress: Progress) -> Iterator[Page]:
        ng = self._ng(plan)
        if scope.unapproved and self.layout is Layout.STAGING:
            self.tally.warn(tr("A staging area holds approved data only: records that nobody approved cannot be "
                               "read from it."))
        if ng.is_unapproved and not scope.unapproved:
            yield Page([])
            return
        sql = ng.keyed.select(ng.expressions, self._condition(ng, scope, since), after)
        yield from one_ahead(self._drafted(ng, sql, after.partition("#")[0], progress))

    def _drafted(self, plan: NgPlan, sql: str, owners: Union[str, Sequence[str]],
                 progress: Progress) -> Iterator[list[SourceRecord]]:
        """Yields the records of a question with what other tables add to them.

        :param owners: the records themselves, or the one behind which all are wanted.
        """
        after, places = (owners, ()) if isinstance(owners, str) else ("", owners)
        beside = [(one, Alongside(self._batches(one.sql(after, places), 10 * PAGE, progress)))
                  for one in plan.attached]
        for rows in self._batches(sql, PAGE, progress):
            drafts = [self._draft(plan, row) for row in rows]
            known = [draft.owner for draft in drafts if draft.owner]
            if known:
                for one, alongside in beside:
                    one.put(alongside.for_page(min(known), max(known)), drafts)
            yield [SourceRecord(draft.key, draft.key, draft.values, draft.wkb, None, tuple(draft.remarks))
                   for draft in drafts]

    def _draft(self, plan: NgPlan, row: Row) -> Draft:
        values = self._values(plan, row)
        owner = values.get(plan.owner) if plan.owner else None
        remarks = list(self._remarks(row))
        if str(values.get("isactive", "")).casefold() in ("false", "0", "f", "n", "no"):
            remarks.append(tr("The record is marked as inactive in IMSMA NG."))
        if plan.change is not None:
            plan.change(values)
        return Draft(str(row[0]), str(owner) if owner is not None else "", values, None, remarks)

    def _areas(self, plan: TablePlan, scope: Scope) -> str:
        """Returns the SQL for some governorates: in the operational database by the districts of locations."""
        table = plan.keyed.table
        location, gazetteer = table.column("location_guid"), table.column("gazetteer_guid")
        if not scope.areas or not self._words.depth or (location is None and gazetteer is None):
            return super()._areas(plan, scope)
        names = {area.strip().casefold() for area in scope.areas}
        levels = {int(match.group(1)) - 1 for column in scope.columns if (match := _LEVEL.match(column)) is not None}

        def lies_in(areas: Sequence[object]) -> bool:
            return any(str(text).strip().casefold() in names for level, area in enumerate(areas)
                       if not levels or level in levels
                       for text in (getattr(area, "localid", None), getattr(area, "name", None)) if text)

        districts = [key for key in self._words.named.get("gazetteer", {}) if lies_in(self._words.areas(None, key))]
        if not districts:
            raise BadInput(tr("{where} knows none of the governorates {names}.", where=self._address.where,
                              names=", ".join(scope.areas)), tr("Correct the governorates of the connection."))
        inside = set(districts)
        places = [key for key, district in self._words.of_location.items() if district in inside]
        parts = [f"t.{quoted(column.name)}::text in {literals(keys)}"
                 for column, keys in ((location, places), (gazetteer, districts)) if column is not None and keys]
        return " or ".join(parts) or "false"
