"""A layer behind a real HTTP server that answers like an ArcGIS server, and misbehaves as a test tells it.

The forms of the answers follow Esri's public documentation of the REST interface; nothing here was recorded from a
server of Esri's.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Optional

from small_server import Asked, Reply, SmallServer, serving

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.transport_plain import PlainTransport
from imsma_tools.core.sources.arcgis.client import Client
from imsma_tools.core.sources.arcgis.source import CoreSource, open_core
from imsma_tools.core.sources.connections import Connection
from imsma_tools.core.sources.contract import Tally

PATH = "/arcgis/rest/services/hazards/FeatureServer"
FIELDS = [
    {"name": "OBJECTID", "type": "esriFieldTypeOID", "alias": "OBJECTID"},
    {"name": "GlobalID", "type": "esriFieldTypeGlobalID", "alias": "GlobalID", "length": 38},
    {"name": "status", "type": "esriFieldTypeString", "alias": "Status", "length": 50, "domain": {
        "type": "codedValue", "name": "cvd_status", "codedValues": [{"name": "Open area", "code": "O"},
                                                                    {"name": "Closed area", "code": "C"}]}},
    {"name": "governorate", "type": "esriFieldTypeString", "alias": "Governorate", "length": 50, "domain": None},
    {"name": "survey_dt", "type": "esriFieldTypeDate", "alias": "Survey", "length": 8},
    {"name": "edit_when", "type": "esriFieldTypeDate", "alias": "Edited", "length": 8},
]
_KEYSET = re.compile(r"OBJECTID > (-?\d+)")


def about(**more: Any) -> dict[str, Any]:
    """The description of a layer, as the documentation of "Layer (Feature Service)" has it."""
    return {"id": 0, "name": "hazard_polygon", "type": "Feature Layer", "geometryType": "esriGeometryPolygon",
            "objectIdField": "OBJECTID", "globalIdField": "GlobalID", "maxRecordCount": 50, "fields": FIELDS,
            "editFieldsInfo": {"creationDateField": "made_when", "creatorField": "made_by",
                               "editDateField": "edit_when", "editorField": "edit_by"},
            "extent": {"spatialReference": {"wkid": 4326, "latestWkid": 4326}}, "relationships": [],
            "hasAttachments": True, **more}


def feature(number: int) -> dict[str, Any]:
    x, y = 42 + number % 40 * 0.1, 33 + number // 40 * 0.01
    return {"attributes": {"OBJECTID": number, "GlobalID": f"{{{number:08X}-0000-4000-8000-000000000000}}",
                           "status": "O", "governorate": "Duhok", "survey_dt": 1711832400000,
                           "edit_when": 1_750_000_000_000 + number},
            "geometry": {"rings": [[[x, y], [x, y + 0.01], [x + 0.01, y], [x, y]]]}}


def failure(code: int, message: str = "", **more: Any) -> Reply:
    return Reply(json.dumps({"error": {"code": code, "message": message, "details": []}}).encode(), **more)


def answer(data: Any, **more: Any) -> Reply:
    return Reply(json.dumps(data).encode(), headers={"Content-Type": "application/json"}, **more)


@dataclass
class FakeLayer:
    """A layer of features. ``cap`` is the most rows it gives, ``says_more`` whether it admits that there are more,
    ``says_no_more`` whether it even denies it.

    ``before`` sees each request first and may answer it in the layer's stead.
    """

    features: list[dict[str, Any]]
    description: dict[str, Any] = field(default_factory=about)
    cap: int = 50
    ids_cap: int = 1_000_000
    says_more: bool = True
    says_no_more: bool = False
    knows_order: bool = True
    knows_conditions: bool = True
    knows_offset: bool = True
    wkid: int = 4326
    before: Callable[[Asked], Optional[Reply]] = lambda asked: None

    def __call__(self, asked: Asked) -> Reply:
        reply = self.before(asked)
        if reply is not None:
            return reply
        if asked.path.endswith("/query"):
            return self._query(asked.form)
        if asked.path == PATH + "/layers":
            return answer({"layers": [self.description], "tables": []})
        return answer(self.description)

    def _query(self, form: dict[str, str]) -> Reply:
        rows = list(self.features)
        if self.knows_conditions:
            for number in _KEYSET.findall(form.get("where", "")):
                rows = [row for row in rows if row["attributes"]["OBJECTID"] > int(number)]
        if "objectIds" in form:
            wanted = set(map(int, form["objectIds"].split(",")))
            rows = [row for row in rows if row["attributes"]["OBJECTID"] in wanted]
        if self.knows_order and "orderByFields" in form:
            rows.sort(key=lambda row: row["attributes"]["OBJECTID"])
        if form.get("returnCountOnly"):
            return answer({"count": len(rows)})
        if form.get("returnIdsOnly"):
            return answer({"objectIdFieldName": "OBJECTID",
                           "objectIds": [row["attributes"]["OBJECTID"] for row in rows[:self.ids_cap]] or None})
        if self.knows_offset:
            rows = rows[int(form.get("resultOffset", 0)):]
        page = rows[:min(self.cap, int(form.get("resultRecordCount", self.cap)))]
        said: dict[str, Any] = {"objectIdFieldName": "OBJECTID", "features": page,
                                "geometryType": "esriGeometryPolygon",
                                "spatialReference": {"wkid": self.wkid, "latestWkid": self.wkid}}
        if self.says_more and len(page) < len(rows):
            said["exceededTransferLimit"] = True
        if self.says_no_more:
            said["exceededTransferLimit"] = False
        return answer(said)


class Waits:
    """Instead of waiting, remembers for how long."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    def __call__(self, seconds: float, progress: Progress) -> None:
        progress.check()
        self.seconds.append(seconds)


def fast_client(waits: Optional[Waits] = None, timeout_s: float = 20.0) -> Client:
    return Client(PlainTransport(), Tally(), wait=waits or Waits(), timeout_s=timeout_s)


@contextlib.contextmanager
def opened(behave: Callable[[Asked], Reply], path: str = PATH + "/0", profile: Any = None,
           waits: Optional[Waits] = None, **options: str) -> Iterator[tuple[CoreSource, SmallServer]]:
    """Serves a layer and opens it as a source that never really waits."""
    with serving(behave) as server:
        source = open_core(Connection("test", "imsma-core", server.url + path, options=options), profile,
                           PlainTransport())
        source.client._wait = waits or Waits()
        yield source, server
        source.close()
