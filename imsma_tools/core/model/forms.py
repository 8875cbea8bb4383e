"""Forms of the layers in QGIS, made from the model: titles of fields, choices, dates, references, relations.

Nothing about a field is declared here a second time: the words come from the model's labels, the choices from its code
lists. Layers are handed over by table; nothing is ever looked up by a layer's name, which people change.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsProject,
    QgsRelation,
    QgsRelationContext,
    QgsValueMapFieldFormatter,
    QgsVectorLayer,
)

from ..base.language import Language, speaking, tr
from .definition import Field, FieldType, Model, Table

UNIT_SIGNS = {"m2": "m\u00b2", "m": "m", "cm": "cm", "deg": "\u00b0", "percent": "%"}
"""How a unit is written behind the title of a field."""

_ALWAYS_HIDDEN = frozenset({"guid", "source_key", "submission_guid", "actor", "base_version", "outline_as_received",
                            "shape_as_drawn", "before_json", "after_json"})
_MASTER, _OURS = "source", "ours"
_LONG_TEXT = 200
"""Texts at least this long, or without a limit, get several lines."""


def alias(field: Field, language: Optional[Language] = None) -> str:
    """Returns the title of a field for a reader, with its unit: ``Reported area (m2)`` with a raised two."""
    text = field.label.text(language)
    sign = UNIT_SIGNS.get(field.unit, "")
    return f"{text} ({sign})" if sign else text


def widget(field: Field, model: Model, layers: Mapping[str, QgsVectorLayer],
           language: Optional[Language] = None) -> QgsEditorWidgetSetup:
    """Returns how ``field`` is filled in. ``layers`` holds the layers by table, for references."""
    if field.name in _ALWAYS_HIDDEN:
        return QgsEditorWidgetSetup("Hidden", {})
    if field.refers_to:
        return _reference(field, model, layers)
    if field.code_list and not field.many and field.code_list in model.code_lists:
        codes = model.code_lists[field.code_list].codes
        choices = [{code.label.text(language): code.code} for code in codes]
        return _choices(choices, with_empty=not field.required)
    if field.type is FieldType.BOOLEAN:
        # A check box cannot say "not known" and would store a "no" that nobody answered.
        return _choices([{tr("Yes"): "true"}, {tr("No"): "false"}], with_empty=True)
    if field.type in (FieldType.DATE, FieldType.INSTANT):
        with_time = field.type is FieldType.INSTANT
        return QgsEditorWidgetSetup("DateTime", {
            "allow_null": True, "calendar_popup": True,
            "display_format": "d MMM yyyy HH:mm" if with_time else "d MMM yyyy",
            "field_format": "yyyy-MM-dd HH:mm:ss" if with_time else "yyyy-MM-dd",
            "field_iso_format": with_time})
    several_lines = field.type is FieldType.TEXT and (field.length == 0 or field.length >= _LONG_TEXT)
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": several_lines, "UseHtml": False})


def _choices(choices: list[dict[str, str]], with_empty: bool) -> QgsEditorWidgetSetup:
    """Returns a list to choose from, in the order of the code list."""
    empty = [{tr("(not known)"): QgsValueMapFieldFormatter.NULL_VALUE}] if with_empty else []
    return QgsEditorWidgetSetup("ValueMap", {"map": empty + choices})


def _reference(field: Field, model: Model, layers: Mapping[str, QgsVectorLayer]) -> QgsEditorWidgetSetup:
    """Returns a list of the records of another table, shown by their title."""
    parent = model.tables.get(field.refers_to)
    layer = layers.get(field.refers_to)
    if parent is None or layer is None or not parent.has("guid"):
        return QgsEditorWidgetSetup("TextEdit", {})
    return QgsEditorWidgetSetup("ValueRelation", {
        # By id alone: a source written here would carry an absolute path, and the name of a person's folder with it.
        "Layer": layer.id(), "Key": "guid", "Value": parent.title_field,
        "AllowNull": not field.required, "AllowMulti": False, "OrderByValue": True, "UseCompleter": True,
        "FilterExpression": "", "NofColumns": 1})


def display_expression(table: Table) -> str:
    """Returns the expression by which a record is called in lists, tips and relations."""
    title = QgsExpression.quotedColumnRef(table.title_field)
    if not table.has("guid") or table.title_field == "guid":
        return f"to_string({title})"
    return f"coalesce(to_string({title}), {QgsExpression.quotedColumnRef('guid')})"


def dress(layer: QgsVectorLayer, table: Table, model: Model, layers: Mapping[str, QgsVectorLayer],
          language: Language, masters: Optional[Mapping[str, str]] = None) -> None:
    """Gives ``layer``, which holds ``table``, its form in ``language``: titles, choices, tabs, read-only fields.

    :param masters: what people call each source this table is a copy of, by its name in the records; the form then
        says first who keeps a record, and of when the copy is.
    """
    config = layer.editFormConfig()
    with speaking(language):
        for index, column in enumerate(layer.fields()):
            if not table.has(column.name()):
                layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Hidden", {}))
                continue
            field = table.field(column.name())
            layer.setFieldAlias(index, alias(field, language))
            layer.setEditorWidgetSetup(index, widget(field, model, layers, language))
            config.setReadOnly(index, field.is_kept_by_suite)
            _defaults(layer, index, field)
        if masters and table.has(_MASTER):
            layer.setEditorWidgetSetup(layer.fields().indexOf(_MASTER), _kept_by(masters))
        _tabs(layer, config, table, frozenset(masters or ()))
    layer.setEditFormConfig(config)
    layer.setDisplayExpression(display_expression(table))


def _defaults(layer: QgsVectorLayer, index: int, field: Field) -> None:
    """Sets the model's default and, softly, that a required field is filled: QGIS warns, the data file decides."""
    if field.default is not None and not field.is_kept_by_suite:
        layer.setDefaultValueDefinition(index, QgsDefaultValue(QgsExpression.quotedValue(field.default)))
    if field.required and not field.is_kept_by_suite:
        layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintNotNull,
                                 QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft)


