"""A Debian of another release in a folder: made by debootstrap from this computer's own mirror, and left clean."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from .suite import ROOT, StopError, files_below

RELEASE = "trixie"
"""Debian 13: it has QGIS 3.40, and 3.44 in its backports."""
SUITE = "suite"
_SOURCES = "var/cache/sources"
_APT = 'APT::Install-Recommends "0";\nDpkg::Options {"--force-unsafe-io";};\nAcquire::Retries "3";\n'
_NO_DOCUMENTATION = ("path-exclude=/usr/share/doc/*\npath-include=/usr/share/doc/*/copyright\n"
                     "path-exclude=/usr/share/man/*\n")


def mirror() -> str:
    """Returns the Debian mirror this computer takes its packages from.

    :raises StopError: if apt knows none.
    """
    listing = subprocess.run(["apt-get", "indextargets", "--format", "$(ORIGIN)|$(CODENAME)|$(REPO_URI)",
                              "Created-By: Packages"], capture_output=True, text=True, check=False).stdout
    for line in listing.splitlines():
        origin, codename, address = line.split("|", 2)
        if origin == "Debian" and "-" not in codename:
            return address.rstrip("/")
    raise StopError("apt names no Debian mirror here: run apt-get update, or this is not Debian.")


def unusable() -> str:
    """Returns why no other Debian can be made on this computer, empty if it can."""
    if os.geteuid() != 0:
        return "needs root (debootstrap and chroot)"
    if not shutil.which("debootstrap"):
        return "needs debootstrap"
    try:
        address = mirror()
    except StopError as reason:
        return str(reason)
    with tempfile.TemporaryDirectory() as scratch:
        # apt's own way to the network, with its proxy.
        done = subprocess.run(["/usr/lib/apt/apt-helper", "download-file", f"{address}/dists/{RELEASE}/Release",
                               f"{scratch}/Release"], capture_output=True, check=False)
    return "needs the Debian mirror, which does not answer" if done.returncode else ""


class Chroot:
    """One Debian release in ``folder``."""

    def __init__(self, folder: Path, release: str) -> None:
        self.folder = folder
        self.release = release

    def make(self) -> None:
        """Installs the smallest system and its settings, unless that is done already."""
        done = self.folder / ".made"
        if not done.exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            _run(["debootstrap", "--variant=minbase", "--include=ca-certificates", self.release, str(self.folder),
                  mirror()])
            done.touch()
        etc = self.folder / "etc"
        # No service may start in here.
        policy = self.folder / "usr" / "sbin" / "policy-rc.d"
        policy.write_text("#!/bin/sh\nexit 101\n", encoding="ascii")
        policy.chmod(0o755)
        (etc / "apt" / "apt.conf.d" / "99compat").write_text(_APT, encoding="ascii")
        (etc / "dpkg" / "dpkg.cfg.d" / "compat").write_text(_NO_DOCUMENTATION, encoding="ascii")
        # pip in here goes the ways it goes outside.
        for name in ("resolv.conf", "hosts", "pip.conf", "ssl/certs/ca-certificates.crt"):
            if (source := Path("/etc") / name).is_file():
                shutil.copyfile(source, etc / name)

    def install(self, packages: Sequence[str], backports: bool) -> None:
        """Installs packages, where wanted from the release's backports."""
        prefer: list[str] = []
        if backports:
            source = self.folder / "etc" / "apt" / "sources.list.d" / "backports.list"
            source.write_text(f"deb {mirror()} {self.release}-backports main\n", encoding="ascii")
            prefer = ["-t", f"{self.release}-backports"]
        self.run(["apt-get", "-q", "update"])
        self.run(["apt-get", "-q", "install", "-y", *prefer, *packages])
        self.run(["apt-get", "clean"])

    def fetch_source(self, package: str) -> list[Path]:
        """Downloads the sources of a package, as they are packed; returns the files.

        :raises StopError: if that fails.
        """
        listed = (self.folder / "etc" / "apt" / "sources.list").read_text(encoding="utf-8").splitlines()
        lines = [f"deb-src {line[4:]}\n" for line in listed if line.startswith("deb ")]
        (self.folder / "etc" / "apt" / "sources.list.d" / "sources.list").write_text("".join(lines), encoding="utf-8")
        self.forget_sources()
        folder = self.folder / _SOURCES
        folder.mkdir(parents=True)
        self.run(["apt-get", "-q", "update"])
        self.run(["apt-get", "-q", "-o", "APT::Sandbox::User=root", "source", "--download-only", package],
                 f"/{_SOURCES}")
        return sorted(folder.iterdir())

    def forget_sources(self) -> None:
        """Removes what :meth:`fetch_source` downloaded."""
        shutil.rmtree(self.folder / _SOURCES, ignore_errors=True)

    def copy_project(self) -> None:
        """Puts a fresh copy of the project into ``/suite``; the working tree is never seen from inside."""
        target = self.folder / SUITE
        shutil.rmtree(target, ignore_errors=True)
        for file in files_below(ROOT):
            place = target / file.relative_to(ROOT)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, place, follow_symlinks=False)
        if (ROOT / "build" / "wheels").is_dir():
            shutil.copytree(ROOT / "build" / "wheels", target / "build" / "wheels")

    def run(self, command: Sequence[str], folder: str = "/", check: bool = True) -> int:
        """Runs a command inside, shown as it goes; returns its exit code.

        :raises StopError: if it fails and ``check`` is set.
        """
        keep = {name: value for name, value in os.environ.items()
                if name.startswith("PIP_") or name.lower().endswith("_proxy")}
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8", "TERM": "dumb",
                       "DEBIAN_FRONTEND": "noninteractive", "QT_QPA_PLATFORM": "offscreen", **keep}
        # "env --chdir" is there in every Debian; chroot itself cannot change the folder.
        with self._mounted():
            done = subprocess.run(["chroot", str(self.folder), "env", "-C", folder, *command], env=environment,
                                  check=False)
        if check and done.returncode:
            raise StopError(f"{' '.join(command[:4])} failed in {self.folder.name}")
        return done.returncode

    @contextlib.contextmanager
    def _mounted(self) -> Iterator[None]:
        """Mounts what programs need, and always takes it away: nobody may delete a folder that holds /dev.

        A second run waits: it would take away what the first one needs.
        """
        mounted: list[Path] = []
        indexes = [Path(part[7:]) for name in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "PIP_INDEX_URL")
                   for part in os.environ.get(name, "").split() if part.startswith("file://")]
        mounts = [(["-t", "proc", "proc"], "proc"), (["-t", "sysfs", "-o", "ro", "sysfs"], "sys"),
                  (["--rbind", "--make-rslave", "/dev"], "dev")]
        mounts += [(["--bind", "-o", "ro", str(path)], str(path).lstrip("/")) for path in indexes if path.is_dir()]
        with (self.folder.parent / f"{self.folder.name}.lock").open("w", encoding="ascii") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            try:
                for arguments, place in mounts:
                    point = self.folder / place
                    point.mkdir(parents=True, exist_ok=True)
                    _run(["mount", *arguments, str(point)])
                    mounted.append(point)
                yield
            finally:
                for point in reversed(mounted):
                    subprocess.run(["umount", "--recursive", "--lazy", str(point)], check=False)


def _run(command: Sequence[str]) -> None:
    done = subprocess.run(command, check=False)
    if done.returncode:
        raise StopError(f"{' '.join(command[:3])} failed")
