"""Records as plain values, and where they come from.

A record is a mapping from field name to value: text, int, float, bool, ``datetime.date``, ``datetime.datetime`` in UTC
or None; lists of codes (``Field.many``) are lists of text. The geometry stands under ``geom`` as WKB in EPSG:4326
(longitude, latitude) or None.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Optional, Protocol

from .definition import Model

Record = Mapping[str, Any]

SAMPLE_MARK = "SYNTHETIC"
"""Begins the comment of every record that was made up for training; a product that shows one says so."""


class RecordSource(Protocol):
    """Anything that hands out records by table: a data file, a file to be imported, one record in a form, a test."""

    @property
    def model(self) -> Model: ...

    def rows(self, table: str, where: Optional[Mapping[str, Any]] = None) -> Iterator[dict[str, Any]]:
        """Yields the records of ``table`` whose fields equal ``where``."""

    def row(self, table: str, guid: str) -> Optional[dict[str, Any]]:
        """Returns one record, or None."""

    def count(self, table: str) -> int:
        """Returns the number of records of ``table``."""
