"""Envelopes decoded from the nodes of an R-tree are those that SQLite gives, or the tree is refused."""

from __future__ import annotations

import contextlib
import sqlite3

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imsma_tools.core.geometry.rtree import RtreeError, entries

side = st.one_of(st.floats(-180, 180), st.sampled_from([0.0, -0.0, 180.0, 1e300, -1e300, 44.1]))
box = st.tuples(side, side, side, side).map(lambda s: (*sorted(s[:2]), *sorted(s[2:])))
key = st.integers(-2**63, 2**63 - 1)


def tree(boxes, page_bytes: int = 512) -> sqlite3.Connection:
    """An R-tree in memory; small pages make it deep."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute(f"pragma page_size = {page_bytes}")
    connection.execute('create virtual table "a ""tree" using rtree(id, minx, maxx, miny, maxy)')
    connection.executemany('insert into "a ""tree" values (?, ?, ?, ?, ?)', [(key, *box) for key, box in boxes.items()])
    return connection


def assert_as_sqlite(connection: sqlite3.Connection) -> None:
    keys, boxes = entries(connection, 'a "tree')
    expected = connection.execute('select id, minx, miny, maxx, maxy from "a ""tree" order by id').fetchall()
    order = np.argsort(keys)
    assert keys[order].tolist() == [row[0] for row in expected]
    assert [tuple(row) for row in boxes[order].tolist()] == [row[1:] for row in expected]


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(key, box, max_size=90), st.sampled_from([512, 1024, 4096]), st.data())
def test_the_same_as_sqlite_says(boxes, page_bytes, data):
    with contextlib.closing(tree(boxes, page_bytes)) as connection:
        assert_as_sqlite(connection)
        gone = data.draw(st.sets(st.sampled_from(sorted(boxes)))) if boxes else ()
        connection.executemany('delete from "a ""tree" where id = ?', [(key,) for key in gone])
        assert_as_sqlite(connection)


def test_a_deep_tree():
    places = np.random.default_rng(7).random((3000, 2)).tolist()
    boxes = {number: (x, x + .01, y, y + .01) for number, (x, y) in enumerate(places)}
    with contextlib.closing(tree(boxes)) as connection:
        (root,) = connection.execute('select data from "a ""tree_node" where nodeno = 1').fetchone()
        assert root[1] >= 2
        assert_as_sqlite(connection)
        connection.execute('delete from "a ""tree" where id >= 5')
        assert_as_sqlite(connection)


@pytest.mark.parametrize("harm", [
    'delete from "a ""tree_node" where nodeno = 1', 'delete from "a ""tree_node" where nodeno = 3',
    'update "a ""tree_node" set data = x\'00\' where nodeno = 3', 'update "a ""tree_node" set data = x\'00010001\'',
    'update "a ""tree_node" set nodeno = 99 where nodeno = 3', 'delete from "a ""tree_node"',
    'insert into "a ""tree_node" select 99, data from "a ""tree_node" where nodeno = 3',
    'update "a ""tree_node" set data = begun(x\'ffff\', data) where nodeno = 1',       # deep beyond measure
    'update "a ""tree_node" set data = begun(x\'0000ffff\', data) where nodeno = 3',   # more entries than there is room
    'update "a ""tree_node" set data = begun(x\'0000\', data) where nodeno = 1',       # the root alone
    'update "a ""tree_node" set data = begun(x\'0002\', data) where nodeno = 1',       # leaves taken for nodes above
    'update "a ""tree_node" set data = begun(x\'000000017fffffffffffffff7f0000000000000000000000\', data)',
    'update "a ""tree_node" set data = null where nodeno = 3', 'update "a ""tree_node" set data = 5',
])
def test_a_damaged_tree_is_refused(harm):
    with contextlib.closing(tree({number: (number, number + 1, 0, 1) for number in range(60)})) as connection:
        connection.create_function("begun", 2, lambda head, data: head + data[len(head):])
        connection.execute(harm)
        with pytest.raises(RtreeError):
            entries(connection, 'a "tree')


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 10**9), st.integers(1, 255), st.integers(1, 5))
def test_a_changed_byte_is_refused_or_another_number(place, change, node):
    with contextlib.closing(tree({number: (number, number + 1, 0, 1) for number in range(60)})) as connection:
        (data,) = connection.execute('select data from "a ""tree_node" where nodeno = ?', (node,)).fetchone()
        hurt = bytearray(data)
        hurt[place % len(hurt)] ^= change
        connection.execute('update "a ""tree_node" set data = ? where nodeno = ?', (bytes(hurt), node))
        with contextlib.suppress(RtreeError):
            keys, boxes = entries(connection, 'a "tree')
            assert boxes.shape == (len(keys), 4)
