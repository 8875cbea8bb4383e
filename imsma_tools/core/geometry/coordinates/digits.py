"""Digits and separators of Arabic, Persian and Kurdish typing as Western ones."""

from __future__ import annotations

ARABIC_DECIMAL = "\u066b"
ARABIC_THOUSANDS = "\u066c"
ARABIC_COMMA = "\u060c"

_WESTERN = {
    **{ord("\u0660") + value: str(value) for value in range(10)},
    **{ord("\u06f0") + value: str(value) for value in range(10)},
    ord(ARABIC_DECIMAL): ".", ord(ARABIC_THOUSANDS): "", ord(ARABIC_COMMA): ",", ord("\u061b"): ";",
    # Typographic signs and marks of direction that travel with copied text.
    0x2212: "-", 0x2010: "-", 0x2011: "-", 0x2012: "-", 0x2013: "-", 0x00A0: " ", 0x202F: " ", 0x2009: " ",
    **dict.fromkeys((0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x2066, 0x2067, 0x2068, 0x2069,
                     0xFEFF), ""),
}


def western(text: str) -> str:
    """Returns ``text`` with Western digits, decimal point, no Arabic thousands sign and no marks of direction."""
    return text.translate(_WESTERN)
