"""imaat:mapseries: maps of the governorates with data, checked before they are printed."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsSettings,
)

from imaat_plugin.core.mapseries import PagesFor, Wish, make_series
from imsma_tools.core.base import settings as person
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import Digits, tr
from imsma_tools.core.products.layouts import PAPERS
from imsma_tools.core.products.pages import PageFormat
from imsma_tools.core.products.recipe import load_map_type, map_types
from imsma_tools.core.workspace import open_workspace
from imsma_tools.processing.base import ToolsAlgorithm

FORMATS = tuple(f"{paper} {page_format.name}" for page_format in PageFormat for paper in PAPERS)
"""``A4 PDF``, ``A3 PDF``, ``A4 PNG``, ``A3 PNG``."""


class MapSeries(ToolsAlgorithm):
    """Prints a map type for every governorate with data, for the whole country, or both."""

    NAME = "mapseries"
    GROUP = "products"

    def displayName(self) -> str:
        return tr("Map series")

    def help_text(self) -> str:
        return tr("Prints maps of a data file: one page for every governorate with records, one of the whole country, "
                  "or both. Every page carries title, legend, scale, grid, dates, sources, disclaimer and the sentence "
                  "that white does not mean safe, and is checked before it is written. A page that shows released "
                  "land and hides hazards is not written.")

    def flags(self) -> Any:
        """From any other thread QGIS prints blank pages and calls it success."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        self.addParameter(_choice("PRODUCT", tr("Map type"), map_types(_office_folder()), "contamination"))
        self.addParameter(_choice("PAGES_FOR", tr("Pages for"), [choice.value for choice in PagesFor],
                                  PagesFor.BOTH.value))
        self.add_language()
        self.addParameter(_choice("FORMAT", tr("Paper and format"), list(FORMATS), FORMATS[0]))
        self.addParameter(QgsProcessingParameterFolderDestination("FOLDER", tr("Folder of the maps")))
        self.addOutput(QgsProcessingOutputNumber("PAGES", tr("Pages")))
        self.addOutput(QgsProcessingOutputNumber("REMARKS", tr("Remarks of the map check")))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        """QGIS itself only says "incorrect parameter value"; here the choices are named."""
        product = parameters.get("PRODUCT")
        if isinstance(product, str):
            load_map_type(product, _office_folder())
        for name, choices in (("PAGES_FOR", [choice.value for choice in PagesFor]), ("FORMAT", list(FORMATS))):
            given = parameters.get(name)
            if isinstance(given, str) and given not in choices:
                return tr("{value} is no choice for {parameter}. Choose one of: {names}.", value=given,
                          parameter=name, names=", ".join(choices))
        return None

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        mine = person.load(QgsSettings())
        paper, page_format = self.parameterAsEnumString(parameters, "FORMAT", context).split(" ")
        folder = Path(self.parameterAsString(parameters, "FOLDER", context))
        language = self.language(parameters, context)
        wish = Wish(load_map_type(self.parameterAsEnumString(parameters, "PRODUCT", context), _office_folder()),
                    PagesFor(self.parameterAsEnumString(parameters, "PAGES_FOR", context)), language, PAPERS[paper],
                    PageFormat[page_format], Digits(mine.digits) if language.is_right_to_left else Digits.WESTERN,
                    mine.producer or mine.office, mine.producer_logo, _office_folder())
        with open_workspace(self.parameterAsFile(parameters, "WORKSPACE", context), read_only=True) as workspace:
            series = make_series(workspace, wish, folder, progress)
        for remark in series.remarks:
            progress.warn(remark.message)
        if series.without_data:
            progress.say(tr("Without records, so without a page: {names}", names=", ".join(series.without_data)))
        return {"FOLDER": str(folder), "FILES": [str(file) for file in series.files], "PAGES": len(series.files),
                "REMARKS": len(series.remarks), "MAP_CHECK": [remark.as_dict() for remark in series.remarks],
                "WITHOUT_DATA": series.without_data, "REFUSED": series.refused}


def _choice(name: str, title: str, options: list[str], default: str) -> QgsProcessingParameterEnum:
    """Returns a choice whose values are words, so that a script reads like what it does."""
    return QgsProcessingParameterEnum(name, title, options, False, default, False, True)


def _office_folder() -> Optional[Path]:
    """Returns the office's folder of templates, styles and map types, if one is set and there."""
    text = person.load(QgsSettings()).templates_folder
    return Path(text) if text and Path(text).is_dir() else None
