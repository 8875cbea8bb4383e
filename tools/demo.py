"""The main job of the suite, end to end, as a user runs it: built plugins in a scratch profile, public algorithms.

    python3 -m tools.demo [--input FILE] [--language ar] [--folder build/demo]

Builds the zips, installs them into a QGIS profile of its own, makes the sample country (or imports somebody's own
polygons), finds overlaps and gaps, checks the data, writes the workbook, the maps and a project, and ends with a
table of what was made, where, how much and how long it took.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from . import install, package, translations
from .suite import ROOT

LANGUAGES = ("en", "ar", "ckb")


@dataclass
class Step:
    """One call of an algorithm and what came of it."""

    title: str
    algorithm: str
    parameters: dict[str, str]
    results: dict[str, Any] = field(default_factory=dict)
    seconds: float = 0.0
    problem: str = ""


class Runner:
    """Runs algorithms of the installed plugins through qgis_process, each in a process of its own."""

    def __init__(self, profiles: Path, language: str) -> None:
        # Debian 12's qgis_process is a wrapper that passes an option the program does not know.
        program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
        if program is None:
            raise SystemExit("qgis_process was not found. Run 'make setup' first; it names what to install.")
        self._program = program
        self._environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", QGIS_CUSTOM_CONFIG_PATH=str(profiles),
                                 IMSMA_LANGUAGE=language, PYTHONWARNINGS="ignore")
        self._environment.setdefault("XDG_RUNTIME_DIR", str(_private_folder(profiles.parent / "runtime")))
        self._environment.pop("PYTHONPATH", None)

    def run(self, step: Step) -> Step:
        """Runs one step and keeps results, seconds and, if it failed, its sentence."""
        start = time.monotonic()
        arguments = [f"{name}={value}" for name, value in step.parameters.items()]
        done = subprocess.run([self._program, "--json", "run", step.algorithm, "--", *arguments],
                              env=self._environment, capture_output=True, text=True, check=False)
        step.seconds = time.monotonic() - start
        if done.returncode:
            step.problem = _sentence(done.stderr or done.stdout)
        else:
            step.results = json.loads(done.stdout).get("results", {})
        print(f"  {step.title:<28} {'FAILED' if step.problem else 'done':<7} {step.seconds:5.1f} s", flush=True)
        return step

    def together(self, steps: list[Step]) -> list[Step]:
        """Runs steps that only read the data file, two at a time."""
        with ThreadPoolExecutor(2) as pool:
            return list(pool.map(self.run, steps))


def _private_folder(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _sentence(output: str) -> str:
    """Returns the part of an algorithm's output that says what went wrong."""
    lines = [line.strip() for line in output.splitlines() if line.strip() and "setapi" not in line]
    for number, line in enumerate(lines):
        if line.startswith("ERROR"):
            return " ".join(lines[number:number + 3])
    return " ".join(lines[-3:])


def sample_steps(folder: Path, language: str) -> tuple[list[Step], list[Step]]:
    """Returns the steps for the sample country: those that make the data, then those that read it."""
    data = folder / "training-country.gpkg"
    return [Step("Sample data", "imsma:createsampledata", {
        "WORKSPACE": str(data), "SEED": "1", "FAULTS": "0.05", "ANSWERS": str(folder / "planted-faults.json")})
    ], reading_steps(folder, data, language, "task_order")


def own_steps(folder: Path, language: str, file: Path) -> tuple[list[Step], list[Step]]:
    """Returns the steps for somebody's own polygons, read as hazards."""
    data = folder / f"{file.stem}.gpkg"
    return [
        Step("Data file", "imsma:createworkspace", {"WORKSPACE": str(data), "COUNTRY": "IQ"}),
        Step("Import", "imsma:importlayer", {
            "INPUT": str(file), "TABLE": "hazard", "WORKSPACE": str(data), "TARGET": "1",
            "REPORT": str(folder / "import-report.html")}),
    ], reading_steps(folder, data, language, "hazard")


