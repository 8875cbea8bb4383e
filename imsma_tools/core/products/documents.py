"""XML files of QGIS (styles, page templates) as documents."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtXml import QDomDocument


def read_xml(file: Path) -> Optional[QDomDocument]:
    """Returns the document of a file, None if it is no XML or no text."""
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    document = QDomDocument()
    done = document.setContent(text)
    # Qt 5 answers with a tuple, which is true even if reading failed; Qt 6 with an object.
    return document if (done[0] if isinstance(done, tuple) else bool(done)) else None
