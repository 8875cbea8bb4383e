"""Styles: every state of every record is drawn, in the colours of the domain, told apart without colour too."""

from __future__ import annotations

import base64
import datetime
import itertools
import re
from xml.etree import ElementTree

import pytest
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsRenderContext,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from imsma_tools.core.base import paths
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import Language
from imsma_tools.core.model.definition import TableKind, load_model
from imsma_tools.core.products.fonts import is_installed, missing_letters
from imsma_tools.core.products.styles import apply_style, legend_word
from imsma_tools.core.tasking.live import Phase, phase
from tools.symbology.style import qml
from tools.symbology.styles import styles

SQUARE = QgsGeometry.fromMultiPolygonXY([[[QgsPointXY(44, 33), QgsPointXY(45, 33), QgsPointXY(45, 34),
                                           QgsPointXY(44, 33)]]])
FIELDS = {"TEXT": "string", "INTEGER": "integer", "REAL": "double", "BOOLEAN": "boolean", "DATE": "date",
          "INSTANT": "datetime"}


def layer_of(name: str) -> QgsVectorLayer:
    table = load_model().tables[name]
    kind = "MultiPolygon" if "POLYGON" in table.geometry else "Point"
    columns = "&".join(f"field={item.name}:{FIELDS[item.type.name]}" for item in table.fields)
    return QgsVectorLayer(f"{kind}?crs=EPSG:4326&{columns}", name, "memory")


def drawn_labels(layer: QgsVectorLayer, **values: object) -> list[str]:
    """Returns the words of the legend under which a record with these values is drawn."""
    feature = QgsFeature(layer.fields())
    feature.setGeometry(SQUARE)
    for name, value in values.items():
        feature[name] = value
    context = QgsRenderContext()
    context.expressionContext().appendScope(QgsExpressionContextUtils.layerScope(layer))
    context.expressionContext().setFeature(feature)
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    keys = renderer.legendKeysForFeature(feature, context)
    renderer.stopRender(context)
    names = {rule.ruleKey(): rule.label() for rule in renderer.rootRule().children()}
    return [names[key] for key in keys if key in names]


SPATIAL = [table.name for table in load_model().tables.values()
           if table.is_spatial and table.kind is not TableKind.SYSTEM]


@pytest.mark.parametrize("name", SPATIAL)
def test_every_table_with_a_place_has_a_style(qgis_app, name: str) -> None:
    assert apply_style(layer_of(name), name, Language.EN)


def test_hazards_of_any_class_and_status_are_drawn(qgis_app) -> None:
    """A hazard whose class or status nobody foresaw must not vanish from a map."""
    layer = layer_of("hazard")
    apply_style(layer, "hazard", Language.EN)
    model = load_model()
    classes = [code.code for code in model.code_lists["hazard_class"].codes] + [None, "", "SOMETHING"]
    states = [code.code for code in model.code_lists["hazard_status"].codes] + [None, "", "SOMETHING"]
    for kind, state in itertools.product(classes, states):
        labels = drawn_labels(layer, hazard_class=kind, hazard_status=state)
        assert sum(label.startswith("Status") for label in labels) == 1, (kind, state)
        filled = [label for label in labels if not label.startswith("Status")]
        assert len(filled) == (0 if state in ("CLOSED", "HANDED_OVER") else 1), (kind, state)


SITE = ("Site not confirmed left: people may be there", "Site left, confirmed by a person")


def test_task_orders_fall_in_one_group_and_say_whether_the_site_was_left(qgis_app) -> None:
    """The clock and the status take nobody off the ground: only a day that has come and a name do."""
    layer = layer_of("task_order")
    apply_style(layer, "task_order", Language.EN)
    today = datetime.date.today()
    days = (None, today - datetime.timedelta(days=1), today, today + datetime.timedelta(days=1))
    states = [code.code for code in load_model().code_lists["task_status"].codes] + [None, "", "SOMETHING"]
    for state, left, by, begun in itertools.product(states, days, (None, "", " ", "A"), (None, "2026-01-01")):
        labels = drawn_labels(layer, status=state, site_left_on=left and left.isoformat(), site_left_confirmed_by=by,
                              actual_start=begun)
        task = {"status": state, "site_left_on": left, "site_left_confirmed_by": by, "actual_start": begun}
        shown = [label for label in labels if label in SITE]
        wanted = {Phase.LIVE: [SITE[0]], Phase.ENDED: [SITE[1]], Phase.PROSPECTIVE: []}
        assert shown == wanted[phase(task, today)], task
        assert len(labels) - len(shown) == 1, task


