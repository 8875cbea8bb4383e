"""Which order continues which: by its field, and by links where one continues several."""

from __future__ import annotations

from ..model.record import Record, RecordSource

LINKS = "record_link"
CONTINUES = "CONTINUES"
"""Kind of a link from an order to another one that it continues."""

_ORDERS = "task_order"


def formers_of(source: RecordSource, order: Record) -> list[Record]:
    """Returns the orders that ``order`` continues, as far as they are in the data file."""
    guid = order.get("guid")
    named = [order.get("parent_task_guid")]
    if guid:
        named += [link.get("to_guid") for link in source.rows(LINKS, {
            "from_table": _ORDERS, "from_guid": guid, "to_table": _ORDERS, "link_kind": CONTINUES})]
    wanted = dict.fromkeys(str(one) for one in named if one and one != guid)
    found = (source.row(_ORDERS, one) for one in wanted)
    return [one for one in found if one is not None]


def continuing(source: RecordSource, order: Record) -> list[Record]:
    """Returns the orders that continue ``order``."""
    guid = order.get("guid")
    found = list(source.rows(_ORDERS, {"parent_task_guid": guid}))
    links = source.rows(LINKS, {"to_table": _ORDERS, "to_guid": guid, "from_table": _ORDERS, "link_kind": CONTINUES})
    linked = (source.row(_ORDERS, str(link["from_guid"])) for link in links)
    return found + [one for one in linked if one is not None and one.get("parent_task_guid") != guid]
