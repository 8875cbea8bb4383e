"""A contest from its arguments to its tables: what overlaps.py, progress.py and coverage.py have in common."""

from __future__ import annotations

import argparse
import math
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path

from benchmarks import cancelling, report
from benchmarks.race import BENCH, Contestant, Result, Run, race


@dataclass(frozen=True)
class Verdict:
    """What one contestant found, in words, and whether that is what the others found."""

    text: str
    agrees: bool


@dataclass(frozen=True)
class Contest:
    """Who runs on what.

    ``contestants`` are made for each contest (servers live as long as the stack), ``inputs`` for each size. ``judge``
    looks at all that finished. ``ours`` are names of contestants the others are compared with; they know
    ``--cancel-after``. ``parts`` makes a line of some stages of one contestant: name -> (contestant, stages).
    ``suffix`` is that of the output files, ``sizes`` are those of a run without arguments. ``afterwards`` gets the
    sizes when all have run, servers still there, and returns a table and whether it is as it should be. ``most`` is the
    largest size that makes sense.
    """

    name: str
    contestants: Callable[[ExitStack], list[Contestant]]
    inputs: Callable[[int], list[Path]]
    judge: Callable[[Sequence[Result]], Mapping[str, Verdict]]
    ours: Sequence[str]
    parts: Mapping[str, tuple[str, Sequence[str]]] = field(default_factory=dict)
    suffix: str = ".gpkg"
    sizes: Sequence[int] = (10_000, 100_000)
    afterwards: Callable[[Sequence[int]], Verdict] | None = None
    most: int | None = None

    def run(self, sizes: Sequence[int], rounds: int, only: Sequence[str], limit_s: float) -> bool:
        """Runs all sizes, prints the tables, saves everything; returns whether everybody agreed and ours ran."""
        agreed, by_size, content = True, {}, []
        with ExitStack() as stack:
            everybody = [one for one in self.contestants(stack)
                         if not only or any(word.lower() in one.name.lower() for word in only)]
            print("\n".join(report.skipped(everybody)))
            for size in sizes:
                print(f"== {self.name}, {size:,}: {report.machine()}", flush=True)
                inputs = self.inputs(size)
                results = race(everybody, inputs, size, rounds, limit_s, BENCH / "out" / self.name, self.suffix)
                verdicts = self.judge([result for result in results if result.finished])
                agreed &= all(verdict.agrees for verdict in verdicts.values())
                agreed &= all(result.finished for result in results if result.contestant.name in self.ours)
                by_size[size] = results + self._parts(results)
                remarks = {name: verdict.text for name, verdict in verdicts.items()}
                cancelled = self._cancel(results, inputs, limit_s)
                print("", report.table(by_size[size], self.ours, remarks), "", report.stages_table(results), sep="\n")
                print("", cancelling.table(cancelled), "", sep="\n", flush=True)
                content.append({"size": size, "results": [result.plain() for result in by_size[size]],
                                "agreement": remarks, "cancelled": cancelled})
            further = self.afterwards(sizes) if self.afterwards else Verdict("", True)
            agreed &= further.agrees
            if further.text:
                print(further.text, "", sep="\n", flush=True)
        if len(by_size) > 1:
            print(report.growth(by_size), "", sep="\n")
        skipped = {one.name: one.missing for one in everybody if one.missing}
        everything = {"rounds": rounds, "skipped": skipped, "sizes": content, "afterwards": further.text}
        print(f"Everything: {report.save(self.name, everything)}")
        return agreed

    def main(self, text: str) -> int:
        """Runs with the arguments of the command line; returns 1 where results disagree or ours failed."""
        parser = argparse.ArgumentParser(description=text, formatter_class=argparse.RawDescriptionHelpFormatter)
        parser.add_argument("sizes", type=int, nargs="*", default=list(self.sizes),
                            help="numbers of task orders or hazards")
        parser.add_argument("--rounds", type=int, default=int(os.environ.get("BENCH_ROUNDS") or 3))
        parser.add_argument("--only", nargs="+", default=[], help="contestants with one of these words in their name")
        parser.add_argument("--limit", type=float, default=900, help="seconds after which one is stopped")
        options = parser.parse_args()
        sizes = sorted({min(size, self.most or size) for size in options.sizes})
        agreed = self.run(sizes, options.rounds, options.only, options.limit)
        if not agreed:
            print(f"{self.name}: results differ, or ours failed; see the tables", file=sys.stderr)
        return 0 if agreed else 1

    def _parts(self, results: Sequence[Result]) -> list[Result]:
        made = []
        for name, (whole, stages) in self.parts.items():
            for result in results:
                if result.contestant.name == whole:
                    runs = [_only(run, stages) for run in result.finished]
                    made.append(replace(result, contestant=replace(result.contestant, name=name), runs=runs))
        return made

    def _cancel(self, results: Sequence[Result], inputs: Sequence[Path], limit_s: float) -> list[cancelling.Told]:
        return [told for result in results if result.contestant.name in self.ours and result.finished
                for told in cancelling.latencies(result, inputs, limit_s)]


def _only(run: Run, stages: Sequence[str]) -> Run:
    """Returns the run as if it had been these stages only; what else it cost is not known for them."""
    wall = sum(run.found["stages"][stage]["wall"] for stage in stages)
    return replace(run, wall_s=wall, cpu_s=math.nan, peak_mb=math.nan, found={})
