"""Pages of two PDFs compared as pictures: what a reader sees, whatever the bytes are."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np

_DPI = 50
_TELLING = 32
"""Of 255: fainter differences are those of smoothed edges."""


def differing(one: Path, other: Path, pages: int) -> dict[int, float]:
    """Returns the pages, from 1 on, whose pictures differ, with the share of the picture that does (0 to 1)."""
    found = {}
    for page in range(1, pages + 1):
        first, second = _picture(one, page), _picture(other, page)
        share = 1.0 if first.shape != second.shape else float(np.mean(abs(first - second) > _TELLING))
        if share > 0.0:
            found[page] = share
    return found


def _picture(file: Path, page: int) -> np.ndarray:
    """Returns a page in shades of grey, one row of the array for each row of the picture."""
    command = ["pdftoppm", "-gray", "-r", str(_DPI), "-f", str(page), "-l", str(page), str(file)]
    data = subprocess.run(command, capture_output=True, check=True).stdout
    kind, size, _most, pixels = data.split(b"\n", 3)
    if kind != b"P5":
        raise ValueError(f"{file}, page {page}: no picture of it")
    width, height = map(int, size.split())
    return np.frombuffer(pixels, np.uint8, width * height).reshape(height, width).astype(np.int16)
