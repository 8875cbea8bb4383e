"""Connections to the tests' own PostgreSQL, and reading a whole table through an adapter."""

from __future__ import annotations

from collections.abc import Iterator

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.sources.connections import Connection
from imsma_tools.core.sources.contract import Scope, Source, SourceRecord, SourceTable

EVERYTHING = Scope()


def connection(database, kind: str = "postgis", address: str = "", **options: str) -> Connection:
    named = {name.replace("__", ":"): value for name, value in options.items()}
    return Connection("tests", kind, address or database.uri, options=named)


def table_of(source: Source, name: str) -> SourceTable:
    return next(table for table in source.describe() if table.name == name)


def read(source: Source, name: str, scope: Scope = EVERYTHING, **more) -> list[SourceRecord]:
    """Returns all records of a table and holds the pages against what the contract says of them."""
    pages = list(source.pages(table_of(source, name), scope, **more))
    assert [bool(page.resume) for page in pages] == [True] * (len(pages) - 1) + [False]
    records = [record for page in pages for record in page.records]
    assert len({record.key for record in records}) == len(records)
    return records


class StopAfter(Progress):
    """Stops the work when it was asked for the ``times``-th time whether to go on."""

    def __init__(self, times: int) -> None:
        self.left = times

    def is_cancelled(self) -> bool:
        self.left -= 1
        return self.left < 0


def hba_lines(cluster, database, *lines: str) -> Iterator[None]:
    """Puts lines before those of pg_hba.conf, and takes them away again."""
    file = cluster.folder / "data" / "pg_hba.conf"
    before = file.read_text()
    file.write_text("".join(f"{line}\n" for line in lines) + before)
    database.psql("select pg_reload_conf();")
    yield
    file.write_text(before)
    database.psql("select pg_reload_conf();")
