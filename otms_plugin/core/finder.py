"""Finding one record of a data file by part of its number, its name or its place, while somebody types."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from imsma_tools.core.base.language import current_language
from imsma_tools.core.geometry.coordinates.digits import western
from imsma_tools.core.model.definition import Table
from imsma_tools.core.workspace import Workspace, open_workspace
from imsma_tools.core.workspace.errors import in_sentences
from imsma_tools.core.workspace.sql import Sql, quoted, statement

_SEARCHED = ("task_no", "local_id", "name", "community", "admin2_name", "admin1_name")
_TOLD = ("task_no", "local_id", "name", "status", "hazard_status", "accident_on", "accident_type", "community",
         "admin2_name", "admin1_name")
MOST_FOUND = 30


@dataclass(frozen=True)
class Found:
    """A record: its table, its key, how people name it, and what else tells it apart."""

    table: str
    guid: str
    name: str
    about: str


def find(file: Path, table: str, text: str, most: int = MOST_FOUND) -> list[Found]:
    """Returns the records that hold every word of a text, those whose number begins with it first.

    :raises ToolsError: if the data file cannot be read.
    """
    wanted = [word for word in western(text).split() if word]
    if not wanted:
        return []
    with open_workspace(file, read_only=True) as workspace:
        return [_found(workspace, workspace.model.table(table), row)
                for row in _matching(workspace, workspace.model.table(table), wanted, most)]


def _matching(workspace: Workspace, table: Table, wanted: list[str], most: int) -> list[dict[str, str]]:
    searched = [name for name in _SEARCHED if table.has(name)]
    told = [name for name in _TOLD if table.has(name)]
    any_field = " OR ".join(f"{quoted(name)} LIKE ? ESCAPE '!'" for name in searched)
    sql = statement("SELECT {columns} FROM {table} WHERE {conditions} ORDER BY {title} NOT LIKE ? ESCAPE '!', {title} "
                    "LIMIT ?", columns=("guid", *told), table=table.name, title=table.title_field,
                    conditions=Sql(" AND ".join(f"({any_field})" for _ in wanted)))
    values: list[object] = [f"%{_escaped(word)}%" for word in wanted for _ in searched]
    with in_sentences(workspace.path):
        rows = workspace.connection.execute(sql, (*values, f"{_escaped(wanted[0])}%", most)).fetchall()
    return [dict(zip(("guid", *told), row)) for row in rows]


def _escaped(word: str) -> str:
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def _found(workspace: Workspace, table: Table, row: dict[str, str]) -> Found:
    comma = "\u060c " if current_language().is_right_to_left else ", "
    title = str(row.get(table.title_field) or row["guid"])
    told = []
    for name, value in row.items():
        if name not in ("guid", table.title_field) and value:
            field = table.field(name)
            told.append(workspace.model.code_lists[field.code_list].label(value) if field.code_list else str(value))
    return Found(table.name, row["guid"], title, comma.join(dict.fromkeys(told)))
