"""Whether the shape of an order is of a kind its type may have, and is what it says it is.

It matters beyond order: an order said to cover an administrative area conflicts with nobody (class ``WIDE_AREA``).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Optional

from ..base.language import number_text, tr
from ..checks.memory_source import knows
from ..geometry.area import area_m2
from ..geometry.envelopes import envelopes_of
from ..geometry.outline import examine
from ..geometry.overlaps import find_overlaps
from ..geometry.shapes import read_shapes
from ..model.definition import GEOMETRY, load_model
from ..model.record import Record, RecordSource
from .issue_rules import IssueRules
from .order_remark import OrderRemark, remark_on

RULE = "SHAPE"
_CIRCLE_PLAY = 0.05
"""A circle of 24 corners has 1.1 % less land than its radius says, one of 12 corners 4.5 %."""
_SAME_SHARE = 0.99


def remarks(source: RecordSource, order: Record, rules: IssueRules) -> Iterator[OrderRemark]:
    """Yields a remark on a kind the type may not have, or a shape that is not what its kind says."""
    kind, task_type = str(order.get("shape_kind") or "POLYGON"), str(order.get("task_type") or "")
    allowed = rules.shapes.get(task_type)
    if allowed and kind not in allowed:
        yield remark_on(order, rules.severities["shape_kind"], RULE, tr(
            "An order of the type {type} is drawn as: {allowed}. This one is: {kind}.",
            type=_label("task_type", task_type), kind=_label("shape_kind", kind),
            allowed=", ".join(_label("shape_kind", one) for one in allowed)),
            field="shape_kind", found=kind, expected=", ".join(allowed), cause="shape_kind")
    fault, plain = examine(order.get(GEOMETRY))
    why = None if fault is not None else _not_as_said(source, order, kind, plain)
    if why:
        yield remark_on(order, rules.severities["shape_size"], RULE, why, field="shape_kind", found=kind,
                        cause="shape_size")


def _not_as_said(source: RecordSource, order: Record, kind: str, plain: bytes) -> Optional[str]:
    metres = order.get("shape_width_m")
    if kind in ("POINT_RADIUS", "LINE_WIDTH") and not metres:
        return tr("The radius or width of the shape is not entered.")
    if kind == "POINT_RADIUS":
        area, wanted = area_m2(plain), math.pi * float(metres or 0) ** 2
        if abs(area - wanted) > _CIRCLE_PLAY * wanted:
            return tr("A circle of {metres} m has {wanted} m2, and the outline has {area} m2.",
                      metres=number_text(float(metres or 0), 1), wanted=number_text(wanted), area=number_text(area))
    if kind == "ADMIN_AREA" and knows(source, "admin_area") and not _is_area(source, plain):
        return tr("The order is said to cover an administrative area, but its outline is none of the data file. As "
                  "such an area it would conflict with nobody.")
    return None


def _is_area(source: RecordSource, plain: bytes) -> bool:
    """Returns True if the outline is that of an administrative area, or if there are none to compare with."""
    (box,) = envelopes_of([plain]).tolist()
    areas = [area.get(GEOMETRY) for area in source.rows("admin_area") if area.get(GEOMETRY)]
    if not areas:
        return True
    boxes = envelopes_of([examine(wkb)[1] for wkb in areas]).tolist()
    size = max(box[2] - box[0], box[3] - box[1])
    near = [wkb for wkb, other in zip(areas, boxes)
            if all(abs(mine - theirs) <= 0.01 * size for mine, theirs in zip(box, other))]
    pairs = find_overlaps(read_shapes([("", plain)]), read_shapes(enumerate(near))).pairs if near else []
    return any(min(pair.common.share_a, pair.common.share_b) >= _SAME_SHARE for pair in pairs)


def _label(code_list: str, code: str) -> str:
    return load_model().code_lists[code_list].label(code)
