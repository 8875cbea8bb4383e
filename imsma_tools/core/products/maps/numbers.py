"""Figures of a map, for a reader: digits by choice, units in words, and in an order that no Arabic word turns round."""

from __future__ import annotations

from dataclasses import dataclass

from ...base.language import Digits, Language, number_text, tr, with_digits

LEFT_TO_RIGHT_MARK = "\u200e"


def in_order(text: str, language: Language) -> str:
    """Returns a date, ratio or code that keeps its order in a line written from the right.

    After an Arabic word, 2026-01-31 would be printed 31-01-2026: digits take the direction of the word before them.
    """
    mark = LEFT_TO_RIGHT_MARK if language.is_right_to_left and text else ""
    return f"{mark}{text}{mark}"


@dataclass(frozen=True)
class Figures:
    """How a product writes figures. Codes, ids and coordinates are no figures: they stay Western everywhere."""

    language: Language
    digits: Digits = Digits.WESTERN

    def ordered(self, text: str) -> str:
        """Returns a code, an id or a coordinate that keeps its order."""
        return in_order(text, self.language)

    def number(self, value: float, decimals: int = 0) -> str:
        """Returns a number with thousands separators."""
        return self.ordered(number_text(value, decimals, self.digits))

    def ratio(self, scale: float) -> str:
        """Returns a scale, for example ``1:50,000``."""
        return self.ordered(with_digits(f"1:{number_text(scale)}", self.digits))

    def area(self, square_metres: float) -> str:
        """Returns an area in square metres: one unit on all sheets, so that nobody takes hectares for metres."""
        return tr("{number} m2", number=self.number(square_metres)).replace("m2", "m\u00b2")

    def distance(self, metres: float) -> str:
        """Returns a distance: whole metres below 10 km, never rounded up (a hazard is not farther than it is)."""
        if metres < 10_000.0:
            return tr("{number} m", number=self.number(float(int(metres))))
        return tr("{number} km", number=self.number(int(metres / 100.0) / 10.0, 1))
