"""Boundaries, areas of responsibility, the small map, and totals by area for maps that show no outlines."""

from __future__ import annotations

from .parts import area, hatch, outline, tint
from .style import Rule, Style, Words

_HERE = "\"pcode\" = @imsma_pcode"
_NOT_HERE = "coalesce(\"pcode\" <> @imsma_pcode, true)"


def admin_area() -> Style:
    """Returns the style of boundaries; the area whose page it is stands out (layout variable ``imsma_pcode``)."""
    return Style("admin_area", (
        Rule("Area of this map", _HERE, area(outline("#222222", 0.8))),
        Rule("Country boundary", f"\"level\" = 0 AND {_NOT_HERE}", area(outline("#5a5a5a", 0.6, "6;1;1;1"))),
        Rule("Governorate boundary", f"\"level\" = 1 AND {_NOT_HERE}", area(outline("#6a6a6a", 0.35, "4;0.8;0.8;0.8"))),
        Rule("District boundary", f"coalesce(\"level\", 2) >= 2 AND {_NOT_HERE}",
             area(outline("#666666", 0.3, "2;1")))),
        Words("CASE WHEN \"level\" = 1 AND @map_scale > 150000 THEN \"name_en\" END", 0, 6.5, "#6e6e6e", True,
              weight=2))


def locator() -> Style:
    """Returns the style of the small map of the country."""
    return Style("locator", (
        Rule("Area of this map", _HERE, area(tint("#9db7d9"), hatch("#1a1a1a", 45, 1.2, 0.3), outline("#1a1a1a", 0.4))),
        Rule("Governorate boundary", f"\"level\" = 1 AND {_NOT_HERE}", area(tint("#f4f4f4"), outline("#8a8a8a", 0.2)))))


def responsibility_area() -> Style:
    """Returns the style of areas of responsibility."""
    brown = "#5d4037"
    return Style("responsibility_area", (
        Rule("Area of responsibility, shared", "\"responsibility\" = 'SHARED'",
             area(outline(brown, 0.3, "0.8;1"), outline(brown, 0.3, "3;1.5", inside=0.9))),
        Rule("Area of responsibility", "coalesce(\"responsibility\", '') <> 'SHARED'",
             area(outline(brown, 0.4, "3;1.5")))), Words('"name"', 0, 6.5, brown, weight=1))


def area_totals() -> Style:
    """Returns the style of numbers by area: the more records, the closer the hatch; the number itself stands inside."""
    ink = "#3d2b1f"
    steps = (
        ("None recorded: this does not mean safe", 0, 0, ()),
        ("1 to 9 records", 1, 9, (tint("#fdebd3"), hatch(ink, 135, 4.6, 0.2))),
        ("10 to 49 records", 10, 49, (tint("#f6cfa0"), hatch(ink, 135, 3.2, 0.25))),
        ("50 to 199 records", 50, 199, (tint("#e8a25c"), hatch(ink, 135, 2.2, 0.35))),
        ("200 records and more", 200, 0, (tint("#c96f2e"), hatch(ink, 135, 1.6, 0.5))),
    )
    rules = [Rule(word, f"\"records\" >= {least}" + (f" AND \"records\" <= {most}" if least <= most else ""),
                  area(*parts, outline(ink, 0.3))) for word, least, most, parts in steps]
    rules.append(Rule("Number not known", "\"records\" IS NULL OR \"records\" < 0",
                      area(hatch(ink, 45, 4.0, 0.2), hatch(ink, 135, 4.0, 0.2), outline(ink, 0.3, "1;1"))))
    return Style("area_totals", tuple(rules), Words(
        "coalesce(\"name\" || '\\n', '') || coalesce(to_string(\"records\"), '?')", 0, 7.5, "#000000", True,
        every=True))
