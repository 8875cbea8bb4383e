"""The registers of the sample: boundaries, operators, teams, accreditations, villages, plans, targets, aliases."""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass, field
from typing import Any

from ..base import paths
from .boundaries import VALID_FROM, areas_of_level, training_areas
from .dice import Dice
from .outlines import point_wkb
from .places import Country
from .recipe import MARK, recipe
from .sample import Sample

AUTHORITY = "AUTH-DMA"
REGIONAL = "AUTH-IKMAA"
_KEPT_YEARS = 10
_SIZES = (("VILLAGE", 150, 2500, 75), ("TOWN", 3000, 20_000, 18), ("CITY", 25_000, 90_000, 3), ("CAMP", 800, 9000, 4))
_ACRONYMS = {"NGO_INTERNATIONAL": "International operator", "NGO_NATIONAL": "National operator",
             "COMMERCIAL": "Commercial operator", "AUTHORITY": "Regional operator", "MILITARY": "Military engineers",
             "CIVIL_DEFENCE": "Civil defence unit"}


@dataclass
class Registers:
    """Guids by the codes of the recipe. ``certificates`` are (number, from, to) by operator."""

    organisations: dict[str, str] = field(default_factory=dict)
    teams: dict[str, list[str]] = field(default_factory=dict)
    certificates: dict[str, list[tuple[str, datetime.date, datetime.date]]] = field(default_factory=dict)

    def certificate(self, operator: str, day: datetime.date) -> str:
        """Returns the number of the certificate that holds on ``day``."""
        return next((number for number, first, last in self.certificates[operator] if first <= day <= last), "")


def authority_of(governorate: str) -> str:
    """Returns which authority issues orders in a governorate."""
    return "IKMAA" if recipe()["governorates"][governorate]["office"].startswith("IKMAA") else "DMA"


def add_registers(sample: Sample, country: Country) -> Registers:
    """Adds all registers and returns the keys the records need."""
    registers = Registers()
    dice = Dice(sample.choices.seed, "registers")
    for area in training_areas():
        sample.add("admin_area", area.record())
    _add_organisations(sample, registers, dice)
    _add_responsibility(sample)
    _add_villages(sample, country, dice)
    _add_plans_and_targets(sample, registers, dice)
    _add_aliases(sample, registers)
    return registers


def _add_organisations(sample: Sample, registers: Registers, dice: Dice) -> None:
    for code, name in ((AUTHORITY, "Federal authority"), (REGIONAL, "Regional authority")):
        record = sample.add("organisation", {
            "local_id": code, "short_name": code, "name_en": f"{name} ({MARK})", "organisation_type": "AUTHORITY",
            "active": True, "reports_monthly": False})
        registers.organisations[code] = record["guid"]
    for entry in recipe()["operators"]:
        code = entry["code"]
        record = sample.add("organisation", {
            "local_id": code, "short_name": code, "name_en": f"{_ACRONYMS[entry['type']]} {code} ({MARK})",
            "name_ar": f"المشغل {code[3:]}", "name_ckb": f"کارپێکەری {code[3:]}", "organisation_type": entry["type"],
            "active": True, "reports_monthly": True})
        registers.organisations[code] = record["guid"]
        registers.teams[code] = [
            sample.add("team", {"local_id": f"{code}-T{number:02d}", "name": f"{code} team {number}",
                                "organisation_guid": record["guid"], "team_type": dice.pick(_team_types(entry)),
                                "size": dice.whole(6, 14)})["guid"] for number in range(1, dice.whole(4, 9))]
        registers.certificates[code] = []
        # the next one is granted already, for long: orders run on beyond the sample, and people learn with it for years
        for year in range(sample.choices.start.year - 1, sample.choices.as_of.year + 2):
            number = f"DMA/OP/{year}/{code[3:]}"
            later = _KEPT_YEARS if year > sample.choices.as_of.year else 0
            first, last = datetime.date(year, 1, 1), datetime.date(year + later, 12, 31)
            registers.certificates[code].append((number, first, last))
            sample.add("accreditation", {
                "local_id": number, "certificate_no": number, "organisation_guid": record["guid"], "authority": "DMA",
                "scope": list(entry["scopes"]), "valid_from": first, "valid_to": last,
                "state": "AUTHORIZED" if year >= sample.choices.as_of.year else "EXPIRED"})


