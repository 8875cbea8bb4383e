"""What the kinds of connections are called, and how an address of each is written."""

from __future__ import annotations

from ..core.base.language import tr


def kind_title(kind: str) -> str:
    """Returns the name of a kind of connection as people know it."""
    return {"imsma-core": tr("IMSMA Core (ArcGIS services)"), "imsma-ng": tr("IMSMA NG (database)"),
            "postgis": tr("PostGIS database")}.get(kind, kind)


def address_example(kind: str) -> str:
    """Returns an address as it is written for a kind of connection."""
    if kind == "imsma-core":
        return "https://gis.example.org/arcgis/rest/services"
    return "host=server.example.org port=5432 dbname=imsma"


def address_hint(kind: str) -> str:
    """Returns where a person finds the address."""
    if kind == "imsma-core":
        return tr("The folder of services, or one service, as a web browser shows it.")
    return tr("Host, port and name of the database, without a password.")
