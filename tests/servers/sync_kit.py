"""Updates from the tests' feature servers, and the row by row comparison with what a server holds.

The comparison reads the data file with GDAL and the GeoJSON as it was given to the server: nothing of ours is in it.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, Optional

import shapely
from osgeo import gdal, ogr

from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.base.transport import Answer, Transport
from imsma_tools.core.base.transport_plain import PlainTransport
from imsma_tools.core.model.definition import load_model
from imsma_tools.core.sources.arcgis.source import open_core
from imsma_tools.core.sources.arcgis.tokens import Login
from imsma_tools.core.sources.connections import Connection
from imsma_tools.core.sources.source_profile import SourceProfile, load_source_profile
from imsma_tools.core.sources.update.outcome import UpdateOutcome
from imsma_tools.core.sources.update.request import Mode, UpdateRequest
from imsma_tools.core.sources.update.run import update
from imsma_tools.core.workspace import Workspace, open_workspace

PROFILE_FILE = Path(__file__).with_name("hazards_profile.json")
BY = "Dilan Tester"
PAGE = 400
_CLASSES = {"Suspected hazardous area": "SHA", "Confirmed hazardous area": "CHA"}
_STATUSES = {"Open": "OPEN", "Closed": "CLOSED", "Worked on": "WORKED_ON"}


def profile() -> SourceProfile:
    return load_source_profile(str(PROFILE_FILE), load_model())


def connection(url: str, **settings: Any) -> Connection:
    # no server here can say which of its columns editor tracking keeps
    options = {"edited": "last_edited_date", "page": "400", **settings.pop("options", {})}
    return Connection("Test server", "imsma-core", url, profile=str(PROFILE_FILE), options=options, **settings)


def updated(ws: Workspace, url: str, mode: Mode = Mode.FULL, transport: Optional[Transport] = None,
            progress: Progress = SILENT, allow_deletions: bool = False, login: Optional[Login] = None,
            **settings: Any) -> UpdateOutcome:
    """Runs one whole update from a feature service into a data file."""
    wanted = connection(url, **settings)
    source = open_core(wanted, profile(), transport or PlainTransport(), login)
    try:
        return update(ws, source, profile(), UpdateRequest(wanted, mode, BY, allow_deletions), progress)
    finally:
        source.close()


class Watched:
    """A transport that does something before each of its questions, which are sent all the same.

    :param before: gets the number of the question (from 1), its address and its form.
    """

    def __init__(self, before: Callable[[int, str, Mapping[str, str]], None],
                 inner: Optional[Transport] = None) -> None:
        self._before = before
        self._inner = inner or PlainTransport()
        self.asked = 0

    def send(self, url: str, form: Mapping[str, str], headers: Mapping[str, str], timeout_s: float,
             progress: Progress = SILENT, most_bytes: int = 0) -> Answer:
        self.asked += 1
        self._before(self.asked, url, form)
        return self._inner.send(url, form, headers, timeout_s, progress, most_bytes)

    def attend(self) -> None:
        self._inner.attend()


def at_page(number: int, action: Callable[[], None]) -> Watched:
    """A transport that does ``action`` right before page ``number`` (from 1) of features is asked for."""
    seen = []

    def before(_number: int, _url: str, form: Mapping[str, str]) -> None:
        if is_page(form):
            seen.append(form)
            if len(seen) == number:
                action()

    return Watched(before)


def is_page(form: Mapping[str, str]) -> bool:
    """Whether a question is one for records: not for counts, lists or what there is."""
    return "outFields" in form


def pages(requests: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those of a server's requests that ask for pages of records: not for what changed since the reading began, nor for
    some by their numbers, as is done before what an earlier update had read is used.
    """
    return [one for one in requests if one["path"].endswith("/query") and is_page(one["asked"])
            and "timestamp" not in one["asked"].get("where", "") and "objectIds" not in one["asked"]]


def expected(content: Mapping[str, Any]) -> dict[str, tuple]:
    """What a data file must hold of a GeoJSON: by key, every field and the outline."""
    held = {}
    for feature in content["features"]:
        values = feature["properties"]
        day = values["survey_date"]
        held[_key(values["GlobalID"])] = (
            values["imsma_id"], values["hazard_name"], _CLASSES[values["area_type"]],
            _STATUSES.get(values["status"], "OPEN"), values["area_size"], values["governorate"],
            day[:10] if day else None, values["last_edited_date"][:19], _normal(
                feature["geometry"] and ogr.CreateGeometryFromJson(json.dumps(feature["geometry"]))))
    return held


def stored(file: Path) -> dict[str, tuple]:
    """What a data file holds, read with GDAL, in the same form."""
    source = gdal.OpenEx(str(file), gdal.OF_VECTOR | gdal.OF_READONLY)
    layer = source.ExecuteSQL("select * from hazard where source = 'test-core'")
    held = {}
    for feature in layer:
        row = feature.items()
        key = _key(row["source_key"])
        assert key not in held, f"{key} is there twice"
        held[key] = (row["local_id"], row["name"], row["hazard_class"], row["hazard_status"],
                     row["area_reported_m2"], row["admin1_name"], _day(row["reported_on"]),
                     _instant(row["source_edited_at"]), _normal(feature.GetGeometryRef()))
    source.ReleaseResultSet(layer)
    return held


def assert_same(ws: Workspace, content: Mapping[str, Any]) -> None:
    """Every record of the server is in the data file, field by field and corner by corner, and nothing else is."""
    wanted, found = expected(content), stored(ws.path)
    assert found.keys() - wanted.keys() == set()
    assert wanted.keys() - found.keys() == set()
    wrong = {key: (found[key], wanted[key]) for key in wanted if found[key] != wanted[key]}
    assert not wrong, f"{len(wrong)} differ, as {next(iter(wrong.values()))}"


def everything(file: Path) -> dict[str, list[tuple]]:
    """All tables of a data file that tell of the land and its record of changes: what a failed update must not touch.

    The run itself and the state of the copy are noted elsewhere.
    """
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as base:
        names = [row[0] for row in base.execute("select table_name from gpkg_contents order by 1")]
        noted = {"mirror", "sync_run", "audit_log"}
        return {name: base.execute(f'select * from "{name}" order by 1').fetchall() for name in names
                if name not in noted}


def reopened(path: Path) -> Workspace:
    return open_workspace(path)


def _key(value: str) -> str:
    return value.strip("{}").upper()


def _day(value: Any) -> Optional[str]:
    return str(value)[:10].replace("/", "-") if value else None


def _instant(value: Any) -> Optional[str]:
    """The instant in UTC, to the second, however GDAL writes it."""
    if not value:
        return None
    text = str(value).replace("/", "-").replace(" ", "T").replace("Z", "+00:00")
    if text.endswith("+00"):
        text += ":00"
    moment = dt.datetime.fromisoformat(text)
    return (moment.astimezone(dt.timezone.utc) if moment.tzinfo else moment).strftime("%Y-%m-%dT%H:%M:%S")


def _normal(shape: Optional[ogr.Geometry]) -> Optional[bytes]:
    """An outline that does not depend on where its rings begin and which way they run; every corner to the last bit."""
    if not shape:
        return None
    made = shapely.from_wkb(bytes(ogr.ForceToMultiPolygon(shape.Clone()).ExportToWkb()))
    return shapely.to_wkb(shapely.normalize(made), byte_order=1)