def reading_steps(folder: Path, data: Path, language: str, table: str) -> list[Step]:
    """Returns the steps that read a data file: overlaps in ``table``, gaps, remarks, workbook, maps, project."""
    code = str(LANGUAGES.index(language))
    return [
        Step("Maps", "imaat:mapseries", {
            "WORKSPACE": str(data), "PRODUCT": "contamination", "LANGUAGE": code, "FOLDER": str(folder / "maps")}),
        Step("Report workbook", "imaat:reportworkbook", {
            "WORKSPACE": str(data), "LANGUAGE": code, "XLSX": str(folder / "report.xlsx")}),
        Step("Overlaps", "otms:detectoverlaps", {
            "INPUT": f"{data}|layername={table}", "OUTPUT": str(folder / "overlaps.gpkg")}),
        Step("Gaps", "otms:checkcoverage", {
            "WHOLE": f"{data}|layername=hazard|subset=hazard_status IN ('CLOSED','HANDED_OVER')",
            "PARTS": f"{data}|layername=land_release", "GAPS": str(folder / "gaps.gpkg"),
            "OUTSIDE": str(folder / "outside.gpkg")}),
        Step("Remarks", "imsma:checkdata", {"WORKSPACE": str(data), "REPORT": str(folder / "remarks.html")}),
        Step("Project", "imsma:openworkspace", {
            "WORKSPACE": str(data), "LANGUAGE": code, "PROJECT": str(folder / "project.qgz")}),
    ]


def table(steps: list[Step]) -> list[str]:
    """Returns the closing table: what was made, counts, seconds, where."""
    lines = [f"{'Step':<18} {'Seconds':>7}  Counts", "-" * 100]
    for step in steps:
        lines.append(f"{step.title:<18} {step.seconds:7.1f}  {_counts(step) if not step.problem else step.problem}")
        lines += [f"{'':<27} -> {path}" for path in _files(step)]
    return lines


def _counts(step: Step) -> str:
    counts = {name: value for name, value in step.results.items() if isinstance(value, (int, float))}
    groups = {name: value for name, value in step.results.items()
              if isinstance(value, dict) and all(isinstance(item, (int, float)) for item in value.values())}
    words = [f"{name.lower()} {value:,.0f}" for name, value in counts.items()]
    for name, group in groups.items():
        words.append(f"{name.lower()}: " + ", ".join(f"{key} {value:,.0f}" for key, value in group.items() if value))
    return "; ".join(words)


def _files(step: Step) -> list[str]:
    wanted = ("WORKSPACE", "OUTPUT", "GAPS", "OUTSIDE", "XLSX", "FOLDER", "PROJECT", "REPORT", "ANSWERS")
    made = []
    for name in wanted:
        path = Path(step.parameters.get(name, "") or "/nowhere")
        if path.exists() and (name != "WORKSPACE" or step.algorithm.startswith("imsma:create")):
            inside = f" ({len(list(path.glob('*')))} files)" if path.is_dir() else ""
            made.append(f"{path.relative_to(ROOT) if path.is_relative_to(ROOT) else path}{inside}")
    return made


def main(arguments: Optional[list[str]] = None) -> int:
    """Runs the demo; returns 0 only if every step came through."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--input", type=Path, help="your own polygons, in any format QGIS reads")
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "demo")
    options = parser.parse_args(arguments)
    if options.input and not options.input.exists():
        raise SystemExit(f"There is no file {options.input}.")
    start = time.monotonic()
    profiles = options.folder / "profile"
    translations.compile_all()
    install.install(profiles, package.build())
    print(f"Plugins built and installed into {profiles} in {time.monotonic() - start:.1f} s", flush=True)
    folder = options.folder / (options.input.stem if options.input else f"sample-{options.language}")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    making, reading = (own_steps(folder, options.language, options.input.resolve()) if options.input
                       else sample_steps(folder, options.language))
    runner = Runner(profiles, options.language)
    done = []
    for step in making:
        done.append(runner.run(step))
        if step.problem:
            break
    else:
        done += runner.together(reading)
    print()
    print("\n".join(table(done)))
    print(f"\nEverything lies in {folder}, made in {time.monotonic() - start:.1f} s.")
    if not options.input:
        print("All of it is SYNTHETIC: invented data for training, never for use on the ground.")
    print(f"Open {folder / 'project.qgz'} in QGIS to see it.")
    return 1 if any(step.problem for step in done) else 0


if __name__ == "__main__":
    raise SystemExit(main())
