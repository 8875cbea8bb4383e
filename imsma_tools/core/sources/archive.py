"""Files sent in a ZIP: unpacked aside, one list at a time, with nothing written outside the folder for it."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

from ..base.errors import BadInput
from ..base.language import tr

ENDINGS = (".shp", ".gpkg", ".geojson", ".json", ".kml", ".kmz", ".gpx", ".xlsx", ".csv", ".gml", ".ods", ".xls",
           ".tab")
MOST_BYTES = 4 << 30


class Unpacked:
    """The chosen list of a ZIP and the files beside it of the same name, as long as this object is held."""

    def __init__(self, path: Path, wanted: str = "") -> None:
        """:raises BadInput: no list in it, several to choose from, or it is broken or too large."""
        try:
            with zipfile.ZipFile(path) as archive:
                chosen = _chosen(path, archive, wanted)
                self._folder = tempfile.TemporaryDirectory(prefix="imsma-")
                self.path = self._unpack(path, archive, chosen)
        except (OSError, zipfile.BadZipFile, RuntimeError, EOFError) as error:
            raise BadInput(tr("The file {name} cannot be read: it is broken or cut off.", name=path.name),
                           tr("Ask for the file again."), str(error)) from error

    def _unpack(self, path: Path, archive: zipfile.ZipFile, chosen: str) -> Path:
        stem = PurePosixPath(chosen).with_suffix("")
        parts = [entry for entry in archive.infolist() if PurePosixPath(entry.filename).with_suffix("") == stem]
        if sum(entry.file_size for entry in parts) > MOST_BYTES:
            raise BadInput(tr("The file {name} is larger than {size} MB.", name=path.name, size=MOST_BYTES >> 20),
                           tr("Unpack it, and import the files one by one."))
        for entry in parts:
            with archive.open(entry) as stream, self._place(entry.filename).open("wb") as target:
                shutil.copyfileobj(stream, target)
        return self._place(chosen)

    def _place(self, name: str) -> Path:
        return Path(self._folder.name) / PurePosixPath(name.replace("\\", "/")).name


def lists_in(path: Path) -> list[str]:
    """Returns the names of the lists in a ZIP.

    :raises BadInput: if it is broken.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return [PurePosixPath(name).stem for name in _lists(archive)]
    except (OSError, zipfile.BadZipFile) as error:
        raise BadInput(tr("The file {name} cannot be read: it is broken or cut off.", name=path.name),
                       tr("Ask for the file again."), str(error)) from error


def _lists(archive: zipfile.ZipFile) -> list[str]:
    return [name for name in archive.namelist() if name.lower().endswith(ENDINGS) and "__MACOSX" not in name]


def _chosen(path: Path, archive: zipfile.ZipFile, wanted: str) -> str:
    names = _lists(archive)
    if wanted:
        names = [name for name in names if PurePosixPath(name).stem.casefold() == wanted.casefold()] or names
    if not names:
        raise BadInput(tr("The file {name} holds no layer.", name=path.name), tr("Check that it is the right file."))
    if len(names) > 1:
        raise BadInput(tr("The file {name} holds several layers with rows.", name=path.name),
                       tr("Say which one with LAYER: {names}.", names=", ".join(
                           PurePosixPath(name).stem for name in names)))
    return names[0]
