"""Report recipes: which tables a workbook holds, in which order. An office adds its own by dropping a file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from imsma_tools.core.base import paths
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import Language, current_language, tr

FOLDER = ("products", "reports")
TABLES = ("contamination", "land_release", "tasks", "overlaps", "gaps")


@dataclass(frozen=True)
class Recipe:
    """A report: its name, its title in three languages and its tables in their order."""

    name: str
    titles: dict[str, str]
    tables: tuple[str, ...]

    def title(self) -> str:
        return self.titles.get(current_language().value) or self.titles[Language.EN.value]


def shipped() -> list[str]:
    """Returns the names of the recipes that come with the suite."""
    return sorted(file.stem for file in paths.resource(*FOLDER).glob("*.json"))


def load(name: str) -> Recipe:
    """Returns a recipe by its shipped name, or from a JSON file.

    :raises BadInput: if there is none of that name, or the file has a mistake; the sentence says which.
    """
    file = Path(name) if name.lower().endswith(".json") else paths.resource(*FOLDER, f"{name}.json")
    try:
        raw = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadInput(tr("There is no report type {name}.", name=name),
                       tr("Choose one of: {names}; or give the path of a file that describes one.",
                          names=", ".join(shipped())),
                       str(error.strerror or "")) from error
    except ValueError as error:
        raise BadInput(tr("The report type {name} cannot be read.", name=file.name),
                       tr("Correct the JSON at the place named."), str(error)) from error
    return _checked(file, raw)


def _checked(file: Path, raw: object) -> Recipe:
    remedy = tr("A report type needs a title in English and a list of tables out of: {names}.", names=", ".join(TABLES))
    if not isinstance(raw, dict) or not isinstance(raw.get("title"), dict) or not raw["title"].get("en"):
        raise BadInput(tr("The report type {name} has no title.", name=file.name), remedy)
    tables = raw.get("tables")
    if not isinstance(tables, list) or not tables:
        raise BadInput(tr("The report type {name} names no tables.", name=file.name), remedy)
    unknown = [str(table) for table in tables if table not in TABLES]
    if unknown:
        raise BadInput(tr("The report type {name} names unknown tables: {tables}.", name=file.name,
                          tables=", ".join(unknown)), remedy)
    return Recipe(file.stem, dict(raw["title"]), tuple(tables))
