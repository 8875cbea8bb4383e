"""Made-up hazards as GeoJSON for the feature servers: the same for the same seed, with all that has ever been lost.

Holes, several parts, no geometry, rings that cross themselves, Arabic, Kurdish and Cyrillic texts, dates, edit dates,
GlobalIDs. What :func:`hazards` returns is also the oracle: every field of every record is in it.
"""

from __future__ import annotations

import copy
import datetime as dt
import random
import uuid
from collections.abc import Sequence
from typing import Any, Optional

FIRST_EDIT = dt.datetime(2025, 3, 1, 0, 37, tzinfo=dt.timezone.utc)
TEXTS = ("Hazard", "منطقة خطرة", "ناوچەی مەترسیدار", "Опасный участок", "‏حقل ألغام قرب الجسر (2)", "a \"b\" \\ c'd",
         "two\nlines", "")
STATUSES = ("Open", "Closed", "Worked on")
CLASSES = ("Suspected hazardous area", "Confirmed hazardous area")
GOVERNORATES = ("Duhok", "Erbil", "Ninewa", "Basra")
FIELDS = [
    {"name": "OBJECTID", "type": "Integer"},
    {"name": "GlobalID", "type": "GlobalID"},
    {"name": "imsma_id", "type": "String", "length": 50},
    {"name": "hazard_name", "type": "String", "length": 255, "alias": "Name of the hazard"},
    {"name": "area_type", "type": "String", "domain": {
        "type": "codedValue", "name": "area_type",
        "codedValues": [{"name": name, "code": name} for name in CLASSES]}},
    {"name": "status", "type": "String", "domain": {
        "type": "codedValue", "name": "status", "codedValues": [{"name": name, "code": name} for name in STATUSES]}},
    {"name": "area_size", "type": "Double"},
    {"name": "governorate", "type": "String"},
    {"name": "survey_date", "type": "Date"},
    {"name": "last_edited_date", "type": "Date"},
]


def hazards(number: int, seed: int = 1, invalid: int = 5, without_geometry: int = 5) -> dict[str, Any]:
    """Returns ``number`` hazards as a FeatureCollection with the metadata Koop wants, in no order of their numbers.

    :param invalid: so many rings cross themselves.
    :param without_geometry: so many have none.
    """
    dice = random.Random(seed)
    special = dice.sample(range(1, number), min(invalid + without_geometry, number - 1))
    crossing, bare = set(special[:invalid]), set(special[invalid:])
    features = []
    for row in range(number):
        shape = None if row in bare else _bow_tie(dice) if row in crossing else _polygon(dice, row)
        features.append({"type": "Feature", "geometry": shape, "properties": _properties(dice, row)})
    # the first decides what Koop takes the layer for, so that one stays where it is
    rest = features[1:]
    dice.shuffle(rest)
    return collection([features[0], *rest])


def collection(features: Sequence[dict[str, Any]], fields: Sequence[dict[str, Any]] = tuple(FIELDS), number: int = 0,
               name: str = "hazard_polygon", geometry: Optional[str] = "Polygon", **metadata: Any) -> dict[str, Any]:
    """Returns features as a layer (a table without ``geometry``) of the number in its service."""
    about = {"id": number, "name": name, "idField": "OBJECTID", "fields": list(fields), "maxRecordCount": 1000,
             **({"geometryType": geometry} if geometry else {}), **metadata}
    return {"type": "FeatureCollection", "metadata": about, "features": list(features)}


def with_tables(layer: dict[str, Any], devices_each: int = 2) -> dict[str, Any]:
    """Returns a service of a layer of hazards, a related table of devices found in them, and their relationship."""
    relations = [{"id": 0, "name": "hazard_devices", "relatedTableId": 1, "keyField": "GlobalID", "composite": False,
                  "cardinality": "esriRelCardinalityOneToMany", "role": "esriRelRoleOrigin"}]
    back = [{**relations[0], "relatedTableId": 0, "keyField": "parentglobalid", "role": "esriRelRoleDestination"}]
    rows = []
    for feature in layer["features"]:
        for turn in range(devices_each):
            number = len(rows) + 1
            rows.append({"type": "Feature", "geometry": None, "properties": {
                "OBJECTID": number, "GlobalID": _guid(random.Random(f"device {number}")),
                "parentglobalid": feature["properties"]["GlobalID"], "device_type": ("AP", "AT", "ERW")[turn % 3],
                "quantity": turn + 1, "last_edited_date": feature["properties"]["last_edited_date"]}})
    fields = [{"name": "OBJECTID", "type": "Integer"}, {"name": "GlobalID", "type": "GlobalID"},
              {"name": "parentglobalid", "type": "String"},
              {"name": "device_type", "type": "String", "domain": {
                  "type": "codedValue", "name": "device_type", "codedValues": [
                      {"name": "Anti-personnel mine", "code": "AP"}, {"name": "Anti-vehicle mine", "code": "AT"},
                      {"name": "Explosive remnant of war", "code": "ERW"}]}},
              {"name": "quantity", "type": "Integer"}, {"name": "last_edited_date", "type": "Date"}]
    origin = {**layer, "metadata": {**layer["metadata"], "id": 0, "relationships": relations, "hasAttachments": True}}
    table = collection(rows, fields, 1, "device", None, relationships=back)
    return {"layers": [origin], "tables": [table], "relationships": [{"id": 0, "name": "hazard_devices"}],
            "related": [{"id": 0, "layer": 0, "table": 1, "key": "GlobalID", "parent": "parentglobalid"}]}


