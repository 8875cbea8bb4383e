"""The data files of the contact sheet: the sample country, and real outlines of Bosnia brought in by our own import."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

from .suite import StopError

SAMPLE, BOSNIA = "sample", "bih"

_BOSNIA = (("administrative_level_1", "bih_boundaries"), ("cantons", "bih_boundaries"),
           ("suspect_areas_simplyfied", "bih_suspect_areas"), ("cleared_areas_simplyfied", "bih_cleared_areas"),
           ("incidents", "bih_incidents"))
"""Files and the column matchings of the suite that read them."""


@dataclass(frozen=True)
class DataSet:
    """A data file to make: its name, what it is, and the program that makes it from a folder of files."""

    name: str
    title: str
    make: Callable[[Path, Path], None]


def make_sample(file: Path, _: Path) -> None:
    """Makes the sample country."""
    _run("imsma:createsampledata", {"WORKSPACE": str(file), "SEED": 1, "FAULTS": 0.05})


def make_bosnia(file: Path, folder: Path) -> None:
    """Makes a data file of Bosnia from the files in ``folder``.

    :raises StopError: if they are not there.
    """
    if not folder.is_dir():
        raise StopError(f"The outlines of Bosnia are not in {folder}. Give their folder with --bih.")
    _run("imsma:createworkspace", {"WORKSPACE": str(file), "COUNTRY": "BA"})
    for name, matching in _BOSNIA:
        _run("imsma:importlayer", {"INPUT": str(folder / f"{name}.geojson"), "PROFILE": matching, "TARGET": 1,
                                   "WORKSPACE": str(file), "BY": "Contact sheet"})


DATA_SETS = {SAMPLE: DataSet(SAMPLE, "Sample country", make_sample),
             BOSNIA: DataSet(BOSNIA, "Bosnia and Herzegovina", make_bosnia)}


def data_file(name: str, folder: Path, bosnia: Path) -> Path:
    """Returns the data file of a data set, made now if it is not there yet.

    :raises StopError: if it cannot be made.
    """
    file = folder / f"{name}.gpkg"
    if not file.is_file():
        aside = folder / f"{name}.part.gpkg"
        aside.unlink(missing_ok=True)
        DATA_SETS[name].make(aside, bosnia)
        aside.rename(file)
    return file


def _run(algorithm: str, parameters: dict[str, Any]) -> None:
    found = QgsApplication.processingRegistry().algorithmById(algorithm)
    if found is None:
        raise StopError(f"There is no algorithm {algorithm}.")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    fits, sentence = found.checkParameterValues(parameters, context)
    done = fits and found.create().run(parameters, context, feedback)[1]
    if not done:
        raise StopError(f"{algorithm}: {sentence or feedback.textLog()[-500:]}")
