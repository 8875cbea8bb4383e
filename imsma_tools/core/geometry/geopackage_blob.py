"""The WKB in the blobs of a GeoPackage (OGC 12-128r18, 2.1.3): ``GP``, version, flags, SRS id, envelope, WKB."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Optional

from .geopackage_table import Untrusted

_HEAD_BYTES = 8
_ENVELOPE_BYTES = (0, 32, 48, 48, 64)
_EXTENDED = 0x20


def wkbs_of(blobs: Sequence[Optional[bytes]], srs_id: int) -> list[Optional[bytes]]:
    """Returns the WKB in each blob, None for NULL. A geometry marked empty is handed on: its WKB is empty too.

    :param srs_id: what every blob must say.
    :raises Untrusted: if one is damaged, extended or in another system.
    """
    heads = {blob[:_HEAD_BYTES] for blob in blobs if blob is not None}
    sizes = {head: _head_size(head, srs_id) for head in heads}
    return [None if blob is None else blob[sizes[blob[:_HEAD_BYTES]]:] for blob in blobs]


def _head_size(head: bytes, srs_id: int) -> int:
    if len(head) < _HEAD_BYTES or head[:3] != b"GP\0":
        raise Untrusted(f"not a geometry: {head!r}")
    kind = (head[3] >> 1) & 7
    if head[3] & _EXTENDED or kind >= len(_ENVELOPE_BYTES):
        raise Untrusted(f"a geometry with flags {head[3]}")
    (said,) = struct.unpack_from("<i" if head[3] & 1 else ">i", head, 4)
    if said != srs_id:
        raise Untrusted(f"a geometry in the system {said}")
    return _HEAD_BYTES + _ENVELOPE_BYTES[kind]
