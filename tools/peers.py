"""Makes build/peers, the virtual environment of what the benchmarks compare us with: nothing of the system in it.

    python3 -m tools.peers

Takes a moment when all is there. A package that cannot be had is named and left out: its contestant is then skipped.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys

from .suite import BUILD, ROOT

VENV = BUILD / "peers"
PYTHON = VENV / "bin" / "python"
REQUIREMENTS = ROOT / "tools" / "peers.txt"
_STAMP = VENV / "requirements.sha256"
_VERSIONS = ("import importlib.metadata as m, json; "
             "print(json.dumps({d.metadata['Name'].lower().replace('_', '-'): d.version for d in m.distributions()}))")


def prepare() -> list[str]:
    """Makes or renews build/peers; returns the packages that could not be installed."""
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    if PYTHON.exists() and _STAMP.is_file() and _STAMP.read_text(encoding="ascii") == wanted:
        return []
    print(f"Making {VENV.relative_to(ROOT)}", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    # venv makes a clean one also when it is run from another virtual environment
    if subprocess.run([sys.executable, "-m", "venv", VENV], check=False).returncode:
        return _packages()
    missing = [] if _install("-r", str(REQUIREMENTS)) else [name for name in _packages() if not _install(name)]
    if not missing:
        _STAMP.write_text(wanted, encoding="ascii")
    return missing


def versions() -> dict[str, str]:
    """Returns the packages of build/peers (names in lower case, with hyphens) and their versions; {} without it."""
    if not PYTHON.exists():
        return {}
    done = subprocess.run([PYTHON, "-c", _VERSIONS], capture_output=True, text=True, check=False)
    return json.loads(done.stdout) if done.returncode == 0 else {}


def _packages() -> list[str]:
    lines = REQUIREMENTS.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _install(*what: str) -> bool:
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *what]
    return subprocess.run(command, check=False).returncode == 0


def main() -> int:
    """Makes the environment and says what it lacks."""
    missing = prepare()
    if missing:
        print(f"Not installed, so not compared: {', '.join(missing)}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
