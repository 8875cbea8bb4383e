"""Accidents, ordnance, risk education, assistance, visits, turning points and settlements: pictures, not colours."""

from __future__ import annotations

from .land import among
from .parts import drawing, place, point_marker
from .style import Rule, Style, Words


def accident() -> Style:
    """Returns the style of accidents, by harm."""
    killed, injured = "coalesce(\"killed\", 0)", "coalesce(\"injured\", 0)"
    entered = "\"killed\" IS NOT NULL AND \"injured\" IS NOT NULL"
    return _points("accident", (
        ("Accident, people killed", f"{killed} > 0", "accident_killed", 4.6),
        ("Accident, people injured", f"{killed} <= 0 AND {injured} > 0", "accident_injured", 4.4),
        ("Accident, nobody hurt", f"{killed} <= 0 AND {injured} <= 0 AND {entered}", "accident_none_hurt", 4.0),
        ("Accident, harm not known", f"{killed} <= 0 AND {injured} <= 0 AND NOT ({entered})", "accident_unknown", 4.4),
    ), Words('"local_id"', 25000, 6.5))


_ORDNANCE = (
    ("Anti-personnel mine", ("APM",), "ordnance_apm"),
    ("Improvised mine", ("APM_IMP",), "ordnance_apm_improvised"),
    ("Anti-vehicle mine", ("AVM",), "ordnance_avm"),
    ("Cluster munition remnant", ("CMR",), "ordnance_submunition"),
    ("Unexploded or abandoned ordnance", ("UXO", "AXO"), "ordnance_uxo"),
    ("Improvised device or booby trap", ("IED", "BOOBY_TRAP"), "ordnance_ied"),
)


def ordnance_item() -> Style:
    """Returns the style of items found; improvised mines apart, as Iraq counts them."""
    known = tuple(code for _, codes, _ in _ORDNANCE for code in codes)
    return _points("ordnance_item", (
        *((word, among("category", codes), picture, 4.0) for word, codes, picture in _ORDNANCE),
        ("Other ordnance", among("category", known, True), "ordnance_other", 4.0)))


def qm_visit() -> Style:
    """Returns the style of quality visits, by result."""
    known = ("PASSED", "PASSED_WITH_REMARKS", "FAILED")
    return _points("qm_visit", (
        ("Quality visit: passed", among("result", known[:1]), "qm_passed", 4.0),
        ("Quality visit: passed with remarks", among("result", known[1:2]), "qm_remarks", 4.0),
        ("Quality visit: failed", among("result", known[2:]), "qm_failed", 4.0),
        ("Quality visit", among("result", known, True), "qm_unknown", 4.0)))


def eore_session() -> Style:
    """Returns the style of risk education."""
    return _points("eore_session", (("Risk education session", "true", "eore", 4.0),))


def victim_assistance() -> Style:
    """Returns the style of assistance: where it was given, nothing about whom."""
    return _points("victim_assistance", (("Assistance to victims", "true", "victim_assistance", 3.8),))


def _points(name: str, rows: tuple[tuple[str, str, str, float], ...], words: Words | None = None) -> Style:
    return Style(name, tuple(Rule(word, condition, place(drawing(picture, size)))
                             for word, condition, picture, size in rows), words, "Point")


def turning_points() -> Style:
    """Returns the style of the points of an outline with their numbers, as in the table beside the map."""
    white, black = "#ffffff", "#000000"
    kinds = (
        ("Reference point", "REFERENCE", place(point_marker("triangle", 3.4, black, white))),
        ("Benchmark", "BENCHMARK", place(point_marker("square", 2.8, white, black, 0.5), point_marker(
            "cross", 2.0, black, black, 0.4))),
        ("Start point", "START", place(point_marker("circle", 3.2, white, black, 0.4), point_marker(
            "circle", 1.4, black, black))),
        ("Turning point", "TURNING", place(point_marker("circle", 1.8, black, white))),
        ("Intermediate point", "INTERMEDIATE", place(point_marker("circle", 1.6, white, black, 0.3))),
        ("End point", "END", place(point_marker("square", 2.4, black, white))),
        ("Evidence point", "EVIDENCE", place(point_marker("star", 3.4, black, white))),
    )
    rules = [Rule(word, among("point_type", (code,)), symbol) for word, code, symbol in kinds]
    rules.append(Rule("Point of unknown kind", among("point_type", tuple(code for _, code, _ in kinds), True), place(
        point_marker("diamond", 2.6, white, black, 0.4))))
    return Style("turning_point", tuple(rules), Words(
        "coalesce(nullif(trim(\"point_label\"), ''), to_string(\"point_no\"))", 25000, 7.0, black, True, weight=8),
        "Point")


def settlement() -> Style:
    """Returns the style of settlements: small and grey, under everything about hazards."""
    grey, white = "#555555", "#ffffff"
    kinds = (("City", "CITY", place(point_marker("square", 2.0, "#222222", white))),
             ("Town", "TOWN", place(point_marker("hexagon", 2.2, white, "#222222", 0.4))),
             ("Camp", "CAMP", place(point_marker("triangle", 2.0, white, "#222222", 0.3))),
             ("Village", "VILLAGE", place(point_marker("circle", 1.2, white, grey, 0.25))))
    rules = [Rule(word, among("settlement_type", (code,)), symbol) for word, code, symbol in kinds]
    rules.append(Rule("Settlement", among("settlement_type", tuple(code for _, code, _ in kinds), True),
                      place(point_marker("diamond", 2.0, grey, white))))
    named = ("CASE WHEN \"settlement_type\" = 'CITY' OR (@map_scale < 1000000 AND \"settlement_type\" = 'TOWN') "
             "OR @map_scale < 250000 THEN \"name_en\" END")
    return Style("settlement", tuple(rules), Words(named, 0, 6.5, "#333333", weight=3), "Point")
