"""Task orders, their overlaps, gaps and progress: blue outlines, so that the hazards below stay in sight.

An order is drawn twice: its outline by status, and a person at its marker by whether somebody entered that the site was
left. The second is what counts on the ground, whatever the status says.
"""

from __future__ import annotations

from qgis.core import QgsFillSymbol

from .land import among, uncertain
from .parts import OUTLINES_FROM, Part, area, corners, edge, hatch, marker, only_beyond, only_to, outline, ring, tint
from .style import Rule, Style, Words

BLUE, LIGHT_BLUE, PURPLE, GREY, MAGENTA = "#0b3c8c", "#1f5fc4", "#6a1b9a", "#5f5f5f", "#8a0063"
BROWN = "#6b3a00"

_GROUPS = (
    ("Requested or planned", ("REQUESTED", "DRAFT", "PLANNED"), "task_planned", LIGHT_BLUE, 0.5, "2;1.2"),
    ("Issued, work not begun", ("ISSUED", "ACCEPTED", "PLAN_SUBMITTED", "PLAN_APPROVED"), "task_issued", LIGHT_BLUE,
     0.6, "6;1"),
    ("Work under way", ("ONGOING",), "task_ongoing", BLUE, 0.9, ""),
    ("Stopped", ("SUSPENDED", "EXPIRED", "CANCELLED", "QC_FAILED"), "task_stopped", PURPLE, 0.9, "3;1;0.8;1"),
    ("Work completed", ("COMPLETED", "QC_PASSED"), "task_completed", BLUE, 0.45, ""),
    ("Handed over or closed", ("HANDED_OVER", "CLOSED"), "task_closed", GREY, 0.4, "0.8;0.8"),
)

SITE_LEFT = ("(\"site_left_on\" IS NOT NULL AND trim(coalesce(\"site_left_confirmed_by\", '')) <> '' "
             "AND coalesce(to_date(\"site_left_on\") <= to_date(now()), true))")
"""A named person entered that the site was left, on a day that has come."""
PROSPECTIVE = "(coalesce(\"status\", '') IN ('REQUESTED', 'DRAFT') AND \"actual_start\" IS NULL)"
"""No team is sent yet."""


def task_order() -> Style:
    """Returns the style of task orders."""
    known = tuple(code for group in _GROUPS for code in group[1])
    rules = [Rule(word, among("status", codes), _order(picture, ink, width, dashes))
             for word, codes, picture, ink, width, dashes in _GROUPS]
    rules.append(Rule("Status not known", among("status", known, True), _order("task_unknown", BLUE, 0.8, "0.9;0.9")))
    rules += [
        Rule("Site not confirmed left: people may be there", f"NOT {SITE_LEFT} AND NOT {PROSPECTIVE}",
             area(marker("site_not_left", 3.4, (-1.25, -0.95)))),
        Rule("Site left, confirmed by a person", SITE_LEFT, area(marker("site_left", 3.0, (-1.4, -1.05)))),
        uncertain()]
    return Style("task_order", tuple(rules), Words('"task_no"', 100000, 7.0, BLUE, away_mm=4.8))


def _order(picture: str, ink: str, width: float, dashes: str, *more: Part) -> QgsFillSymbol:
    """Returns the outline of an order on a white band; beyond 1:50,000 a thin line in an empty ring."""
    return area(edge(ink, width, dashes, "#ffffff"), corners(ink),
                only_beyond(ring(ink, max(0.4, width * 0.6)), OUTLINES_FROM), marker(picture, 3.8, (1.0, -0.85)), *more)


def other_order() -> Style:
    """Returns the style of orders of other offices: what counts is whether they said that the site was left."""
    left = "(\"site_left_on\" IS NOT NULL AND coalesce(to_date(\"site_left_on\") <= to_date(now()), true))"
    return Style("other_order", (
        Rule("Order of another office: people may be there", f"NOT {left}",
             _order("other_office", BROWN, 0.9, "5;1;1;1;1;1", marker("site_not_left", 3.4, (-1.25, -0.95)))),
        Rule("Order of another office, site left", left,
             _order("other_office_left", GREY, 0.4, "4;1.4;0.8;1.4", marker("site_left", 3.0, (-1.4, -1.05))))),
        Words('"task_no" || coalesce(\'\\n\' || "office", \'\')', 100000, 7.0, BROWN, away_mm=4.8))


