"""Column matchings and source profiles as JSON files: what is written is read back as the same, or not written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..base.files import write_aside
from ..model.definition import Model
from .position_rules import CoordinateRule, PointRule
from .profile import ColumnRule, Profile, read_profile
from .profile_files import FileKind, kind_of
from .source_profile import SourceProfile, TableMatching, read_source_profile


def save_profile(file: Path, data: Mapping[str, Any], model: Model) -> None:
    """Writes a column matching or a source profile, given as JSON; the former file is replaced in one step.

    :raises BadInput: if something in it is wrong: then the file stays as it was.
    :raises NotWritable: if the file cannot be written.
    """
    if kind_of(data) is FileKind.SOURCE:
        read_source_profile(data, model, file.stem)
    else:
        read_profile(data, model, file.stem)
    write_json(file, data)


def write_json(file: Path, data: Mapping[str, Any]) -> None:
    """Writes JSON for people: one setting a line, texts as they are.

    :raises NotWritable: if the file cannot be written.
    """
    with write_aside(file) as aside:
        aside.write_bytes((json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))


def matching_json(profile: Profile) -> dict[str, Any]:
    """Returns a column matching as JSON."""
    return _filled({"title": dict(profile.title), "table": profile.table, "source": profile.source,
                    "layer": profile.layer, "encoding": profile.encoding, **_rest(profile, True)})


def source_profile_json(profile: SourceProfile) -> dict[str, Any]:
    """Returns a source profile as JSON."""
    return {**_filled({"title": dict(profile.title)}), "source": profile.source, "kind": profile.kind,
            **_filled({"zone": profile.zone}), "tables": [_entry(matching) for matching in profile.matchings]}


def _entry(matching: TableMatching) -> dict[str, Any]:
    return {"from": list(matching.tables), "table": matching.profile.table, **_filled({
        "only": {column: list(values) for column, values in matching.only.items()},
        "date_only": sorted(matching.date_only), "scope": list(matching.scope), "where": matching.where,
        "links": matching.links, "link_id": matching.link_id}), **_rest(matching.profile, False)}


def _rest(profile: Profile, needs_key: bool) -> dict[str, Any]:
    """Returns the settings both kinds have, those that say nothing left out."""
    place = profile.coordinates
    key = _filled({"kind": profile.key.kind.value, "columns": list(profile.key_columns), "into": profile.key.into})
    says_key = needs_key or len(key) > 1 or profile.key.kind.value != "source_key"
    return {**({"key": key} if says_key else {}), "columns": [_column(rule) for rule in profile.columns], **_filled({
        "constants": dict(profile.constants), "crs": profile.crs, "coordinates": position_json(place) if place else {},
        "empty": list(profile.empty), "optional": sorted(profile.optional),
        "points": _points(profile.points) if profile.points is not None else {}})}


def position_json(place: CoordinateRule) -> dict[str, Any]:
    """Returns the columns of a position as JSON."""
    return _filled({"x": list(place.x), "y": list(place.y), "text": list(place.text), "crs": place.crs,
                    "zone": list(place.zone), **{name: list(names) for name, names in place.parts.items()}})


def _points(rule: PointRule) -> dict[str, Any]:
    return _filled({"layer": rule.layer, **{name: list(names) for name, names in rule.columns.items()},
                    "coordinates": position_json(rule.position) if rule.position is not None else {},
                    "bearings": rule.bearings, "declination": rule.declination})


def _column(rule: ColumnRule) -> dict[str, Any]:
    return {"field": rule.field, **_filled({
        "names": list(rule.names), "unit": rule.unit, "values": dict(rule.values), "date_order": rule.date_order,
        "decimal": rule.decimal, "lookup": list(rule.lookup),
        "separator": rule.separator if rule.separator != ";" else ""})}


def _filled(settings: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in settings.items() if value not in ("", [], {}, None)}
