"""What happens to people in the sample: accidents and victims, risk education, assistance. No names, ever."""

from __future__ import annotations

import datetime
import math
from typing import Any

from .dice import Dice
from .hazards import LandBook, day
from .outlines import metres_per_degree, point_wkb
from .places import Country, Place
from .recipe import recipe
from .registers import Registers
from .sample import Sample

BANDS = ((5, 12), (13, 17), (18, 99))
"""Age bands of the sample, both ends included."""

_DEVICES = {"APM": "APM", "AVM": "AVM", "APM_IMP": "APM_IMP", "IED": "IED", "CMR": "CMR", "ERW": "UXO", "MIXED": "UXO"}
_ACTIVITIES = {"FARMING": 20.0, "HERDING": 30.0, "COLLECTING": 15.0, "SCRAP": 12.0, "PLAYING": 10.0,
               "TRAVELLING": 10.0, "TAMPERING": 3.0}
_METHODS = {"SESSION": 60.0, "HOUSE": 15.0, "FOCUS": 8.0, "PEER": 7.0, "TRAINING": 5.0, "PRINT": 5.0}
_AUDIENCES = {"COMMUNITY": 40.0, "CHILDREN": 30.0, "FARMERS": 12.0, "DISPLACED": 10.0, "TEACHERS": 5.0, "SCRAP": 3.0}
_LOCATIONS = {"SCHOOL": 35.0, "HOUSEHOLD": 25.0, "FARM": 12.0, "MARKET": 8.0, "RELIGIOUS": 8.0, "CAMP": 12.0}
_ASSISTANCE = {"EMERGENCY_CARE": 3.0, "REHABILITATION": 4.0, "PSYCHOSOCIAL": 2.0, "ECONOMIC": 1.0}


def add_people(sample: Sample, country: Country, book: LandBook, registers: Registers) -> None:
    """Adds accidents, victims, risk education and assistance. Their number grows with the months and the hazards."""
    years = sample.choices.days / 365.25
    size = min(3.0, math.sqrt(len(book.lands) / 600))
    _add_accidents(sample, book, registers, max(4, round(30 * years * size)))
    _add_education(sample, country, registers, max(12, round(600 * years * size)))


def _beside(dice: Dice, place: Place, metres: float) -> bytes:
    """Returns a point up to ``metres`` away from a village, as WKB."""
    per_lon, per_lat = metres_per_degree(place.latitude)
    return point_wkb(round(place.longitude + dice.between(-metres, metres) / per_lon, 7),
                     round(place.latitude + dice.between(-metres, metres) / per_lat, 7))


def _add_accidents(sample: Sample, book: LandBook, registers: Registers, number: int) -> None:
    """Accidents happen on land where nobody has worked and nothing was released."""
    dice = Dice(sample.choices.seed, "accidents")
    untouched = [index for index, record in enumerate(book.records)
                 if index not in book.jobs and record["hazard_status"] == "OPEN"]
    for count in range(1, number + 1):
        index = untouched[dice.whole(0, len(untouched) - 1)]
        land, hazard = book.lands[index], book.records[index]
        when = day(sample, dice.whole(0, sample.choices.days - 1)) or sample.choices.as_of
        killed = 1 if dice.chance(0.25) else 0
        injured = dice.whole(0 if killed else 1, 2)
        device = _DEVICES[land.contamination]
        activity = dice.weighted(_ACTIVITIES)
        point = land.outline.point(land.outline.left, land.outline.right, dice.between(0.1, 0.9),
                                   dice.between(0.1, 0.9))
        accident = sample.add("accident", {
            "local_id": f"SYN-AC-{count:05d}", "source": "ours", "accident_on": when, "accident_type": "CIVILIAN",
            "device": device, "killed": killed, "injured": injured, "activity_at_time": activity,
            "area_marked": dice.chance(0.2), "area_cleared_before": False, "hazard_guid": hazard["guid"],
            "reported_by_guid": registers.organisations[dice.pick(sorted(registers.teams))],
            "source_of_information": "Community report", "geom": point_wkb(*point), **land.place.fields()})
        for person in range(killed + injured):
            _add_victim(sample, dice, accident, person < killed, activity)
        if injured and dice.chance(0.7):
            sample.add("victim_assistance", {
                "local_id": f"SYN-VA-{count:05d}", "provided_on": min(sample.choices.as_of, _later(when, dice)),
                "organisation_guid": registers.organisations[dice.pick(sorted(registers.teams))],
                "assistance_type": dice.weighted(_ASSISTANCE), "assistance_status": "GIVEN", "number": injured,
                "geom": point_wkb(round(land.place.longitude, 2), round(land.place.latitude, 2)),
                **land.place.fields()})


