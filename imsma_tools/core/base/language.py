"""Languages, digits and the one ``tr()`` of the suite.

The interface language and the language of a product (a sheet, a workbook, a map) are two choices: an officer works
in English and prints in Kurdish. So a translation is looked up in a translator of its own for each language instead
of the one QGIS installed, and ``tr`` takes an optional language.

QGIS cannot be switched to Central Kurdish (it ships no ``ckb``), hence the suite's own language setting.
"""

from __future__ import annotations

import contextlib
import contextvars
import enum
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional

from . import paths

CONTEXT = "imsma_suite"
"""The one translation context: contexts by class break as soon as a method is inherited."""


class Language(enum.Enum):
    """A language the suite speaks. The value is the code used in files, settings and parameters."""

    EN = "en"
    AR = "ar"
    CKB = "ckb"

    @property
    def is_right_to_left(self) -> bool:
        return self is not Language.EN

    @property
    def native_name(self) -> str:
        return {"en": "English", "ar": "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
                "ckb": "\u06a9\u0648\u0631\u062f\u06cc\u06cc \u0646\u0627\u0648\u06d5\u0646\u062f\u06cc"}[self.value]

    @property
    def locale_name(self) -> str:
        """Name for QLocale. ``ar_IQ`` has Iraq's month names, plain ``ar`` has others."""
        return {"en": "en_GB", "ar": "ar_IQ", "ckb": "ckb_IQ"}[self.value]

    @classmethod
    def from_code(cls, code: str) -> Language:
        """Returns the language of a locale code such as ``ar_IQ``, ``ckb`` or ``en-GB``; English for any other."""
        head = code.replace("-", "_").split("_")[0].lower()
        return next((language for language in cls if language.value == head), cls.EN)


class Digits(enum.Enum):
    """Digits of a product: chosen apart from its language."""

    WESTERN = "western"
    ARABIC_INDIC = "arabic_indic"


_ARABIC_INDIC = str.maketrans(
    "0123456789.,", "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u066b\u066c"
)

_interface: Language = Language.from_code(os.environ.get("IMSMA_LANGUAGE", "en"))
# A product made in a worker thread in Kurdish must not turn the English dock Kurdish: hence a context variable.
_product: contextvars.ContextVar[Optional[Language]] = contextvars.ContextVar("product_language", default=None)
_translators: dict[Language, Any] = {}


def current_language() -> Language:
    """Returns the language ``tr`` speaks here: the product's inside :func:`speaking`, else the interface's."""
    return _product.get() or _interface


def use_language(language: Language) -> None:
    """Sets the language of the interface."""
    global _interface
    _interface = language


@contextlib.contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Makes a product in ``language``: inside the block ``tr`` speaks it, afterwards the former language again."""
    token = _product.set(language)
    try:
        yield
    finally:
        _product.reset(token)


def tr(text: str, /, **values: object) -> str:
    """Returns ``text`` in the current language, with ``{name}`` replaced by ``values`` after translating.

    ``text`` is a literal in ASCII English; the extractor (``tools/translations.py``) refuses anything else.
    """
    translated = _translate(text, current_language())
    return translated.format(**values) if values else translated


def _translate(text: str, language: Language) -> str:
    if language is Language.EN:
        return text
    if language not in _translators:
        _translators[language] = _load_translator(paths.translations_folder() / f"imsma_suite_{language.value}.qm")
    translator = _translators[language]
    return (translator.translate(CONTEXT, text) or text) if translator is not None else text


def _load_translator(file: Path) -> Any:
    """Returns a loaded QTranslator, or None where Qt or the file is missing: English is better than nothing."""
    try:
        from qgis.PyQt.QtCore import QTranslator
    except ImportError:
        return None
    translator = QTranslator()
    return translator if translator.load(str(file)) else None


def with_digits(text: str, digits: Digits) -> str:
    """Returns ``text`` with its digits, decimal point and thousands comma as chosen.

    Only for readers' figures. Coordinates, ids and anything read by a machine stay Western.
    """
    return text.translate(_ARABIC_INDIC) if digits is Digits.ARABIC_INDIC else text


def number_text(value: float, decimals: int = 0, digits: Digits = Digits.WESTERN) -> str:
    """Returns a number with thousands separators for a reader, for example ``1,234,567``."""
    return with_digits(f"{value:,.{decimals}f}", digits)
