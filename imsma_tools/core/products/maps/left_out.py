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
        found.append(f"{chosen.sentence(figures)} " + tr("Not shown: {count} others.",
                                                         count=figures.number(shown.left_out)))
        if shown.undated:
            found.append(tr("Of those not shown, {count} have no day.", count=figures.number(shown.undated)))
    return found
