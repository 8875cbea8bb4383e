"""IMSMA Core as a source of records: layers and tables of an ArcGIS feature service.

Options of a connection: ``key`` (column that names a record for ever, where GlobalID does not), ``edited`` (column of
the last change, where the layer does not say it), ``page`` (rows asked for at once), ``token_client`` (``referer`` or
``requestip``), ``login`` (``http``: user and password open the web server's own door and are no account of ArcGIS).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Optional

from ...base.days import PROGRAMME_ZONE
from ...base.errors import BadInput
from ...base.jobs import SILENT, Progress
from ...base.language import tr
from ...base.transport import Transport
from ..connections import Connection
from ..contract import BadAnswer, Page, Scope, SourceRecord, SourceTable, Tally
from ..source_profile import SourceProfile
from . import layers
from .address import Address, read_address
from .answers import Rejected
from .client import Client
from .fields import Values
from .layers import Layer
from .login import stored_login
from .paging import MOST_ROWS, Pager, Question, Rows, Size, list_oids
from .records import Reader, condition
from .tokens import FetchedTokens, Login, NoTokens, Tokens

_LOCAL_CLOCK = dt.timedelta(hours=26)
"""Instants of a layer whose clock is not UTC are asked for from so much earlier."""


def open_core(connection: Connection, profile: Optional[SourceProfile] = None, transport: Optional[Transport] = None,
              login: Optional[Login] = None) -> CoreSource:
    """Returns the feature service of a connection. Nothing is asked yet.

    :param profile: says which instants mean days, and in which zone.
    :param transport: how to send; without it through QGIS, with the login of the connection.
    :param login: user and password for programs that run without QGIS's authentication store.
    :raises BadInput: if the address or the login cannot be used.
    """
    address = read_address(connection.address)
    if connection.authcfg and login is None:
        login = stored_login(connection.authcfg) if connection.options.get("login") != "http" else None
        # QGIS adds every other kind of login to the requests itself.
        if transport is None and login is None:
            transport = _through_qgis(connection.authcfg)
    if transport is None:
        transport = _through_qgis("")
    return CoreSource(connection, address, transport, profile, login)


def _through_qgis(authcfg: str) -> Transport:
    from ...base.transport_qgis import QgisTransport

    return QgisTransport(authcfg)


class CoreSource:
    """An ArcGIS feature service; see :class:`~..contract.Source`."""

    def __init__(self, connection: Connection, address: Address, transport: Transport,
                 profile: Optional[SourceProfile] = None, login: Optional[Login] = None,
                 client: Optional[Client] = None) -> None:
        self.tally = Tally()
        self._connection = connection
        self._address = address
        self._profile = profile
        self._zone: dt.tzinfo = profile.time_zone if profile is not None else PROGRAMME_ZONE
        self._client = client or Client(transport, self.tally)
        self._client.tally = self.tally
        self._user = login.user if login is not None else connection.authcfg
        self._layers: dict[str, Layer] = {}
        self._sizes: dict[str, Size] = {}
        if login is not None:
            self._client.tokens = self._tokens(login)
        if address.held_secret:
            self.tally.warn(tr("The address held a token; it was left out. Choose a login of QGIS's authentication "
                               "store."))

    def _tokens(self, login: Login) -> Tokens:
        return FetchedTokens(login, self._address, self._client.ask_openly,
                             self._connection.options.get("token_client", "referer"))

    @property
    def identity(self) -> str:
        """Returns kind, address and user, without secrets."""
        return f"imsma-core {self._address.text.casefold()} {self._user}".strip()

    @property
    def client(self) -> Client:
        """Returns what asks the server: for attachments, and for lists of services."""
        return self._client

    def describe(self, progress: Progress = SILENT) -> list[SourceTable]:
        """Returns the layers and tables of the service, by one question."""
        found = layers.describe(self._client, self._address, self._date_only, self._connection.options, progress)
        self._layers = {layer.table.address: layer for layer in found}
        if not found:
            raise BadAnswer(tr("The service has no layer and no table that can be read."),
                            tr("Check the address: it ends in FeatureServer."), self._address.text)
        return [layer.table for layer in found]

    def services(self, progress: Progress = SILENT) -> list[layers.Service]:
        """Returns the services of the server, whichever of them the connection means."""
        return layers.list_services(self._client, self._address, progress)

    def count(self, table: SourceTable, scope: Scope, progress: Progress = SILENT) -> Optional[int]:
        """Returns how many rows the server counts, None if it does not."""
        form = {"f": "json", "where": condition(table, scope), "returnCountOnly": "true"}
        try:
            said = self._client.ask(f"{table.address}/query", form, progress).get("count")
        except Rejected:
            return None
        return int(said) if isinstance(said, (int, float)) else None

    def places(self, table: SourceTable, scope: Scope, progress: Progress = SILENT) -> Optional[list[str]]:
        """Returns the object numbers of all rows as text, None if the server does not list them whole."""
        found = list_oids(self._client, self._question(table, scope, None), progress)
        return None if found is None else [str(oid) for oid in found]

    def pages(self, table: SourceTable, scope: Scope, resume: str = "", since: Optional[dt.datetime] = None,
              progress: Progress = SILENT) -> Iterator[Page]:
        """Yields all records, or those changed since an instant."""
        reader = self._reader(table)
        for rows in self._pager(table, scope, since, progress).pages(resume):
            yield Page(_records(reader, rows, progress), rows.resume)

    def fetch(self, table: SourceTable, places: Sequence[str], progress: Progress = SILENT) -> Iterator[Page]:
        """Yields the records with these object numbers."""
        reader = self._reader(table)
        oids = sorted({int(place) for place in places})
        for rows in self._pager(table, Scope(), None, progress).of(oids):
            yield Page(_records(reader, rows, progress), rows.resume)

    def now(self, progress: Progress = SILENT) -> Optional[dt.datetime]:
        """Returns the server's clock as its last answer said it; asks it for the service if it said none yet."""
        if self._client.now() is None:
            self._client.ask(self._address.service or f"{self._address.root}/info", {"f": "json"}, progress)
        return self._client.now()

    def close(self) -> None:
        """Forgets the login; the lines are QGIS's own."""
        self._client.tokens = NoTokens()

    def _date_only(self, table: str) -> frozenset[str]:
        matchings = self._profile.matchings_for(table) if self._profile is not None else ()
        return frozenset(name for matching in matchings for name in matching.date_only)

    def _layer(self, table: SourceTable) -> Layer:
        if table.address not in self._layers:
            self.describe()
        if table.address not in self._layers:
            raise BadAnswer(tr("The service has no table {name} any more.", name=table.name),
                            tr("Check the connection."), table.address)
        return self._layers[table.address]

    def _reader(self, table: SourceTable) -> Reader:
        layer = self._layer(table)
        return Reader(table, layer.oid, Values(layer.said.get("fields") or (), table.columns, self._zone))

    def _question(self, table: SourceTable, scope: Scope, since: Optional[dt.datetime]) -> Question:
        layer = self._layer(table)
        where = condition(table, scope, self.tally)
        if since is not None:
            if not table.edited:
                raise BadInput(tr("{table} does not say when its rows were changed.", table=table.name),
                               tr("Make a full update."))
            start = since.astimezone(dt.timezone.utc) - (dt.timedelta() if layer.edit_clock_is_utc else _LOCAL_CLOCK)
            changed = f"{table.edited} >= timestamp '{start:%Y-%m-%d %H:%M:%S}'"
            where = changed if where == "1=1" else f"({where}) AND {changed}"
        form = {"f": "json", "outFields": "*", "returnGeometry": "true" if table.geometry else "false"}
        if table.geometry:
            form.update(outSR="4326", returnZ="false", returnM="false")
        return Question(table.address, layer.oid, where, form, since is not None)

    def _pager(self, table: SourceTable, scope: Scope, since: Optional[dt.datetime], progress: Progress) -> Pager:
        if table.address not in self._sizes:
            wanted = self._connection.options.get("page", "")
            # Whatever the layer says is its most: a server that keeps to it gives less, which costs nothing.
            self._sizes[table.address] = Size(max(1, int(wanted)) if wanted.isdigit() else MOST_ROWS)
        return Pager(self._client, self._question(table, scope, since), self._sizes[table.address], progress,
                     lambda answer: _check_system(table, answer))


def _records(reader: Reader, rows: Rows, progress: Progress) -> list[SourceRecord]:
    progress.check()
    return [reader.record(row, oid) for row, oid in zip(rows.rows, rows.oids)]


def _check_system(table: SourceTable, answer: Mapping[str, Any]) -> None:
    """Raises if the server gives other coordinates than those it was asked for."""
    if not table.geometry:
        return
    said = answer.get("spatialReference") or {}
    wkid = said.get("latestWkid") or said.get("wkid")
    if wkid not in (None, 4326):
        raise BadAnswer(tr("{table}: the server gives coordinates of the system {number}, though longitude and "
                           "latitude were asked for.", table=table.name, number=wkid),
                        tr("Ask those who run the server. Nothing was taken."))