def _team_types(entry: dict[str, Any]) -> list[str]:
    methods = {"MANUAL": "MANUAL", "MDD": "MDD", "MECHANICAL": "MECHANICAL", "BAC": "BAC_INSTRUMENT", "NTS": "SURVEY"}
    return [method for scope, method in methods.items() if scope in entry["scopes"]]


def _add_responsibility(sample: Sample) -> None:
    """One record per governorate; where both authorities work, a shared one for each, never a line between them."""
    for area in areas_of_level(1):
        authority = authority_of(area.pcode)
        sole = area.pcode not in recipe()["shared"]
        for name in [authority] if sole else ["DMA", "IKMAA"]:
            sample.add("responsibility_area", {
                "local_id": f"SYN-RA-{name}-{area.pcode}", "name": f"{name}: {area.name_en} ({MARK})",
                "authority": name, "responsibility": "SOLE" if sole else "SHARED", "valid_from": VALID_FROM,
                "geom": area.wkb()})


def _add_villages(sample: Sample, country: Country, dice: Dice) -> None:
    for number, place in enumerate(country.villages, 1):
        goal = dice.between(0, 100)
        kind, least, most = _SIZES[0][:3]
        for name, low, high, weight in _SIZES:
            if goal < weight:
                kind, least, most = name, low, high
                break
            goal -= weight
        sample.add("settlement", {
            "local_id": f"SYN-ST-{number:05d}", "name_en": place.community[0], "name_ar": place.community[1],
            "name_ckb": place.community[2], "settlement_type": kind, "population": dice.whole(least, most),
            "population_year": sample.choices.as_of.year, "geom": point_wkb(place.longitude, place.latitude),
            **place.fields()})


def _add_plans_and_targets(sample: Sample, registers: Registers, dice: Dice) -> None:
    for entry in recipe()["operators"]:
        tables = ["progress_report"] + (["eore_session"] if "EORE" in entry["scopes"] else [])
        for table in tables:
            sample.add("reporting_plan", {
                "local_id": f"SYN-RP-{entry['code']}-{table}",
                "organisation_guid": registers.organisations[entry["code"]], "record_table": table,
                "period_from": sample.choices.start, "due_day": 5})
    for year in range(sample.choices.start.year, sample.choices.as_of.year + 1):
        for area in areas_of_level(1):
            weight = recipe()["governorates"][area.pcode]["weight"]
            for figure, amount, unit in (("released_m2", weight * 90_000, "m2"), ("tasks_completed", weight, "count"),
                                         ("eore_beneficiaries", weight * 150, "count")):
                sample.add("target", {
                    "local_id": f"SYN-TG-{year}-{area.pcode}-{figure}", "figure": figure, "admin1_pcode": area.pcode,
                    "period_from": datetime.date(year, 1, 1), "period_to": datetime.date(year, 12, 31),
                    "amount": float(round(amount * dice.between(0.8, 1.2))), "unit": unit})


def _add_aliases(sample: Sample, registers: Registers) -> None:
    """Spellings met in data, for governorates and operators."""
    seats = {seat["pcode"]: seat["variants"] for seat in _seats()}
    for area in areas_of_level(1):
        for alias in [*seats[area.pcode], area.name_ar]:
            sample.add("name_alias", {
                "local_id": f"SYN-NA-{area.pcode}-{alias}", "alias": alias,
                "alias_normalised": alias.lower().replace("-", " ").replace("al ", "").strip(),
                "target_table": "admin_area", "target_key": area.pcode, "learned_from": MARK})
    for code in registers.teams:
        alias = f"Operator {int(code[3:])}"
        sample.add("name_alias", {
            "local_id": f"SYN-NA-{code}", "alias": alias, "alias_normalised": alias.lower(),
            "target_table": "organisation", "target_key": code, "learned_from": MARK})


def _seats() -> list[dict[str, Any]]:
    return list(json.loads(paths.resource("training", "seats.json").read_text(encoding="utf-8"))["seats"])