def _kept_by(masters: Mapping[str, str]) -> QgsEditorWidgetSetup:
    choices = [{tr("{name} (read only here)", name=name): source} for source, name in masters.items()]
    return _choices([*choices, {tr("Our own"): _OURS}], with_empty=False)


def _age(tab: QgsAttributeEditorContainer, masters: frozenset[str]) -> None:
    """Says at every record of a copy of when it is, worked out whenever the form is opened."""
    try:
        from qgis.core import QgsAttributeEditorTextElement
    except ImportError:   # before QGIS 3.30; the sign at the layer says it there
        return
    element = QgsAttributeEditorTextElement("imsma_data_age", tab)
    sources = ", ".join(QgsExpression.quotedValue(source) for source in sorted(masters))
    element.setText(f"[% if({QgsExpression.quotedColumnRef(_MASTER)} IN ({sources}), imsma_data_age(@layer_id), '') %]")
    element.setShowLabel(False)
    tab.addChildElement(element)


def _tabs(layer: QgsVectorLayer, config: QgsEditFormConfig, table: Table, masters: frozenset[str]) -> None:
    """Sorts the fields into tabs: what a person fills in first, what the suite keeps last."""
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    config.clearTabs()
    own = [item for item in table.fields if not item.is_kept_by_suite and item.trait in ("", "record", "people")]
    own.sort(key=lambda item: item.name not in ("local_id", table.title_field))
    place = [item for item in table.fields if not item.is_kept_by_suite and item.trait in ("outline", "place")]
    kept = [item for item in table.fields if item.is_kept_by_suite]
    if masters and table.has(_MASTER):
        own.insert(0, table.field(_MASTER))
        kept.remove(table.field(_MASTER))
    for title, fields in ((tr("Record"), own), (tr("Place and outline"), place), (tr("Kept by the suite"), kept)):
        shown = [item for item in fields if item.name not in _ALWAYS_HIDDEN
                 and layer.fields().indexOf(item.name) >= 0]
        if not shown:
            continue
        tab = QgsAttributeEditorContainer(title, config.invisibleRootContainer())
        _make_tab(tab)
        tab.setColumnCount(2 if len(shown) > 12 else 1)
        if masters and fields is own:
            _age(tab, masters)
        for item in shown:
            tab.addChildElement(QgsAttributeEditorField(item.name, layer.fields().indexOf(item.name), tab))
        config.addTab(tab)


def _make_tab(container: QgsAttributeEditorContainer) -> None:
    if hasattr(container, "setType"):
        container.setType(Qgis.AttributeEditorContainerType.Tab)   # QGIS 3.32 and later
    else:
        container.setIsGroupBox(False)


def relations(project: QgsProject, model: Model, layers: Mapping[str, QgsVectorLayer], language: Language,
              ) -> list[QgsRelation]:
    """Returns the relations of the model between the layers of ``project``, ready for its relation manager."""
    made: list[QgsRelation] = []
    for relation in model.relations():
        child, parent = layers.get(relation.child), layers.get(relation.parent)
        if child is None or parent is None:
            continue
        table = model.table(relation.child)
        made.append(_relation(project, f"imsma_{relation.name}", child, parent, relation.field,
                              f"{table.label.text(language)}: {table.field(relation.field).label.text(language)}"))
    return [relation for relation in made if relation.isValid()]


def _relation(project: QgsProject, key: str, child: QgsVectorLayer, parent: QgsVectorLayer, field: str,
              title: str) -> Any:
    # Without a context a relation looks for its layers in the running project.
    relation = QgsRelation(QgsRelationContext(project))
    relation.setId(key)
    relation.setName(title)
    relation.setReferencingLayer(child.id())
    relation.setReferencedLayer(parent.id())
    relation.addFieldPair(field, "guid")
    return relation
