"""The copies of other people's packages that travel in IMSMA Tools: fetched once, checked by hash, unpacked."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

from .suite import BUILD, ROOT, StopError

CACHE = BUILD / "wheels"


@dataclass(frozen=True)
class Shipped:
    """A pure Python wheel, pinned by version and hash."""

    name: str
    version: str
    package: str
    licence: str
    home: str
    wheel: str
    sha256: str


def declared() -> list[Shipped]:
    """Returns the packages of tools/third_party.json."""
    entries = json.loads((ROOT / "tools" / "third_party.json").read_text(encoding="utf-8"))
    return [Shipped(**entry) for entry in entries]


def wheel(item: Shipped, cache: Path = CACHE) -> Path:
    """Returns the checked wheel, fetching it with pip if it is not in ``cache``.

    :raises StopError: if it cannot be had or is not the one that was checked when it was pinned.
    """
    file = cache / item.wheel
    if not file.is_file():
        cache.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:",
                   "--timeout=15", "--retries=1", f"--dest={cache}", f"{item.name}=={item.version}"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if not file.is_file():
            raise StopError(f"{item.name} {item.version} could not be fetched: {_last_line(done.stderr)}")
    found = hashlib.sha256(file.read_bytes()).hexdigest()
    if found != item.sha256:
        raise StopError(f"{file} is not the file that was pinned (sha256 {found}). Delete it, and if it comes again, "
                        "do not ship it.")
    return file


def contents(item: Shipped, cache: Path = CACHE) -> dict[str, bytes]:
    """Returns the package's files and its licence texts by their path below ``third_party/``."""
    files = {}
    with zipfile.ZipFile(wheel(item, cache)) as archive:
        for name in archive.namelist():
            first, _, rest = name.partition("/")
            last = name.rsplit("/", 1)[-1]
            if first == item.package and rest and last:
                files[name] = archive.read(name)
            elif ".dist-info/" in name and last.upper().startswith(("LICEN", "AUTHORS", "COPYING")):
                files[f"{item.package}/{last}"] = archive.read(name)
    return files


def _last_line(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1].strip() if lines else "no message"
