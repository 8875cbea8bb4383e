"""Opens the database of a connection with the best program that is here."""

from __future__ import annotations

from ...base.errors import BadInput
from ...base.language import tr
from ...base.packages import is_available
from ..connections import Connection
from .access import Database
from .address import Address, read_address
from .psycopg import PsycopgDatabase
from .qgis_connection import QgisDatabase

SECONDS = 120
"""How long the server may work on one question, unless the connection's option ``timeout`` says otherwise."""


def open_database(connection: Connection) -> tuple[Database, Address]:
    """Returns the database of a connection, not yet asked anything, and its address.

    Option ``timeout``: seconds the server may work on one question.

    :raises BadInput: if the address or an option cannot be used.
    """
    address = read_address(connection)
    said = connection.options.get("timeout", str(SECONDS))
    if not said.isdigit() or not 0 < int(said) <= 86400:
        raise BadInput(tr("The timeout of the connection {name} is no number of seconds: {value}.",
                          name=connection.name, value=said), tr("Give a number from 1 to 86400."))
    if is_available("psycopg2"):
        return PsycopgDatabase(address, int(said)), address
    return QgisDatabase(address), address
