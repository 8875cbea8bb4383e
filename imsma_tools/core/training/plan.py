"""Which task orders there are: land by land, what is done there, by whom, in which order.

Work is planned as pieces of land along the axis of its outline, so orders for parts of a field meet exactly, and a
survey, a technical survey and a clearance follow one another on the land that is left.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Optional

from .dice import Dice
from .places import Country, Land
from .recipe import Choices, recipe
from .timeline import Timeline, run_survey_or_clearance

_TREATMENTS = {"single": 45.0, "split": 15.0, "union": 12.0, "chain": 28.0}
_LONGEST_WEEKS = 55
_DAYS_A_WEEK = 5
FULL_LIFE = 2_000
"""Orders that are worked on and reported; in a larger sample the rest are young orders that still wait for a team."""
_YOUNG_DAYS = 120
_UNDER_WAY_DAYS = 240
"""The oldest orders are from so many days before the sample begins."""
_LOST_TIME = 0.35
"""Share of a day that is left for work after weather, permits, checkpoints and repairs."""


@dataclass(frozen=True)
class Piece:
    """A part of the land with number ``land``, between two positions on the axis of its outline."""

    land: int
    start: float
    end: float


@dataclass
class Job:
    """One task order as planned and lived through. ``release`` is what it releases; the rest goes to a follow-up."""

    task_type: str
    method: str
    operator: str
    pieces: tuple[Piece, ...]
    release: tuple[Piece, ...]
    outcome: str
    teams: int
    timeline: Timeline
    parent: Optional[Job] = None
    number: int = 0
    followed: bool = False
    extent_of_land: dict[int, str] = field(default_factory=dict)


class Planner:
    """Plans task orders until there are as many as asked for."""

    def __init__(self, choices: Choices, country: Country) -> None:
        self._choices = choices
        self._lands = country.lands
        self._dice = Dice(choices.seed, "plan")
        self._used: set[int] = set()
        self.jobs: list[Job] = []

    def plan(self) -> list[Job]:
        """Returns exactly as many jobs as chosen, in the order of their first day, each knowing its parent."""
        for number in self._dice.order(len(self._lands)):
            if len(self.jobs) >= self._choices.tasks:
                break
            if int(number) not in self._used:
                self._treat(int(number))
        jobs = self.jobs[:self._choices.tasks]
        jobs.sort(key=lambda job: job.timeline.requested)
        self._mark_cuts(jobs)
        for number, job in enumerate(jobs):
            job.number = number
        return jobs

    def _mark_cuts(self, jobs: list[Job]) -> None:
        """Gives every land corners where orders cut it."""
        cuts: dict[int, list[float]] = {}
        for job in jobs:
            for piece in (*job.pieces, *job.release):
                cuts.setdefault(piece.land, []).extend((piece.start, piece.end))
        for number, positions in cuts.items():
            land = self._lands[number]
            self._lands[number] = replace(land, outline=land.outline.with_corners_at(positions))

    def _treat(self, number: int) -> None:
        land = self._lands[number]
        self._used.add(number)
        treatment = "split" if self._is_waiting() else self._dice.weighted(_TREATMENTS)
        neighbour = self._neighbour(number)
        if treatment == "union" and neighbour is not None:
            self._used.add(neighbour)
            self._clear(land, [self._whole(number), self._whole(neighbour)], self._first_day())
        elif treatment == "split":
            self._split(land, number)
        elif treatment == "chain":
            self._chain(land, number)
        else:
            self._clear(land, [self._whole(number)], self._first_day())

    def _whole(self, number: int) -> Piece:
        outline = self._lands[number].outline
        return Piece(number, outline.left, outline.right)

    def _neighbour(self, number: int) -> Optional[int]:
        """Returns a land of the same cluster and contamination that nobody has planned yet."""
        land, other = self._lands[number], number + 1
        if other >= len(self._lands) or other in self._used:
            return None
        beside = self._lands[other]
        alike = beside.place.cluster == land.place.cluster and beside.contamination == land.contamination
        return other if alike and beside.area_m2 + land.area_m2 < 400_000 else None

    def _is_waiting(self) -> bool:
        return len(self.jobs) >= FULL_LIFE

    def _first_day(self) -> int:
        if self._is_waiting():
            return self._choices.days - self._dice.whole(1, _YOUNG_DAYS)
        # More orders are young than old, as in a programme that grows; some are under way when the sample begins.
        share = math.pow(self._dice.between(0, 1), 0.75)
        return round(-_UNDER_WAY_DAYS + share * (self._choices.days - 10 + _UNDER_WAY_DAYS))

    def _split(self, land: Land, number: int) -> None:
        parts = self._dice.whole(2, 4)
        cuts = [land.outline.position(share / parts + self._dice.between(-0.06, 0.06) * (0 < share < parts))
                for share in range(parts + 1)]
        first = self._first_day()
        operator = self._operator(land, recipe()["work"][land.contamination]["task"])
        for start, end in zip(cuts, cuts[1:]):
            if self._dice.chance(0.3):
                operator = self._operator(land, recipe()["work"][land.contamination]["task"])
            self._clear(land, [Piece(number, start, end)], first + self._dice.whole(0, 60), operator=operator)

    def _chain(self, land: Land, number: int) -> None:
        """Non-technical survey cancels a part, technical survey reduces another, clearance does the rest."""
        outline = land.outline
        first_cut = outline.position(self._dice.between(0.08, 0.45))
        second_cut = outline.position(self._dice.between(0.5, 0.8))
        whole = self._whole(number)
        survey = self._job("NTS", "SURVEY", land, (whole,), (Piece(number, outline.left, first_cut),), "CANCELLED",
                           self._first_day(), None)
        if survey.timeline.left is None:
            return
        survey.followed = True
        rest = Piece(number, first_cut, outline.right)
        technical = self._job("TS", "SURVEY", land, (rest,), (Piece(number, first_cut, second_cut),), "REDUCED",
                              survey.timeline.left + self._dice.whole(20, 60), survey)
        if technical.timeline.left is None:
            return
        technical.followed = True
        self._clear(land, [Piece(number, second_cut, outline.right)],
                    technical.timeline.left + self._dice.whole(20, 60), technical)

    def _clear(self, land: Land, pieces: Sequence[Piece], first: int, parent: Optional[Job] = None,
               operator: str = "") -> None:
        work = recipe()["work"][land.contamination]
        method = self._dice.weighted(work["methods"])
        most = _LONGEST_WEEKS * _DAYS_A_WEEK * 5 * _LOST_TIME * recipe()["m2_per_team_day"][method][0]
        pieces = tuple(pieces)
        area = sum(self._area(piece) for piece in pieces)
        if area > most and len(pieces) == 1:
            # No order is issued for more than five teams can do in a year; the rest of the field waits.
            piece, outline = pieces[0], land.outline
            done = outline.area(outline.left, piece.start) if piece.start > outline.left else 0.0
            pieces = (Piece(piece.land, piece.start, outline.position((done + most) / land.area_m2)),)
        self._job(work["task"], method, land, pieces, pieces, "CLEARED", first, parent, operator)

    def _area(self, piece: Piece) -> float:
        return self._lands[piece.land].outline.area(piece.start, piece.end)

    def _job(self, task_type: str, method: str, land: Land, pieces: tuple[Piece, ...], release: tuple[Piece, ...],
             outcome: str, first: int, parent: Optional[Job], operator: str = "") -> Job:
        low, high = recipe()["m2_per_team_day"][method]
        rate = self._dice.between(low, high) * (4.0 if task_type == "NTS" else 1.0) * _LOST_TIME
        area = sum(self._area(piece) for piece in release)
        teams = int(min(6, max(1, round(area / (rate * _DAYS_A_WEEK * self._dice.between(16, 50))))))
        timeline = run_survey_or_clearance(self._dice, self._choices.days, first, area, teams * rate * _DAYS_A_WEEK,
                                           self._is_waiting())
        same = parent is not None and self._dice.chance(0.6)
        chosen = parent.operator if same and parent is not None else operator or self._operator(land, task_type)
        chosen = self._able(chosen, land, method)
        job = Job(task_type, method, chosen, pieces, release, outcome, teams, timeline, parent)
        self.jobs.append(job)
        return job

    def _able(self, operator: str, land: Land, method: str) -> str:
        """Returns the operator, or the first one accredited for dogs or machines where the method is one of these."""
        known = {entry["code"]: entry for entry in recipe()["operators"]}
        if method not in ("MDD", "MECHANICAL") or method in known[operator]["scopes"]:
            return operator
        able = [entry for entry in known.values() if method in entry["scopes"] and "MANUAL" in entry["scopes"]]
        home = [entry for entry in able if land.place.governorate.pcode in entry["home"]]
        return str((home or able)[0]["code"])

    def _operator(self, land: Land, task_type: str) -> str:
        """Returns an operator at home in the governorate and accredited for the work."""
        scopes = {"NTS": "NTS", "TS": "TS", "BAC": "BAC"}
        scope = scopes.get(task_type, "MANUAL")
        code = land.place.governorate.pcode
        home = [entry["code"] for entry in recipe()["operators"] if code in entry["home"] and scope in entry["scopes"]]
        away = [entry["code"] for entry in recipe()["operators"] if scope in entry["scopes"]]
        return self._dice.pick(home) if home and self._dice.chance(0.95) else self._dice.pick(away)
