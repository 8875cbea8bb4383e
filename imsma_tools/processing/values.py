"""What was given to an algorithm, looked at before it runs: each value it cannot use gets its own sentence.

QGIS only says "Incorrect parameter value for HAZARDS", takes 40.5 as 41 and "maybe" as true, and lets a report be
written over the data file that it reports on.
"""

from __future__ import annotations

import contextlib
import math
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProperty,
)

from ..core.base.language import tr
from ..core.workspace.opening import is_data_file

_WHOLE_NUMBERS = 2**31
_NO_FILES = ("memory:", "ogr:", "postgres:", "spatialite:")
_CHIEFS = {".dbf": ".shp", ".shx": ".shp", ".dat": ".tab", ".map": ".tab", ".id": ".tab"}
_MADE_IN = "WORKSPACE"
"""The destination of algorithms that make or fill data files; no other may name an existing one."""


def refusal(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext,
            ) -> Optional[str]:
    """Returns a sentence for the first value that cannot be used as it is meant, else None."""
    for definition in algorithm.parameterDefinitions():
        sentence = _of_value(definition, parameters.get(definition.name()), context)
        if sentence:
            return sentence
    return _overwritten(algorithm, parameters, context)


def unreadable(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext,
               ) -> Optional[str]:
    """Returns a sentence for the layer QGIS could not load: it calls a broken file "not found"."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if isinstance(definition, QgsProcessingParameterFeatureSource) and _is_given(value) and (
                algorithm.parameterAsSource(parameters, definition.name(), context) is None):
            file = _file(value, context)
            if file is not None and file.exists():
                return tr("{parameter} cannot be read ({value}). The file is empty or broken, it has no such layer, or "
                          "it is of a kind that QGIS cannot open.", parameter=definition.name(), value=value)
            return tr("{parameter} cannot be read ({value}). Give a layer of the project or the path of a file that "
                      "QGIS can open.", parameter=definition.name(), value=value)
    return None


def unknown_choice(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext,
                   ) -> Optional[str]:
    """Returns a sentence for the first value that is no choice, else None.

    For algorithms that run unchecked, as the steps of a model do: there QGIS takes the default for what it does not
    know, English for a LANGUAGE of "ar".
    """
    for definition in algorithm.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterEnum):
            value = parameters.get(definition.name())
            if isinstance(value, QgsProperty):
                value = algorithm.parameterAsString(parameters, definition.name(), context)
            sentence = _of_value(definition, value, context)
            if sentence:
                return sentence
    return None


def _of_value(definition: QgsProcessingParameterDefinition, value: Any, context: QgsProcessingContext,
              ) -> Optional[str]:
    name = definition.name()
    optional = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
    if value is None or isinstance(value, QgsProperty):
        return None
    if value == "":
        return None if optional else tr("{parameter} is empty. Give a value: {meaning}.", parameter=name,
                                        meaning=definition.description())
    if isinstance(definition, QgsProcessingParameterNumber):
        return _of_number(definition, value)
    if isinstance(definition, QgsProcessingParameterBoolean):
        known = not isinstance(value, str) or value.strip().lower() in ("true", "false", "0", "1")
        return None if known else tr("{parameter} is {value}. Give true or false.", parameter=name, value=value)
    if definition.checkValueIsAcceptable(value, context):
        return None
    if isinstance(definition, QgsProcessingParameterEnum):
        options = definition.options()
        choices = options if definition.usesStaticStrings() else [
            f"{number} = {option}" for number, option in enumerate(options)]
        return tr("{value} is no choice for {parameter}. Choose one of: {names}.", value=value, parameter=name,
                  names=", ".join(choices))
    if isinstance(definition, QgsProcessingParameterFile):
        if definition.behavior() == QgsProcessingParameterFile.Behavior.Folder:
            return tr("{parameter} cannot be {value}. Give the path of a folder.", parameter=name, value=value)
        return tr("{parameter} cannot be {value}. Give the path of a file that ends in {ending}.", parameter=name,
                  value=value, ending="." + (definition.extension() or "*"))
    return None


def _of_number(definition: QgsProcessingParameterNumber, value: Any) -> Optional[str]:
    name, text = definition.name(), str(value).strip()
    number = math.nan
    with contextlib.suppress(ValueError, OverflowError):
        number = float(text) if text.isascii() and "_" not in text else math.nan   # as QGIS, unlike Python
    if not math.isfinite(number):
        return tr("{parameter} is {value}. Give a number, with a point before decimals.", parameter=name, value=value)
    whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
    if whole and (not number.is_integer() or abs(number) >= _WHOLE_NUMBERS):
        return tr("{parameter} is {value}. Give a whole number.", parameter=name, value=value)
    if not definition.minimum() <= number <= definition.maximum():
        return tr("{parameter} is {value}. Give a number from {least} to {most}.", parameter=name, value=value,
                  least=f"{definition.minimum():.15g}", most=f"{definition.maximum():.15g}")
    return None


@dataclass(frozen=True)
class _Place:
    """Where the value of a parameter lies: a file and, for layers and tables in it, the name ("" where unknown).

    ``table`` is None for a result that becomes the whole file.
    """

    parameter: str
    file: Path
    table: Optional[str]
    is_result: bool

    def meets(self, other: _Place) -> bool:
        """Returns True if a result at one place would take away what is at the other."""
        if not (self.is_result or other.is_result):
            return False
        if self.table and other.table and self.table.casefold() != other.table.casefold():
            return False
        return _same(self.file, other.file) or self._is_folder_of(other) or other._is_folder_of(self)

    def _is_folder_of(self, other: _Place) -> bool:
        """Returns True for a folder of files read as layers, of which ``other`` would replace one."""
        return not self.is_result and self.file.is_dir() and other.file.exists() and _same(self.file, other.file.parent)


def _overwritten(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext,
                 ) -> Optional[str]:
    """Returns a sentence if a result would take the place of what is read, of another result or of a data file."""
    places: list[_Place] = []
    for definition in algorithm.parameterDefinitions():
        place = _place(definition, parameters.get(definition.name()), context)
        if place is None:
            continue
        met = next((other for other in places if place.meets(other)), None)
        may_replace = not place.is_result or place.parameter == _MADE_IN
        if not may_replace and is_data_file(place.file) and (met is None or place.table):
            return tr("{parameter} would overwrite the data file {name}. Choose another name for the result.",
                      parameter=place.parameter, name=place.file.name)
        if met is not None:
            return tr("{first} and {second} are the same file: {file}. Choose another name for the result.",
                      first=met.parameter, second=place.parameter, file=place.file)
        places.append(place)
    return None


def _place(definition: QgsProcessingParameterDefinition, value: Any, context: QgsProcessingContext) -> Optional[_Place]:
    name = definition.name()
    if not definition.isDestination():
        file = _file(value, context)
        return None if file is None else _Place(name, file, _table(value, context), is_result=False)
    text = _static(value)
    if text.startswith(("ogr:", "spatialite:")):   # ogr:dbname='file.gpkg' table="name" (geom), or ogr:file.gpkg
        rest = text.partition(":")[2]
        described = QgsDataSourceUri(rest)
        file = _resolved(described.database() or rest.strip())
        return None if file is None else _Place(name, file, described.table() or None, is_result=True)
    is_file = text not in ("", QgsProcessing.TEMPORARY_OUTPUT) and not text.startswith(_NO_FILES)
    if is_file and isinstance(definition, QgsProcessingParameterFeatureSink) and not Path(text).suffix:
        text += ".gpkg"   # so does QGIS
    file = _resolved(text) if is_file and _looks_like_file(text) else None
    return None if file is None else _Place(name, file, None, is_result=True)


def _static(value: Any) -> str:
    """Returns the text of a value: a path, a connection, the name of a layer; "" for anything else."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    return value if isinstance(value, str) else ""


