"""Connections: which system, where, by which column matching. Secrets stay in QGIS's authentication store.

A connection is kept in the person's QGIS settings (``imsma/connections/<name>``), or given as a JSON file to
``imsma:syncsource`` where nobody sits before the screen. Neither ever holds a password or a token: ``authcfg`` names
an entry of the authentication store.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

KINDS = ("imsma-core", "imsma-ng", "postgis")


@dataclass(frozen=True)
class Connection:
    """How to reach one system.

    :param name: what people call it; unique in a QGIS profile.
    :param kind: one of ``KINDS``.
    :param address: the service's URL, or ``host=... port=... dbname=...``..
    :param authcfg: id of an entry of QGIS's authentication store, empty for none.
    :param profile: name or path of the source profile (which tables become what).
    :param areas: names or codes of governorates; empty for all.
    :param unapproved: records that nobody approved in the source are wanted too.
    :param options: what else the adapter of this kind knows, see its module.
    """

    name: str
    kind: str
    address: str
    authcfg: str = ""
    profile: str = ""
    areas: tuple[str, ...] = ()
    unapproved: bool = False
    options: Mapping[str, str] = field(default_factory=dict)
