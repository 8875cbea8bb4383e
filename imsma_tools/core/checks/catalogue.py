"""What does each rule that needs no knowledge of task orders; those that do stand in ``tasking/rules.py``."""

from __future__ import annotations

from collections.abc import Mapping

from . import rules_areas, rules_coverage, rules_dates, rules_geometry, rules_ids, rules_links
from .checker import Maker, each_batch

MAKERS: Mapping[str, Maker] = {
    "ID-01": each_batch(rules_ids.id_blank),
    "ID-02": rules_ids.IdTwice,
    "GEO-01": each_batch(rules_geometry.geometry_missing),
    "GEO-02": each_batch(rules_geometry.outline_invalid),
    "GEO-03": each_batch(rules_geometry.outline_tiny),
    "GEO-05": each_batch(rules_geometry.outside_country),
    "GEO-07": rules_geometry.OutlineTwice,
    "AREA-01": each_batch(rules_areas.area_differs),
    "AREA-02": rules_areas.ReleasedTooMuch,
    "AREA-04": each_batch(rules_areas.area_not_positive),
    "DATE-01": rules_dates.DatesInOrder,
    "DATE-04": each_batch(rules_dates.date_implausible),
    "COV-01": rules_coverage.ClosedWithGap,
    "POST-01": rules_coverage.FoundAfterRelease,
    "LINK-01": rules_links.BrokenLinks,
    "ENUM-01": each_batch(rules_links.code_unknown),
    "VIC-01": rules_links.VictimsCounted,
    "BEN-01": rules_links.BeneficiariesCounted,
}
