"""QGIS's own atlas export: the same records in the same symbols on the same templates, driven by the atlas.

    python atlas_maps.py whole|visible DATA OUT.pdf

``visible`` lets QGIS leave out of the legend what the map does not show, as our pages do. The project and its first
page are made by our own code; each page then costs what QGIS's atlas costs. Sources and the list of facts stay those of
the first page; a map check there is none.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from benchmarks.stages import Stages

stages = Stages()
legend_shows, data, target = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
with stages("start"):
    from qgis.core import (
        Qgis,
        QgsApplication,
        QgsExpressionContextUtils,
        QgsLayoutExporter,
        QgsLayoutItemLegend,
        QgsLayoutItemMap,
        QgsLayoutObject,
        QgsProject,
        QgsProperty,
    )

    application = QgsApplication([], True)
    application.initQgis()

    from benchmarks.map_wishes import wishes
    from imsma_tools.core.products.maps.maker import SheetMaker
    from imsma_tools.core.workspace import open_workspace

SCALES = [step * power for power in (1e2, 1e3, 1e4, 1e5, 1e6) for step in (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5)]
CRS = "'EPSG:' || to_string(32601 + floor((x(centroid(@atlas_geometry)) + 180) / 6))"
MAP = "item_variables('main_map')['{}']"
TEXTS = {
    "page_no": "Page [% @atlas_featurenumber %] of [% @atlas_totalfeatures %]",
    "scale_text": f"Scale 1:[% format_number({MAP.format('map_scale')}, 0) %] at A4",
    "crs": f"Coordinates: [% {MAP.format('map_crs_description')} %] ([% {MAP.format('map_crs')} %])"}
ABOUT = {
    "governorate": {"subtitle": "Governorate [% \"name_en\" %] ([% \"pcode\" %])",
                    "map_number": "Map IQ-GOVERNORATE-[% \"pcode\" %]"},
    "single_task": {"subtitle": "[% \"task_no\" %], governorate [% \"admin1_name\" %]",
                    "map_number": "Map IQ-TASK-[% \"task_no\" %]"}}
COVERAGE = {"governorate": ("admin_area", "\"level\" = 1"), "single_task": ("task_order", "")}


def export(name: str, file: Path) -> int:
    """Prints an atlas into one PDF; returns the number of its pages."""
    project = QgsProject()
    with stages("read and plan"), open_workspace(data, read_only=True) as workspace:
        maker = SheetMaker(workspace, wishes()[name], project)
        pages = maker.pages()
        (layout, *_annex) = maker.make(pages[0], 1, len(pages)).layouts
        table, condition = COVERAGE[name]
        coverage = maker._layers.whole(table).layer.clone()
        project.addMapLayer(coverage, False)
    main = layout.itemById("main_map")
    atlas = layout.atlas()
    atlas.setCoverageLayer(coverage)
    atlas.setFilterFeatures(True)
    atlas.setFilterExpression(f"$geometry IS NOT NULL{f' AND {condition}' if condition else ''}")
    atlas.setEnabled(True)
    layout.renderContext().setPredefinedScales(SCALES)
    main.setAtlasDriven(True)
    main.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Predefined)
    settings = main.dataDefinedProperties()
    settings.setProperty(QgsLayoutObject.DataDefinedProperty.MapCrs, QgsProperty.fromExpression(CRS))
    main.setDataDefinedProperties(settings)
    for grid in main.grids().asList():
        interval = QgsProperty.fromExpression(f"10 ^ ceil(log10({MAP.format('map_scale')} * 0.015))")
        lines = grid.dataDefinedProperties()
        for axis in (QgsLayoutObject.DataDefinedProperty.MapGridIntervalX,
                     QgsLayoutObject.DataDefinedProperty.MapGridIntervalY):
            lines.setProperty(axis, interval)
        grid.setDataDefinedProperties(lines)
    for key, text in {**TEXTS, **ABOUT[name]}.items():
        layout.itemById(key).setText(text)
    legend = layout.itemById("legend")
    assert isinstance(legend, QgsLayoutItemLegend)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    for layer in main.layers():
        root.addLayer(layer)
    legend.setLegendFilterByMapEnabled(legend_shows == "visible")
    QgsExpressionContextUtils.setLayoutVariable(layout, "imsma_watermark", "")
    options = QgsLayoutExporter.PdfExportSettings()
    options.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    with stages("print"):
        result, error = QgsLayoutExporter.exportToPdf(atlas, str(file), options)
    if result != QgsLayoutExporter.ExportResult.Success:
        raise OSError(f"{result}: {error}")
    return atlas.count()


folder = target.with_suffix("")
folder.mkdir(parents=True, exist_ok=True)
count = {"governorate": export("governorate", folder / "governorates.pdf"),
         "single_task": export("single_task", target)}
stages.tell(pages=count)
os._exit(0)
