"""Pictures of printed pages, in colour and in black and white only, and many of them on one overview."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from qgis.PyQt.QtCore import QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

CELL = QSize(500, 354)
"""Room of a page on the overview: A4 landscape."""
TEXT_PX, GAP_PX, COLUMNS = 22, 8, 4
DPI, MONO_DPI = 150, 200


@dataclass(frozen=True)
class Picture:
    """A page as it looks: the file of its picture and what stands below it on the overview."""

    file: Path
    title: str


def pictures(pdf: Path, folder: Path, mono: bool) -> list[Path]:
    """Returns a picture of every page of a PDF.

    :param mono: True for ink or no ink, as an office printer makes it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    stem = folder / pdf.stem
    options = ["-mono", "-r", str(MONO_DPI)] if mono else ["-r", str(DPI)]
    subprocess.run(["pdftoppm", *options, *([] if mono else ["-png"]), str(pdf), str(stem)], check=True)
    found = sorted(folder.glob(f"{_escaped(pdf.stem)}-*.{'pbm' if mono else 'png'}"))
    if not mono:
        return found
    files = []
    for file in found:
        image = QImage(str(file))
        files.append(file.with_suffix(".png"))
        image.convertToFormat(QImage.Format.Format_Mono).save(str(files[-1]))
        file.unlink()
    return files


def overview(shown: Sequence[Picture], file: Path, mono: bool) -> None:
    """Writes one picture with all of ``shown``, small: an index of at most 255 colours, or two."""
    rows = -(-len(shown) // COLUMNS)
    step_x, step_y = CELL.width() + GAP_PX, CELL.height() + TEXT_PX + GAP_PX
    columns = min(COLUMNS, len(shown))
    sheet = QImage(columns * step_x + GAP_PX, rows * step_y + GAP_PX, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#d0d0d0"))
    painter = QPainter(sheet)
    font = QFont("DejaVu Sans")
    font.setPixelSize(13)
    painter.setFont(font)
    for number, picture in enumerate(shown):
        corner = QRect(GAP_PX + number % COLUMNS * step_x, GAP_PX + number // COLUMNS * step_y, CELL.width(),
                       CELL.height())
        small = QImage(str(picture.file)).convertToFormat(QImage.Format.Format_RGB32).scaled(
            CELL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(corner.x() + (CELL.width() - small.width()) // 2, corner.y(), small)
        painter.drawText(QRectF(corner.x(), corner.bottom() + 1, CELL.width(), TEXT_PX),
                         Qt.AlignmentFlag.AlignCenter, picture.title)
    painter.end()
    (_greys(sheet) if mono else _few_colours(sheet)).save(str(file), "PNG", 0)


def _escaped(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "[]*?" else letter for letter in name)


def _greys(image: QImage) -> QImage:
    """Returns a picture in 16 greys: what eyes see of a page of black dots from farther away."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    table = [QColor(17 * level, 17 * level, 17 * level).rgb() for level in range(16)]
    return grey.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def _few_colours(image: QImage) -> QImage:
    """Returns a picture in the 255 colours that it has most of, each rounded to 16 steps."""
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    pixels = np.frombuffer(bits, np.uint8).reshape(-1, 4)[:, :3].astype(np.uint16) >> 4
    codes = (pixels[:, 2] << 8) | (pixels[:, 1] << 4) | pixels[:, 0]
    counted = np.bincount(codes, minlength=4096)
    most = np.argsort(counted)[::-1][:255]
    table = [QColor(*(17 * int(code >> shift & 15) for shift in (8, 4, 0))).rgb() for code in most if counted[code]]
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)
