"""Hazards, released land and reports of work: colours of IMSMA NG, a hatch of its own for each class.

Hatches rise to the right for hazards and fall to the right for released land, so that a page in one colour still says
which is which. Classes fill, states draw the outline (domain facts 7).
"""

from __future__ import annotations

from .parts import area, bound, corners, hatch, marker, outline, tint
from .style import Rule, Style, Words

RED, ORANGE, GREEN = "#ff0000", "#f4a718", "#2e8b3d"
HALF = "80"

UNCERTAIN = ("\"outline_state\" = 'uncertain' OR \"position_method\" IN ('CIRCLE', 'MILITARY_RECORD', 'UNKNOWN') "
             "OR \"position_accuracy_m\" >= 25")
"""Outlines that cannot be trusted to the metre; from 25 m on as the check of orders has it."""

_DONE = "coalesce(\"hazard_status\", '') IN ('CLOSED', 'HANDED_OVER')"
_CLASSES = ("CHA", "SHA", "INDICATION", "STOCKPILE", "EOD_SPOT")
_OUTCOMES = ("CLEARED", "REDUCED", "CANCELLED")


def among(field: str, codes: tuple[str, ...], negated: bool = False) -> str:
    """Returns the condition that a field holds one of codes, or none of them; no value is none of them."""
    listed = ", ".join(f"'{code}'" for code in codes)
    return f"coalesce(\"{field}\", '') {'NOT ' if negated else ''}IN ({listed})"


def uncertain(condition: str = UNCERTAIN) -> Rule:
    """Returns the rule that hatches an outline in doubt level, whatever lies below, and dots a second line around."""
    return Rule("Outline uncertain", condition,
                area(hatch("#4a4a4a", 0, 2.4, 0.3, "1.6;0.8"),
                     outline("#000000", 0.3, "0.3;0.9", inside=-1.0, further=0.6)))


def hazard() -> Style:
    """Returns the style of hazards."""
    fills = (
        ("Confirmed hazardous area (CHA)", "CHA", "hazard_cha",
         (tint(RED + HALF), hatch("#7a0000", 45, 1.6, 0.35))),
        ("Suspected hazardous area (SHA)", "SHA", "hazard_sha",
         (tint(ORANGE + HALF), hatch("#7a4a00", 45, 3.2, 0.35))),
        ("Indication", "INDICATION", "hazard_indication",
         (tint("#ffe97a80"), hatch("#6b5a00", 45, 5.0, 0.25, "2;1.2"))),
        ("Ammunition storage", "STOCKPILE", "hazard_stockpile",
         (tint("#d9b38c80"), hatch("#4a2c00", 90, 2.0, 0.3))),
        ("EOD spot task", "EOD_SPOT", "hazard_eod_spot", (tint("#f4a71860"), hatch("#7a4a00", 90, 4.0, 0.25, "2;1.2"))),
    )
    rules = [Rule(word, f"\"hazard_class\" = '{code}' AND NOT {_DONE}", area(*parts, marker(picture, 4.4)))
             for word, code, picture, parts in fills]
    rules.append(Rule("Hazard of unknown class", f"{among('hazard_class', _CLASSES, True)} AND NOT {_DONE}",
                      area(tint(ORANGE + HALF), hatch("#7a4a00", 45, 3.2, 0.3), hatch("#7a4a00", 135, 3.2, 0.3),
                           marker("hazard_unknown", 4.4))))
    rules += [
        Rule("Status: open", among("hazard_status", ("WORKED_ON", "CLOSED", "HANDED_OVER"), True),
             area(bound(RED, 0.6), corners(RED))),
        Rule("Status: worked on", "\"hazard_status\" = 'WORKED_ON'",
             area(bound("#5c3a00", 0.9, "3;1.2"), bound(ORANGE, 0.5, "3;1.2"), corners("#5c3a00"),
                  marker("status_worked_on", 2.2, (1.05, 0.75)))),
        Rule("Status: closed", "\"hazard_status\" = 'CLOSED'",
             area(bound("#3d5c0e", 0.7, "2.4;1.6"), bound("#99cc33", 0.35, "2.4;1.6"),
                  corners("#3d5c0e"), marker("hazard_closed", 3.4))),
        Rule("Status: handed over", "\"hazard_status\" = 'HANDED_OVER'",
             area(bound("#0e4a5c", 0.5, "0.8;1.2"), corners("#0e4a5c"), marker("handover", 3.2))),
        uncertain(),
    ]
    return Style("hazard", tuple(rules), Words('"local_id"', 50000))


