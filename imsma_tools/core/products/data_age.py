"""How old the data of a layer are, as a sentence for a map. The same words as at the layer and in the Browser panel."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsProject

from ..sources.freshness import Freshness, judge, of_table
from ..workspace import open_workspace
from ..workspace.changed import state_of
from .project import TABLE_PROPERTY

_REMEMBERED = 64
_LAYER_NAME = "|layername="


def place_of(wanted: Any) -> Optional[tuple[Path, str]]:
    """Returns data file and table of a layer of the suite, given as layer, id, name or source; None for any other."""
    if isinstance(wanted, str) and _LAYER_NAME in wanted:
        file, _, rest = wanted.partition(_LAYER_NAME)
        return Path(file), rest.split("|")[0]
    layers = QgsProject.instance().mapLayers()
    layer = wanted if isinstance(wanted, QgsMapLayer) else layers.get(wanted) or next(
        (one for one in layers.values() if one.name() == wanted), None)
    if layer is None:
        return None
    table = str(layer.customProperty(TABLE_PROPERTY) or "")
    return (Path(layer.source().split("|")[0]), table) if table else None


def data_age(file: Path, table: str) -> Optional[Freshness]:
    """Returns how fresh a table of a data file is, None if nothing in it comes from elsewhere.

    A label asks for every record: the file is read once for each state it is in.

    :raises ToolsError: if the data file cannot be read.
    """
    return judge(of_table(_mirrors(str(file), state_of(file)), table))


@lru_cache(maxsize=_REMEMBERED)
def _mirrors(file: str, _state_of_file: tuple[int, ...]) -> tuple[Any, ...]:
    from ..sources.update.mirrors import mirrors_of

    with open_workspace(Path(file), read_only=True) as workspace:
        return tuple(mirrors_of(workspace))
