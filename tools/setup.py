"""Makes this computer ready: what is missing comes from the distribution, the rest into build/venv.

    python3 -m tools.setup --for demo       QGIS and the packages the plugins use
    python3 -m tools.setup --for test       that, and build/venv with the pinned tools of developers
    python3 -m tools.setup --for desktop | servers | compat

Says nothing and takes a moment when all is there. Nothing is installed outside apt and build/venv.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from .suite import BUILD, ROOT, StopError

VENV = BUILD / "venv"
REQUIREMENTS = ROOT / "tools" / "requirements.txt"

_DEMO = ("qgis", "python3-qgis", "python3-pandas", "python3-openpyxl", "python3-xlsxwriter", "qttools5-dev-tools",
         "fonts-noto-core", "fonts-dejavu-core", "python3-pip")
_TEST = (*_DEMO, "python3-venv", "git", "libreoffice-calc-nogui", "poppler-utils")
PACKAGES = {
    "demo": _DEMO,
    "test": _TEST,
    "desktop": (*_TEST, "xvfb", "xauth", "openbox", "xdotool", "imagemagick", "qttranslations5-l10n",
                "fonts-open-sans"),
    "servers": (*_TEST, "postgresql", "postgis", "postgresql-postgis", "mariadb-server", "nginx-light", "npm"),
    "compat": (*_TEST, "debootstrap"),
}
# Another package that is as good, if it is there already.
_AS_GOOD = {"libreoffice-calc-nogui": ("libreoffice-calc",), "nginx-light": ("nginx", "nginx-full", "nginx-core"),
            "npm": ("nodejs",), "mariadb-server": ("default-mysql-server",)}


def prepare(purpose: str) -> Path:
    """Installs what is missing for ``purpose``; returns the Python to work with.

    :raises StopError: with a list of what to install by hand, where this program cannot.
    """
    packages = PACKAGES[purpose]
    if shutil.which("apt-get") and shutil.which("dpkg-query"):
        absent = missing_packages(packages)
        if absent:
            apt_install(absent)
    python = qgis_python()
    if python is None:
        raise StopError("No Python here can import QGIS. Install QGIS 3.22 or newer with its Python, and:\n  "
                        + "\n  ".join(packages) + "\n(names as in Debian), then run this again.")
    return python if purpose == "demo" else virtual_environment(python)


def missing_packages(packages: Sequence[str]) -> list[str]:
    """Returns those of ``packages`` that Debian's package manager does not have installed."""
    asked = [*packages, *(other for name in packages for other in _AS_GOOD.get(name, ()))]
    listing = subprocess.run(["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\n", *asked],
                             capture_output=True, text=True, check=False).stdout
    there = {line.split()[0] for line in listing.splitlines() if line.endswith(" installed")}
    return [name for name in packages if not there & {name, *_AS_GOOD.get(name, ())}]


def apt_install(packages: Sequence[str]) -> None:
    """Installs distribution packages, through sudo when not root.

    :raises StopError: if that fails or may not be done.
    """
    by_hand = f"sudo apt-get install --no-install-recommends {' '.join(packages)}"
    prefix: list[str] = []
    if os.geteuid() != 0:
        if not shutil.which("sudo"):
            raise StopError(f"These packages are missing. Ask an administrator to run:\n  {by_hand}")
        prefix = ["sudo", "--preserve-env=DEBIAN_FRONTEND"]
    print(f"Installing from the distribution: {' '.join(packages)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    lock = ["-o", "DPkg::Lock::Timeout=600", "-q"]
    # A failing update (an unreachable extra source) need not stop the installation.
    subprocess.run([*prefix, "apt-get", *lock, "update"], env=environment, check=False, stdout=subprocess.DEVNULL)
    done = subprocess.run([*prefix, "apt-get", *lock, "install", "-y", "--no-install-recommends", *packages],
                          env=environment, check=False)
    if done.returncode:
        raise StopError(f"The installation failed. Look at the messages above, or run by hand:\n  {by_hand}")


def qgis_python() -> Path | None:
    """Returns a Python that can import QGIS: the distribution's first, whatever stands first on the PATH."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for name in ("/usr/bin/python3", sys.executable, shutil.which("python3"), shutil.which("python")):
        if name and Path(name).exists():
            done = subprocess.run([name, "-c", "import qgis.core"], env=environment, capture_output=True, check=False)
            if done.returncode == 0:
                return Path(name)
    return None


def virtual_environment(python: Path) -> Path:
    """Makes or renews build/venv, which sees the system's packages; returns its Python.

    :raises StopError: if the pinned packages cannot be fetched.
    """
    stamp = VENV / "requirements.sha256"
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes() + str(python).encode() + _release(python)).hexdigest()
    inside = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if inside.exists() and stamp.is_file() and stamp.read_text(encoding="ascii") == wanted:
        return inside
    print(f"Making {VENV.relative_to(ROOT)} from {python}", flush=True)
    if not _same_release(inside, python):
        shutil.rmtree(VENV, ignore_errors=True)
        subprocess.run([python, "-m", "venv", "--system-site-packages", VENV], check=True)
    done = subprocess.run([inside, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r",
                           REQUIREMENTS], check=False)
    if done.returncode:
        raise StopError("The developers' packages could not be installed (see above). They are listed in "
                        f"{REQUIREMENTS.relative_to(ROOT)}; a network or a local index is needed once.")
    stamp.write_text(wanted, encoding="ascii")
    return inside


def _release(python: Path) -> bytes:
    return subprocess.run([python, "-c", "import sys; print(sys.version_info[:2])"], capture_output=True,
                          check=False).stdout


def _same_release(inside: Path, python: Path) -> bool:
    return inside.exists() and _release(inside) == _release(python)


def main() -> int:
    """Prepares, or says what is missing."""
    parser = argparse.ArgumentParser(description="Make this computer ready")
    parser.add_argument("--for", dest="purpose", choices=sorted(PACKAGES), default="test")
    parser.add_argument("--list", action="store_true", help="only list the packages")
    options = parser.parse_args()
    if options.list:
        print("\n".join(PACKAGES[options.purpose]))
        return 0
    try:
        prepare(options.purpose)
    except (StopError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
