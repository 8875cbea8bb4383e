"""Records of a data file held in memory while a product is made: one moment, whole, apart from every open window.

QGIS switches the journal of a GeoPackage when layers on it are filtered or closed, also under the feet of other layers;
reading then fails with a line in the log and no exception (seen on QGIS 3.22). What is read once and counted cannot
lose a hazard between two pages.
"""

from __future__ import annotations

import datetime
from typing import Any, Optional

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsFeatureRequest,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from ..base.days import today as programme_today
from ..base.errors import BadInput, ToolsError
from ..base.language import Language, tr
from .project import TABLE_PROPERTY, table_layer

TODAY = "imsma_today"
_TRIES = 2
"""Somebody may enter a record between counting and reading; twice in a row that is not the reason."""


class Snapshot:
    """Reads every table once and hands out layers in memory, each with its own filter."""

    def __init__(self, workspace: Any, language: Language, today: Optional[datetime.date] = None) -> None:
        self._workspace = workspace
        self._language = language
        self._today = today or programme_today()
        self._whole: dict[str, QgsVectorLayer] = {}

    def layer(self, table: str, condition: str = "") -> QgsVectorLayer:
        """Returns the records of ``table`` that fulfil ``condition``, an expression on its fields; all without one.

        In a condition, ``@imsma_today`` is the day the product is made.

        :raises BadInput: if the condition cannot be read or names a field that the table has not.
        :raises ToolsError: if not all records could be read.
        """
        whole = self.whole(table)
        request = QgsFeatureRequest()
        if condition:
            request.setFilterExpression(_checked(condition, whole))
            request.setExpressionContext(self._context())
        layer = whole.materialize(request)
        layer.setName(whole.name())
        layer.setCustomProperty(TABLE_PROPERTY, table)
        layer.dataProvider().createSpatialIndex()
        return layer

    def whole(self, table: str) -> QgsVectorLayer:
        """Returns all records of ``table``: the one layer that every other is taken from, so nobody may change it.

        :raises ToolsError: if not all records could be read.
        """
        if table not in self._whole:
            self._whole[table] = self._read(table)
        return self._whole[table]

    def _context(self) -> QgsExpressionContext:
        scope = QgsExpressionContextScope()
        scope.setVariable(TODAY, QDate(self._today.year, self._today.month, self._today.day))
        context = QgsExpressionContext()
        context.appendScope(scope)   # given as a list, Python would delete the scope as well
        return context

    def _read(self, table: str) -> QgsVectorLayer:
        shape = self._workspace.model.table(table)
        for _ in range(_TRIES):
            wanted = self._workspace.count(table)
            source = table_layer(self._workspace.path, shape, self._language)
            layer = source.materialize(QgsFeatureRequest())
            if layer is not None and layer.featureCount() == wanted:
                layer.setName(source.name())
                return layer
        raise ToolsError(tr("Not all records of {table} could be read. Nothing was made.",
                            table=shape.label.text(self._language)),
                         tr("Close other windows that use the data file and try again."), str(self._workspace.path))


def _checked(condition: str, layer: QgsVectorLayer) -> str:
    """Returns a condition that can be trusted: a misspelt field would hide hazards without a word."""
    expression = QgsExpression(condition)
    known = set(layer.fields().names()) | {QgsFeatureRequest.ALL_ATTRIBUTES}
    if expression.hasParserError() or not expression.referencedColumns() <= known:
        raise BadInput(tr("The filter of {table} cannot be used: {filter}", table=layer.name(), filter=condition),
                       tr("Correct it in the file of the map type."), expression.parserErrorString())
    return condition
