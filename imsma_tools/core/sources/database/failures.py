"""What a PostgreSQL server or the line to it says, in words a person can act on.

Errors of a running statement carry a code (SQLSTATE, PostgreSQL's appendix A). Errors of connecting carry a text only,
in the language of the server or of the library; a word that is not known leaves the text itself as the reason.
"""

from __future__ import annotations

from ...base.language import tr
from ..contract import BadAnswer, NotAllowed, SourceError, Unreachable

_PASSWORD = ("password authentication failed", "no password supplied", "password retrieved from", "role \"")
_NO_ENTRY = ("no pg_hba.conf entry", "pg_hba")
_TLS = ("ssl ", "tls", "certificate", "ssl error", "does not support ssl", "sslmode", "root.crt")
_TOO_MANY = ("too many connections", "too many clients", "remaining connection slots")


class LineBroken(Unreachable):
    """The line or the server went away in the middle; building it up again may help."""


def connecting(text: str, where: str) -> SourceError:
    """Returns the error for a connection that did not come about. ``where`` names database and server."""
    said = text.lower()
    detail = " ".join(text.split())
    if any(word in said for word in _PASSWORD):
        return NotAllowed(tr("The server does not accept user name and password for {where}.", where=where),
                          tr("Check the entry in QGIS's authentication store (or .pgpass and the service file)."),
                          detail)
    if "database" in said and "does not exist" in said:
        return NotAllowed(tr("There is no such database: {where}.", where=where),
                          tr("Check the name of the database in the connection."), detail)
    if any(word in said for word in _NO_ENTRY):
        return NotAllowed(tr("The server lets nobody in from this computer: {where}.", where=where),
                          tr("Ask the administrator of the server to allow this computer and user."), detail)
    if any(word in said for word in _TLS):
        return NotAllowed(tr("A safe line to {where} cannot be made.", where=where),
                          tr("Check sslmode in the connection and the certificates in QGIS's authentication store."),
                          detail)
    if any(word in said for word in _TOO_MANY):
        return Unreachable(tr("The server has too many connections already: {where}.", where=where),
                           tr("Try again later."), detail)
    if "permission denied" in said:
        return NotAllowed(tr("The user has no right to open {where}.", where=where),
                          tr("Ask the administrator of the server for the right to connect."), detail)
    if "definition of service" in said or "service file" in said:
        return NotAllowed(tr("The service named in the connection is not known on this computer: {where}.",
                             where=where), tr("Check the service file of PostgreSQL (pg_service.conf)."), detail)
    if "fatal" in said and "shutting down" not in said and "starting up" not in said:
        return NotAllowed(tr("The server refuses the connection: {where}.", where=where),
                          tr("Check the connection, or ask the administrator of the server."), detail)
    return Unreachable(tr("The server cannot be reached: {where}.", where=where),
                       tr("Check address and port, the network and whether the server runs."), detail)


def running(code: str, text: str, where: str, seconds: int) -> SourceError:
    """Returns the error for a statement that failed. ``code`` is the SQLSTATE, empty if the line itself broke."""
    detail = " ".join(text.split())
    if not code or (code[:2] in ("08", "57") and code != "57014"):
        return LineBroken(tr("The line to {where} broke.", where=where), tr("Try again later."), detail)
    if code == "57014":
        return Unreachable(tr("{where} did not answer a question within {seconds} seconds; it was taken back.",
                              where=where, seconds=seconds),
                           tr("Try again when the server is less busy, or give the connection a longer timeout."),
                           detail)
    if code == "55P03":
        return Unreachable(tr("Somebody is changing the tables of {where}; they could not be read.", where=where),
                           tr("Try again later."), detail)
    if code == "42501":
        return NotAllowed(tr("The user has no right to read a table of {where}.", where=where),
                          tr("Ask the administrator of the server for the right to read (SELECT)."), detail)
    if code in ("42P01", "42703", "3F000"):
        return BadAnswer(tr("A table or column of {where} is no longer there.", where=where),
                         tr("Check the column matching: the database was changed."), detail)
    if code[:2] == "42":
        return BadAnswer(tr("The server does not understand the question: {where}.", where=where),
                         tr("Check the condition in the column matching."), detail)
    if code[:2] == "53":
        return Unreachable(tr("The server has no room or memory left: {where}.", where=where),
                           tr("Tell the administrator of the server, and try again later."), detail)
    return BadAnswer(tr("The server answers with an error: {where}.", where=where),
                     tr("Tell the administrator of the server."), detail)
