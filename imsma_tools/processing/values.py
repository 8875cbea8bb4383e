"""What was given to an algorithm, looked at before it runs: each value it cannot use gets its own sentence.

QGIS only says "Incorrect parameter value for HAZARDS", takes 40.5 as 41 and "maybe" as true, and lets a report be
written over the data file that it reports on.
"""

from __future__ import annotations

import contextlib
import math
import os
import re
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProperty,
)

from ..core.base.language import tr
from ..core.workspace.opening import is_data_file

_WHOLE_NUMBERS = 2**31
_NO_FILES = ("memory:", "ogr:", "postgres:", "spatialite:")
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
        number = float(text)
    if not math.isfinite(number):
        return tr("{parameter} is {value}. Give a number, with a point before decimals.", parameter=name, value=value)
    whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
    if whole and (not number.is_integer() or abs(number) >= _WHOLE_NUMBERS):
        return tr("{parameter} is {value}. Give a whole number.", parameter=name, value=value)
    if not definition.minimum() <= number <= definition.maximum():
        return tr("{parameter} is {value}. Give a number from {least} to {most}.", parameter=name, value=value,
                  least=f"{definition.minimum():g}", most=f"{definition.maximum():g}")
    return None


def _overwritten(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext,
                 ) -> Optional[str]:
    """Returns a sentence if a result would take the place of what is read, of another result or of a data file."""
    places: list[tuple[str, Path, bool]] = []
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        place = _file(value, context)
        goal = place or _database(value)
        if goal is not None and definition.isDestination() and definition.name() != _MADE_IN and is_data_file(goal):
            same = [name for name, other, _ in places if place is not None and _same(place, other)]
            return _both(same[0], definition.name(), goal) if same else tr(
                "{parameter} would overwrite the data file {name}. Choose another name for the result.",
                parameter=definition.name(), name=goal.name)
        if place is None:
            continue
        for name, other, other_is_result in places:
            if (definition.isDestination() or other_is_result) and _same(place, other):
                return _both(name, definition.name(), place)
        places.append((definition.name(), place, definition.isDestination()))
    return None


def _both(first: str, second: str, file: Path) -> str:
    return tr("{first} and {second} are the same file: {file}. Choose another name for the result.", first=first,
              second=second, file=file)


def _database(value: Any) -> Optional[Path]:
    """Returns the database file of a result that becomes a table: ``ogr:dbname='file.gpkg' table="name" (geom)``."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    found = re.match(r"(?:ogr|spatialite):\s*dbname='([^']+)'", value) if isinstance(value, str) else None
    return Path(found[1]) if found else None


def _file(value: Any, context: QgsProcessingContext) -> Optional[Path]:
    """Returns the file a value stands for, None if it stands for something else."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    project = context.project()
    if isinstance(value, str) and project is not None:
        value = project.mapLayer(value) or next(iter(project.mapLayersByName(value)), value)
    if isinstance(value, QgsMapLayer):
        value = value.source()
    text = value.split("|")[0] if isinstance(value, str) else ""
    if not any(mark in text for mark in (".", "/", os.sep)) or text.startswith(_NO_FILES):
        return None
    with contextlib.suppress(OSError, ValueError):
        return Path(text).resolve()
    return None


def _same(first: Path, second: Path) -> bool:
    with contextlib.suppress(OSError):
        return first.samefile(second)
    return first == second


def _is_given(value: Any) -> bool:
    return value not in (None, "")
