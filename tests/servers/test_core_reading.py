"""Reading real feature servers, row by row against what they were given and against GDAL's ESRIJSON driver."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator
from typing import Any

import feature_data
import pytest
import shapely
from osgeo import gdal, ogr
from qgis.core import QgsApplication, QgsAuthMethodConfig

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.transport import Transport
from imsma_tools.core.base.transport_plain import PlainTransport
from imsma_tools.core.base.transport_qgis import QgisTransport
from imsma_tools.core.sources.arcgis.source import CoreSource, open_core
from imsma_tools.core.sources.arcgis.tokens import Login
from imsma_tools.core.sources.connections import Connection
from imsma_tools.core.sources.contract import NotAllowed, Relation, Scope, SourceRecord, Unreachable
from imsma_tools.core.sources.opening import open_source
from tools import feature_server

NUMBER = 2300
EDITED = {"edited": "last_edited_date"}


@pytest.fixture(scope="module")
def hazards() -> dict[str, Any]:
    return feature_data.hazards(NUMBER, seed=11)


def opened(url: str, transport: Transport | None = None, login: Login | None = None, **options: str) -> CoreSource:
    return open_core(Connection("test", "imsma-core", url, options={**EDITED, **options}), None,
                     transport or PlainTransport(), login)


def records(source: CoreSource, **more: Any) -> list[SourceRecord]:
    (table, *_) = source.describe()
    return [record for page in source.pages(table, more.pop("scope", Scope()), **more) for record in page.records]


def outline(wkb: bytes | None) -> bytes | None:
    """An outline whichever ring comes first and wherever it begins; every corner to the last bit."""
    if wkb is None:
        return None
    shape = shapely.from_wkb(wkb)
    return shapely.to_wkb(shapely.normalize(shapely.MultiPolygon([shape]) if shape.geom_type == "Polygon" else shape))


def expected(content: dict[str, Any]) -> dict[str, tuple]:
    held = {}
    for feature in content["features"]:
        values = dict(feature["properties"])
        for name in ("survey_date", "last_edited_date"):
            values[name] = values[name] and dt.datetime.fromisoformat(values[name].replace("Z", "+00:00"))
        key = values["GlobalID"] = values["GlobalID"].strip("{}").lower()
        shape = feature["geometry"] and bytes(ogr.CreateGeometryFromJson(json.dumps(feature["geometry"])).ExportToWkb())
        held[key] = (str(values["OBJECTID"]), values, outline(shape), values["last_edited_date"])
    return held


def read(found: list[SourceRecord]) -> dict[str, tuple]:
    assert len({record.key for record in found}) == len(found)
    return {record.key: (record.place, dict(record.values), outline(record.wkb), record.edited) for record in found}


@pytest.mark.parametrize("release", ["koop10", "koop9"])
@pytest.mark.parametrize("through", [PlainTransport, QgisTransport])
def test_every_field_and_corner_of_every_row(release: str, through: type, hazards: dict, request) -> None:
    server = request.getfixturevalue(release)
    server.put("reading", hazards)
    source = opened(server.layer_url("reading"), through())
    assert read(records(source)) == expected(hazards)
    (table,) = source.describe()
    assert source.places(table, Scope()) == sorted((one[0] for one in expected(hazards).values()), key=int)


def test_gdal_reads_the_same_outlines(koop10, hazards: dict) -> None:
    koop10.put("reading", hazards)
    url = koop10.layer_url("reading")
    driver = gdal.OpenEx(f"ESRIJSON:{url}/query?where=1%3D1&outFields=*&f=json&resultRecordCount=500"
                         "&orderByFields=OBJECTID+ASC", gdal.OF_VECTOR)
    theirs = {}
    for feature in driver.GetLayer(0):
        shape = feature.GetGeometryRef()
        theirs[str(feature["OBJECTID"])] = None if shape is None else outline(bytes(shape.ExportToIsoWkb()))
    assert {record.place: outline(record.wkb) for record in records(opened(url))} == theirs
    assert len(theirs) == NUMBER


def test_changes_since_an_instant_and_records_by_place(koop10, hazards: dict) -> None:
    koop10.put("changes", hazards)
    source = opened(koop10.layer_url("changes"))
    stamps = sorted(record.edited for record in records(source))
    koop10.forget_requests()
    changed = records(source, since=stamps[-20])
    assert sorted(record.edited for record in changed) == stamps[-20:]
    (table,) = source.describe()
    assert len(koop10.requests()) == 3   # described, asked for changes, described
    wanted = [record.place for record in changed]
    found = [record for page in source.fetch(table, [*wanted, "1000001"]) for record in page.records]
    assert read(found) == read(changed)


def test_only_my_governorates(koop10, hazards: dict) -> None:
    koop10.put("reading", hazards)
    source = opened(koop10.layer_url("reading"))
    (table,) = source.describe()
    scope = Scope(("Erbil", "Ninewa"), ("governorate",), "status = 'Open'")
    mine = {key: row for key, row in expected(hazards).items()
            if row[1]["governorate"] in scope.areas and row[1]["status"] == "Open"}
    assert read(records(source, scope=scope)) == mine
    assert source.count(table, scope) == len(source.places(table, scope)) == len(mine) > 0


def test_tables_relations_and_codes(koop_tables) -> None:
    source = opened(koop_tables.url("hazards"))
    tables = {table.name: table for table in source.describe()}
    hazard, device = tables["hazard_polygon"], tables["device"]
    assert hazard.has_attachments
    assert (hazard.geometry, device.geometry) == ("POLYGON", "")
    assert hazard.relations == (Relation("device", "GlobalID", "parentglobalid"),)
    assert device.relations == (Relation("hazard_polygon", "parentglobalid", "GlobalID"),)
    assert device.column("device_type").codes["AT"] == "Anti-vehicle mine"
    parents = {record.key for page in source.pages(hazard, Scope()) for record in page.records}
    children = [record for page in source.pages(device, Scope()) for record in page.records]
    assert len(children) == 600
    assert {record.values["parentglobalid"] for record in children} == parents


def test_tokens_that_live_for_seconds_outlast_a_long_reading(koop_tokens, faulty) -> None:
    koop_tokens.put("reading", feature_data.hazards(3000))
    login = Login(feature_server.USER, feature_server.PASSWORD)
    source = opened(faulty("slow", koop_tokens).url("reading") + "/0", login=login, page="15")
    koop_tokens.forget_requests()
    assert len(records(source)) == 3000
    assert sum(one["path"].endswith("/generateToken") for one in koop_tokens.requests()) > 1
    with pytest.raises(NotAllowed, match=feature_server.USER):
        records(opened(koop_tokens.layer_url("reading"), login=Login(feature_server.USER, "wrong")))
    with pytest.raises(NotAllowed, match="does not let us"):
        records(opened(koop_tokens.layer_url("reading")))


@pytest.fixture
def stored(qgis_app) -> Iterator[Callable[..., str]]:
    """Puts an entry into QGIS's authentication store for the time of one test and returns its id."""
    manager = QgsApplication.authManager()
    manager.setMasterPassword("only for this test", True)
    kept = []

    def store(method: str, **settings: str) -> str:
        config = QgsAuthMethodConfig(method)
        config.setName(f"test {len(kept)}")
        for name, value in settings.items():
            config.setConfig(name, value)
        assert manager.storeAuthenticationConfig(config)
        kept.append(config.id())
        return config.id()

    yield store
    for one in kept:
        manager.removeAuthenticationConfig(one)


