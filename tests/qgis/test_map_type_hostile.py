"""Files of map types that somebody spoilt: each is refused in words, whatever stands where."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.products.maps.contract import MapType
from imsma_tools.core.products.maps.map_type import read_map_type

SHIPPED = sorted((Path(__file__).parents[2] / "resources" / "products" / "maps").glob("*.json"))
JUNK = (None, True, -1, 1e308, float("nan"), float("inf"), "", "hazard", [], {}, [[]], [{}], {"en": 1}, "'", "\x00",
        "a" * 10_000, [None], "../../etc/passwd", 10 ** 30, '"hazard_status"')


def places_in(thing: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    inner = thing.items() if isinstance(thing, dict) else enumerate(thing) if isinstance(thing, list) else ()
    for key, one in inner:
        yield from places_in(one, (*path, key))


def spoilt(raw: Any, dice: random.Random) -> Any:
    """Returns a map type with junk in one place, or without it."""
    changed = copy.deepcopy(raw)
    *way, last = dice.choice(list(places_in(changed)))
    holder = changed
    for key in way:
        holder = holder[key]
    if dice.random() < 0.2:
        del holder[last]
    else:
        holder[last] = copy.deepcopy(dice.choice(JUNK))
    return changed


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_spoilt_is_refused_in_words_or_harmless(qgis_app, tmp_path, seed) -> None:
    dice, file, refused = random.Random(seed), tmp_path / "own.json", 0
    for _ in range(400):
        file.write_text(json.dumps(spoilt(json.loads(dice.choice(SHIPPED).read_text(encoding="utf-8")), dice)),
                        encoding="utf-8")
        try:
            assert isinstance(read_map_type(file), MapType)
        except BadInput as error:
            refused += 1
            assert error.title and error.remedy
    assert refused > 200


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"{", b"[" * 100_000, b"[]", b'{"version": 1e999}'])
def test_no_map_type_at_all(qgis_app, tmp_path, content) -> None:
    file = tmp_path / "own.json"
    file.write_bytes(content)
    with pytest.raises(BadInput):
        read_map_type(file)


@pytest.mark.parametrize(("change", "where"), [
    ({"layers": [{"table": "hazard", "only_current": "false"}]}, "only_current"),
    ({"layers": [{"table": "hazard", "filter": 0}]}, "filter"), ({"scales": [1000, float("inf")]}, "scales"),
    ({"layers": [{"table": "hazard", "style": "../../secret"}]}, "style"),
    ({"title": {"en": "A", "reviewed": 5}}, "reviewed"), ({"page_tables": [["hazard"]]}, "page_tables")])
def test_the_place_of_a_mistake_is_named(qgis_app, tmp_path, change, where) -> None:
    raw = json.loads(next(file for file in SHIPPED if file.stem == "contamination").read_text(encoding="utf-8"))
    file = tmp_path / "own.json"
    file.write_text(json.dumps({**raw, **change}), encoding="utf-8")
    with pytest.raises(BadInput, match=where):
        read_map_type(file)
