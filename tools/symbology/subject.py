"""What a sheet is about: a frame around the outline whose own symbols stay as they are on every other map."""

from __future__ import annotations

from .parts import area, outline
from .style import Rule, Style


def current() -> Style:
    """Returns the style of the record of a sheet: a black line outside its own, on white so that it is seen on ink."""
    return Style("current", (
        Rule("Record of this sheet", "true", area(outline("#ffffff", 1.8, inside=-1.5),
                                                  outline("#000000", 1.0, inside=-1.5))),))
