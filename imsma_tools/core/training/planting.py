"""Plants faults into a clean sample and writes the key that names each of them."""

from __future__ import annotations

import json
from typing import Any

from .bench import Bench, Planted
from .build import Made
from .dice import Dice
from .faults import PLANTERS, Planter
from .faults_orders import ORDER_PLANTERS
from .recipe import MARK


def plant(made: Made, share: float) -> list[Planted]:
    """Plants faults into ``share`` of the hazards and task orders and returns them in the order of planting.

    Every kind of fault gets its turn before any gets a second one. With a share of 0 nothing is planted; with any other
    share each kind is planted at least once, if the sample has a record for it.
    """
    if share <= 0:
        return []
    sample = made.sample
    planters: list[Planter] = [planter for group in PLANTERS.values() for planter in group]
    planters += ORDER_PLANTERS.values()
    goal = max(len(planters), round(share * (sample.choices.hazards + sample.choices.tasks)))
    bench = Bench(made, Dice(sample.choices.seed, "faults"))
    able = list(planters)
    while able and len(bench.planted) < goal:
        for planter in list(able):
            if len(bench.planted) >= goal:
                break
            if not planter(bench):
                able.remove(planter)
    return bench.planted


def answers(made: Made, planted: list[Planted]) -> dict[str, Any]:
    """Returns the key as plain values: every fault with the records it names and every other rule it sets off."""
    choices = made.sample.choices
    faults = []
    for number, fault in enumerate(planted, 1):
        entry: dict[str, Any] = {
            "id": f"F-{number:04d}", "kind": fault.kind, "rule": fault.rule, "table": fault.table,
            "guids": list(fault.guids), "local_ids": list(fault.local_ids), "description": fault.description,
            "also": [{"rule": rule, "table": table, "guid": guid} for rule, table, guid in fault.also]}
        if fault.overlap_class:
            entry["overlap_class"] = fault.overlap_class
        if fault.area_m2 is not None:
            entry["area_m2"] = round(fault.area_m2, 1)
        faults.append(entry)
    return {"about": "Faults planted into invented records, for training and tests.", "mark": MARK, "version": 1,
            "seed": choices.seed, "hazards": choices.hazards, "tasks": choices.tasks, "months": choices.months,
            "faults_share": choices.faults, "as_of": choices.as_of.isoformat(), "faults": faults}


def answers_text(made: Made, planted: list[Planted]) -> str:
    """Returns the key as JSON, readable by people."""
    return json.dumps(answers(made, planted), ensure_ascii=False, indent=1) + "\n"
