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
        refuse_locked(path, archive, [entry.filename for entry in parts])
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
            return list(_by_name(_lists(archive)))
    except (OSError, zipfile.BadZipFile) as error:
        raise BadInput(tr("The file {name} cannot be read: it is broken or cut off.", name=path.name),
                       tr("Ask for the file again."), str(error)) from error


def _lists(archive: zipfile.ZipFile) -> list[str]:
    return [name for name in archive.namelist() if name.lower().endswith(ENDINGS) and "__MACOSX" not in name]


def _chosen(path: Path, archive: zipfile.ZipFile, wanted: str) -> str:
    lists = _by_name(_lists(archive))
    if not lists:
        raise BadInput(tr("The file {name} holds no layer.", name=path.name), tr("Check that it is the right file."))
    if wanted:
        match = next((name for name in lists if name.casefold() == wanted.casefold()), None)
        if match is None:
            raise BadInput(tr("The file {name} has no layer {layer}.", name=path.name, layer=wanted),
                           tr("Its layers are: {names}.", names=", ".join(lists)))
        return lists[match]
    if len(lists) > 1:
        raise BadInput(tr("The file {name} holds several layers with rows.", name=path.name),
                       tr("Say which one with LAYER: {names}.", names=", ".join(lists)))
    return next(iter(lists.values()))


def _by_name(members: list[str]) -> dict[str, str]:
    """Returns the members by the names a person chooses from: with their folders where the bare ones are the same."""
    stems = [PurePosixPath(member).stem.casefold() for member in members]
    return {member if stems.count(stem) > 1 else PurePosixPath(member).stem: member
            for member, stem in zip(members, stems)}


def refuse_locked(path: Path, archive: zipfile.ZipFile, members: list[str]) -> None:
    """Refuses parts of an archive that nobody can read without its password.

    :raises BadInput: if one of ``members`` is locked.
    """
    if any(archive.getinfo(member).flag_bits & 1 for member in members):
        raise BadInput(tr("The file {name} is locked with a password.", name=path.name),
                       tr("Ask the sender for a copy without a password."))