def _text(value: Any, context: QgsProcessingContext) -> str:
    """Returns the text of a value that is read; of a layer, or the name of one in the project, its source."""
    text, project = _static(value), context.project()
    if not isinstance(value, QgsMapLayer) and text and project is not None:
        value = project.mapLayer(text) or next(iter(project.mapLayersByName(text)), None)
    return str(value.source()) if isinstance(value, QgsMapLayer) else text


def _table(value: Any, context: QgsProcessingContext) -> str:
    found = re.search(r"\|layername=([^|]*)", _text(value, context))
    return found[1] if found else ""


def _file(value: Any, context: QgsProcessingContext) -> Optional[Path]:
    """Returns the file a value stands for, None if it stands for something else."""
    text = _text(value, context).split("|")[0]
    return _resolved(text) if _looks_like_file(text) and not text.startswith(_NO_FILES) else None


def _looks_like_file(text: str) -> bool:
    return any(mark in text for mark in (".", "/", os.sep))


def _resolved(text: str) -> Optional[Path]:
    with contextlib.suppress(OSError, ValueError, RuntimeError):   # RuntimeError: a link that leads to itself
        return Path(text).resolve()
    return None


def _same(first: Path, second: Path) -> bool:
    first, second = _chief(first), _chief(second)
    with contextlib.suppress(OSError):
        return first.samefile(second)
    return first == second


def _chief(file: Path) -> Path:
    """Returns the file by which several that are one layer are called: ``.shp`` for a ``.dbf``."""
    ending = _CHIEFS.get(file.suffix.lower())
    return file.with_suffix(ending) if ending else file


def _is_given(value: Any) -> bool:
    return value not in (None, "")
