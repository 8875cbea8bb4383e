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
import textwrap
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
    """One call of an algorithm and what came of it; ``shown`` are the counts that the closing table names."""

    title: str
    algorithm: str
    parameters: dict[str, str]
    shown: tuple[str, ...] = ()
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
    # QGIS and GDAL tell stories of their own on the same stream; an algorithm's sentence comes last.
    lines = [line.strip() for line in output.splitlines()
             if line.strip() and not line.startswith(("ERROR 1:", "ERROR 4:", "Warning 1:")) and "setapi" not in line]
    for number, line in enumerate(lines):
        if line.startswith("ERROR"):
            return " ".join(lines[number + 1:number + 4])
    return " ".join(dict.fromkeys(lines[-2:]))


def sample_steps(folder: Path, language: str) -> tuple[list[Step], list[Step]]:
    """Returns the steps for the sample country: those that make the data, then those that read it."""
    data = folder / "training-country.gpkg"
    return [Step("Sample data", "imsma:createsampledata", {
        "WORKSPACE": str(data), "SEED": "1", "FAULTS": "0.05", "ANSWERS": str(folder / "planted-faults.json")},
        ("HAZARD", "TASK_ORDER", "PROGRESS_REPORT", "LAND_RELEASE", "ACCIDENT", "EORE_SESSION", "RECORDS", "PLANTED"))
    ], reading_steps(folder, data, language, "task_order")


def own_steps(folder: Path, language: str, file: Path) -> tuple[list[Step], list[Step]]:
    """Returns the steps for somebody's own polygons, read as hazards."""
    data = folder / f"{file.stem}.gpkg"
    return [
        Step("Data file", "imsma:createworkspace", {"WORKSPACE": str(data), "COUNTRY": "IQ"}),
        Step("Import", "imsma:importlayer", {
            "INPUT": str(file), "TABLE": "hazard", "PROFILE": "own_polygons", "WORKSPACE": str(data), "TARGET": "1",
            "REPORT": str(folder / "import-report.html")},
             ("ROWS", "NEW", "CHANGED", "UNCHANGED", "CONFLICT", "REJECTED", "REPAIRS")),
    ], reading_steps(folder, data, language, "hazard")


def reading_steps(folder: Path, data: Path, language: str, table: str) -> list[Step]:
    """Returns the steps that read a data file: overlaps in ``table``, remarks, workbook, maps, project."""
    code = str(LANGUAGES.index(language))
    return [
        Step("Maps", "imaat:mapseries", {
            "WORKSPACE": str(data), "PRODUCT": "contamination", "LANGUAGE": code, "FOLDER": str(folder / "maps")},
             ("PAGES", "REMARKS")),
        Step("Report workbook", "imaat:reportworkbook", {
            "WORKSPACE": str(data), "LANGUAGE": code, "XLSX": str(folder / "report.xlsx")},
             ("TABLES", "COUNTS")),
        Step("Overlaps", "otms:detectoverlaps", {
            "INPUT": f"{data}|layername={table}", "OUTPUT": str(folder / "overlaps.gpkg")},
             ("READ", "PAIRS", "TOTAL_M2", "REPAIRED", "SKIPPED", "CLASSES")),
        Step("Remarks", "imsma:checkdata", {"WORKSPACE": str(data), "REPORT": str(folder / "remarks.html")},
             ("REMARKS", "STOP", "CORRECT", "LOOK", "NOTE", "ACCEPTED")),
        Step("Project", "imsma:openworkspace", {
            "WORKSPACE": str(data), "LANGUAGE": code, "PROJECT": str(folder / "project.qgz")}, ("LAYERS", "RELATIONS")),
    ]


def gap_step(folder: Path, data: Path) -> Step:
    """Returns the step that looks for land of closed hazards that nobody released."""
    return Step("Gaps", "otms:checkcoverage", {
        "WHOLE": f"{data}|layername=hazard|subset=hazard_status IN ('CLOSED','HANDED_OVER')",
        "PARTS": f"{data}|layername=land_release", "GAPS": str(folder / "gaps.gpkg"),
        "OUTSIDE": str(folder / "outside.gpkg")}, ("READ", "GAP_COUNT", "THIN", "TOTAL_M2", "REPAIRED", "SKIPPED"))


def table(steps: list[Step]) -> list[str]:
    """Returns the closing table: what was made, counts, seconds, where."""
    lines = [f"{'Step':<16} {'Seconds':>7}  Counts and files", "-" * 118]
    for step in steps:
        counts = textwrap.wrap(step.problem or _counts(step), 92) or [""]
        lines.append(f"{step.title:<16} {step.seconds:7.1f}  {counts[0]}")
        lines += [f"{'':<26}{line}" for line in counts[1:]]
        lines += [f"{'':<26}-> {path}" for path in _files(step)]
    return lines


def _counts(step: Step) -> str:
    words = []
    for name in step.shown:
        value = step.results.get(name)
        if isinstance(value, dict):
            words += [f"{key} {count:,.0f}" for key, count in value.items() if count]
        elif value is not None:
            words.append(f"{name.lower().replace('_', ' ')} {value:,.0f}")
    return ", ".join(words)


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
        if not options.input:
            # Alone: a layer with a filter makes QGIS 3.22 switch the journal of the file under the other readers.
            done.append(runner.run(gap_step(folder, Path(making[0].parameters["WORKSPACE"]))))
    print()
    print("\n".join(table(done)))
    print(f"\nEverything lies in {folder}, made in {time.monotonic() - start:.1f} s.")
    if options.input:
        print("Each polygon stands as an open indication. Gaps need a whole and its parts: otms:checkcoverage.")
    else:
        print("All of it is SYNTHETIC: invented data for training, never for use on the ground.")
    print(f"Open {folder / 'project.qgz'} in QGIS to see it.")
    return 1 if any(step.problem for step in done) else 0


if __name__ == "__main__":
    raise SystemExit(main())
