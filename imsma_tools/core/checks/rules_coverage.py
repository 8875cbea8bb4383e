"""Rules about land that counts as safe (field rules, gaps, repairs, checks): COV-01 and POST-01.

Safety before neatness: what is to be covered counts with its larger, what covers with its smaller shape (COV-01); an
accident in land that may be inside a release whose outline is uncertain is told (POST-01).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Optional

import numpy as np

from ..base.language import number_text, tr
from ..geometry.candidates import pairs_between
from ..geometry.coverage import Piece, find_gaps
from ..geometry.envelopes import envelopes_of
from ..geometry.gap_width import Widest, widest
from ..geometry.limits import Limits
from ..geometry.repair import conservative_shape
from ..geometry.shapes import Shapes
from .checker import Checker
from .inside import covers
from .look import Batch, Finding, Look, Subject
from .rule import Rule

CLOSED = ("CLOSED", "HANDED_OVER")


@dataclass(frozen=True)
class _Land:
    """An outline with what decides whether it counts: the hazard it names, its day, whether it is valid."""

    subject: Subject
    wkb: bytes
    hazard: str
    day: Optional[date]
    valid: bool


def released_land(batch: Batch, number: int) -> Optional[tuple[str, Optional[date]]]:
    """Returns the kind of release a record stands for and its day; None if it releases no land."""
    record, table = batch.records[number], batch.table.name
    if table == "land_release":
        return None if record.get("accepted") is False else ("land_release", record.get("released_on"))
    if table == "completion_report":
        counts = record.get("outcome") and record.get("approval") == "APPROVED" and not record.get("not_cleared_m2")
        return ("completion_report", record.get("completed_on")) if counts else None
    if table == "handover_certificate":
        return "handover_certificate", record.get("handed_over_on")
    return None


def _land(batch: Batch, number: int, day: Optional[date]) -> Optional[_Land]:
    wkb, record = batch.plain[number], batch.records[number]
    if wkb is None:
        return None
    return _Land(batch.subject(number), wkb, str(record.get("hazard_guid") or ""), day, batch.reasons[number] is None)


class ClosedWithGap(Checker):
    """COV-01: a hazard is closed, or a certificate for it is issued, and released land leaves a gap in it.

    Released land counts wherever it lies, unless it was released before the hazard was reported: that release did not
    know of it. A later version of a hazard covers the earlier one, for it keeps the land on the map as hazard.
    """

    NEEDS = ("hazard", "land_release")

    def __init__(self, rule: Rule, look: Look) -> None:
        super().__init__(rule, look)
        self._hazards: dict[str, tuple[_Land, bool]] = {}
        self._certified: set[str] = set()
        self._parts: list[_Land] = []

    def batch(self, batch: Batch) -> Iterable[Finding]:
        for number, record in enumerate(batch.records):
            if batch.table.name == "handover_certificate":
                if record.get("hazard_guid") and record.get("handed_over_on") and record.get("extent") != "PART":
                    self._certified.add(str(record["hazard_guid"]))
            elif batch.table.name == "hazard":
                self._take_hazard(batch, number)
            else:
                release = released_land(batch, number)
                part = _land(batch, number, release[1]) if release else None
                if part is not None:
                    self._parts.append(part)
        return ()

    def _take_hazard(self, batch: Batch, number: int) -> None:
        record = batch.records[number]
        land = _land(batch, number, record.get("reported_on"))
        if land is None:
            return
        if record.get("hazard_class") not in self.rule.thresholds["classes_without_area"]:
            self._hazards[land.subject.guid] = (land, record.get("hazard_status") in CLOSED)
        if record.get("predecessor_guid"):
            self._parts.append(replace(land, hazard=str(record["predecessor_guid"]), day=None))

    def finish(self) -> Iterable[Finding]:
        wholes = [land for guid, (land, closed) in self._hazards.items() if closed or guid in self._certified]
        if not wholes:
            return
        near, unfit, covered = self._near(wholes)
        plain = [number for number in range(len(wholes)) if number not in unfit and number not in covered]
        parts = sorted({part for number in plain for part in near.get(number, ())})
        yield from self._gaps([wholes[number] for number in plain], [self._parts[part] for part in parts])
        for number in sorted(unfit - covered):
            fit = [part for part in near[number] if _counts(wholes[number], self._parts[part])]
            yield from self._gaps([wholes[number]], [self._parts[part] for part in fit])

    def _near(self, wholes: Sequence[_Land]) -> tuple[dict[int, list[int]], set[int], set[int]]:
        """Returns the parts near each whole, the wholes near a part that does not count for them, and those that a part
        with the very same outline covers, which is what most releases look like.
        """
        near: dict[int, list[int]] = {}
        unfit, covered = set(), set()
        a, b = pairs_between(_envelopes(wholes), _envelopes(self._parts))
        for whole, part in zip(a.tolist(), b.tolist()):
            near.setdefault(whole, []).append(part)
            if not _counts(wholes[whole], self._parts[part]):
                unfit.add(whole)
            elif wholes[whole].valid and wholes[whole].wkb == self._parts[part].wkb:
                covered.add(whole)
        return near, unfit, covered

    def _gaps(self, wholes: Sequence[_Land], parts: Sequence[_Land]) -> Iterable[Finding]:
        if not wholes:
            return
        least_area, least_width = self.rule.figure("area_m2"), self.rule.figure("width_m")
        found = find_gaps(_shapes(wholes), _shapes(parts), Limits(least_area, least_width))
        gaps: dict[int, list[tuple[Piece, Widest]]] = {}
        for piece in found.gaps.pieces:
            if not piece.thin:
                place = widest(piece.geometry)
                if place is not None:
                    gaps.setdefault(piece.owner, []).append((piece, place))
        for failure in found.gaps.failures:
            gaps[failure.a] = []
        for owner, pieces in gaps.items():
            yield self._finding(wholes[owner].subject, pieces)

    def _finding(self, subject: Subject, gaps: list[tuple[Piece, Widest]]) -> Finding:
        if not gaps:
            return Finding(subject, tr("The hazard is closed or handed over, and its outline cannot be compared with "
                                       "the land released."), field="geom", cause="not_comparable")
        total = sum(piece.area_m2 if piece.uncertain_m2 is None else piece.uncertain_m2 for piece, _ in gaps)
        place = max((place for _, place in gaps), key=lambda place: place.width_m)
        text = tr("The hazard is closed or handed over, but {area} m2 of it were never released (gaps: {count}, the "
                  "widest {width} m wide).", area=number_text(total), count=len(gaps),
                  width=number_text(place.width_m, 1))
        if any(piece.uncertain for piece, _ in gaps):
            text += " " + tr("An outline is uncertain, so the gap may be smaller or larger.")
        return Finding(subject, text, field="geom", found=f"{total:.0f} m2", expected="0 m2",
                       difference=f"{place.width_m:.1f} m", x=place.x, y=place.y)


def _counts(hazard: _Land, part: _Land) -> bool:
    """Returns True if released land counts for a hazard; a part without link and older than the hazard does not."""
    if part.hazard == hazard.subject.guid:
        return True
    if part.subject.table == "hazard":
        return False
    return release_counts(hazard.day, part.day)


def release_counts(reported_on: Optional[date], released_on: Optional[date], linked: bool = False) -> bool:
    """Returns True if a release covers a hazard: it names it (``linked``), or came after the hazard was reported."""
    return linked or reported_on is None or (released_on is not None and released_on >= reported_on)


def _shapes(lands: Sequence[_Land]) -> Shapes:
    wkbs = [land.wkb for land in lands]
    return Shapes(np.arange(len(lands), dtype=np.int64), [land.subject.guid for land in lands], wkbs,
                  envelopes_of(wkbs) if wkbs else np.zeros((0, 4)), len(lands))


def _envelopes(lands: Sequence[_Land]) -> np.ndarray:
    return envelopes_of([land.wkb for land in lands]) if lands else np.zeros((0, 4))


class FoundAfterRelease(Checker):
    """POST-01: an accident, or an item found, in land that was released or handed over before.

    It opens an enquiry; the release stays in history. An item found on the day of the release belongs to the work.
    """

    def __init__(self, rule: Rule, look: Look) -> None:
        super().__init__(rule, look)
        self._released: list[_Land] = []
        self._points: list[tuple[Subject, date]] = []

    def batch(self, batch: Batch) -> Iterable[Finding]:
        name = batch.table.name
        for number, record in enumerate(batch.records):
            if name in ("accident", "ordnance_item"):
                day = record.get("accident_on" if name == "accident" else "found_on")
                if day and batch.place(number)[0] is not None:
                    self._points.append((batch.subject(number), day))
                continue
            release = released_land(batch, number)
            land = _land(batch, number, release[1]) if release and release[1] else None
            if land is not None:
                self._released.append(land)
        return ()

    def finish(self) -> Iterable[Finding]:
        if not self._points or not self._released:
            return
        boxes = np.array([(subject.x, subject.y, subject.x, subject.y) for subject, _ in self._points], float)
        latest: dict[int, int] = {}
        for point, land in zip(*(side.tolist() for side in pairs_between(boxes, _envelopes(self._released)))):
            day = self._day(land)
            if (day < self._points[point][1] and (point not in latest or day > self._day(latest[point]))
                    and covers(self._safe(land), *boxes[point, :2].tolist())):
                latest[point] = land
        for point, land in latest.items():
            yield self._finding(*self._points[point], self._released[land])

    def _safe(self, number: int) -> bytes:
        land = self._released[number]
        return land.wkb if land.valid else conservative_shape(land.wkb)

    def _day(self, number: int) -> date:
        return self._released[number].day or date.min

    def _finding(self, subject: Subject, day: date, land: _Land) -> Finding:
        if subject.table == "accident":
            text = tr("An accident on {day} in land released on {released} ({name}).", day=day, released=land.day,
                      name=land.subject.local_id)
        else:
            text = tr("An item found on {day} in land released on {released} ({name}).", day=day, released=land.day,
                      name=land.subject.local_id)
        return Finding(subject, text, field="geom", found=str(day), expected=f"< {land.day}", cause=subject.table,
                       other_table=land.subject.table, other_guid=land.subject.guid)
