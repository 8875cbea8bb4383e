"""Where a database is: the address of a connection (``host=... port=... dbname=...`` or ``service=...``) in parts.

User and password come from QGIS's authentication store (``authcfg``), else from the service file or ``.pgpass`` as for
every PostgreSQL program; a password in the address itself is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from ...base.errors import BadInput
from ...base.language import tr
from ..connections import Connection

_PART = re.compile(r"\s*(?P<name>\w+)\s*=\s*(?:'(?P<quoted>(?:[^'\\]|\\.)*)'|(?P<plain>[^\s']*))")
_LOCAL = ("", "localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class Address:
    """The parts of an address as libpq names them (host, port, dbname, user, sslmode ...), and the store's entry."""

    parts: Mapping[str, str] = field(default_factory=dict)
    authcfg: str = ""

    @property
    def where(self) -> str:
        """Returns what people are told: the database and its server."""
        database = self.parts.get("dbname") or self.parts.get("service", "")
        return tr("{database} on {server}", database=database, server=self.server) if self.server else database

    @property
    def server(self) -> str:
        host, port = self.parts.get("host", ""), self.parts.get("port", "")
        return f"{host}:{port}" if host and port else host

    @property
    def is_local(self) -> bool:
        """Returns True if no network lies between: this computer, or a socket of it."""
        return "service" not in self.parts and (self.parts.get("host", "") in _LOCAL
                                                or self.parts.get("host", "").startswith("/"))

    @property
    def identity(self) -> str:
        """Returns what names the database and whose rights read it, without a secret."""
        names = ("service", "host", "port", "dbname", "user")
        return " ".join([*(f"{name}={self.parts[name]}" for name in names if self.parts.get(name)),
                         *([f"authcfg={self.authcfg}"] if self.authcfg else [])])


def read_address(connection: Connection) -> Address:
    """Returns the address of a connection in parts.

    :raises BadInput: if it is none, names no database, or holds a password.
    """
    parts = split(connection.address)
    if "password" in parts:
        raise BadInput(tr("The connection {name} holds a password in its address.", name=connection.name),
                       tr("Take it out, and keep user name and password in QGIS's authentication store."))
    if not parts.get("dbname") and not parts.get("service"):
        raise BadInput(tr("The connection {name} names no database.", name=connection.name),
                       tr("Write the address like host=server.example port=5432 dbname=imsma, or service=name."))
    return Address(parts, connection.authcfg)


def split(text: str) -> dict[str, str]:
    """Returns the parts of a text like ``host=a dbname='b c'``.

    :raises BadInput: if there is anything else in it; the text is not repeated, for it may hold a secret.
    """
    found: dict[str, str] = {}
    at, text = 0, text.strip()
    while at < len(text):
        match = _PART.match(text, at)
        if match is None:
            raise BadInput(tr("The address of the connection cannot be read."),
                           tr("Write the address like host=server.example port=5432 dbname=imsma, or service=name."))
        value = match.group("quoted")
        found[match.group("name").lower()] = (re.sub(r"\\(.)", r"\1", value) if value is not None
                                              else match.group("plain"))
        at = match.end()
    return found


def with_credentials(address: Address) -> dict[str, str]:
    """Returns the parts with what QGIS's authentication store adds: user, password, certificates. Not for any log.

    :raises BadInput: if the store's entry cannot be used.
    """
    if not address.authcfg:
        return dict(address.parts)
    try:
        from qgis.core import QgsApplication
    except ImportError as error:
        raise BadInput(tr("Only QGIS can open the authentication store."),
                       tr("Run this in QGIS, or use a service file of PostgreSQL.")) from error
    manager = QgsApplication.authManager()
    taken, items = manager.updateDataSourceUriItems(
        [f"{name}='{_escaped(value)}'" for name, value in address.parts.items()], address.authcfg, "postgres")
    if not taken:
        raise BadInput(tr("The entry {name} of QGIS's authentication store cannot be used.", name=address.authcfg),
                       tr("Choose it again in the connection, and enter the master password when QGIS asks."))
    return split(" ".join(items))


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace("'", "\\'")
