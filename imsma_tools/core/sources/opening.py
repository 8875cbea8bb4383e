"""Opens the foreign system a connection leads to: one adapter for each kind, loaded when it is wanted."""

from __future__ import annotations

from typing import Optional

from ..base.errors import BadInput
from ..base.language import tr
from .connection_store import check_connection
from .connections import KINDS, Connection
from .contract import Source
from .source_profile import ANY_KIND, SourceProfile


def open_source(connection: Connection, profile: Optional[SourceProfile] = None) -> Source:
    """Returns the system of a connection, ready to be asked; whoever opens it closes it.

    :param profile: the source profile, where the adapter can use it to leave out what nobody wants.
    :raises BadInput: if the connection cannot be used.
    :raises SourceError: if the system cannot be reached or refuses the person.
    :raises MissingPackage: if a Python package is wanted that is not there.
    """
    check_connection(connection)
    if profile is not None and profile.kind not in (connection.kind, ANY_KIND):
        raise BadInput(tr("The column matching {name} is for {kind}, and the connection leads to {other}.",
                          name=profile.name, kind=profile.kind, other=connection.kind),
                       tr("Choose a column matching for this kind of system."))
    if connection.kind == "imsma-core":
        from .arcgis.source import open_core

        return open_core(connection, profile)
    if connection.kind == "imsma-ng":
        from .ng.source import open_ng

        return open_ng(connection, profile)
    if connection.kind == "postgis":
        from .postgis.source import open_postgis

        return open_postgis(connection, profile)
    raise BadInput(tr("{kind} is no kind of connection.", kind=connection.kind),
                   tr("Give one of: {names}.", names=", ".join(KINDS)))
