"""imaat:mapseries: maps of places, records or a parcel, checked before they are printed."""

from __future__ import annotations

import datetime
import enum
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsSettings,
)

from imaat_plugin.core.map_parcels import parcels_of
from imsma_tools.core.base import settings as person
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import Digits, tr
from imsma_tools.core.products.maps.contract import (
    Audience,
    Family,
    FilesBy,
    Filter,
    MapType,
    Orientation,
    PageFormat,
    PagesFor,
    PaperSize,
    Wish,
)
from imsma_tools.core.products.maps.map_type import load_map_type, map_types
from imsma_tools.core.products.maps.producer import needed_office_folder, office_folder_of, producer_of
from imsma_tools.core.products.maps.series import make_series
from imsma_tools.core.workspace import open_workspace
from imsma_tools.processing.base import ToolsAlgorithm

FORMATS = tuple(f"{paper.value} {page_format.name}" for page_format in PageFormat for paper in PaperSize)
"""``A4 PDF``, ``A3 PDF``, ``A4 PNG``, ``A3 PNG``."""
_USUAL = "contamination"
_LARGEST_SCALE = 1e8
"""The scale number of a globe on a page: everybody's country fits."""
_CHOICES: dict[str, type[enum.Enum]] = {"PAGES_FOR": PagesFor, "ORIENTATION": Orientation, "FILES_BY": FilesBy,
                                        "DIGITS": Digits, "AUDIENCE": Audience}


