"""The layouts of a series: each template loaded once, turned and dressed once, and filled again for every page."""

from __future__ import annotations

from qgis.core import QgsPrintLayout, QgsProject
from qgis.PyQt.QtCore import QRectF

from .. import fonts
from ..templates.contents import FACTS, LEGEND, LOGOS, TABLE
from ..templates.filling import item, set_logos, use_font
from ..templates.loading import load_template, template_file
from ..templates.mirroring import mirror
from .contract import Family, Orientation, Wish

_NEAR_MM = 3.0
"""Items no farther apart belong together."""


class PageLayouts:
    """Layouts of one wish, by kind of page. They live as long as this object, and belong to its project."""

    def __init__(self, project: QgsProject, wish: Wish) -> None:
        self._project = project
        self._wish = wish
        self._kept: dict[tuple[Family, int, bool, bool], QgsPrintLayout] = {}

    def layout(self, family: Family) -> QgsPrintLayout:
        """Returns the layout of a kind of page, as the last page left it.

        :raises BadInput: if there is no template, or it cannot be used.
        """
        return self._layout(family, 0)

    def annex(self, number: int, with_legend: bool, with_facts: bool) -> QgsPrintLayout:
        """Returns the layout of the ``number``-th annex of a page.

        Without a legend its tables are as wide as the page, without facts the other table begins in their place.

        :raises BadInput: if there is no template, or it cannot be used.
        """
        return self._layout(Family.ANNEX, number, with_legend, with_facts)

    def close(self) -> None:
        """Lets go of all layouts: they must not outlive their project."""
        self._kept.clear()

    @property
    def _orientation(self) -> Orientation:
        """Returns how the paper lies: letters, and what is annexed to them, are read upright."""
        return Orientation.PORTRAIT if self._wish.map_type.family is Family.LETTER else self._wish.orientation

    def _layout(self, family: Family, number: int, with_legend: bool = True, with_facts: bool = True) -> QgsPrintLayout:
        key = (family, number, with_legend, with_facts)
        if key not in self._kept:
            wish = self._wish
            layout = load_template(self._project, template_file(family, wish.paper, self._orientation,
                                                                wish.office_folder))
            if wish.language.is_right_to_left:
                mirror(layout)
            use_font(layout, fonts.font_for(wish.language) or fonts.PREFERRED[wish.language][0])
            set_logos(layout, wish.producer.logos)
            _use_room_of_logos(layout)
            if not with_facts:
                _raise_table(layout)
            if not with_legend:
                _widen_tables(layout)
            self._kept[key] = layout
        return self._kept[key]


def _use_room_of_logos(layout: QgsPrintLayout) -> None:
    """Without any logo, gives their room to the legend where producer and logos stand below it in one column."""
    items = [item(layout, key) for key in (LEGEND, "producer", *LOGOS)]
    if None in items or any(logo.isVisible() for logo in items[2:]):
        return
    legend, producer, *logos = (one.mapRectToScene(one.rect()) for one in items)
    room = logos[0].united(logos[-1])
    down = room.bottom() - producer.bottom()
    in_column = all(abs(one.center().x() - legend.center().x()) < _NEAR_MM for one in (producer, room))
    gaps = producer.top() - legend.bottom(), room.top() - producer.bottom()
    if in_column and all(0.0 <= gap < _NEAR_MM for gap in gaps):
        items[1].attemptMoveBy(0.0, down)
        items[0].attemptSetSceneRect(legend.adjusted(0.0, 0.0, 0.0, down))


def _raise_table(layout: QgsPrintLayout) -> None:
    """Lets the table of an annex and its title begin where the facts would; an office's own annex may have none."""
    facts, title, table = (item(layout, key) for key in ("facts_title", "table_title", TABLE))
    if facts is None or title is None or table is None or item(layout, FACTS) is None:
        return
    facts.setVisibility(False)
    item(layout, FACTS).setVisibility(False)
    heading, place = (one.mapRectToScene(one.rect()) for one in (title, table))
    up = heading.top() - facts.mapRectToScene(facts.rect()).top()
    if up > 0.0:
        title.attemptMoveBy(0.0, -up)
        table.attemptSetSceneRect(place.adjusted(0.0, -up, 0.0, 0.0))


def _widen_tables(layout: QgsPrintLayout) -> None:
    """Lets the tables of an annex and their titles take the place of the legend as well."""
    legend = item(layout, LEGEND)
    for key in (FACTS, "facts_title", TABLE, "table_title"):
        found = item(layout, key)
        if legend is None or found is None:
            continue
        place, beside = found.mapRectToScene(found.rect()), legend.mapRectToScene(legend.rect())
        left, right = min(place.left(), beside.left()), max(place.right(), beside.right())
        found.attemptSetSceneRect(QRectF(left, place.top(), right - left, place.height()))
