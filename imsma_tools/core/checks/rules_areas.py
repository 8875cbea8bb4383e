"""Rules about reported areas and the areas on the map (field rules, checks, AREA-01 to AREA-04). All areas in m2."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

from ..base.language import number_text, tr
from .checker import Checker
from .look import Batch, Finding, Look, Subject
from .rule import Rule


def area_differs(batch: Batch, rule: Rule, look: Look) -> Iterable[Finding]:
    """AREA-01: the reported area differs from the area on the map; a slip of units is named."""
    share, least = rule.figure("share"), rule.figure("area_m2")
    tolerance = rule.figure("slip_tolerance")
    for number, (record, computed) in enumerate(zip(batch.records, batch.areas.tolist())):
        reported = record.get("area_reported_m2")
        if reported is None or not computed > 0:
            continue
        difference = abs(reported - computed)
        if difference <= share * computed or difference <= least:
            continue
        cause = unit_slip(reported, computed, rule.thresholds["slips"], tolerance)
        yield batch.finding(
            number, _sentence(cause, reported, computed), field="area_reported_m2", found=f"{reported:.2f} m2",
            expected=f"{computed:.2f} m2", difference=f"{reported - computed:+.2f} m2", cause=cause or "differs")


def unit_slip(reported: float, computed: float, slips: dict[str, float], tolerance: float) -> str:
    """Returns which slip of units explains the ratio of two areas, or an empty text.

    :param slips: m2 in a unit, by its name; ``typed_<name>`` if the figure was typed in that unit, ``times_<name>`` if
        it was multiplied once too often.
    """
    if reported <= 0 or computed <= 0:
        return ""
    for name, size in slips.items():
        for cause, ratio in ((f"typed_{name}", computed / reported), (f"times_{name}", reported / computed)):
            if abs(ratio / size - 1) <= tolerance:
                return cause
    return ""


def _sentence(cause: str, reported: float, computed: float) -> str:
    figures = {"reported": number_text(reported, 0 if abs(reported) >= 100 else 4), "computed": number_text(computed)}
    if cause == "typed_km2":
        return tr("Reported are {reported} m2, on the map {computed} m2: the figure was typed in km2.", **figures)
    if cause == "typed_ha":
        return tr("Reported are {reported} m2, on the map {computed} m2: the figure was typed in hectares.", **figures)
    if cause == "typed_dunam":
        return tr("Reported are {reported} m2, on the map {computed} m2: the figure was typed in dunam.", **figures)
    if cause:
        return tr("Reported are {reported} m2, on the map {computed} m2: the figure was converted to m2 twice.",
                  **figures)
    return tr("Reported are {reported} m2, on the map {computed} m2.", **figures)


def area_not_positive(batch: Batch, rule: Rule, look: Look) -> Iterable[Finding]:
    """AREA-04: a negative reported area; or zero, where a record stands for land that was released."""
    zero_is_wrong = batch.table.name in rule.thresholds["zero_is_wrong"]
    for number, record in enumerate(batch.records):
        reported = record.get("area_reported_m2")
        if reported is not None and (reported < 0 or (reported == 0 and zero_is_wrong)):
            yield batch.finding(number, tr("The reported area is {area} m2.", area=number_text(reported)),
                                field="area_reported_m2", found=f"{reported:g} m2", expected="> 0 m2",
                                cause="negative" if reported < 0 else "zero")


class ReleasedTooMuch(Checker):
    """AREA-02: more land was released than the hazard has.

    The hazard counts with the larger, each release with the reported of its two areas, so that a slip of units of the
    hazard (AREA-01) does not set this off.
    """

    NEEDS = ("hazard", "land_release")

    def __init__(self, rule: Rule, look: Look) -> None:
        super().__init__(rule, look)
        self._hazards: dict[str, tuple[Subject, float]] = {}
        self._released: dict[str, float] = {}

    def batch(self, batch: Batch) -> Iterable[Finding]:
        computed = batch.areas.tolist()
        for number, record in enumerate(batch.records):
            on_map = computed[number] if computed[number] > 0 else 0.0
            reported: Optional[float] = record.get("area_reported_m2")
            if batch.table.name == "hazard":
                self._hazards[str(record.get("guid"))] = (batch.subject(number), max(reported or 0.0, on_map))
            elif record.get("hazard_guid"):
                guid = str(record["hazard_guid"])
                self._released[guid] = self._released.get(guid, 0.0) + (on_map if reported is None else reported)
        return ()

    def finish(self) -> Iterable[Finding]:
        factor = self.rule.figure("factor")
        for guid, released in self._released.items():
            subject, area = self._hazards.get(guid, (None, 0.0))
            if subject is not None and area > 0 and released > area * factor:
                yield Finding(
                    subject, tr("{released} m2 were released, but the hazard has {area} m2.",
                                released=number_text(released), area=number_text(area)),
                    field="area_reported_m2", found=f"{released:.2f} m2", expected=f"<= {area * factor:.2f} m2",
                    difference=f"{released - area:+.2f} m2")
