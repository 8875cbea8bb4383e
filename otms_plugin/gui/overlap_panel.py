"""The panel beside the map that says, with every move, what lies under the outline being drawn."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any, Optional

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, QUrl
from qgis.PyQt.QtWidgets import QTextBrowser, QWidget

from imsma_tools.core.base.language import current_language, number_text, tr
from imsma_tools.core.base.units import M2, AreaUnit
from imsma_tools.core.checks.remark import Severity
from imsma_tools.core.geometry.nearby import MOST_NEAR, Answer
from imsma_tools.gui.shared.direction import apply_direction
from imsma_tools.gui.shared.severity_icon import severity_icon
from otms_plugin.core.live_layers import Overlapped

MOST_ROWS = 100
"""Overlaps listed; more than that nobody reads while drawing, and the number of all is said."""

_ICON = "severity"
_LEFT_TO_RIGHT = "\u2066{}\u2069"
"""Isolates a name or a figure, so that its parts keep their order in a right-to-left line (Unicode UAX 9)."""


class OverlapText(QTextBrowser):
    """Shows one answer, or what to do to get one, with the signs of the severities."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Overlaps of an Outline"))
        self.setOpenLinks(False)

    def loadResource(self, kind: int, name: QUrl) -> Any:
        if name.scheme() == _ICON:
            return severity_icon(Severity(name.path())).pixmap(16, 16)
        return super().loadResource(kind, name)

    def show_hint(self, *sentences: str) -> None:
        """Shows what to do."""
        self._show([_paragraph(html.escape(sentence)) for sentence in sentences])

    def show_answer(self, answer: Answer, rows: Sequence[Overlapped], has_layers: bool) -> None:
        """Shows the size of the outline, what lies under it, and what could not be compared."""
        parts = [_size(answer)]
        if answer.reason:
            parts.append(_paragraph(html.escape(answer.reason + " " + tr(
                "It is compared by its repaired shape and by the hull of its corners."))))
        if not has_layers:
            parts += [_paragraph(html.escape(sentence)) for sentence in nothing_to_compare()]
        elif rows:
            text = tr("Overlaps: {count}", count=number_text(len(rows)))
            parts.append(_paragraph(f"<b>{html.escape(text)}</b>"))
        elif answer.says_all:
            parts.append(_paragraph(f"<b>{html.escape(tr('No overlap with anything live.'))}</b>"))
        else:
            parts.append(_paragraph(f"<b>{html.escape(tr('No overlap found, but not everything was compared.'))}</b>"))
        parts += _left_open(answer)
        parts += [_row(row) for row in rows[:MOST_ROWS]]
        if len(rows) > MOST_ROWS:
            parts.append(_paragraph(html.escape(tr("Only the worst {count} are listed.", count=MOST_ROWS))))
        self._show(parts)

    def _show(self, parts: Sequence[str]) -> None:
        direction = "rtl" if current_language().is_right_to_left else "ltr"
        place = self.verticalScrollBar().value()
        self.setHtml(f'<div dir="{direction}">{"".join(parts)}</div>')
        self.verticalScrollBar().setValue(place)


class OverlapPanel(QgsDockWidget):
    """The panel of its own, for outlines that belong to no window."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Overlaps of an Outline"), parent)
        self.setObjectName("otmsOverlapPanel")
        self.text = OverlapText(self)
        self.setWidget(self.text)
        apply_direction(self)

    def sizeHint(self) -> QSize:
        """Returns a width that leaves the map most of a small screen."""
        return QSize(300, 400)


def nothing_to_compare() -> tuple[str, str]:
    """Returns what to say where a project holds neither orders nor released land."""
    return (tr("There is nothing to compare with: the project holds no task orders and no released land."),
            tr("Open a data file: Mine Action, Open Data File."))


def _size(answer: Answer) -> str:
    hectares = number_text(answer.area_m2 / AreaUnit.HA.square_metres, 2)
    area = tr("Area: {area} {m2} ({hectares} ha)", area=number_text(answer.area_m2), m2=M2, hectares=hectares)
    around = tr("Perimeter: {metres} m", metres=number_text(answer.perimeter_m))
    return _paragraph(f"{html.escape(area)}<br>{html.escape(around)}")


def _left_open(answer: Answer) -> list[str]:
    """Returns what was not compared, and what to do about it."""
    sentences = [f"{error.title} {error.remedy}" for error in answer.unread]
    if not answer.is_complete:
        sentences.append(tr("More than {count} records lie near this outline; only so many were compared. Draw a "
                            "smaller one, or use Detect Overlaps.", count=number_text(MOST_NEAR)))
    if answer.not_compared:
        sentences.append(tr("Records near it that could not be compared: {count}. Look at them by eye.",
                            count=number_text(answer.not_compared)))
    return [_paragraph(f'<img src="{_ICON}:{Severity.CORRECT.value}"> {html.escape(text)}') for text in sentences]


def _row(row: Overlapped) -> str:
    name = _LEFT_TO_RIGHT.format(html.escape(row.name))
    size = _LEFT_TO_RIGHT.format(html.escape(f"{number_text(row.m2)} {M2}"))
    shares = html.escape(tr("{this} % of this, {other} % of the other", this=number_text(row.share_this, 1),
                            other=number_text(row.share_other, 1)))
    severity = row.verdict.severity
    if row.distance_m is not None:
        size, shares = _LEFT_TO_RIGHT.format(html.escape(f"{number_text(row.distance_m, 1)} m")), html.escape(
            tr("away, without land in common"))
    lines = [f'<img src="{_ICON}:{severity.value}"> <b>{name}</b>: <b>{size}</b>', shares,
             f"{html.escape(severity.label)}: {html.escape(row.meaning)}"]
    if row.at_most_m2 is not None:
        lines.append(html.escape(tr("Uncertain, up to {area} {m2}: an outline is not correct.",
                                    area=number_text(row.at_most_m2), m2=M2)))
    about = [html.escape(text) for text in (row.operator, row.status) if text]
    if about:
        lines.append(" \u00b7 ".join(about))
    return f"<hr>{_paragraph('<br>'.join(lines))}"


def _paragraph(content: str) -> str:
    return f'<p style="margin-top:2px; margin-bottom:6px">{content}</p>'