def _later(when: datetime.date, dice: Dice) -> datetime.date:
    return when + datetime.timedelta(days=dice.whole(1, 90))


def _add_victim(sample: Sample, dice: Dice, accident: dict[str, Any], is_killed: bool, activity: str) -> None:
    age = dice.whole(6, 15) if activity == "PLAYING" else dice.whole(9, 70)
    band = next(pair for pair in BANDS if pair[0] <= age <= pair[1])
    sample.add("victim", {
        "local_id": f"SYN-VI-{sample.count('victim') + 1:05d}", "accident_guid": accident["guid"],
        "sex": "MALE" if dice.chance(0.85) else "FEMALE", "age": age, "age_from": band[0], "age_to": band[1],
        "harm": "KILLED" if is_killed else "INJURED", "person_status": "CIVILIAN", "activity_at_time": activity,
        "eore_before": dice.chance(0.3), "knew_danger": dice.chance(0.4)})


def _add_education(sample: Sample, country: Country, registers: Registers, number: int) -> None:
    """Sessions in the villages of the operators' home governorates, with people by sex and age band."""
    dice = Dice(sample.choices.seed, "education")
    teachers = [entry for entry in recipe()["operators"] if "EORE" in entry["scopes"]]
    by_governorate: dict[str, list[Place]] = {}
    for place in country.villages:
        by_governorate.setdefault(place.governorate.pcode, []).append(place)
    for count in range(1, number + 1):
        operator = dice.pick(teachers)
        home = [code for code in operator["home"] if code in by_governorate]
        place = dice.pick(by_governorate[dice.pick(home)] if home else country.villages)
        audience = dice.weighted(_AUDIENCES)
        cells = _audience(dice, audience)
        when = day(sample, dice.whole(0, sample.choices.days - 1))
        session = sample.add("eore_session", {
            "local_id": f"SYN-RE-{count:06d}", "source": "ours", "held_on": when, "held_to": when,
            "organisation_guid": registers.organisations[operator["code"]], "eore_method": dice.weighted(_METHODS),
            "location_type": "SCHOOL" if audience == "CHILDREN" else dice.weighted(_LOCATIONS), "audience": audience,
            "sessions": dice.whole(1, 3), "beneficiaries_total": sum(cells.values()),
            "geom": _beside(dice, place, 150.0), **place.fields()})
        for (sex, band), people in cells.items():
            if people:
                sample.add("beneficiary", {
                    "local_id": f"SYN-RE-{count:06d}/{sex[0]}{band[0]}", "record_table": "eore_session",
                    "record_guid": session["guid"], "sex": sex, "age_from": band[0], "age_to": band[1],
                    "number": people, "reach": "DIRECT", "disability": False})


def _audience(dice: Dice, audience: str) -> dict[tuple[str, tuple[int, int]], int]:
    """Returns numbers of people by sex and age band; a class is children, farmers are grown up."""
    children = {"CHILDREN": 1.0, "COMMUNITY": 0.5, "DISPLACED": 0.55}.get(audience, 0.05)
    people = dice.whole(8, 45)
    cells = {(sex, band): 0 for sex in ("FEMALE", "MALE") for band in BANDS}
    for _ in range(people):
        band = BANDS[dice.whole(0, 1)] if dice.chance(children) else BANDS[2]
        cells["FEMALE" if dice.chance(0.46) else "MALE", band] += 1
    return cells
