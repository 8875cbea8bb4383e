"""Very many small values kept out of memory: in one temporary file as soon as they are more than a little.

The file has no name or goes with its last handle, so nothing is left behind however the work ends.
"""

from __future__ import annotations

import contextlib
import pickle  # nosec B403: only what this process wrote itself is read again
import tempfile
import weakref
from array import array
from collections.abc import Iterator, Sequence
from typing import Any, overload

import numpy as np

from ..base.errors import NotWritable
from ..base.language import tr

IN_MEMORY_BYTES = 64_000_000
_AT_A_TIME = 4096


class Spool(Sequence[bytes]):
    """Pieces of bytes, added at the end and read by their number."""

    def __init__(self) -> None:
        self._file = tempfile.SpooledTemporaryFile(IN_MEMORY_BYTES)   # noqa: SIM115  closed by close()
        self._ends = array("q", (0,))
        self.close = weakref.finalize(self, self._file.close)
        """Removes everything; also done when nobody holds the spool any more."""

    def __len__(self) -> int:
        return len(self._ends) - 1

    def extend(self, pieces: Sequence[bytes]) -> None:
        """Adds pieces.

        :raises NotWritable: if the disk is full.
        """
        try:
            self._file.seek(self._ends[-1])
            self._file.write(b"".join(pieces))
            self._file.flush()
        except OSError as error:
            with contextlib.suppress(OSError):   # closing writes what could not be written once more
                self.close()
            raise NotWritable(tr("There is no room for temporary files in {folder}.", folder=tempfile.gettempdir()),
                              tr("Free some space on that disk and try again."), str(error)) from error
        ends = np.cumsum(np.fromiter(map(len, pieces), np.int64, len(pieces))) + self._ends[-1]
        self._ends.frombytes(ends.tobytes())

    def sizes(self) -> np.ndarray:
        """Returns the bytes of each piece, int64."""
        return np.diff(np.array(self._ends, np.int64))

    def at(self, numbers: np.ndarray) -> list[bytes]:
        """Returns the pieces with these numbers."""
        pieces: list[bytes] = []
        ends, place = self._ends, -1
        seek, read = self._file.seek, self._file.read
        for number in numbers.tolist():
            begin, end = ends[number], ends[number + 1]
            if begin != place:
                seek(begin)
            pieces.append(read(end - begin))
            place = end
        return pieces

    @overload
    def __getitem__(self, number: int) -> bytes: ...
    @overload
    def __getitem__(self, number: slice) -> list[bytes]: ...
    def __getitem__(self, number: int | slice) -> bytes | list[bytes]:
        if isinstance(number, slice):
            return self.at(np.arange(len(self))[number])
        if not -len(self) <= number < len(self):
            raise IndexError(number)
        return self.at(np.array([number % len(self)]))[0]

    def __iter__(self) -> Iterator[bytes]:
        for start in range(0, len(self), _AT_A_TIME):
            yield from self[start:start + _AT_A_TIME]


class Values(Sequence[Any]):
    """Plain values (texts, numbers, dates, tuples of them), added at the end and read by their number."""

    def __init__(self) -> None:
        self._spool = Spool()
        self.close = self._spool.close

    def __len__(self) -> int:
        return len(self._spool)

    def extend(self, values: Sequence[Any]) -> None:
        """Adds values.

        :raises NotWritable: if the disk is full.
        """
        self._spool.extend([pickle.dumps(value, pickle.HIGHEST_PROTOCOL) for value in values])

    def at(self, numbers: np.ndarray) -> list[Any]:
        """Returns the values with these numbers."""
        return [pickle.loads(piece) for piece in self._spool.at(numbers)]   # nosec B301: written above

    def __getitem__(self, number: Any) -> Any:
        found = self._spool[number]
        return list(map(pickle.loads, found)) if isinstance(number, slice) else pickle.loads(found)   # nosec B301

    def __iter__(self) -> Iterator[Any]:
        return map(pickle.loads, self._spool)   # nosec B301


def taken(values: Sequence[Any], numbers: np.ndarray) -> list[Any]:
    """Returns the values with these numbers, from a spool or any other sequence."""
    if isinstance(values, (Spool, Values)):
        return values.at(numbers)
    return [values[number] for number in numbers.tolist()]