class MapSeries(ToolsAlgorithm):
    """Prints a map type for every place or record with data, for the whole country, or for a parcel."""

    NAME = "mapseries"
    GROUP = "products"

    def displayName(self) -> str:
        return tr("Map series")

    def help_text(self) -> str:
        return tr("Prints maps of a data file: one page for every governorate, district or record, one of the whole "
                  "country, or the answer about a parcel of land. Every page carries title, legend, scale, grid, "
                  "dates, sources, disclaimer and the sentence that white does not mean safe, and is checked before "
                  "it is written. A page that shows released land and hides hazards is not written. A run that was "
                  "stopped goes on where it was when it is started again on the same day with the same choices and "
                  "data.")

    def flags(self) -> Any:
        """From any other thread QGIS prints blank pages and calls it success."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.addParameter(QgsProcessingParameterFile("WORKSPACE", tr("Data file"), extension="gpkg"))
        self.addParameter(_choice("PRODUCT", tr("Map type"), map_types(_office_folder()), _USUAL))
        self._add_choice("PAGES_FOR", tr("Pages for (if left out, as the map type says)"))
        self.add_language()
        self.addParameter(_choice("FORMAT", tr("Paper and format"), list(FORMATS), FORMATS[0]))
        self._add_choice("ORIENTATION", tr("Orientation of the paper"))
        self._add_choice("FILES_BY", tr("Files: one for each"), FilesBy.PAGE)
        for name, title in (
                ("AREAS", tr("Only these areas (codes, with commas between)")),
                ("OPERATORS", tr("Only these operators (short names, with commas between)")),
                ("STATUSES", tr("Only these statuses (codes, with commas between)")),
                ("RECORDS", tr("Only these records (numbers, with commas between)")),
                ("SINCE", tr("First day (year-month-day)")), ("UNTIL", tr("Last day (year-month-day)"))):
            self._add_text(name, title)
        self._add_text("PARCEL", tr("Parcel asked about: a layer, an outline as text, or its corners with ; between "
                                    "them"), True)
        self.addParameter(_advanced(QgsProcessingParameterNumber(
            "SCALE", tr("Fixed scale 1 to"), QgsProcessingParameterNumber.Type.Double, None, True, 1.0,
            _LARGEST_SCALE)))
        self._add_choice("DIGITS", tr("Digits (if left out, as in the options)"))
        self._add_choice("AUDIENCE", tr("Who may see the maps (if left out, as the map type says)"))
        self.addParameter(_advanced(QgsProcessingParameterBoolean(
            "RESUME", tr("Go on with a run that was stopped today"), True)))
        self.addParameter(QgsProcessingParameterFolderDestination("FOLDER", tr("Folder of the maps")))
        for name, title in (("PAGES", tr("Pages")), ("REMARKS", tr("Remarks of the map check")),
                            ("RESUMED", tr("Pages of a former run"))):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _add_choice(self, name: str, title: str, default: Optional[enum.Enum] = None) -> None:
        words = [str(choice.value) for choice in _CHOICES[name]]
        definition = _choice(name, title, words, str(default.value) if default else None)
        self.addParameter(_advanced(definition) if name in ("DIGITS", "AUDIENCE", "ORIENTATION") else definition)

    def _add_text(self, name: str, title: str, lines: bool = False) -> None:
        self.addParameter(_advanced(QgsProcessingParameterString(name, title, None, lines, True)))

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        """QGIS itself only says "incorrect parameter value"; here the choices are named."""
        words = {name: [str(choice.value) for choice in choices] for name, choices in _CHOICES.items()}
        for name, choices in {**words, "FORMAT": list(FORMATS)}.items():
            given = parameters.get(name)
            if isinstance(given, str) and given and given not in choices:
                return tr("{value} is no choice for {parameter}. Choose one of: {names}.", value=given,
                          parameter=name, names=", ".join(choices))
        needed_office_folder(person.load(QgsSettings()))
        product = parameters.get("PRODUCT") or _USUAL
        if isinstance(product, str):
            pages_for = self._pages_for(parameters, context, load_map_type(product, _office_folder()))
            if self.parameterAsString(parameters, "PARCEL", context).strip() and pages_for is not PagesFor.PARCEL:
                return tr("The map type {name} says nothing about a parcel. Choose land_enquiry, or leave PARCEL out.",
                          name=product)
        for name in ("SINCE", "UNTIL"):
            self._day(parameters, name, context)
        return None

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        folder = Path(self.parameterAsString(parameters, "FOLDER", context))
        with open_workspace(self.parameterAsFile(parameters, "WORKSPACE", context), read_only=True) as workspace:
            series = make_series(workspace, self._wish(parameters, context, workspace), folder, progress,
                                 resume=self.parameterAsBoolean(parameters, "RESUME", context))
        for remark in series.remarks:
            progress.warn(remark.message)
        if series.without_data:
            progress.say(tr("Without records, so without a page: {names}", names=", ".join(series.without_data)))
        return {"FOLDER": str(folder), "FILES": [str(file) for file in series.files], "PAGES": series.pages,
                "REMARKS": len(series.remarks), "MAP_CHECK": [remark.as_dict() for remark in series.remarks],
                "WITHOUT_DATA": series.without_data, "REFUSED": series.refused, "RESUMED": series.resumed}

    def _wish(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Any) -> Wish:
        mine = person.load(QgsSettings())
        map_type = load_map_type(self.parameterAsEnumString(parameters, "PRODUCT", context), _office_folder())
        paper, page_format = self.parameterAsEnumString(parameters, "FORMAT", context).split(" ")
        language = self.language(parameters, context)
        pages_for = self._pages_for(parameters, context, map_type)
        usual = Orientation.PORTRAIT if map_type.family is Family.LETTER else Orientation.LANDSCAPE
        digits = Digits(self._word(parameters, "DIGITS", context) or mine.digits)
        audience = self._word(parameters, "AUDIENCE", context)
        scale = self.parameterAsDouble(parameters, "SCALE", context) if parameters.get("SCALE") else None
        parcel = self.parameterAsString(parameters, "PARCEL", context)
        return Wish(
            map_type, pages_for, language, digits if language.is_right_to_left else Digits.WESTERN, PaperSize(paper),
            Orientation(self._word(parameters, "ORIENTATION", context) or usual.value), PageFormat[page_format],
            FilesBy(self._word(parameters, "FILES_BY", context) or FilesBy.PAGE.value),
            Audience(audience) if audience else None, self._filter(parameters, context),
            tuple(parcels_of(parcel, workspace, context)) if pages_for is PagesFor.PARCEL else (), scale,
            producer_of(mine), mine.map_number_series, office_folder=needed_office_folder(mine))

    def _pages_for(self, parameters: dict[str, Any], context: QgsProcessingContext, map_type: MapType) -> PagesFor:
        word = self._word(parameters, "PAGES_FOR", context)
        if not word:
            return PagesFor.BOTH if PagesFor.BOTH in map_type.pages_for else map_type.pages_for[0]
        if PagesFor(word) not in map_type.pages_for:
            raise BadInput(tr("The map type {name} has no pages for {pages}.", name=map_type.name, pages=word),
                           tr("Choose one of: {names}.", names=", ".join(one.value for one in map_type.pages_for)))
        return PagesFor(word)

    def _filter(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Filter:
        areas, operators, statuses, records = (
            tuple(word.strip() for word in self.parameterAsString(parameters, name, context).split(",") if word.strip())
            for name in ("AREAS", "OPERATORS", "STATUSES", "RECORDS"))
        return Filter(areas, operators, statuses, records, self._day(parameters, "SINCE", context),
                      self._day(parameters, "UNTIL", context))

    def _day(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Optional[datetime.date]:
        text = self.parameterAsString(parameters, name, context).strip()
        try:
            return datetime.date.fromisoformat(text) if text else None
        except ValueError as error:
            raise BadInput(tr("{text} is no day.", text=text), tr("Write year-month-day, for example {example}.",
                                                                  example="2026-01-31")) from error

    def _word(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        return str(self.parameterAsEnumString(parameters, name, context) or "")


def _choice(name: str, title: str, options: list[str], default: Optional[str]) -> QgsProcessingParameterEnum:
    """Returns a choice whose values are words, so that a script reads like what it does."""
    return QgsProcessingParameterEnum(name, title, options, False, default, default is None, True)


def _advanced(definition: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return definition


def _office_folder() -> Optional[Path]:
    """Returns the office's folder of templates, styles and map types, if one is set and there."""
    return office_folder_of(person.load(QgsSettings()))
