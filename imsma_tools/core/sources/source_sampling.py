"""A look at the tables of a connection: their names, and the first rows of one. For a thread of its own."""

from __future__ import annotations

from ..base.errors import BadInput
from ..base.jobs import SILENT, Progress
from ..base.language import tr
from .connections import Connection
from .contract import Scope, Source
from .opening import open_source
from .sample import ROWS, Sample, sample_of_table


def names_of_tables(connection: Connection, progress: Progress = SILENT) -> list[str]:
    """Returns the names of all tables the system has for the person.

    :raises ToolsError: in words, if the system cannot be read.
    """
    source = open_source(connection)
    try:
        return sorted(table.name for table in source.describe(progress))
    finally:
        source.close()


def sample_of_connection(connection: Connection, table: str, progress: Progress = SILENT) -> Sample:
    """Returns the first rows of a table of the system.

    :raises ToolsError: in words, if the system cannot be read or has no such table.
    """
    source = open_source(connection)
    try:
        return read_sample(source, table, connection.unapproved, progress)
    finally:
        source.close()


def read_sample(source: Source, name: str, unapproved: bool = False, progress: Progress = SILENT) -> Sample:
    """Returns the first rows of a table of an open system, a page or two and not more.

    :raises BadInput: if there is no such table.
    """
    tables = source.describe(progress)
    found = next((table for table in tables if table.name == name), None)
    if found is None:
        raise BadInput(tr("The system has no table {name}.", name=name),
                       tr("Its tables are: {names}.", names=", ".join(table.name for table in tables) or "-"))
    scope = Scope(unapproved=unapproved)
    records = (record for page in source.pages(found, scope, progress=progress) for record in page.records)
    return sample_of_table(found, records, source.count(found, scope, progress), ROWS)
