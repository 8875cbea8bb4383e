"""Tables of a race in Markdown, for the terminal and for docs/benchmarks.md, and everything as JSON."""

from __future__ import annotations

import json
import math
import os
import platform
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from benchmarks.race import BENCH, Contestant, Result


def table(results: Sequence[Result], ours: Sequence[str], remarks: Mapping[str, str]) -> str:
    """Returns a Markdown table of one size: medians, and how many times our time each one needs.

    ``ours`` are names of contestants to compare with; each that ran gets a column of wall and processor time ratios.
    ``remarks`` says for each name how its result agrees.
    """
    compared = [result for result in results if result.contestant.name in ours and result.finished]
    heads = ["", "wall s", "CPU s", "peak MB", *(f"x {result.contestant.name} (wall / CPU)" for result in compared),
             "result"]
    rows = []
    for result in results:
        name = f"{result.contestant.name} {result.contestant.version}".strip()
        if not result.finished:
            rows.append([name, *["-"] * (len(heads) - 2), result.runs[-1].failed if result.runs else "not run"])
            continue
        walls = [run.wall_s for run in result.finished]
        spread = f" [{min(walls):.2f}-{max(walls):.2f}]" if len(walls) > 1 else ""
        rows.append([name, f"{result.median('wall_s'):.2f}{spread}", _known(result.median("cpu_s"), ".2f"),
                     _known(result.median("peak_mb"), ".0f"),
                     *(" / ".join(_known(result.median(figure) / base.median(figure), ".2f")
                                  for figure in ("wall_s", "cpu_s")) for base in compared),
                     remarks.get(result.contestant.name, "")])
    return markdown(heads, rows)


def stages_table(results: Sequence[Result]) -> str:
    """Returns what each one's stages took in its last run, seconds by the clock and of its own processor time."""
    rows = []
    for result in results:
        if result.finished:
            stages = result.finished[-1].found.get("stages", {})
            rows.append([result.contestant.name, ", ".join(f"{name} {spent['wall']:.2f} / {spent['cpu']:.2f}"
                                                           for name, spent in stages.items())])
    return markdown(["", "stages: wall / CPU s"], rows)


def growth(by_size: Mapping[int, Sequence[Result]]) -> str:
    """Returns the growth exponent of wall and processor time between neighbouring sizes: 1 is linear, 2 quadratic."""
    sizes = sorted(by_size)
    rows = []
    for small, large in zip(sizes, sizes[1:]):
        before = {result.contestant.name: result for result in by_size[small]}
        for result in by_size[large]:
            earlier = before.get(result.contestant.name)
            if earlier is None or not earlier.finished or not result.finished:
                continue
            exponents = [math.log(result.median(figure) / earlier.median(figure)) / math.log(large / small)
                         for figure in ("wall_s", "cpu_s", "peak_mb")]
            rows.append([result.contestant.name, f"{small:,} to {large:,}",
                         *(_known(value, ".2f") for value in exponents)])
    return markdown(["", "sizes", "wall", "CPU", "peak memory"], rows)


def markdown(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Returns a Markdown table, padded so that it reads well as plain text too."""
    widths = [max(len(row[place]) for row in (heads, *rows)) for place in range(len(heads))]
    lines = [heads, ["-" * width for width in widths], *rows]
    return "\n".join("| " + " | ".join(text.ljust(width) for text, width in zip(line, widths)) + " |" for line in lines)


def machine() -> dict[str, Any]:
    """Returns what the figures depend on: processors, system, Python, date, load."""
    model = next((line.split(":", 1)[1].strip() for line in _lines(Path("/proc/cpuinfo"))
                  if line.startswith("model name")), platform.processor())
    return {"date": datetime.now(timezone.utc).isoformat(timespec="minutes"), "processors": os.cpu_count(),
            "model": model, "system": platform.platform(), "python": platform.python_version(),
            "load": [round(value, 2) for value in os.getloadavg()]}


def skipped(contestants: Sequence[Contestant]) -> list[str]:
    """Returns a line for each one that cannot run here."""
    return [f"SKIPPED {one.name}: {one.missing}" for one in contestants if one.missing]


def save(name: str, content: Mapping[str, Any]) -> Path:
    """Writes build/bench/NAME.json with the machine added; returns its path."""
    path = BENCH / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"machine": machine(), **content}, indent=1), encoding="utf-8")
    return path


def _known(value: float, form: str) -> str:
    return "-" if math.isnan(value) else format(value, form)


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