def edited(content: dict[str, Any], rows: Sequence[int] = (), gone: Sequence[int] = (), new: int = 0,
           at: Optional[dt.datetime] = None) -> dict[str, Any]:
    """Returns a copy in which the records at ``rows`` were changed, those at ``gone`` deleted and ``new`` ones added.

    :param at: when, in the server's own time; now without it.
    """
    made = copy.deepcopy(content)
    features = made["features"]
    stamp = at or dt.datetime.now(dt.timezone.utc)
    dice = random.Random(len(features))
    highest = max(one["properties"]["OBJECTID"] for one in features)
    for row in rows:
        values = features[row]["properties"]
        values.update(hazard_name=f"{values['hazard_name']} (edited)", area_size=values["area_size"] + 1.5,
                      last_edited_date=_instant(stamp))
        if features[row]["geometry"]:
            features[row]["geometry"] = _polygon(dice, row)
    leaving = set(gone)
    made["features"] = [one for row, one in enumerate(features) if row not in leaving]
    for turn in range(new):
        number = highest + 1 + turn
        values = {**_properties(dice, number - 1), "OBJECTID": number, "last_edited_date": _instant(stamp)}
        made["features"].append({"type": "Feature", "geometry": _polygon(dice, number), "properties": values})
    return made


def _properties(dice: random.Random, row: int) -> dict[str, Any]:
    day = dt.date(2019, 1, 1) + dt.timedelta(days=dice.randrange(2000))
    edit = FIRST_EDIT + dt.timedelta(minutes=row)
    return {"OBJECTID": row * 2 + 1, "GlobalID": _guid(dice), "imsma_id": f"hazard_poly_{row}",
            "hazard_name": f"{TEXTS[row % len(TEXTS)]} {row}".strip(), "area_type": CLASSES[row % len(CLASSES)],
            "status": STATUSES[row % len(STATUSES)] if row % 11 else None,
            "area_size": round(dice.uniform(50, 90_000), 2), "governorate": GOVERNORATES[row % len(GOVERNORATES)],
            "survey_date": f"{day.isoformat()}T00:00:00.000Z" if row % 7 else None, "last_edited_date": _instant(edit)}


def _instant(moment: dt.datetime) -> str:
    return moment.astimezone(dt.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def _guid(dice: random.Random) -> str:
    return "{" + str(uuid.UUID(int=dice.getrandbits(128), version=4)).upper() + "}"


def _polygon(dice: random.Random, row: int) -> dict[str, Any]:
    lon, lat = dice.uniform(42.0, 46.0), dice.uniform(33.0, 37.0)
    outer = _ring(dice, lon, lat, 0.001, dice.randrange(5, 25))
    if row % 17 == 5:
        return {"type": "Polygon", "coordinates": [outer, _ring(dice, lon, lat, 0.0004, 6)[::-1]]}
    if row % 23 == 7:
        far = _ring(dice, lon + 0.01, lat, 0.001, 8)
        return {"type": "MultiPolygon", "coordinates": [[outer], [far, _ring(dice, lon + 0.01, lat, 0.0004, 5)[::-1]]]}
    return {"type": "Polygon", "coordinates": [outer]}


def _ring(dice: random.Random, lon: float, lat: float, size: float, corners: int) -> list[list[float]]:
    """Returns a closed star-shaped ring, counter-clockwise, that never leaves the circle of ``size`` degrees."""
    ring = []
    for corner in range(corners):
        # a polygon's own corners instead of cos and sin: the same digits on every machine
        turn = corner / corners * 4
        side, along = int(turn), turn - int(turn)
        x, y = [(1 - along, along), (-along, 1 - along), (along - 1, -along), (along, along - 1)][side]
        far = size * dice.uniform(0.75, 1.0)
        ring.append([round(lon + x * far, 7), round(lat + y * far, 7)])
    return [*ring, ring[0]]


def _bow_tie(dice: random.Random) -> dict[str, Any]:
    lon, lat = round(dice.uniform(42.0, 46.0), 5), round(dice.uniform(33.0, 37.0), 5)
    corners = [(0, 0), (0.001, 0.001), (0.001, 0), (0, 0.001), (0, 0)]
    return {"type": "Polygon", "coordinates": [[[round(lon + x, 7), round(lat + y, 7)] for x, y in corners]]}
