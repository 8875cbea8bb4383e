"""A data file with many task orders, as an office has it after some years: hazards, reports, history, every status.

    PYTHONPATH=. build/venv/bin/python benchmarks/orders_file.py 100000

The outlines are those of field.py. Everything is written by the suite itself, so the record of changes is there too.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.data import DATA
from benchmarks.field import VERSION, make_tasks
from imsma_tools.core.workspace import Workspace, create_workspace

TODAY = date(2026, 3, 10)
"""The day the file is looked at: what is overdue and stale is told from here."""
_OPERATORS = 25
_STATUS = {"DRAFT": 2, "PLANNED": 3, "ISSUED": 3, "ACCEPTED": 3, "ONGOING": 20, "SUSPENDED": 6, "EXPIRED": 5,
           "COMPLETED": 8, "HANDED_OVER": 20, "CLOSED": 25, "CANCELLED": 5}
_TYPES = {"CLEARANCE": 40, "BAC": 25, "NTS": 10, "TS": 15, "EOD_SPOT": 5, "ROAD": 5}
_PLACES = ("Basrah", "Maysan", "Ninewa", "Kirkuk", "Salah al-Din", "Diyala", "Wasit", "Erbil", "Duhok")


def orders_file(number: int) -> Path:
    """Returns the data file with ``number`` task orders, written now if it is not there."""
    path = DATA / f"orders_{number}_v{VERSION}.gpkg"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_name(f"unfinished_{path.name}")
        for rest in path.parent.glob(f"{unfinished.name}*"):
            rest.unlink()
        with create_workspace(unfinished) as workspace, workspace.writing("benchmark", via="benchmark") as writer:
            _fill(workspace, writer, number)
        unfinished.replace(path)
    return path


def _fill(workspace: Workspace, writer: Any, number: int) -> None:
    rng = np.random.default_rng((3, number))
    operators = writer.insert_many("organisation", ({"short_name": f"OP{place:02d}", "name_en": f"Operator {place}"}
                                                    for place in range(_OPERATORS)))
    wkbs = make_tasks(number).wkbs()
    few = max(number // 5, 1)
    hazards = writer.insert_many("hazard", ({"local_id": f"HA-{place:06d}", "geom": wkbs[place]}
                                            for place in range(few)))
    orders = list(_orders(rng, number, operators, wkbs))
    tasks = writer.insert_many("task_order", orders)
    writer.insert_many("task_hazard", ({"task_guid": tasks[2 * place], "hazard_guid": hazard}
                                       for place, hazard in enumerate(hazards) if 2 * place < number))
    writer.insert_many("task_status", _history(orders, tasks))
    writer.insert_many("progress_report", _reports(rng, orders, tasks))


def _orders(rng: np.random.Generator, number: int, operators: list[str], wkbs: list[bytes]) -> Iterator[dict[str, Any]]:
    def drawn(shares: dict[str, int]) -> list[str]:
        weights = np.array(list(shares.values()), float)
        return rng.choice(list(shares), number, p=weights / weights.sum()).tolist()

    for place, (status, kind, age, length) in enumerate(zip(
            drawn(_STATUS), drawn(_TYPES), rng.integers(0, 3000, number).tolist(),
            rng.integers(30, 720, number).tolist())):
        issued = TODAY - timedelta(days=age)
        ended = status in ("COMPLETED", "HANDED_OVER", "CLOSED", "CANCELLED", "EXPIRED") and place % 10
        begun = status in ("ONGOING", "SUSPENDED", "COMPLETED", "HANDED_OVER", "CLOSED")
        yield {
            "task_no": f"DMA-RMAC-{issued.year}-{place:06d}", "task_type": kind, "status": status,
            "organisation_guid": operators[place % len(operators)], "priority": ("HIGH", "MEDIUM", "LOW")[place % 3],
            "authority": "DMA", "donor": f"Donor {place % 12}", "project": f"Project {place % 40}",
            "admin1_name": _PLACES[place % len(_PLACES)], "admin2_name": f"District {place % 70}",
            "community": f"Village {place % 3000}", "issued_on": issued, "valid_from": issued,
            "valid_to": issued + timedelta(days=length), "planned_end": issued + timedelta(days=length - 10),
            "actual_start": issued + timedelta(days=7) if begun and age > 7 else None,
            "suspended_on": TODAY - timedelta(days=age % 90) if status == "SUSPENDED" else None,
            "review_on": TODAY + timedelta(days=30 - age % 90) if status == "SUSPENDED" else None,
            "site_left_on": TODAY - timedelta(days=age // 2) if ended else None,
            "site_left_confirmed_by": "Supervisor" if ended else None,
            "area_reported_m2": float(1000 + place % 9000), "sheet_version": 1, "geom": wkbs[place]}


def _history(orders: list[dict[str, Any]], tasks: list[str]) -> Iterator[dict[str, Any]]:
    for order, task in zip(orders, tasks):
        moment = datetime.combine(order["issued_on"], datetime.min.time(), timezone.utc)
        for step, status in enumerate(dict.fromkeys(("DRAFT", "ISSUED", order["status"]))):
            yield {"task_guid": task, "status": status, "changed_at": moment + timedelta(days=step),
                   "changed_by": "Head"}


def _reports(rng: np.random.Generator, orders: list[dict[str, Any]], tasks: list[str]) -> Iterator[dict[str, Any]]:
    for place, (order, task) in enumerate(zip(orders, tasks)):
        if order["actual_start"] is not None:
            for part in range(place % 3):
                day = min(order["actual_start"] + timedelta(days=int(rng.integers(0, 200))), TODAY)
                yield {"report_no": f"PR-{place:06d}-{part}", "task_guid": task, "report_date": day,
                       "outcome": "CLEARED", "approval": "APPROVED", "area_reported_m2": 400.0}


if __name__ == "__main__":
    print(orders_file(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
