"""By which fields a record of another table is found when a file names it instead of giving its key."""

from __future__ import annotations

from ..model.definition import Field, Model

_NAMES = {"organisation": ("short_name", "name_en", "name_ar", "name_ckb"), "hazard": ("local_id",),
          "task_order": ("task_no", "local_id"), "team": ("name", "local_id")}


def lookup_fields(model: Model, field: Field) -> tuple[str, ...]:
    """Returns the fields of the table that ``field`` refers to which name its records; none if nobody names them."""
    names = _NAMES.get(field.refers_to, ()) if field.refers_to else ()
    return tuple(name for name in names if model.table(field.refers_to).has(name))