def land_release() -> Style:
    """Returns the style of released land."""
    rules = [*_outcomes("Released, outcome not known"),
             Rule("Not yet accepted by the authority", "\"accepted\" IS FALSE",
                  area(outline("#000000", 0.25, "0.6;1.6", inside=-0.7), marker("not_accepted", 2.4, (0.9, -0.7)))),
             uncertain()]
    return Style("land_release", tuple(rules), Words('"local_id"', 25000, 6.5))


def report(name: str, inside: float) -> Style:
    """Returns the style of reports of work: the land they report, with a thinner line than what was released."""
    waiting = among("approval", ("APPROVED",), True)
    rules = [*_outcomes("Outcome not known", light=True),
             Rule("Report not yet approved", waiting,
                  area(outline("#000000", 0.25, "0.6;1.6", inside=inside), marker("not_accepted", 2.4, (0.9, -0.7)))),
             uncertain()]
    return Style(name, tuple(rules), Words('"report_no"', 10000, 6.5))


def handover_certificate() -> Style:
    """Returns the style of certificates."""
    ink = "#0e4a5c"
    partial = "coalesce(\"extent\", '') = 'PARTIAL' OR trim(coalesce(\"not_cleared_text\", '')) <> ''"
    return Style("handover_certificate", (
        Rule("Handed over in part: not all was cleared", partial,
             area(hatch(ink, 135, 3.0, 0.25, "1;1", released=True), outline(ink, 0.6, "2;1;0.6;1"), corners(ink),
                  marker("handover_part", 3.6))),
        Rule("Land handed over", f"NOT ({partial})",
             area(hatch(ink, 135, 6.0, 0.25, released=True), outline(ink, 0.8), corners(ink), marker("handover", 3.6))),
        uncertain()), Words('"certificate_no"', 25000, 6.5))


def _outcomes(unknown: str, light: bool = False) -> list[Rule]:
    """Returns the rules of the ways land is released; ``light`` for reports, whose land is not released yet."""
    thin, faint = (0.3, "40") if light else (0.5, HALF)
    edge = "" if not light else "2;0.8"
    fills = (
        ("Cleared", "CLEARED", "release_cleared", GREEN, ("#0c4a1c", 135, 1.6, 0.3, "")),
        ("Reduced", "REDUCED", "release_reduced", "#7fbf6a", ("#1f5c1a", 135, 3.2, 0.3, "")),
        ("Cancelled", "CANCELLED", "release_cancelled", "#bfe3b4", ("#1f5c1a", 135, 3.2, 0.3, "1.2;1.6")),
    )
    size = 3.2 if light else 3.6
    rules = [Rule(word, f"\"outcome\" = '{code}'",
                  area(tint(fill + faint), hatch(*lines, released=True), bound(lines[0], thin, edge),
                       corners(lines[0], 0.9), marker(picture, size)))
             for word, code, picture, fill, lines in fills]
    ink = "#1f5c1a"
    rules.append(Rule(unknown, among("outcome", _OUTCOMES, True),
                      area(tint("#bfe3b4" + faint), hatch(ink, 135, 3.2, 0.25, released=True),
                           hatch(ink, 0, 3.2, 0.25, released=True), bound(ink, thin, edge),
                           marker("release_unknown", size))))
    return rules
