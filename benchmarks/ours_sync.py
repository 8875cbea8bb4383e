"""Our update as a whole program: a feature service into a data file, with all that belongs to it.

    PYTHONPATH=. build/venv/bin/python benchmarks/ours_sync.py [--qgis] SERVICE EMPTY OUT

SERVICE is a JSON file that says url and profile, EMPTY an empty data file, which becomes OUT. With ``--again`` it is
one that was updated before, and only the changes are asked for.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path

from benchmarks.stages import Stages


def main() -> None:
    """Updates, and tells how long that took and what was asked of the server."""
    parser = argparse.ArgumentParser(description="An update by our engine")
    parser.add_argument("service", type=Path)
    parser.add_argument("empty", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--qgis", action="store_true", help="through QGIS's network manager")
    parser.add_argument("--again", action="store_true", help="only the changes")
    parser.add_argument("--cancel-after", type=float)
    options = parser.parse_args()
    stages = Stages()
    with stages("start"):
        from benchmarks.stopping import run_or_cancel
        from imsma_tools.core.base.errors import Cancelled
        from imsma_tools.core.base.jobs import Progress
        from imsma_tools.core.base.transport import Transport
        from imsma_tools.core.model.definition import load_model
        from imsma_tools.core.sources.arcgis.source import open_core
        from imsma_tools.core.sources.connections import Connection
        from imsma_tools.core.sources.source_profile import load_source_profile
        from imsma_tools.core.sources.update.outcome import CANCELLED, COMPLETE
        from imsma_tools.core.sources.update.request import Mode, UpdateRequest
        from imsma_tools.core.sources.update.run import update
        from imsma_tools.core.workspace import open_workspace

        transport: Transport
        if options.qgis:
            from qgis.core import QgsApplication

            from imsma_tools.core.base.transport_qgis import QgisTransport

            application = QgsApplication([], False)
            application.initQgis()
            transport = QgisTransport()
        else:
            from imsma_tools.core.base.transport_plain import PlainTransport

            transport = PlainTransport()
        shutil.copy(options.empty, options.target)
        for rest in options.target.parent.glob(f"{options.target.stem}.update-*"):
            rest.unlink()   # an update that was cancelled before would be gone on with
    told: dict[str, object] = {}

    def work(progress: Progress) -> None:
        with stages("open"):
            service = json.loads(options.service.read_text(encoding="utf-8"))
            connection = Connection("Bench", "imsma-core", service["url"], profile=service["profile"],
                                    options={"edited": "last_edited_date"})
            ws = open_workspace(options.target)
            profile = load_source_profile(service["profile"], load_model())
            source = open_core(connection, profile, transport)
        with stages("update"), ws:
            mode = Mode.INCREMENTAL if options.again else Mode.FULL
            outcome = update(ws, source, profile, UpdateRequest(connection, mode, "Bench"), progress)
            source.close()
        if outcome.state == CANCELLED:
            raise Cancelled(outcome.reason)
        if outcome.state != COMPLETE:
            sys.exit(f"{outcome.state}: {outcome.reason}")
        told.update(requests=outcome.requests, counts=outcome.table("hazard").counts())

    cancelled = run_or_cancel(work, options.target, options.cancel_after)
    stages.tell(**told, **cancelled)


if __name__ == "__main__":
    main()
