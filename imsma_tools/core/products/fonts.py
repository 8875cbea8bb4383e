"""Fonts of a product: one that is installed and has the letters of the language.

A missing font is replaced by QGIS without a word, and where no font has the letters, a sheet is printed full of boxes.
"""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont

from ..base.language import Language

NEEDED = {
    Language.EN: "AZaz09",
    Language.AR: "\u0627\u0628\u062a\u0645\u0646\u0629\u0649\u0621",
    # Letters of Sorani that a font made for Arabic alone may lack.
    Language.CKB: ("\u0627\u0628\u062a\u0645\u0646"
                   "\u0695\u06b5\u06c6\u06ce\u06d5\u06a4\u067e\u0686\u06af\u0698\u06cc\u06a9"),
}
PREFERRED = {
    Language.EN: ("Noto Sans", "Open Sans", "Segoe UI", "DejaVu Sans", "Helvetica", "Arial"),
    # Copied or read aloud from a PDF set in Noto Naskh Arabic, "no" is lost: "White does not mean safe" turns over.
    Language.AR: ("Noto Sans Arabic", "Noto Naskh Arabic", "Segoe UI", "Tahoma", "Geeza Pro", "DejaVu Sans"),
    Language.CKB: ("Noto Naskh Arabic", "Noto Sans Arabic", "Segoe UI", "Tahoma", "Geeza Pro", "DejaVu Sans"),
}

DOTS = 20.0
"""Per millimetre where texts are measured: so many that rounding to whole dots plays no part."""


def is_installed(family: str) -> bool:
    """Returns True if the font is there itself and would not be replaced by another."""
    return QFontInfo(QFont(family)).family().casefold() == family.casefold()


def missing_letters(family: str, language: Language) -> str:
    """Returns the letters of ``language`` that the font has not."""
    # Asked for a writing system, Qt answers with the fallback's letters; asked for any, with the font's own.
    raw = QRawFont.fromFont(QFont(family), QFontDatabase.WritingSystem.Any)
    return "".join(letter for letter in NEEDED[language] if not raw.supportsCharacter(letter))


def font_for(language: Language) -> Optional[str]:
    """Returns the best installed font that has all letters of ``language``, None if there is none."""
    for family in PREFERRED[language]:
        if is_installed(family) and not missing_letters(family, language):
            return family
    return next((family for family in _families(language) if not missing_letters(family, language)), None)


def font_of(thing: Any) -> QFont:
    """Returns the font of a label or of a style of a legend, in any QGIS."""
    return QFont(thing.textFormat().font() if hasattr(thing, "textFormat") else thing.font())


def large_font_of(thing: Any) -> QFont:
    """Returns :func:`font_of` at :data:`DOTS` per millimetre, to measure it."""
    points = thing.textFormat().size() if hasattr(thing, "textFormat") else thing.font().pointSizeF()
    font = font_of(thing)
    font.setPixelSize(max(1, round(points * 25.4 / 72.0 * DOTS)))
    return font


def _families(language: Language) -> list[str]:
    system = QFontDatabase.WritingSystem.Latin if language is Language.EN else QFontDatabase.WritingSystem.Arabic
    try:
        return list(QFontDatabase.families(system))
    except TypeError:   # Qt 5 asks an object, Qt 6 the class
        return list(QFontDatabase().families(system))
