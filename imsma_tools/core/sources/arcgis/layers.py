"""What a service holds: its layers and tables as :class:`~..contract.SourceTable`, and the services of a server."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Callable, Optional

from ...base.jobs import SILENT, Progress
from ...base.language import tr
from ..contract import BadAnswer, Relation, SourceTable
from .address import Address
from .answers import Rejected
from .client import Client
from .fields import columns_of
from .shapes import KINDS

WGS84 = "EPSG:4326"
MOST_SERVICES = 30
"""More services than that are not looked through one by one: the address of one of them is asked for instead."""

_JSON = {"f": "json"}
_KINDS_OF_SERVICES = ("FeatureServer", "MapServer")


@dataclass(frozen=True)
class Service:
    """One service of a server: ``name`` with its folder, ``url`` without anything secret."""

    name: str
    url: str


@dataclass(frozen=True)
class Layer:
    """One layer or table: as an update sees it, and what the server said about it."""

    table: SourceTable
    said: Mapping[str, Any]
    oid: str
    edit_clock_is_utc: bool


def list_services(client: Client, address: Address, progress: Progress = SILENT) -> list[Service]:
    """Returns the services of a server that can be read, those in folders too."""
    root = f"{address.root}/services"
    first = client.ask(root, _JSON, progress)
    answers = [first, *(client.ask(f"{root}/{folder}", _JSON, progress) for folder in first.get("folders") or ())]
    found: dict[str, Service] = {}
    for kind in reversed(_KINDS_OF_SERVICES):   # a feature service stands for the map service of the same name
        for answer in answers:
            for item in answer.get("services") or ():
                if item.get("type") == kind:
                    name = str(item["name"])
                    found[name] = Service(name, str(item.get("url") or f"{root}/{name}/{kind}"))
    return sorted(found.values(), key=lambda service: service.name.casefold())


def describe(client: Client, address: Address, date_only: Callable[[str], Collection[str]], options: Mapping[str, str],
             progress: Progress = SILENT) -> list[Layer]:
    """Returns the layers and tables behind an address: one question for one layer or one service.

    :param date_only: columns of a layer, by its name, whose instants mean days.
    :param options: ``key`` and ``edited`` of the connection: columns that serve where a layer names none.
    :raises BadAnswer: if the server describes its layers as no ArcGIS server does.
    """
    try:
        return _described(client, address, date_only, options, progress)
    except (TypeError, ValueError, KeyError, AttributeError) as error:   # lists, numbers or nothing in odd places
        raise BadAnswer(tr("The server describes its layers in a way that nobody can read."),
                        tr("Check the address: it ends in FeatureServer. Tell those who run the server."),
                        f"{address.service or address.root}: {type(error).__name__}: {error}") from error


def _described(client: Client, address: Address, date_only: Callable[[str], Collection[str]],
               options: Mapping[str, str], progress: Progress) -> list[Layer]:
    if not address.service:
        return _of_server(client, address, date_only, options, progress)
    said = ([client.ask(address.url_of(address.layer), _JSON, progress)] if address.layer is not None
            else _of_service(client, address.service, progress))
    known = {int(item["id"]): item for item in said if "id" in item}
    made = [_layer(client, item, known, address.service, date_only, options) for item in said if _has_rows(item)]
    return _with_own_names(client, [layer for layer in made if layer is not None])


def _of_server(client: Client, address: Address, date_only: Callable[[str], Collection[str]],
               options: Mapping[str, str], progress: Progress) -> list[Layer]:
    services = list_services(client, address, progress)
    if not services or len(services) > MOST_SERVICES:
        raise BadAnswer(tr("The address is that of a whole server with {number} services.", number=len(services)),
                        tr("Give the address of one service: it ends in FeatureServer."),
                        ", ".join(service.name for service in services[:MOST_SERVICES]))
    found: list[Layer] = []
    for service in services:
        one = Address(address.root, service.url.split("?")[0].rstrip("/"))
        if not one.service.casefold().startswith(address.root.casefold() + "/"):
            one = Address(address.root, f"{address.root}/services/{service.name}/{service.url.rsplit('/', 1)[-1]}")
        found += describe(client, one, date_only, options, progress)
    return _with_own_names(client, found)


def _of_service(client: Client, service: str, progress: Progress) -> list[dict[str, Any]]:
    """Returns what is said of all layers and tables, by one question where the server knows it."""
    try:
        answer = client.ask(f"{service}/layers", _JSON, progress)
        if "layers" in answer or "tables" in answer:
            return [*(answer.get("layers") or ()), *(answer.get("tables") or ())]
    except (Rejected, BadAnswer):
        pass   # an old server: each layer is asked below
    answer = client.ask(service, _JSON, progress)
    return [client.ask(f"{service}/{item['id']}", _JSON, progress)
            for item in [*(answer.get("layers") or ()), *(answer.get("tables") or ())]]


def _has_rows(said: Mapping[str, Any]) -> bool:
    return "id" in said and str(said.get("type", "")) in ("Feature Layer", "Table", "") and bool(said.get("fields"))


def _layer(client: Client, said: Mapping[str, Any], known: Mapping[int, Mapping[str, Any]], service: str,
           date_only: Callable[[str], Collection[str]], options: Mapping[str, str]) -> Optional[Layer]:
    name = str(said.get("name") or said["id"])
    columns = columns_of(said, date_only(name))
    by_name = {column.name.casefold(): column.name for column in columns}
    oid = _oid(said)
    if not oid:
        client.tally.warn(tr("{table} has no object numbers and cannot be read whole; it is left out.", table=name))
        return None
    tracking = said.get("editFieldsInfo") or {}
    edited = by_name.get(str(tracking.get("editDateField") or options.get("edited", "")).casefold(), "")
    reference = (said.get("extent") or {}).get("spatialReference") or said.get("sourceSpatialReference") or {}
    geometry = KINDS.get(str(said.get("geometryType") or ""), "") if said.get("type") != "Table" else ""
    if geometry:
        _question_datum(client, name, reference)
    relations = tuple(_relation(item, said, known, by_name) for item in said.get("relationships") or ()
                      if item.get("keyField") and "relatedTableId" in item)
    zone = (tracking.get("dateFieldsTimeReference") or said.get("dateFieldsTimeReference") or {}).get("timeZone", "UTC")
    table = SourceTable(name, columns, _key(said, by_name, oid, options), f"{service}/{said['id']}",
                        str(said.get("description") or ""), geometry, WGS84 if geometry else "", edited, relations,
                        bool(said.get("hasAttachments")))
    return Layer(table, said, oid, str(zone) in ("UTC", "Etc/UTC", ""))


def _oid(said: Mapping[str, Any]) -> str:
    named = str(said.get("objectIdField") or "")
    unique = said.get("uniqueIdField")
    fields = [str(item["name"]) for item in said.get("fields") or () if item.get("type") == "esriFieldTypeOID"]
    return fields[0] if fields else named or (str(unique.get("name") or "") if isinstance(unique, Mapping) else "")


def _key(said: Mapping[str, Any], by_name: Mapping[str, str], oid: str, options: Mapping[str, str]) -> str:
    """Returns the column that names a record for ever: what the connection says, GlobalID, else the object number."""
    wanted = str(options.get("key") or "").casefold()
    typed = [str(item["name"]) for item in said.get("fields") or () if item.get("type") == "esriFieldTypeGlobalID"]
    for name in (wanted, str(said.get("globalIdField") or "").casefold(), *(item.casefold() for item in typed),
                 "globalid"):
        if name and name in by_name:
            return by_name[name]
    return oid


def _relation(item: Mapping[str, Any], said: Mapping[str, Any], known: Mapping[int, Mapping[str, Any]],
              by_name: Mapping[str, str]) -> Relation:
    """Returns a relation. Each side names its own column only; where the other side was not described, the usual
    names of Survey123 stand for its column.
    """
    number = int(item["relatedTableId"])
    other = known.get(number, {})
    back = [each for each in other.get("relationships") or () if each.get("relatedTableId") == said.get("id")]
    same = [each for each in back if each.get("id") == item.get("id")] or back
    is_parent = item.get("role") == "esriRelRoleOrigin"
    column = str(same[0].get("keyField") or "") if same else "parentglobalid" if is_parent else "GlobalID"
    own = str(item["keyField"])
    return Relation(str(other.get("name") or number), by_name.get(own.casefold(), own), column)


def _question_datum(client: Client, name: str, reference: Mapping[str, Any]) -> None:
    """Warns of layers kept in another datum: how the server turns them into WGS 84 cannot be seen from here."""
    if not (reference.get("latestWkid") or reference.get("wkid")) and reference.get("wkt"):
        client.tally.warn(tr("{table} is kept in the coordinate system {number}; the server turns it into WGS 84. "
                             "Compare some known points.", table=name, number=str(reference["wkt"])[:60]))
        return
    wkid = int(reference.get("latestWkid") or reference.get("wkid") or 4326)
    is_wgs84 = wkid in (4326, 3857, 102100, 3395) or 32601 <= wkid <= 32660 or 32701 <= wkid <= 32760
    if not is_wgs84:
        client.tally.warn(tr("{table} is kept in the coordinate system {number}; the server turns it into WGS 84. "
                             "Compare some known points.", table=name, number=wkid))


def _with_own_names(client: Client, layers: list[Layer]) -> list[Layer]:
    """Returns the layers with names that differ: a second one of the same name bears its number or service too."""
    seen: set[str] = set()
    found = []
    for layer in layers:
        table, name = layer.table, layer.table.name
        if name.casefold() in seen:
            number = table.address.rsplit("/", 1)[-1]
            name = f"{name} ({number})" if f"{name} ({number})".casefold() not in seen else f"{name} ({table.address})"
            client.tally.warn(tr("The source has several layers called {name}. This one is called {other} here; a "
                                 "column matching that knows the first name only does not read it.",
                                 name=table.name, other=name))
            layer = Layer(_renamed(table, name), layer.said, layer.oid, layer.edit_clock_is_utc)
        seen.add(name.casefold())
        found.append(layer)
    return found


def _renamed(table: SourceTable, name: str) -> SourceTable:
    return SourceTable(name, table.columns, table.key, table.address, table.title, table.geometry, table.crs,
                       table.edited, table.relations, table.has_attachments)
