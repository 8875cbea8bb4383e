"""QGIS in a scratch profile: what the tests of the zips share."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tools import install

QGIS_PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@dataclass
class Qgis:
    """A scratch profile and the programs that run in it."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def plugins(self) -> Path:
        return self.folder / "profiles" / "default" / "python" / "plugins"

    def _environment(self) -> dict[str, str]:
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        ours = ("IMSMA_", "QGIS_", "PYTHON")
        clean = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        return {**clean, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(self.folder),
                "XDG_RUNTIME_DIR": str(runtime), "HOME": str(home), "LC_ALL": "C.UTF-8", **self.environment}

    def install(self, *zips: Path) -> Qgis:
        install.install(self.folder, zips)
        return self

    def process(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Runs qgis_process in this profile."""
        return subprocess.run([str(QGIS_PROCESS), *arguments], env=self._environment(), capture_output=True, text=True,
                              check=False, timeout=120)

    def algorithms(self) -> tuple[set[str], str]:
        """Returns the suite's algorithm ids that qgis_process lists, and all it printed; fails on an error."""
        done = self.process("--json", "list")
        printed = done.stdout + done.stderr
        assert done.returncode == 0, printed
        assert "Traceback" not in printed, printed
        providers = json.loads(done.stdout[done.stdout.index("{"):])["providers"]
        return {algorithm for name in ("imsma", "otms", "imaat") if name in providers
                for algorithm in providers[name]["algorithms"]}, printed

    def python(self, script: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Runs a script with the Python that sees QGIS, this profile's plugins first on its path."""
        return subprocess.run([sys.executable, str(script), str(self.plugins), *arguments], env=self._environment(),
                              capture_output=True, text=True, check=False, timeout=120)


def set_version(plugin: Path, version: str) -> None:
    """Makes an installed plugin say that it is of another version."""
    file = plugin / "metadata.txt"
    lines = file.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join(f"version={version}" if line.startswith("version=") else line for line in lines) + "\n",
                    encoding="utf-8")


def last_json(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    """Returns the JSON on the last line that a script printed; fails with all it said if there is none."""
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    assert done.returncode == 0 and lines, done.stdout + done.stderr
    return json.loads(lines[-1])
