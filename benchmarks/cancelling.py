"""How long our programs take to stop when a person cancels, at several moments of the work.

The programs take ``--cancel-after SECONDS`` (from the start of the work, imports done), stop through the engine's own
cancel, and tell how long the return took and whether anything was left behind.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.race import Result, run_once
from benchmarks.report import markdown

MOMENTS = (0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98)
"""Shares of the time that the work takes."""
Told = dict[str, Any]
"""Of one cancelled run: name, share, latency_s (None where it was ready before), files left, failed."""


def latencies(result: Result, inputs: Sequence[Path], limit_s: float) -> list[Told]:
    """Returns what came of cancelling one of our programs at each of the moments."""
    stages = result.finished[-1].found["stages"]
    working = sum(spent["wall"] for name, spent in stages.items() if name != "start")
    told = []
    for share in MOMENTS:
        run = run_once(result.contestant, inputs, result.output.with_name(f"cancelled_{result.output.name}"), limit_s,
                       ("--cancel-after", f"{share * working:.3f}"))
        told.append({"name": result.contestant.name, "share": share, "latency_s": run.found.get("latency_s"),
                     "left": run.found.get("left", []), "failed": run.failed})
    return told


def table(cancelled: Sequence[Told]) -> str:
    """Returns a Markdown table of the latencies."""
    rows = []
    for told in cancelled:
        latency = told["latency_s"]
        outcome = told["failed"] or ("was ready before" if latency is None else f"{latency:.3f} s")
        rows.append([f"{told['name']}, after {told['share']:.0%}", outcome, ", ".join(told["left"]) or "nothing"])
    return markdown(["cancelled", "returned after", "left behind"], rows)