def test_logins_of_the_authentication_store(koop_tokens, stored: Callable[..., str]) -> None:
    koop_tokens.put("stored", feature_data.hazards(30, invalid=0, without_geometry=0))
    url = koop_tokens.layer_url("stored")
    by_password = stored("Basic", username=feature_server.USER, password=feature_server.PASSWORD)
    source = open_source(Connection("test", "imsma-core", url, by_password))
    assert len(records(source)) == 30
    assert feature_server.PASSWORD not in source.identity
    token = source.client.tokens.fields()["token"]
    by_token = stored("EsriToken", token=token)
    assert len(records(open_source(Connection("test", "imsma-core", url, by_token)))) == 30
    with pytest.raises(NotAllowed):
        records(open_source(Connection("test", "imsma-core", url, stored("EsriToken", token="1.made-up"))))
    with pytest.raises(BadInput, match="cannot be read"):
        open_source(Connection("test", "imsma-core", url, "nothere"))


@pytest.mark.parametrize("kind", ["503", "429", "cut", "breaking"])
def test_every_row_arrives_through_a_bad_line(kind: str, koop10, hazards: dict, faulty) -> None:
    koop10.put("reading", hazards)
    assert read(records(opened(faulty(kind, koop10).url("reading") + "/0"))) == expected(hazards)


def test_a_server_that_dies_is_said_and_nothing_is_made_up(koop9, hazards: dict) -> None:
    koop9.put("reading", hazards)
    source = opened(koop9.layer_url("reading"), page="500")
    (table,) = source.describe()
    pages = source.pages(table, Scope())
    first = next(pages)
    koop9.kill()
    try:
        with pytest.raises(Unreachable, match="5 times"):
            list(pages)
    finally:
        koop9.start()
    rest = [record for page in source.pages(table, Scope(), first.resume) for record in page.records]
    assert read([*first.records, *rest]) == expected(hazards)
