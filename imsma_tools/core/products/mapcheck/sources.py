"""MAP-15: the sources on the page are those of the layers really visible, all of them and no other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qgis.core import QgsVectorLayer

from ...base.language import speaking, tr
from ...model.definition import load_model
from ..maps.contract import Family
from . import reading
from .map_view import Shown, table_of
from .page_view import PageView
from .remark import MapRemark

_OWN = ("", "ours")
_NO_FIGURES = ("admin_area",)
"""Tables whose source is their edition, checked by :func:`boundaries`."""
COUNTED_PROPERTY = "imsma/counted"


def sources(view: PageView) -> Iterator[MapRemark]:
    text = view.text("sources")
    if not text or view.main is None:
        return
    label = view.label("sources")
    with speaking(view.context.language):
        own = reading.plain(tr("own records"))
    named: set[str] = set()
    for one in view.main.shown:
        if one.table in _NO_FIGURES or one.layer.fields().indexOf("source") < 0:
            continue
        named |= set(one.sources)
        missing = [source for source in sorted(one.sources) if not _says(text, source if source not in _OWN else own)]
        if missing or not any(_says(text, name) for name in _names(view, one)):
            yield view.remark("MAP-15", tr("The sources on the page leave out {layer}: {sources}",
                                           layer=one.layer.name(), sources=", ".join(
                                               source if source not in _OWN else tr("own records")
                                               for source in missing or sorted(one.sources))), label,
                              found=text[:200], expected=", ".join(sorted(one.sources)))
    yield from _too_many(view, text, named)
    yield from _boundaries(view, text)


def _names(view: PageView, one: Shown) -> list[str]:
    """Returns what a layer may be called in the text: its title, or its table in the language of the page."""
    table = load_model().tables.get(one.table)
    names = [reading.plain(one.layer.name())]
    return [*names, reading.plain(table.label.text(view.context.language))] if table is not None else names


def _says(text: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(reading.plain(word))}(?!\w)", text, re.IGNORECASE) is not None


def _too_many(view: PageView, text: str, named: set[str]) -> Iterator[MapRemark]:
    """Finds sources that the page names and that no layer in view has."""
    # A letter names all that it was looked for in, on the map or not.
    if view.main is None or view.family is Family.LETTER:
        return
    counted = {str(layer.customProperty(COUNTED_PROPERTY) or "") for layer in view.main.layers}
    others: set[str] = set()
    for layer in view.main.vector_layers:
        if table_of(layer) not in _NO_FIGURES:
            others |= _all_sources(view, layer)
    # Totals by area count records that lie in no layer of the map.
    for source in sorted(others - named - set(_OWN)) if counted == {""} else ():
        if _says(text, source) and not any(_says(other, source) for other in named):
            yield view.remark("MAP-15", tr("The page names the source {source}, and no record of it is on the map.",
                                           source=source), view.label("sources"), found=source)


def _all_sources(view: PageView, layer: QgsVectorLayer) -> set[str]:
    known = view.context.remembered
    key = ("sources", layer.id())
    if key not in known:
        index = layer.fields().indexOf("source")
        known[key] = {value for value in layer.uniqueValues(index) if isinstance(value, str)} if index >= 0 else set()
    found: set[str] = known[key]
    return found


def _boundaries(view: PageView, text: str) -> Iterator[MapRemark]:
    """Boundaries are of one edition, and it is named."""
    for layer in view.main.in_sight if view.main is not None else ():
        index = layer.fields().indexOf("edition")
        if table_of(layer) != "admin_area" or index < 0:
            continue
        known = view.context.remembered
        key = ("editions", layer.id())
        if key not in known:
            known[key] = sorted(value for value in layer.uniqueValues(index) if isinstance(value, str) and value)
        missing = [edition for edition in known[key] if not _says(text, edition)]
        if missing:
            yield view.remark("MAP-15", tr("The sources on the page leave out the edition of the boundaries: "
                                           "{editions}", editions=", ".join(missing)), view.label("sources"),
                              expected=", ".join(known[key]))
