"""The authority's own rules for task orders, as the settings name them."""

from __future__ import annotations

from pathlib import Path

from ..base.settings import Settings
from .policy import load_policy, use_rules_of_office


def take_over(settings: Settings) -> None:
    """Lets the file of the settings count from now on; where it cannot be used, nobody is sent until it is mended."""
    use_rules_of_office(Path(settings.rules_file) if settings.rules_file else None)


def refuse_unusable() -> None:
    """Loads the rules that count, so that a person hears of a mistake before anybody is held up by it.

    :raises BadInput: saying what is wrong where.
    """
    load_policy()
