"""Writes ``docs/symbols.md`` and its pictures: what every symbol of our maps means, in three languages."""

from __future__ import annotations

import json
import os

from .suite import ROOT

PAGE = ROOT / "docs" / "symbols.md"
PICTURES = ROOT / "docs" / "symbols"

GROUPS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("hazards", "Hazards", ("hazard",)),
    ("released", "Land released", ("land_release",)),
    ("orders", "Task orders", ("task_order",)),
    ("overlaps", "Overlaps and gaps", ("order_overlaps", "gap")),
    ("reports", "Reports of work", ("progress_report", "handover_certificate")),
    ("progress", "Progress", ("task_progress",)),
    ("enquiry", "Land enquiry and sheet of one record", ("parcels", "current")),
    ("accidents", "Accidents and ordnance", ("accident", "ordnance_item")),
    ("people", "People and quality", ("eore_session", "victim_assistance", "qm_visit")),
    ("points", "Points of an outline", ("turning_point",)),
    ("totals", "Totals by area", ("area_totals",)),
    ("places", "Places and boundaries", ("settlement", "admin_area", "responsibility_area")),
)
"""Pictures of the page: file, title, styles. ``overlap`` and ``completion_report`` look like others of the list."""

_HEAD = """# Symbols of our maps

Made from `tools/symbology` and `resources/symbols` by `make docs`; do not edit. Each row shows a class in the legend,
on a map of 1:10,000, on a map of 1:250,000, and on a photocopy in one bit.

## How to read them
- **Fill and triangle: what it is. Outline: its status.** Colours are those of IMSMA NG: confirmed hazardous areas (CHA)
  red, suspected ones (SHA) orange; an open status has a red line, *worked on* a dashed orange one, *closed* a dashed
  green one and no fill. A class or status that nobody knows has a symbol of its own: no record is left out.
- **Hatches rise to the right for hazards and fall to the right for released land**, so a page in one colour says it
  too. The more is known of a danger, the closer the lines.
- **Outline uncertain**: level dashes over the area and a dotted line around it. So is drawn what is a circle from a
  reported size, comes from a military record or by an unknown method, is good to 25 m or worse, or waits for a repair.
  The real edge may lie outside. An outline that crosses itself is hatched as far as it may reach; released land only as
  far as is sure.
- **Task orders** are blue outlines with the sign of their status. Apart from the status, a person in a ring says that
  nobody has confirmed that the site was left: **people may be there, also when work is stopped, expired or cancelled**.
  The person struck out says that a named person entered the day on which the site was left.
- **Beyond 1:50,000** every record has a marker, so that a field of 200 m is on a map of a country; its outline stays,
  thin. Corners are marked from 1:25,000 on. Nothing is drawn so that it covers a hazard: orders and parcels are rings
  there, overlaps and gaps stand beside.
- Lines are 0.2 mm and broader, hatches 1 mm apart and wider. Classes that can meet on one map are told apart by readers
  without one kind of cone in the eye and on a photocopy; the tests measure it on pictures at 1:5,000 to 1:2,500,000.
- **White does not mean safe.** An area without a symbol is an area without a record.

An office changes a style by copying the file from `resources/styles` into its templates folder and editing it in QGIS.
The pictures are inside the style: it is complete on every computer. The words of the legends in Arabic and Kurdish are
in `resources/styles/labels.json`; they are machine-made until a speaker marks them as reviewed.
"""


def main() -> int:
    """Writes the page and its pictures; returns the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    _write()
    application.exitQgis()
    return 0


def _write() -> None:
    from imsma_tools.core.base.language import Language
    from imsma_tools.core.products.styles import legend_word

    from .symbology.pictures import write_picture
    from .symbology.styles import styles

    known = {style.name: style for style in styles()}
    words = json.loads((ROOT / "resources" / "styles" / "labels.json").read_text(encoding="utf-8"))["page"]
    PICTURES.mkdir(exist_ok=True)
    lines = [_HEAD]
    for file, title, names in GROUPS:
        rules = list(dict.fromkeys(rule.word for name in names for rule in known[name].rules))
        lines += [f"## {title}", "", "| English | Arabic | Kurdish |", "|---|---|---|"]
        lines += [f"| {word} | {legend_word(word, Language.AR)} | {legend_word(word, Language.CKB)} |"
                  for word in rules]
        lines.append("")
        for language in Language:
            def said(word: str, language: Language = language) -> str:
                return str(words.get(word, {}).get(language.value) or word)

            columns = [said("Legend"), "1:10,000", "1:250,000", said("Photocopy")]
            picture = PICTURES / f"{file}-{language.value}.png"
            write_picture(picture, [known[name] for name in names], said(title), columns, language)
            lines += [f"![{said(title)}](symbols/{picture.name})", ""]
    PAGE.write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    raise SystemExit(main())