def test_orders_of_other_offices_stay_on_the_ground_until_the_day_their_site_was_left(qgis_app) -> None:
    layer = layer_of("other_order")
    apply_style(layer, "other_order", Language.EN)
    today = datetime.date.today()
    there, left_by = "people may be there", "site left"
    for days, wanted in ((None, there), (-1, left_by), (0, left_by), (1, there)):
        left = None if days is None else (today + datetime.timedelta(days=days)).isoformat()
        for status in ("ONGOING", "CLOSED", None):
            (label,) = drawn_labels(layer, status=status, site_left_on=left)
            assert wanted in label, (days, status)


@pytest.mark.parametrize(("share", "label"), [
    (None, "Progress not known on the map"), (0.0, "Nothing released yet"), (0.001, "Up to half released"),
    (50.0, "More than half released"), (94.999, "More than half released"), (-0.1, "Figure not possible"),
    (95.0, "Nearly all released: look for gaps"), (100.0, "Nearly all released: look for gaps")])
def test_progress_falls_in_exactly_one_group(qgis_app, share, label) -> None:
    """Never "all": half a per cent of a field is a path."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=task_no:string&field=pct_spatial:double(0,0)&field=stale:bool",
                           "", "memory")
    assert apply_style(layer, "task_progress", Language.EN)
    assert drawn_labels(layer, pct_spatial=share, stale=False) == [label]
    assert sorted(drawn_labels(layer, pct_spatial=share, stale=True)) == sorted([label, "No report for days"])


@pytest.mark.parametrize("table", ["hazard", "land_release", "task_order"])
def test_an_uncertain_outline_is_hatched(qgis_app, table: str) -> None:
    layer = layer_of(table)
    apply_style(layer, table, Language.EN)
    for values in ({"outline_state": "uncertain"}, {"position_method": "CIRCLE"}, {"position_method": "UNKNOWN"},
                   {"position_method": "MILITARY_RECORD"}, {"position_accuracy_m": 25.0}):
        assert "Outline uncertain" in drawn_labels(layer, **values), values
    for values in ({}, {"outline_state": "valid"}, {"position_method": "DGNSS", "position_accuracy_m": 0.5}):
        assert "Outline uncertain" not in drawn_labels(layer, **values), values


def test_colours_of_hazards_are_those_of_the_domain(qgis_app) -> None:
    """IMSMA NG: CHA red and SHA orange, both half transparent (domain facts 7)."""
    layer = layer_of("hazard")
    apply_style(layer, "hazard", Language.EN)
    fills = {rule.label(): rule.symbol().symbolLayer(0).fillColor() for rule in layer.renderer().rootRule().children()
             if rule.label().endswith(("(CHA)", "(SHA)"))}
    cha, sha = fills["Confirmed hazardous area (CHA)"], fills["Suspected hazardous area (SHA)"]
    assert (cha.name().upper(), cha.alpha()) == ("#FF0000", 128)
    assert (sha.name().upper(), sha.alpha()) == ("#F4A718", 128)


@pytest.mark.parametrize("language", [Language.AR, Language.CKB])
def test_every_word_of_a_legend_is_translated(qgis_app, language: Language) -> None:
    for file in paths.resource("styles").glob("*.qml"):
        for word in re.findall(r'<rule [^>]*?label="([^"]*)"', file.read_text(encoding="utf-8")):
            assert legend_word(word, language) != word, (file.name, word)


def test_names_of_places_follow_the_language(qgis_app) -> None:
    layer = layer_of("admin_area")
    apply_style(layer, "admin_area", Language.AR)
    assert "name_ar" in layer.labeling().settings().fieldName
    assert isinstance(layer.renderer(), QgsRuleBasedRenderer)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", SPATIAL)
def test_labels_have_a_font_with_the_letters_of_the_language(qgis_app, name: str, language: Language) -> None:
    layer = layer_of(name)
    apply_style(layer, name, language)
    if layer.labelsEnabled():
        family = layer.labeling().settings().format().font().family()
        assert is_installed(family) and missing_letters(family, language) == "", family


def test_styles_carry_no_path_of_a_computer() -> None:
    for file in [*paths.resource("styles").glob("*.qml"), *paths.resource("layouts").glob("*.qpt")]:
        assert not re.search(r'"(/\w|[A-Z]:\\|file:)', file.read_text(encoding="utf-8")), file.name


def test_pictures_in_styles_are_our_own_drawings() -> None:
    """They travel inside the style: a project opened without the suite must not lose the marker of a minefield."""
    drawn = {base64.b64encode(file.read_bytes()).decode() for file in paths.resource("symbols").glob("*.svg")}
    used = set()
    for file in paths.resource("styles").glob("*.qml"):
        used |= set(re.findall(r"[\"']base64:([^\"']*)[\"']", file.read_text(encoding="utf-8")))
        assert "base64" not in re.sub(r"[\"']base64:[^\"']*[\"']", "", file.read_text(encoding="utf-8")), file.name
    assert used == drawn


def test_styles_are_what_their_declarations_make(qgis_app) -> None:
    """A style edited by hand and not in its declaration would be lost the next time they are made."""
    made = {f"{style.name}.qml": qml(style) for style in styles()}
    shipped = {file.name: file.read_text(encoding="utf-8") for file in paths.resource("styles").glob("*.qml")}
    assert set(made) == set(shipped)
    if Qgis.QGIS_VERSION_INT < 32300:
        assert [name for name, text in made.items() if shipped[name] != text] == []


def test_every_expression_can_be_read(qgis_app) -> None:
    """QGIS 3.22 draws nothing at all where it cannot read a condition, and says nothing."""
    for file in paths.resource("styles").glob("*.qml"):
        root = ElementTree.parse(file).getroot()
        texts = [rule.get("filter") for rule in root.iter("rule") if rule.get("filter")]
        texts += [option.get("value") for option in root.iter("Option")
                  if option.get("name") in ("expression", "geometryModifier")]
        texts += [text.get("fieldName") for text in root.iter("text-style")]
        assert texts
        for text in texts:
            expression = QgsExpression(text)
            assert not expression.hasParserError(), (file.name, text, expression.parserErrorString())


def test_lines_and_hatches_survive_a_photocopier(qgis_app) -> None:
    """No line under 0.2 mm, no hatch closer than 1 mm, and nothing that makes QGIS print the map as a picture."""
    for file in paths.resource("styles").glob("*.qml"):
        root, hatches = ElementTree.parse(file).getroot(), 0
        for part in root.iter("layer"):
            values = {option.get("name"): option.get("value") for option in part.findall("Option/Option")}
            name = (file.name, part.get("class"))
            assert part.get("class") not in ("RasterFill", "ShapeburstFill", "GradientFill"), name
            assert part.find("effect") is None, name
            if part.get("class") == "SimpleLine":
                assert float(values["line_width"]) >= 0.2, name
            if part.get("class") == "LinePatternFill":
                assert float(values["distance"]) >= 1.0, name
                hatches += 1
            if part.get("class") == "GeometryGenerator":
                step = float(re.search(r"\) / ([0-9.]+)\)", values["geometryModifier"]).group(1))
                assert step >= 1.0 and values["units"] == "MM", name
                hatches -= 1
        assert hatches == 0, file.name   # one on the map for each in the legend
        for symbol in root.iter("symbol"):
            assert symbol.get("alpha") == "1", file.name
        assert root.findtext("blendMode") == root.findtext("featureBlendMode") == "0", file.name
        assert root.findtext("layerOpacity") == "1", file.name
        assert root.find("renderer-v2").get("forceraster") == "0", file.name


def test_the_office_style_comes_first_and_a_broken_one_is_named(qgis_app, tmp_path) -> None:
    layer = layer_of("hazard")
    (tmp_path / "hazard.qml").write_text("no style", encoding="utf-8")
    with pytest.raises(BadInput, match=r"hazard\.qml cannot be read"):
        apply_style(layer, "hazard", Language.EN, tmp_path)
    assert not apply_style(layer, "nothing_of_that_name", Language.EN, tmp_path)