def overlap(name: str) -> Style:
    """Returns the style of ground that two orders share, by what has to be done about it."""
    def rule(word: str, condition: str, picture: str, size: float, *parts: Part) -> Rule:
        return Rule(word, condition, area(*parts, marker(picture, size, (-0.8, 0.6))))

    severities = ("stop", "correct", "look", "note")
    field = "lower(\"severity\")"
    return Style(name, (
        rule("Overlap: stop", f"{field} = 'stop'", "overlap_stop", 5.0, tint("#c2008b80"),
             hatch("#4a0036", 0, 1.4, 0.4), hatch("#4a0036", 90, 1.4, 0.4), edge(MAGENTA, 0.9)),
        rule("Overlap: correct", f"{field} = 'correct'", "overlap_correct", 4.6, tint("#d64fb060"),
             hatch(MAGENTA, 0, 2.8, 0.35), hatch(MAGENTA, 90, 2.8, 0.35), edge(MAGENTA, 0.7)),
        rule("Overlap: look", f"{field} = 'look'", "overlap_look", 4.0, tint("#e9a6d640"),
             hatch(MAGENTA, 90, 2.8, 0.3), edge(MAGENTA, 0.5, "2;1")),
        rule("Overlap: note", f"{field} = 'note'", "overlap_note", 3.6, edge(MAGENTA, 0.4, "0.6;1")),
        rule("Overlap", f"coalesce({field}, '') NOT IN ({', '.join(repr(one) for one in severities)})",
             "overlap_unknown", 4.6, tint("#d64fb060"), hatch(MAGENTA, 0, 5.0, 0.3), hatch(MAGENTA, 90, 5.0, 0.3),
             edge(MAGENTA, 0.7, "3;1")),
        uncertain("\"uncertain\"")), Words("format_number(\"overlap_m2\", 0) || ' m\u00b2'", 25000, 7.0, MAGENTA, True))


def gap() -> Style:
    """Returns the style of ground that nobody works on: a thin strip still is a path for a child."""
    return Style("gap", (
        Rule("Gap: nobody works here", "NOT coalesce(\"thin\", false)", _gap("gap", "", 0.8)),
        Rule("Thin gap: nobody works here", "coalesce(\"thin\", false)", _gap("gap_thin", "1.4;0.7", 0.7)),
        uncertain("\"uncertain\"")),
        Words("format_number(coalesce(\"gap_m2\", \"uncertain_m2\"), 0) || ' m\u00b2'", 25000, 7.0, "#000000", True))


def _gap(picture: str, dashes: str, width: float) -> QgsFillSymbol:
    return area(tint("#fff20060"), hatch("#000000", 45, 4.0, 0.3), hatch("#000000", 135, 4.0, 0.3),
                edge("#000000", width, dashes, "#fff200", 0.3), marker(picture, 4.4, (0.0, 1.15)))


def task_progress() -> Style:
    """Returns the style of orders by the share of land released. Never "all": half a per cent of a field is a path."""
    share = "\"pct_spatial\""
    steps = (
        ("Progress not known on the map", f"{share} IS NULL", "task_unknown", (tint("#e0e0e060"),), "1;1"),
        ("Nothing released yet", f"{share} = 0", "task_planned", (), ""),
        ("Up to half released", f"{share} > 0 AND {share} < 50", "task_issued", (hatch(BLUE, 135, 5.0, 0.3),), ""),
        ("More than half released", f"{share} >= 50 AND {share} < 95", "task_ongoing",
         (tint("#9db7d960"), hatch(BLUE, 135, 2.6, 0.35)), ""),
        ("Nearly all released: look for gaps", f"{share} >= 95", "gap",
         (tint("#2e8b3d60"), hatch("#0c4a1c", 135, 1.4, 0.35)), ""),
        ("Figure not possible", f"{share} < 0", "task_unknown", (tint("#e0e0e060"), hatch(BLUE, 90, 3.0, 0.3)), "1;1"),
    )
    rules = [Rule(word, condition, area(*parts, outline("#ffffff", 1.0), outline(BLUE, 0.5, dashes), corners(BLUE),
                                        marker(picture, 3.4)))
             for word, condition, picture, parts, dashes in steps]
    rules.append(Rule("No report for days", "\"stale\"",
                      area(outline(PURPLE, 0.6, "3;1;0.8;1", inside=-0.6),
                           marker("not_accepted", 2.6, (1.1, -0.9)))))
    return Style("task_progress", tuple(rules), Words(
        "\"task_no\" || coalesce('\\n' || round(\"pct_spatial\", 0) || ' %', '')", 50000, 7.0, BLUE))


def parcels() -> Style:
    """Returns the style of the outlines of a land enquiry: a double line, nothing inside that could hide a hazard."""
    black = "#000000"
    return Style("parcels", (
        Rule("Parcel asked about", "true",
             area(only_to(outline("#ffffff", 2.2), OUTLINES_FROM),
                  only_to(outline(black, 0.5, inside=-0.8), OUTLINES_FROM),
                  only_to(outline(black, 0.5, inside=0.8), OUTLINES_FROM), corners(black),
                  only_beyond(outline(black, 0.3), OUTLINES_FROM), only_beyond(ring(black, 0.4, 7.0), OUTLINES_FROM),
                  only_beyond(ring(black, 0.4, 8.6), OUTLINES_FROM),
                  only_beyond(marker("parcel", 5.0, (0.0, -1.25)), OUTLINES_FROM))),),
        Words('"reference"', 0, 8.0, black, True, every=True), "Polygon")
