"""What a map leaves out, in sentences that are printed on it: by the person's filter, or because it is not known."""

from __future__ import annotations

from ...base.language import tr
from .chosen import Chosen
from .computed import FAILED_PROPERTY
from .contract import Wish
from .layers import MapLayers
from .numbers import Figures


def left_out(layers: MapLayers, chosen: Chosen, wish: Wish) -> list[str]:
    """Returns the sentences that stand on every page of a series; none if nothing is left out."""
    figures = Figures(wish.language, wish.digits)
    found = []
    for shown in layers.shown:
        failed = int(shown.layer.customProperty(FAILED_PROPERTY, 0) or 0)
        if failed:
            found.append(tr("Overlaps that could not be worked out: {count}", count=figures.number(failed)))
        if not shown.left_out:
            continue
        # The figures first: where the words are too many for their place, the end is cut off.
        table = layers.workspace.model.table(shown.table).label.text(wish.language)
        text = tr("{table} left out of this map: {count}.", table=table, count=figures.number(shown.left_out))
        if shown.undated:
            text += " " + tr("Of those left out, {count} have no day.", count=figures.number(shown.undated))
        found += [text, chosen.sentence(figures)]
    return found
