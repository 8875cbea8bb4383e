"""Settings of the person: one dataclass names them, gives their type and default, and is stored in QGIS's settings.

A managed office sets any of them for everybody by an environment variable ``IMSMA_<NAME>``, for example
``IMSMA_OFFICE=RMAC-S``; such a setting is shown but cannot be changed in the options page.
"""

from __future__ import annotations

import dataclasses
import os
from dataclasses import dataclass
from typing import Any, Protocol

GROUP = "imsma"


@dataclass(frozen=True)
class Settings:
    """All settings of the person. ``language`` empty means: as QGIS, where QGIS speaks one of ours.

    ``rights`` says what the person may do with task orders, as words with commas between; empty means all. An office
    sets it by its environment variable. ``task_number_pattern`` (empty: the suite's own) and ``desk_prefix`` make the
    numbers of task orders; ``rules_file`` holds the authority's own rules for them (empty: the shipped ones).
    ``package_key`` is the entry of QGIS's authentication store (its id, never the key itself) with which packages
    are signed and checked; empty means unsigned.
    """

    language: str = ""
    digits: str = "western"
    user_name: str = ""
    office: str = ""
    rights: str = ""
    task_number_pattern: str = ""
    desk_prefix: str = ""
    rules_file: str = ""
    package_key: str = ""
    producer: str = ""
    producer_contact: str = ""
    producer_logo: str = ""
    second_logo: str = ""
    third_logo: str = ""
    donor_line: str = ""
    map_number_series: str = ""
    area_unit: str = "m2"
    templates_folder: str = ""
    last_workspace: str = ""
    first_start_done: bool = False
    debug_log: bool = False


class Store(Protocol):
    """What QgsSettings offers and a dictionary in a test can offer too."""

    def value(self, key: str, default: Any = None) -> Any: ...

    def setValue(self, key: str, value: Any) -> None: ...


def fixed_by_office() -> set[str]:
    """Returns the names of settings that an environment variable decides."""
    return {field.name for field in dataclasses.fields(Settings) if _variable(field.name) in os.environ}


def load(store: Store) -> Settings:
    """Returns the settings from ``store`` (a QgsSettings), the environment winning over it."""
    values: dict[str, Any] = {}
    for field in dataclasses.fields(Settings):
        raw = os.environ.get(_variable(field.name))
        if raw is None:
            raw = store.value(f"{GROUP}/{field.name}", None)
        if raw is not None:
            values[field.name] = _typed(raw, field.default)
    return Settings(**values)


def save(store: Store, settings: Settings) -> None:
    """Writes every setting that the office has not fixed."""
    fixed = fixed_by_office()
    for field in dataclasses.fields(Settings):
        if field.name not in fixed:
            store.setValue(f"{GROUP}/{field.name}", getattr(settings, field.name))


def _variable(name: str) -> str:
    return f"IMSMA_{name.upper()}"


def _typed(raw: Any, default: Any) -> Any:
    """Returns ``raw`` in the type of ``default``: QSettings gives everything back as text."""
    if isinstance(default, bool):
        return raw if isinstance(raw, bool) else str(raw).lower() in ("1", "true", "yes")
    return str(raw)
