"""A data file with records of a mirrored IMSMA, and of ours beside them, for the tests of corrections."""

from __future__ import annotations

import datetime as dt

from workspace_samples import fresh, point, square

from imsma_tools.core.intake.corrections import settle

SOURCE = "imsma_core"
NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.timezone.utc)
HAZARD, ACCIDENT, OURS = "11111111-0000-4000-8000-000000000001", "11111111-0000-4000-8000-000000000002", "ours"


def mirrored_file(path):
    """One hazard and one accident of IMSMA, one hazard of ours."""
    with fresh(path) as ws, ws.writing("IMSMA Core", via="update") as writer:
        for number, table in enumerate(("hazard", "accident", "task_order")):
            writer.insert("mirror", {"guid": f"m{number}", "source": SOURCE, "table_name": table, "state": "COMPLETE",
                                     "data_as_of": NOW, "connection": "IMSMA Core Somalia"})
        writer.insert("hazard", {
            "guid": HAZARD, "source": SOURCE, "source_key": "{A1}", "local_id": "CHA-7", "name": "Qara Tapa",
            "hazard_class": "CHA", "hazard_status": "OPEN", "area_reported_m2": 1234.5,
            "reported_on": dt.date(2019, 4, 1), "geom": square(),
            "source_edited_at": dt.datetime(2026, 1, 5, tzinfo=dt.timezone.utc)})
        writer.insert("accident", {"guid": ACCIDENT, "source": SOURCE, "source_key": "{B1}", "local_id": "ACC-1",
                                   "geom": point()})
        writer.insert("hazard", {"guid": OURS, "local_id": "OWN-1", "hazard_class": "SHA", "hazard_status": "OPEN"})
    return path


def update(ws, table="hazard", guid=HAZARD, now=NOW, **values):
    """Does what an update does: writes what IMSMA says now, then settles."""
    with ws.writing("IMSMA Core", via="update") as writer:
        if values:
            writer.update(table, guid, values)
        return settle(ws, writer, SOURCE, now)
