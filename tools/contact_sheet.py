"""Prints every map type in every language and puts the pictures of all pages together: the proof to look at.

    python -m tools.contact_sheet [--data sample bih] [--types contamination ...] [--languages en ar ckb] [--series]
                                  [--bih ../shared/data/bih] [--folder build/contact-sheet] [--docs]

Pages and pictures at full size stay in ``--folder``; ``--docs`` renews the overview in ``docs/contact-sheet``. With
``--series`` all governorates and the districts of one are printed on A3 too. Pages that are there already are printed
again; data files only if they are missing.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication

import imsma_tools
from imsma_tools.core.base.errors import ToolsError
from imsma_tools.core.base.language import Language
from imsma_tools.core.products.maps.series import make_series
from imsma_tools.core.workspace import open_workspace

from .contact_data import DATA_SETS, data_file
from .contact_pages import Planned, choose, series, single_pages
from .contact_pictures import Picture, overview, pictures
from .suite import BUILD, ROOT, StopError

DOCS = ROOT / "docs" / "contact-sheet"
REAL = Path(os.environ.get("IMSMA_REAL_DATA", ROOT.parent / "shared" / "data")) / "bih"
LONGEST_SERIES = 8
"""Pages of a series that the overview shows; all of them are printed and turned into pictures."""


def print_all(planned: Sequence[Planned], workspace: Any, folder: Path) -> list[tuple[Planned, list[Path]]]:
    """Returns what was printed: the PDF files of every plan. What cannot be printed is told and left out."""
    printed = []
    for plan in planned:
        place = folder / plan.title.replace(", ", "_")
        shutil.rmtree(place, ignore_errors=True)
        start = time.monotonic()
        try:
            found = make_series(workspace, plan.wish, place)
        except ToolsError as error:
            print(f"  {plan.title:<28} -     {error.sentence()}", flush=True)
            continue
        print(f"  {plan.title:<28} {found.pages:4d} pages {time.monotonic() - start:6.1f} s  "
              f"{sum(file.stat().st_size for file in found.files) // 1024} KB", flush=True)
        for remark in sorted({remark.message for remark in found.remarks}):
            print(f"    {remark}", flush=True)
        printed.append((plan, found.files))
    return printed


def overviews(printed: Sequence[tuple[Planned, list[Path]]], folder: Path, name: str, docs: Path) -> None:
    """Turns pages into pictures, in colour and in black and white, and writes the two overviews of a language."""
    for mono in (False, True):
        shown = []
        for plan, files in printed:
            found = [picture for file in files for picture in pictures(file, folder / ("mono" if mono else "colour"),
                                                                       mono)]
            shown += [Picture(picture, plan.title + (f" ({number})" if len(found) > 1 else ""))
                      for number, picture in enumerate(found[:LONGEST_SERIES], 1)]
        if shown:
            overview(shown, docs / f"{name}{'_black' if mono else ''}.png", mono)


def main() -> int:
    """Prints, draws and puts together what the command line asks for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--data", nargs="+", choices=sorted(DATA_SETS), default=sorted(DATA_SETS, reverse=True))
    parser.add_argument("--types", nargs="+", default=[])
    parser.add_argument("--languages", nargs="+", choices=[item.value for item in Language],
                        default=[item.value for item in Language])
    parser.add_argument("--series", action="store_true")
    parser.add_argument("--bih", type=Path, default=REAL)
    parser.add_argument("--folder", type=Path, default=BUILD / "contact-sheet")
    parser.add_argument("--docs", action="store_true")
    wanted = parser.parse_args()
    application = QgsApplication([], True)
    application.initQgis()
    plugin = imsma_tools.classFactory(None)
    plugin.initProcessing()
    try:
        _all(wanted)
    except (StopError, ToolsError) as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        plugin.unload()
    return 0


def _all(wanted: argparse.Namespace) -> None:
    wanted.folder.mkdir(parents=True, exist_ok=True)
    target = DOCS if wanted.docs else wanted.folder
    target.mkdir(parents=True, exist_ok=True)
    for name in wanted.data:
        file = data_file(name, wanted.folder, wanted.bih)
        with open_workspace(file, read_only=True) as workspace:
            chosen = choose(workspace)
            for code in wanted.languages:
                print(f"{DATA_SETS[name].title}, {Language(code).native_name}", flush=True)
                planned = [plan for plan in single_pages(chosen, Language(code))
                           if not wanted.types or plan.wish.map_type.name in wanted.types]
                folder = wanted.folder / name / code
                overviews(print_all(planned, workspace, folder), folder, f"{name}_{code}", target)
                if wanted.series:
                    overviews(print_all(list(series(chosen, Language(code))), workspace, folder), folder,
                              f"{name}_{code}_series", target)


if __name__ == "__main__":
    sys.exit(main())
