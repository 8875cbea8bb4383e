"""Judging the coordinate system of a file against the data: what is said, what fits, what has to be asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Optional

import numpy as np

from ..base.errors import BadInput
from ..base.language import tr
from ..geometry import zones
from ..intake.incoming import IncomingRow
from ..intake.outcome import Question
from ..model.record import RecordSource
from ..workspace.blob import wkb_bounds
from .headings import Headings
from .named_places import NamedPlace, NamedPlaces
from .shapes import WGS84, spatial_reference
from .typed_positions import is_other_datum

SHOWN = 3
"""Candidates named in a question, best first."""

MOST_POINTS = 60
MOST_KNOWN = 5000
FAR_M = 20_000.0
"""A stated system whose points lie farther than this from the place the rows name is questioned."""

Sample = Sequence[tuple[float, float, Mapping[str, Any]]]


def rank_systems(sample: Sample, headings: Headings, data: RecordSource, table: str,
                 country: str) -> list[zones.Candidate]:
    """Returns the coordinate systems that fit the points of a file, best first."""
    step = max(1, len(sample) // MOST_POINTS)
    chosen = list(sample)[::step]
    places, land = _places(chosen, headings, data)
    return zones.score([(x, y) for x, y, _ in chosen], places, land,
                       zones.IRAQ_BOX if country == "IQ" and land is None else None, _known(data, table))


def missing_crs(candidates: Sequence[zones.Candidate]) -> tuple[BadInput, Question]:
    """Returns error and question for a file that does not say its coordinate system."""
    evidence = tuple(candidate.sentence() for candidate in candidates[:SHOWN])
    question = Question(tr("The file does not say its coordinate system and datum. Ask the sender which one it is."),
                        "CRS", evidence or (tr("None of the systems used in Iraq fits these numbers."),))
    best = "; ".join(f"{number}. {text}" for number, text in enumerate(evidence, start=1))
    return BadInput(tr("The file does not say its coordinate system, so nothing was taken from it."),
                    tr("Ask the sender, then give it with CRS, for example EPSG:32638."), best), question


def doubt(stated: str, sample: Sample, headings: Headings, data: RecordSource, table: str,
          country: str) -> Optional[Question]:
    """Returns a question if the points lie wrongly in the system that is said and better in another one."""
    candidates = rank_systems(sample, headings, data, table, country)
    if not candidates or not sample:
        return None
    here = _stated_candidate(stated, sample, headings, data, country)
    best = candidates[0]
    if any(place is not None and place.is_point for place in _named(sample, headings, data)):
        nearest = min(candidates, key=lambda item: item.place_m if item.place_m is not None else float("inf"))
        if is_other_datum(here, nearest):
            return _doubt(stated, here, [nearest, *(item for item in candidates if item != nearest)])
    outside = here.in_country is not None and here.in_country < 0.5 and (best.in_country or 0) > 0.9
    far = here.place_m is not None and here.place_m > FAR_M and (best.place_m or 0.0) < FAR_M / 4
    if not outside and not far:
        return None
    return _doubt(stated, here, candidates)


def remark_outside(rows: Iterable[IncomingRow], country: str) -> Iterator[IncomingRow]:
    """Yields the rows; those whose outline lies wholly outside the country get a remark.

    Where most of a file lies right, nobody is asked about its coordinate system, and one record with north and east
    swapped would pass unseen. Only the surroundings of Iraq are known.
    """
    for row in rows:
        bounds = wkb_bounds(row.shape.geom) if country == "IQ" and row.shape and row.shape.geom else None
        if bounds is not None:
            west, east, south, north = bounds
            box = zones.IRAQ_BOX
            if east < box[0] or west > box[2] or north < box[1] or south > box[3]:
                row.remarks.append(tr("It lies outside the country, at {north} north and {east} east.",
                                      north=f"{south:.4f}", east=f"{west:.4f}"))
        yield row


def _doubt(stated: str, here: zones.Candidate, candidates: Sequence[zones.Candidate]) -> Question:
    return Question(tr("The file says {crs}, but its positions then lie in the wrong place. Ask the sender.",
                       crs=stated[:60]), "CRS",
                    (tr("as said: {score}", score=here.sentence()),
                     *(candidate.sentence() for candidate in candidates[:SHOWN - 1])))


def _stated_candidate(stated: str, sample: Sample, headings: Headings, data: RecordSource,
                      country: str) -> zones.Candidate:
    """Scores the stated system by bringing the points to degrees and asking for degrees on WGS 84."""
    from osgeo import osr

    transform = osr.CoordinateTransformation(spatial_reference(stated), spatial_reference(WGS84))
    step = max(1, len(sample) // MOST_POINTS)
    chosen = list(sample)[::step]
    places, land = _places(chosen, headings, data)
    moved = []
    for x, y, _ in chosen:
        try:
            point = transform.TransformPoint(x, y)[:2]
        except RuntimeError:
            point = (float("inf"), float("inf"))
        moved.append(point)
    fine = [number for number, point in enumerate(moved) if np.isfinite(point).all()
            and abs(point[0]) <= 180 and abs(point[1]) <= 90]
    scored = zones.score([moved[number] for number in fine], [places[number] for number in fine] if places else (),
                         land, zones.IRAQ_BOX if country == "IQ" and land is None else None, everywhere=True)
    plain = zones.System("WGS 84", 0, False)
    first = moved[0] if fine else (0.0, 0.0)
    return next((item for item in scored if item.system == plain),
                zones.Candidate(plain, 0.0, None, None, first[0], first[1]))


def _places(sample: Sample, headings: Headings, data: RecordSource,
            ) -> tuple[list[Optional[bytes]], Optional[bytes]]:
    """Returns the outline of the place each row names, and that of the country, if known."""
    places = NamedPlaces(data)
    outlines = [place.wkb if place is not None else None for place in _named(sample, headings, data, places)]
    return (outlines if any(outlines) else []), places.land


def _named(sample: Sample, headings: Headings, data: RecordSource,
           places: Optional[NamedPlaces] = None) -> list[Optional[NamedPlace]]:
    places = places or NamedPlaces(data)
    return [places.named_by({rule.field: values.get(heading) for heading, rule in headings.rules.items()})
            for _, _, values in sample]


def _known(data: RecordSource, table: str) -> Optional[np.ndarray]:
    """Returns a corner of every so many known records, degrees."""
    total = data.count(table)
    if not total:
        return None
    step, corners = max(1, total // MOST_KNOWN), []
    for number, record in enumerate(data.rows(table)):
        if number % step == 0 and record.get("geom"):
            bounds = wkb_bounds(bytes(record["geom"]))
            if bounds is not None:
                corners.append((bounds[0], bounds[2]))
    return np.array(corners) if corners else None
