"""Outlines and records out of memory: the same again, whatever the order; nothing left behind."""

from __future__ import annotations

import os
import tempfile
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import shapely
from geometry_cases import box
from hypothesis import given, settings
from hypothesis import strategies as st
from watching import Watched

from imsma_tools.core.base.errors import Cancelled, NotWritable
from imsma_tools.core.geometry import spool as spool_module
from imsma_tools.core.geometry.shapes import Shapes, read_shapes
from imsma_tools.core.geometry.spool import Spool, Values

OPEN_FILES = Path("/proc/self/fd")


@pytest.fixture
def little_memory(monkeypatch):
    monkeypatch.setattr(spool_module, "IN_MEMORY_BYTES", 100)


def files_in(folder: str) -> list[str]:
    """Files of a folder that this process holds open, those without a name too, and those left in it."""
    held = [str(entry.readlink()) for entry in OPEN_FILES.iterdir() if entry.is_symlink()]
    return [name for name in held if name.startswith(folder + "/")] + list(map(str, Path(folder).iterdir()))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.binary(max_size=40), max_size=9), max_size=9), st.data(), st.booleans())
def test_pieces_come_back_in_any_order(batches, data, on_disk):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(spool_module, "IN_MEMORY_BYTES", 10 if on_disk else 10**9)
        spool = Spool()
        for batch in batches:
            spool.extend(batch)
        pieces = [piece for batch in batches for piece in batch]
        assert (list(spool), len(spool), spool.sizes().tolist()) == (pieces, len(pieces), list(map(len, pieces)))
        if pieces:
            numbers = data.draw(st.lists(st.integers(0, len(pieces) - 1), max_size=20))
            assert spool.at(np.array(numbers, np.int64)) == [pieces[number] for number in numbers]
            assert (spool[-1], spool[len(pieces) - 1], spool[1:]) == (pieces[-1], pieces[-1], pieces[1:])
        with pytest.raises(IndexError):
            spool[len(pieces)]
        spool.close()


def test_values_come_back_as_they_were(little_memory):
    values = [None, "a", 7, 2.5, True, date(2024, 5, 1), ("x", None), "\u0642" * 90]
    kept = Values()
    kept.extend(values)
    assert (list(kept), kept[5], kept[2:4], kept.at(np.array([3, 1, 1]))) == (values, values[5], values[2:4],
                                                                           [2.5, "a", "a"])


def test_a_layer_on_disk_is_the_layer_in_memory(monkeypatch):
    items = [(f"T{number}", shapely.to_wkb(box(number, 0, 9, 9)), (number, date(2024, 1, 1))) for number in range(50)]
    whole = read_shapes(items, fields=("n", "day"))
    monkeypatch.setattr(spool_module, "IN_MEMORY_BYTES", 100)
    numbers = np.array([3, 4, 17])
    again = read_shapes(items, fields=("n", "day"))
    assert again.fetch(numbers) == whole.fetch(numbers) == [items[number][1] for number in numbers]
    assert again.names_of(numbers[::-1]) == ["T17", "T4", "T3"]
    assert again.records_of(np.array([4, 4])) == [{"n": 4, "day": date(2024, 1, 1)}] * 2
    assert np.array_equal(again.envelopes, whole.envelopes)
    again.close()
    with pytest.raises(ValueError, match="closed"):
        again.fetch(numbers)


def test_outlines_held_by_the_caller_are_taken_as_they_are():
    held = Shapes(np.arange(2), ["a", "b"], [b"x", b"y"], np.zeros((2, 4)))
    held.close()
    assert (held.fetch(np.array([1])), held.names_of(np.array([1, 0])), held.records_of(np.array([0]))) == (
        [b"y"], ["b", "a"], [{}])


@pytest.mark.skipif(not OPEN_FILES.exists(), reason="needs /proc")
def test_nothing_is_left_behind(little_memory, monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    square = shapely.to_wkb(box(0, 0, 9, 9))
    layer = read_shapes([("a", square)] * 50)
    assert files_in(str(tmp_path))
    layer.close()
    assert not files_in(str(tmp_path))
    layer = read_shapes([("a", square)] * 50)
    del layer
    assert not files_in(str(tmp_path))
    with pytest.raises(Cancelled):
        read_shapes([("a", square)] * 9000, progress=Watched(cancel_after=30))
    assert not files_in(str(tmp_path))


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot limit the size of files")
def test_a_full_disk_is_said_in_words(little_memory):
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5000, before[1]))
    try:
        with pytest.raises(NotWritable) as refused:
            Spool().extend([b"x" * 9000])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert tempfile.gettempdir() in refused.value.title
