"""Signs in the layer tree: how old the data of a mirrored table are, and whether the last update went through."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsLayerTree, QgsLayerTreeLayer, QgsProject
from qgis.gui import QgsLayerTreeViewIndicator
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer

from ..core.base.language import tr
from ..core.products.project import TABLE_PROPERTY
from ..core.sources.freshness import Freshness, judge, of_table
from .light_icon import light_icon
from .mirror_watch import MirrorWatch, file_of

LOOK_EVERY_MS = 30 * 60 * 1000
"""QGIS stays open for weeks: what was fresh grows old meanwhile, and somebody else may have updated the file."""

OnClick = Callable[[Path, str], None]


class MirrorIndicators:
    """Keeps one sign at each layer of a mirrored table. ``on_click`` gets the data file and the table."""

    def __init__(self, view: Any, watch: MirrorWatch, on_click: OnClick) -> None:
        self._view = view
        self._watch = watch
        self._on_click = on_click
        self._signs: dict[str, tuple[QgsLayerTreeLayer, QgsLayerTreeViewIndicator]] = {}
        self._root = QgsProject.instance().layerTreeRoot()
        self.timer = QTimer()
        self.timer.setInterval(LOOK_EVERY_MS)
        self.timer.timeout.connect(self.look)

    def add(self) -> None:
        """Starts to show signs, also at layers that come later."""
        # QGIS forgets the signs of a layer that is moved: to the tree it is a new one, and for a moment there are two.
        self._root.addedChildren.connect(self._tree_changed)
        self._root.removedChildren.connect(self._tree_shrunk)
        self._watch.changed.connect(self.show)
        self.timer.start()
        self.look()

    def remove(self) -> None:
        """Takes all signs away."""
        self.timer.stop()
        self._root.addedChildren.disconnect(self._tree_changed)
        self._root.removedChildren.disconnect(self._tree_shrunk)
        self._watch.changed.disconnect(self.show)
        for layer_id in list(self._signs):
            self._take(layer_id)

    def look(self) -> None:
        """Reads the data files of the project again."""
        for file in {file for node in self._nodes() if (file := file_of(node.layer())) is not None}:
            self._watch.look(file)
        self.show()

    def show(self) -> None:
        """Puts the signs where they belong, from what is known."""
        wanted: dict[str, tuple[QgsLayerTreeLayer, Freshness]] = {}
        for node in self._nodes():
            file = file_of(node.layer())
            if file is not None:
                table = str(node.layer().customProperty(TABLE_PROPERTY))
                judged = judge(of_table(self._watch.states(file), table))
                if judged is not None:
                    wanted[node.layerId()] = (node, judged)
        had_signs = bool(self._signs)
        for layer_id in list(self._signs):
            self._take(layer_id)
        for layer_id, (node, judged) in wanted.items():
            self._signs[layer_id] = (node, self._sign(node, judged))
        if had_signs or self._signs:
            # QGIS 3.22 draws the former sign until something else has the tree drawn: green where it is red by now.
            self._view.viewport().update()

    def signs(self) -> dict[str, QgsLayerTreeViewIndicator]:
        """Returns the signs by id of the layer."""
        return {layer_id: sign for layer_id, (_node, sign) in self._signs.items()}

    def _tree_changed(self, _node: Any, _first: int, _last: int) -> None:
        self.look()

    def _tree_shrunk(self, _node: Any, _first: int, _last: int) -> None:
        self.show()

    def _nodes(self) -> list[QgsLayerTreeLayer]:
        return [node for node in self._root.findLayers() if node.layer() is not None]

    def _sign(self, node: QgsLayerTreeLayer, judged: Freshness) -> QgsLayerTreeViewIndicator:
        sign = QgsLayerTreeViewIndicator(self._view)
        sign.setIcon(light_icon(judged.light))
        sign.setToolTip("\n".join([judged.light.label, *judged.sentences, tr("Click for the report.")]))
        file, table = file_of(node.layer()), str(node.layer().customProperty(TABLE_PROPERTY))
        if file is not None:
            place = file
            sign.clicked.connect(lambda _index: self._on_click(place, table))
        self._view.addIndicator(node, sign)
        return sign

    def _take(self, layer_id: str) -> None:
        node, sign = self._signs.pop(layer_id)
        if sip.isdeleted(sign):
            return
        if not sip.isdeleted(node) and not sip.isdeleted(self._view) and QgsLayerTree.isLayer(node):
            self._view.removeIndicator(node, sign)
        sign.deleteLater()
