"""Is this computer ready? Every check says what it looked at, what it found and what to do."""

from __future__ import annotations

import enum
import importlib.metadata
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from . import packages
from .language import tr

OLDEST_QGIS = 32200
"""QGIS 3.22, the oldest the suite works on."""

FREE_DISK_MB = 500
"""Below this a data file with its history and a backup beside it may not fit."""

LETTERS = {"ar": "\u0627\u0628\u062a\u062b\u062c\u0639\u063a\u0647\u064a",
           "ckb": "\u0695\u06ce\u06c6\u06b5\u06d5"}
"""Letters a font must have: Arabic, and the five of Central Kurdish that Arabic fonts often lack."""


class State(enum.Enum):
    """How a check ended. READY: nothing to do; ADVICE: something works less well; MISSING: something will not work."""

    READY = "ready"
    ADVICE = "advice"
    MISSING = "missing"

    @property
    def label(self) -> str:
        return {State.READY: tr("Ready"), State.ADVICE: tr("Advice"), State.MISSING: tr("Missing")}[self]


@dataclass(frozen=True)
class Check:
    """One line of the list: what was looked at, its state, what was found, what to do."""

    title: str
    state: State
    found: str = ""
    remedy: str = ""


def version_check(number: int, text: str) -> Check:
    """Checks the version of QGIS; ``number`` is Qgis.QGIS_VERSION_INT."""
    if number >= OLDEST_QGIS:
        return Check(tr("QGIS"), State.READY, text)
    return Check(tr("QGIS"), State.MISSING, text, tr("Install QGIS 3.22 or newer; a long-term release is best."))


def package_check(name: str, purpose: str, lacking: State) -> Check:
    """Checks an optional Python package; ``lacking`` says how bad it is when it is not there."""
    if packages.is_available(name):
        return Check(name, State.READY, package_version(name))
    return Check(name, lacking, tr("not found; needed for {purpose}", purpose=purpose), packages.remedy(name))


def package_version(name: str) -> str:
    """Returns the version of an installed package without importing it, empty when it does not say."""
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return tr("found")


def folder_check(title: str, folder: Path) -> Check:
    """Checks that a file can be written to ``folder`` and that its disk has room, by doing it."""
    try:
        with tempfile.TemporaryFile(dir=folder) as stream:
            stream.write(b"ready")
        free_mb = shutil.disk_usage(folder).free // 1_000_000
    except OSError as error:
        return Check(title, State.MISSING, tr("cannot be written: {reason}", reason=error.strerror or error),
                     tr("Ask for the right to write to this folder, or choose another one."))
    found = tr("can be written, {megabytes} MB free", megabytes=f"{free_mb:,}")
    if free_mb < FREE_DISK_MB:
        return Check(title, State.ADVICE, found, tr("Free some space: a data file grows with its history."))
    return Check(title, State.READY, found)


def font_check(title: str, families: Sequence[str]) -> Check:
    """Checks that some font has the letters of a language; ``families`` are the fonts that have them."""
    if families:
        return Check(title, State.READY, ", ".join(families[:3]))
    return Check(title, State.ADVICE, tr("no font has all letters"),
                 tr("Install the free fonts Noto Sans Arabic or Noto Naskh Arabic and start QGIS again."))


def driver_check(writes_geopackage: bool) -> Check:
    """Checks that GDAL can write the format of the data file."""
    if writes_geopackage:
        return Check(tr("Data files (GeoPackage)"), State.READY, tr("can be written"))
    return Check(tr("Data files (GeoPackage)"), State.MISSING, tr("This QGIS cannot write them."),
                 tr("Install QGIS from its official installer."))


def readiness(profile_folder: Path, data_folder: Optional[Path]) -> list[Check]:
    """Returns every check for this computer. Needs a running QGIS, asks no network and changes nothing.

    :param data_folder: folder of the data file in use, or None when there is none yet.
    """
    from qgis.core import Qgis

    checks = [
        version_check(Qgis.QGIS_VERSION_INT, Qgis.QGIS_VERSION),
        package_check("numpy", tr("everything"), State.MISSING),
        package_check("pandas", tr("figures and report workbooks"), State.ADVICE),
        package_check("openpyxl", tr("reading partners' workbooks"), State.ADVICE),
        package_check("xlsxwriter", tr("writing workbooks"), State.ADVICE),
        _shapely_check(),
        driver_check(_writes_geopackage()),
        font_check(tr("Arabic letters"), families_with(LETTERS["ar"])),
        font_check(tr("Kurdish letters"), families_with(LETTERS["ckb"])),
        folder_check(tr("Folder of the QGIS profile"), profile_folder),
    ]
    if data_folder is not None:
        checks.append(folder_check(tr("Folder of the data file"), data_folder))
    return checks


def worst(checks: Iterable[Check]) -> State:
    """Returns the worst state of all checks."""
    return max((check.state for check in checks), key=list(State).index, default=State.READY)


def families_with(letters: str) -> list[str]:
    """Returns the font families that have every one of ``letters`` and are made for the Arabic script."""
    from qgis.PyQt.QtGui import QFont, QFontDatabase, QRawFont

    script = QFontDatabase.WritingSystem.Arabic
    try:
        names = QFontDatabase.families(script)
    except TypeError:   # Qt 5 asks an object, Qt 6 the class
        names = QFontDatabase().families(script)
    found = []
    for name in names:
        font = QRawFont.fromFont(QFont(name), script)
        if all(font.supportsCharacter(ord(letter)) for letter in letters):
            found.append(name)
    return found


def _shapely_check() -> Check:
    """Says whether the fast geometry library is there. Nothing lacks without it, so nobody is sent to install it."""
    found = package_version("shapely") if packages.is_available("shapely") else tr("not found; QGIS does its work")
    return Check("shapely", State.READY, found)


def _writes_geopackage() -> bool:
    from osgeo import gdal

    driver = gdal.GetDriverByName("GPKG")
    return driver is not None and driver.GetMetadataItem(gdal.DCAP_CREATE) == "YES"
