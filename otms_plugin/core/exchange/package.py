"""A package as a file: a ZIP of a manifest (JSON), the records (GeoPackage) and, with a key, a signature.

Data only. Three files are looked for by name and nothing else is unpacked; the check sum of the records stands in the
manifest, and the signature is over the manifest. Without a key the check sum tells damage from a whole file, not who
made it. Names and limits: docs/decisions/exchange.md.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Optional

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.workspace.convert import read_instant

from .contents import Kind

FORMAT = "imsma-tools-package"
VERSION = 1
MANIFEST, RECORDS, SIGNATURE = "manifest.json", "records.gpkg", "signature.txt"
MOST_MANIFEST, MOST_RECORDS, MOST_SIGNATURE = 1 << 20, 512 << 20, 1 << 10
"""Bytes unpacked; a country's orders take 100 MB."""
_MOST_ENTRIES = 50
_BLOCK = 1 << 20
_WHEN = (2000, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Manifest:
    """What a package says of itself.

    ``office`` and ``office_key`` are name and data file of the sender, ``partner`` and ``partner_key`` of whom it is
    for (the key "" where it is not known). ``answers`` is the last package taken in from there. ``seal`` is the end of
    the sender's record of changes. ``counts`` holds records by table.
    """

    package_id: str
    kind: Kind
    sequence_no: int
    office: str
    office_key: str
    partner: str
    made_at: datetime
    made_by: str
    seal: str
    counts: dict[str, int]
    model_version: int
    partner_key: str = ""
    answers: str = ""
    before: str = ""

    def text(self, records: Path) -> bytes:
        """Returns the manifest as it stands in the file."""
        values = {**asdict(self), "kind": self.kind.value, "made_at": self.made_at.isoformat()}
        whole = {"format": FORMAT, "format_version": VERSION, **values,
                 "records": {"sha256": sha256_of(records), "bytes": records.stat().st_size}}
        return json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True).encode()


@dataclass(frozen=True)
class Opened:
    """A package whose records lie unpacked and whole at ``records``, as long as it is open.

    ``signed``: True if the signature was checked with our key, None if it has one and we have no key, else False.
    """

    manifest: Manifest
    records: Path
    sha256: str
    signed: Optional[bool]
    ignored: tuple[str, ...]


def write_package(target: Path, manifest: Manifest, records: Path, key: Optional[bytes]) -> str:
    """Writes a package and returns its check sum. ``target`` is a place aside: the caller swaps it in."""
    text = manifest.text(records)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(MANIFEST, _WHEN), text, zipfile.ZIP_DEFLATED)
        if key:
            archive.writestr(zipfile.ZipInfo(SIGNATURE, _WHEN), _signature(key, text))
        with archive.open(zipfile.ZipInfo(RECORDS, _WHEN), "w") as goal, records.open("rb") as stream:
            while block := stream.read(_BLOCK):
                goal.write(block)
    return sha256_of(target)


@contextlib.contextmanager
def open_package(path: Path, key: Optional[bytes]) -> Iterator[Opened]:
    """Unpacks a package into a folder of its own and checks that it is whole and from whom it says.

    :param key: the key agreed with the sender; with one, a package without a signature is refused.
    :raises BadInput: if it is no package, damaged, too large, or signed with another key.
    """
    with tempfile.TemporaryDirectory(prefix="imsma-") as folder:
        records = Path(folder) / RECORDS
        try:
            with path.open("rb") as stream, zipfile.ZipFile(stream) as archive:
                names = archive.namelist()
                _refuse_strange(path, archive, names)
                text = _member(path, archive, MANIFEST, MOST_MANIFEST)
                signed = _checked_signature(path, archive, names, text, key)
                manifest, expected = _manifest(path, text)
                _unpack(path, archive, records)
        except (OSError, zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError,
                ValueError) as error:
            raise damaged(path, str(error)) from error
        if sha256_of(records) != expected:
            raise damaged(path, RECORDS)
        ignored = tuple(sorted(set(names) - {MANIFEST, RECORDS, SIGNATURE}))
        yield Opened(manifest, records, sha256_of(path), signed, ignored)


def damaged(path: Path, detail: str) -> BadInput:
    """Returns the error for a package that is not as it was made."""
    return BadInput(tr("The package {name} is damaged or was changed on its way.", name=path.name),
                    tr("Nothing was taken in. Ask the sender for it again."), detail[:200])


