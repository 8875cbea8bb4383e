"""What every algorithm of the suite shares: reading all features, plain errors, honest parameters.

An algorithm is thin: parameters in, one call of core, outputs out. It subclasses :class:`ToolsAlgorithm` and writes
``compute``; errors of core become one sentence and exit code 1.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import traceback
from collections.abc import Iterator
from types import ModuleType
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingProvider,
)
from qgis.PyQt.QtGui import QIcon

from ..core.base import files, log, paths
from ..core.base.errors import BadInput, Cancelled, ToolsError
from ..core.base.jobs import Progress
from ..core.base.language import Language, current_language, tr
from . import values


class FeedbackProgress(Progress):
    """Hands what core tells to Processing's feedback."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def is_cancelled(self) -> bool:
        return bool(self._feedback.isCanceled())

    def set_percent(self, percent: float) -> None:
        self._feedback.setProgress(percent)

    def say(self, text: str) -> None:
        self._feedback.pushInfo(text)

    def warn(self, text: str) -> None:
        self._feedback.pushWarning(text)


class ToolsAlgorithm(QgsProcessingAlgorithm):
    """Base of every algorithm.

    A subclass sets ``NAME`` (a public contract: lowercase letters and digits, never translated), returns translated
    texts from ``displayName`` and ``help_text``, declares parameters in ``initAlgorithm`` and works in ``compute``.
    """

    NAME = ""
    GROUP = "data"

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if "run" in cls.__dict__:   # processing.run() calls QgsProcessingAlgorithm.run with other arguments
            raise TypeError(f"{cls.__name__}: the work of an algorithm stands in compute(), not in run()")

    def createInstance(self) -> ToolsAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.NAME

    def groupId(self) -> str:
        return self.GROUP

    def group(self) -> str:
        return {"data": tr("Data"), "tasks": tr("Task orders"), "analysis": tr("Analysis"),
                "products": tr("Products")}[self.GROUP]

    def icon(self) -> QIcon:
        return QIcon(str(paths.resource("icons", "imsma_tools.svg")))

    def shortHelpString(self) -> str:
        return self.help_text()

    def help_text(self) -> str:
        """Returns what the algorithm does, for somebody who sees it for the first time."""
        raise NotImplementedError

    def compute(self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress) -> dict[str, Any]:
        """Does the work and returns the results.

        :raises ToolsError: for anything a person has to know; it becomes one sentence and exit code 1.
        """
        raise NotImplementedError

    def problem(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        """Returns a sentence if the parameters cannot be used together, before anything runs."""
        return None

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Refuses unknown parameters (QGIS 3.22 ignores them silently: a typing error would change the result)."""
        known = {definition.name() for definition in self.parameterDefinitions()}
        unknown = sorted(name for name in parameters if name not in known)
        if unknown:
            return False, tr("Unknown parameter: {names}. Known are: {known}.", names=", ".join(unknown),
                             known=", ".join(sorted(known)))
        try:
            sentence = self.problem(parameters, context) or values.refusal(self, parameters, context)
        except ToolsError as error:
            sentence = error.sentence()
        except OSError as error:
            sentence = _refused(self.id(), error).sentence()
        if sentence:
            return False, sentence
        fit, sentence = super().checkParameterValues(parameters, context)
        return fit, sentence if fit else values.unreadable(self, parameters, context) or sentence

    def processAlgorithm(self, parameters: dict[str, Any], context: QgsProcessingContext,
                         feedback: Optional[QgsProcessingFeedback]) -> dict[str, Any]:
        results, broken = self._computed(parameters, context, feedback or QgsProcessingFeedback())
        del parameters, context, feedback   # QGIS keeps what is raised here for good, and with it what this frame holds
        if broken is not None:
            raise broken
        return results

    def _computed(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback,
                  ) -> tuple[dict[str, Any], Optional[QgsProcessingException]]:
        """Returns the results, or what to tell QGIS instead."""
        try:
            sentence = values.unknown_choice(self, parameters, context)
            if sentence:
                raise BadInput(sentence)
            return self.compute(parameters, context, FeedbackProgress(feedback)), None
        except Cancelled as error:
            return {}, _broken_off(error, error.title)
        except ToolsError as error:
            log.logger("processing").info("%s: %s", self.id(), error.sentence())
            return {}, _broken_off(error, error.sentence())
        except OSError as error:
            return {}, _broken_off(error, _refused(self.id(), error).sentence())
        except Exception as error:
            let_go(error)
            raise

    def add_language(self) -> None:
        """Declares LANGUAGE, the language of the product: 0 English, 1 Arabic, 2 Kurdish; default as the interface."""
        self.addParameter(QgsProcessingParameterEnum(
            "LANGUAGE", tr("Language"), [language.native_name for language in Language],
            defaultValue=list(Language).index(current_language())))

    def language(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Language:
        """Returns the language asked for by LANGUAGE."""
        return list(Language)[self.parameterAsEnum(parameters, "LANGUAGE", context)]

    def source(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext,
               ) -> QgsProcessingFeatureSource:
        """Returns a feature source.

        :raises BadInput: naming the parameter and what was given.
        """
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise BadInput(tr("{parameter} cannot be read: {value}", parameter=name, value=parameters.get(name)),
                           tr("Give a layer of the project or the path of a file that QGIS can open."))
        return source

    def source_crs(self, source: QgsProcessingFeatureSource, parameters: dict[str, Any], name: str,
                   context: QgsProcessingContext) -> QgsCoordinateReferenceSystem:
        """Returns the coordinate system of a source that :meth:`source` gave."""
        crs = source.sourceCrs()
        if not crs.isValid():   # QGIS takes layers of geometry collections as being nowhere, their files say where
            layer = self.parameterAsVectorLayer(parameters, name, context)
            crs = layer.dataProvider().crs() if layer is not None else crs
        return crs


def let_go(error: BaseException) -> None:
    """Empties the frames an error came through, which ended, of all that they hold: open files and connections.

    QGIS keeps what an algorithm raises for good, and opens a file four times at most: then it waits for ever.
    """
    chain: Optional[BaseException] = error
    while chain is not None:
        traceback.clear_frames(chain.__traceback__)
        chain = chain.__cause__ or chain.__context__


def _broken_off(error: Exception, sentence: str) -> QgsProcessingException:
    let_go(error)
    return QgsProcessingException(sentence.encode("utf-8", "backslashreplace").decode("utf-8"))   # Qt takes no others


def _refused(algorithm: str, error: OSError) -> ToolsError:
    """Words what no part of core expected; the log keeps where it came from."""
    log.logger("processing").info("%s", algorithm, exc_info=error)
    return files.refused(error)


def every_feature(source: QgsProcessingFeatureSource, request: Optional[QgsFeatureRequest] = None,
                  ) -> Iterator[QgsFeature]:
    """Yields every feature of ``source``, invalid geometry included.

    The toolbox option "invalid features filtering: skip" loses polygons without a message; nothing may be lost here.
    """
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    yield from source.getFeatures(request or QgsFeatureRequest(), flag)


class ToolsProvider(QgsProcessingProvider):
    """Base of the three providers: offers every algorithm found in a package, one module each."""

    ID = ""
    TITLE = ""
    PACKAGE: Optional[ModuleType] = None

    def id(self) -> str:
        return self.ID

    def name(self) -> str:
        return self.TITLE

    def icon(self) -> QIcon:
        return QIcon(str(paths.resource("icons", "imsma_tools.svg")))

    def loadAlgorithms(self) -> None:
        for algorithm in algorithms_in(self.PACKAGE):
            self.addAlgorithm(algorithm())


def algorithms_in(package: Optional[ModuleType]) -> list[type[ToolsAlgorithm]]:
    """Returns the algorithm classes defined in the modules of ``package``, sorted by name."""
    found: dict[str, type[ToolsAlgorithm]] = {}
    if package is not None:
        for entry in pkgutil.iter_modules(package.__path__):
            module = importlib.import_module(f"{package.__name__}.{entry.name}")
            for _, candidate in inspect.getmembers(module, inspect.isclass):
                if candidate.__module__ == module.__name__ and issubclass(candidate, ToolsAlgorithm) and candidate.NAME:
                    found[candidate.NAME] = candidate
    return [found[name] for name in sorted(found)]
