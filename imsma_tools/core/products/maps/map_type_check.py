"""What is wrong in the file of a map type: every mistake with its place and what to do, before anything is printed.

A misspelt table would leave hazards off the map without a word, and so would a filter on a field that is not there.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsExpression,
    QgsExpressionNodeBinaryOperator,
    QgsExpressionNodeColumnRef,
    QgsExpressionNodeFunction,
    QgsExpressionNodeInOperator,
    QgsExpressionNodeLiteral,
    QgsExpressionNodeUnaryOperator,
)

from ...base.language import Language, tr
from ...model.definition import FieldType, Model, Table, load_model
from ..snapshot import TODAY
from ..styles import style_file
from .contract import Audience, Computed, Family, PagesFor

MAP_TYPE_VERSION = 2
"""Version of the agreement between the files of map types and the suite."""

LISTS = ("turning_points", "nearby", "orders", "hazards")
"""What a map type may list on a page."""

_NEEDED = ("version", "prefix", "title", "about", "family", "audience", "layers", "pages_for")
_KNOWN = (*_NEEDED, "name", "page_tables", "record_table", "facts", "table", "scales", "near_m")
_LAYER_KEYS = ("table", "filter", "style", "computed", "of", "only_current")
_PLACES = frozenset({PagesFor.OVERVIEW, PagesFor.GOVERNORATE, PagesFor.DISTRICT, PagesFor.BOTH})
_FARTHEST_M = 20_000.0
_SMALLEST_SCALE = 1e9


@dataclass(frozen=True)
class Fault:
    """One mistake: where in the file, what, and what to do."""

    where: str
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what} {self.remedy}"


def faults_of(raw: Any, file: Path, model: Optional[Model] = None) -> list[Fault]:
    """Returns every mistake in what a map type's ``file`` holds, in the order of the file; none if it can be used.

    Styles are looked for in the folder of the file, too. ``model`` is the shipped one by default.
    """
    if not isinstance(raw, dict):
        return [Fault(file.name, tr("It holds no map type."), tr("Compare it with a shipped one."))]
    version = raw.get("version")
    if version != MAP_TYPE_VERSION:
        return [Fault("version", tr("It is of version {found}, needed is {wanted}.", found=version,
                                    wanted=MAP_TYPE_VERSION),
                      tr("Compare it with a shipped map type, change what differs, and write the version."))]
    return list(_Reading(raw, file, model or load_model()).faults())


class _Reading:
    """One file while it is looked through."""

    def __init__(self, raw: dict[str, Any], file: Path, model: Model) -> None:
        self.raw = raw
        self.file = file
        self.model = model

    def faults(self) -> Iterator[Fault]:
        yield from _unknown_keys("", self.raw, _KNOWN)
        missing = [key for key in _NEEDED if key not in self.raw]
        for key in missing:
            yield Fault(key, tr("It is missing."), tr("Write it as in a shipped map type."))
        for key, wanted in (("family", Family), ("audience", Audience)):
            if key in self.raw:
                yield from _word(key, self.raw[key], wanted)
        yield from self._plain()
        layers = self.raw.get("layers", [])
        if not isinstance(layers, list) or (not layers and "layers" not in missing):
            yield Fault("layers", tr("It names no layers."), tr("Name at least one table."))
            return
        for number, layer in enumerate(layers, 1):
            yield from self._layer(f"layers {number}", layer)
        yield from self._pages(layers)

    def _plain(self) -> Iterator[Fault]:
        """Yields mistakes in texts and numbers."""
        for key in ("title", "about"):
            label = self.raw.get(key)
            if key in self.raw and not (isinstance(label, dict) and isinstance(label.get("en"), str) and label["en"]
                                        and all(isinstance(label.get(one.value, ""), str) for one in Language)):
                yield Fault(key, tr("It holds no text."), tr("Write the text under \"en\", \"ar\" and \"ckb\"."))
            elif isinstance(label, dict) and not _are_words(label.get("reviewed", [])):
                yield Fault(f"{key}, reviewed", tr("It is no list."), tr("Write the languages in brackets."))
        prefix = self.raw.get("prefix", "X")
        if not isinstance(prefix, str) or not re.fullmatch(r"[A-Za-z0-9-]{1,20}", prefix):
            yield Fault("prefix", tr("It begins file names and cannot be used."),
                        tr("Write 1 to 20 letters from A to Z, digits or hyphens."))
        near = self.raw.get("near_m", 500.0)
        if not _is_number(near) or not 0.0 < near <= _FARTHEST_M:
            yield Fault("near_m", tr("{value} is no distance.", value=near),
                        tr("Write metres, above 0 and not above {most}.", most=int(_FARTHEST_M)))
        scales = self.raw.get("scales", [])
        if not isinstance(scales, list) or not all(
                _is_number(scale) and 100 <= scale <= _SMALLEST_SCALE for scale in scales) or sorted(
                set(scales)) != scales:
            yield Fault("scales", tr("They cannot be used."),
                        tr("Write scale numbers such as 2500, 5000, 10000, the smallest first."))

    def _pages(self, layers: list[Any]) -> Iterator[Fault]:
        """Yields mistakes in what gets a page, and in what stands on it beside the map."""
        words = self.raw.get("pages_for", [])
        if not isinstance(words, list) or ("pages_for" in self.raw and not words):
            yield Fault("pages_for", tr("It names nothing."), _choose(PagesFor))
            return
        for word in words:
            yield from _word("pages_for", word, PagesFor)
        wanted = {word.value for word in PagesFor} & {word for word in words if isinstance(word, str)}
        of_places = bool(wanted & {word.value for word in _PLACES})
        tables = self.raw.get("page_tables", [])
        if not isinstance(tables, list):
            yield Fault("page_tables", tr("It is no list."), tr("Write the names of tables in brackets."))
            return
        if of_places and not tables:
            yield Fault("page_tables", tr("It is missing."),
                        tr("Name the tables of which a place needs a record to get a page."))
        shown = [layer.get("of") or layer.get("table") for layer in layers if isinstance(layer, dict)]
        for name in tables:
            if self._table(name) is None:
                yield self._no_table("page_tables", name)
            elif name not in shown:
                yield Fault("page_tables", tr("The table {name} is not among the layers.", name=name),
                            tr("Add it to the layers, or places get a page on which it is not shown."))
        yield from self._record("record" in wanted)

    def _record(self, needed: bool) -> Iterator[Fault]:
        name = self.raw.get("record_table", "")
        table = self._table(name)
        if name and (table is None or not table.is_spatial):
            yield self._no_table("record_table", name)
        elif needed and not name:
            yield Fault("record_table", tr("It is missing."), tr("Name the table of which every record gets a page."))
        facts = self.raw.get("facts", [])
        if not isinstance(facts, list):
            yield Fault("facts", tr("It is no list."), tr("Write the names of fields in brackets."))
        elif table is not None:
            for field in facts:
                if not isinstance(field, str) or not table.has(field):
                    yield _no_field("facts", str(field), table)
        listed = self.raw.get("table", "")
        if listed not in ("", *LISTS):
            yield Fault("table", tr("There is no list {name}.", name=listed),
                        tr("Choose one of: {names}.", names=", ".join(LISTS)))

    def _layer(self, where: str, layer: Any) -> Iterator[Fault]:
        if not isinstance(layer, dict):
            yield Fault(where, tr("It names no table."), tr("Write it as in a shipped map type."))
            return
        yield from _unknown_keys(where, layer, _LAYER_KEYS)
        name, computed = layer.get("table", ""), layer.get("computed", "")
        if bool(name) == bool(computed):
            yield Fault(where, tr("It must name either a table or what is worked out."),
                        tr("Write either \"table\" or \"computed\"."))
        if computed:
            yield from _word(f"{where}, computed", computed, Computed)
        table = self._table(name)
        if name and (table is None or not table.is_spatial):
            yield self._no_table(f"{where}, table", name)
        of = layer.get("of", "")
        if (of or computed == Computed.AREA_TOTALS.value) and (self._table(of) is None or not self.model.table(
                of).is_spatial):
            yield self._no_table(f"{where}, of", of)
        if not isinstance(layer.get("only_current", False), bool):   # the text "false" would count as yes
            yield Fault(f"{where}, only_current", tr("It is neither yes nor no."), tr("Write true or false."))
        style = layer.get("style", "")
        if style and (not isinstance(style, str) or not re.fullmatch(r"[A-Za-z0-9_-]{1,60}", style) or not (
                (self.file.parent / f"{style}.qml").is_file() or style_file(style) is not None)):
            yield Fault(f"{where}, style", tr("There is no style {name}.", name=style),
                        tr("Put the file {name}.qml into the templates folder, or name another.", name=style))
        if layer.get("filter", "") != "" and table is not None:
            yield from _filter(f"{where}, filter", layer["filter"], table, self.model)

    def _table(self, name: Any) -> Optional[Table]:
        return self.model.tables.get(name) if isinstance(name, str) else None

    def _no_table(self, where: str, name: Any) -> Fault:
        known = sorted(table.name for table in self.model.tables.values() if table.is_spatial)
        return Fault(where, tr("There is no table {name} that can be drawn.", name=name),
                     tr("Choose one of: {names}.", names=", ".join(known)))


def _filter(where: str, text: Any, table: Table, model: Model) -> Iterator[Fault]:
    """Yields mistakes in a filter: what cannot be read, unknown fields, and words that no list of codes has."""
    expression = QgsExpression(text) if isinstance(text, str) else None
    if expression is None or expression.hasParserError():
        reason = expression.parserErrorString().strip() if expression is not None else ""
        yield Fault(where, tr("It cannot be read: {reason}", reason=reason or str(text)), tr("Correct it."))
        return
    for field in sorted(expression.referencedColumns()):
        if not table.has(field):
            yield _no_field(where, field, table)
    strange = sorted(expression.referencedVariables() - {TODAY})
    if strange:
        yield Fault(where, tr("Nobody knows the variable {names}.", names=", ".join(f"@{name}" for name in strange)),
                    tr("Known are: {names}.", names=f"@{TODAY}"))
    # A misspelt code is no mistake for QGIS: the filter just finds nothing, and hazards vanish.
    for field, code in _compared(expression.rootNode()):
        known = table.field(field) if table.has(field) else None
        if known is None or known.type is not FieldType.TEXT or not known.code_list or code == "":
            continue
        if code not in model.code_lists[known.code_list]:
            codes = ", ".join(item.code for item in model.code_lists[known.code_list].codes)
            yield Fault(where, tr("The field {field} never is {code}.", field=field, code=code),
                        tr("Choose one of: {names}.", names=codes))


def _compared(node: Any) -> Iterator[tuple[str, str]]:
    """Yields field and word of every comparison of a field with a text in an expression."""
    if isinstance(node, QgsExpressionNodeBinaryOperator):
        sides = node.opLeft(), node.opRight()
        for one, other in (sides, sides[::-1]):
            if isinstance(other, QgsExpressionNodeLiteral) and isinstance(other.value(), str):
                yield from ((field, other.value()) for field in _fields(one))
        for side in sides:
            yield from _compared(side)
    elif isinstance(node, QgsExpressionNodeInOperator):
        words = [item.value() for item in node.list().list() if isinstance(item, QgsExpressionNodeLiteral)]
        yield from ((field, word) for field in _fields(node.node()) for word in words if isinstance(word, str))
    elif isinstance(node, QgsExpressionNodeUnaryOperator):
        yield from _compared(node.operand())


def _fields(node: Any) -> Iterator[str]:
    """Yields the field that a side of a comparison stands for: itself, or with another value where it is empty."""
    if isinstance(node, QgsExpressionNodeColumnRef):
        yield node.name()
    elif isinstance(node, QgsExpressionNodeFunction) and QgsExpression.Functions()[node.fnIndex()].name() == "coalesce":
        yield from (item.name() for item in node.args().list() if isinstance(item, QgsExpressionNodeColumnRef))


def _unknown_keys(where: str, raw: dict[str, Any], known: tuple[str, ...]) -> Iterator[Fault]:
    for key in raw:
        if key not in known:
            yield Fault(f"{where}, {key}".strip(", "), tr("Nobody knows this word."),
                        tr("Known are: {names}.", names=", ".join(known)))


def _word(where: str, value: Any, kind: type[enum.Enum]) -> Iterator[Fault]:
    if value not in [item.value for item in kind]:
        yield Fault(where, tr("There is no choice {name}.", name=value), _choose(kind))


def _choose(kind: type[enum.Enum]) -> str:
    return tr("Choose one of: {names}.", names=", ".join(str(item.value) for item in kind))


def _no_field(where: str, field: str, table: Table) -> Fault:
    return Fault(where, tr("The table {table} has no field {names}.", table=table.name, names=field),
                 tr("Its fields are: {names}.", names=", ".join(table.names())))


def _are_words(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
