"""Writes ``resources/styles/*.qml``."""

from __future__ import annotations

import os
import sys

from ..suite import ROOT


def main() -> int:
    """Writes every style that differs from its declaration; returns the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    from .style import qml
    from .styles import styles

    for style in styles():
        file = ROOT / "resources" / "styles" / f"{style.name}.qml"
        text = qml(style)
        if not file.is_file() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8", newline="\n")
            print(f"{file.name}: written")
    application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
