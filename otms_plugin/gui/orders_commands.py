"""What can be done with the orders chosen in the list: names for the windows of an order, words for menus."""

from __future__ import annotations

from imsma_tools.core.base.language import tr

_RECORDS = ("progress_report", "completion_report", "qm_visit", "handover_certificate")
_ONE = frozenset({"split", "transfer", "change_area", "close_part", "decide_report", *_RECORDS})
_TOGETHER = frozenset({"merge"})


def fits(command: str, chosen: int) -> bool:
    """Returns True if a command can be given for so many orders at once."""
    return chosen == 1 if command in _ONE else chosen > 1 if command in _TOGETHER else chosen > 0


def commands() -> list[tuple[str, str]]:
    """Returns what the windows of an order are asked for, by name, and its words in a menu."""
    return [("change_status", tr("Change the Status...")), ("confirm_left", tr("Confirm that the Site Was Left...")),
            ("extend", tr("Extend...")), ("split", tr("Split...")), ("transfer", tr("Transfer...")),
            ("merge", tr("Merge...")), ("change_area", tr("Change the Area...")), ("close_part", tr("Close a Part...")),
            ("progress_report", tr("Enter a Progress Report...")),
            ("completion_report", tr("Enter a Completion Report...")),
            ("qm_visit", tr("Enter a Quality Visit...")),
            ("handover_certificate", tr("Enter a Handover Certificate...")),
            ("decide_report", tr("Approve a Report..."))]
