"""Algorithms as the toolbox offers and runs them: checked first, errors as sentences."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)

from imsma_tools.processing.provider import ImsmaProvider


@contextmanager
def offered(name: str) -> Iterator[QgsProcessingAlgorithm]:
    """Yields an algorithm of IMSMA Tools from its registered provider, which must outlive it."""
    registry = QgsApplication.processingRegistry()
    there = registry.providerById("imsma")
    provider = there or ImsmaProvider()
    if there is None:
        assert registry.addProvider(provider)
    try:
        yield provider.algorithm(name)
    finally:
        if there is None:
            registry.removeProvider(provider)


def run(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> dict[str, Any]:
    """Runs an algorithm and returns its results and its log; what stops it is a QgsProcessingException."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    fit, sentence = algorithm.checkParameterValues(parameters, context)
    if not fit:
        raise QgsProcessingException(sentence)
    results, done = algorithm.create().run(parameters, context, feedback)
    if not done:
        raise QgsProcessingException(feedback.textLog())
    return {**results, "LOG": feedback.textLog()}