def sha256_of(path: Path) -> str:
    """Returns the check sum of a file."""
    found = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            found.update(block)
    return found.hexdigest()


def _refuse_strange(path: Path, archive: zipfile.ZipFile, names: list[str]) -> None:
    if MANIFEST not in names or RECORDS not in names:
        raise BadInput(tr("{name} is not a package of these tools.", name=path.name),
                       tr("Choose the file that the other office sent, as it was sent."), str(path))
    if len(names) > _MOST_ENTRIES or len(set(names)) != len(names):
        raise damaged(path, f"{len(names)} files")
    if any(archive.getinfo(name).flag_bits & 1 for name in (MANIFEST, RECORDS)):
        raise BadInput(tr("The file {name} is locked with a password.", name=path.name),
                       tr("Ask the sender for a copy without a password."))


def _member(path: Path, archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    """Returns a small file of the archive."""
    with archive.open(name) as stream:
        content = stream.read(most + 1)
    if len(content) > most:
        raise _too_large(path, name)
    return content


def _unpack(path: Path, archive: zipfile.ZipFile, target: Path) -> None:
    if archive.getinfo(RECORDS).file_size > MOST_RECORDS:   # zipfile unpacks no more than this says
        raise _too_large(path, RECORDS)
    with archive.open(RECORDS) as stream, target.open("wb") as goal:
        shutil.copyfileobj(stream, goal, _BLOCK)


def _too_large(path: Path, name: str) -> BadInput:
    return BadInput(tr("The package {name} is too large to be one.", name=path.name),
                    tr("Nothing was taken in. Ask the sender for it again."), name)


def _signature(key: bytes, text: bytes) -> str:
    return hmac.new(key, b"imsma-tools-package\n" + text, hashlib.sha256).hexdigest()


def _checked_signature(path: Path, archive: zipfile.ZipFile, names: list[str], text: bytes, key: Optional[bytes],
                       ) -> Optional[bool]:
    has_one = SIGNATURE in names
    if key is None:
        return None if has_one else False
    if not has_one:
        raise BadInput(tr("The package {name} is not signed.", name=path.name),
                       tr("Your office takes in signed packages only. Ask the sender to sign it with the common key."))
    given = _member(path, archive, SIGNATURE, MOST_SIGNATURE).strip()
    if not hmac.compare_digest(given, _signature(key, text).encode()):
        raise BadInput(tr("The signature of the package {name} is not made with your key.", name=path.name),
                       tr("Nothing was taken in. Ask the sender which key was used; if it is yours, the package was "
                          "changed on its way."))
    return True


def _manifest(path: Path, text: bytes) -> tuple[Manifest, str]:
    """Returns what the manifest says, and the check sum of the records."""
    try:
        raw = json.loads(text.decode("utf-8"))
        if raw.get("format") != FORMAT:
            raise ValueError("format")
        if raw["format_version"] != VERSION:
            raise BadInput(tr("The package {name} was made by another version of these tools.", name=path.name),
                           tr("Both offices need the same version. Nothing was taken in."),
                           f"{raw['format_version']} - {VERSION}")
        return _read(raw), str(raw["records"]["sha256"])
    except BadInput:
        raise
    except (KeyError, TypeError, AttributeError, ValueError, RecursionError) as error:
        raise damaged(path, f"{MANIFEST}: {error!r}") from error


def _read(raw: dict[str, Any]) -> Manifest:
    names = ("package_id", "office", "office_key", "partner", "made_by", "seal", "partner_key", "answers",
             "before")
    texts = {name: raw[name] for name in names}
    if not all(isinstance(text, str) and len(text) <= 120 for text in texts.values()):
        raise ValueError("texts")
    if not all(texts[name].strip() for name in ("package_id", "office", "office_key")):
        raise ValueError("sender")
    numbers = [raw["sequence_no"], raw["model_version"], *raw["counts"].values()]
    if not all(type(number) is int and 0 <= number < 2 ** 53 for number in numbers) or raw["sequence_no"] < 1:
        raise ValueError("numbers")
    return Manifest(kind=Kind(raw["kind"]), sequence_no=raw["sequence_no"], made_at=read_instant(raw["made_at"]),
                    counts=dict(raw["counts"]), model_version=raw["model_version"], **texts)
