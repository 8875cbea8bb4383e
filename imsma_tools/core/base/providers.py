"""Adding a Processing provider to QGIS and taking it away again."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication, QgsProcessingProvider

from . import log


def add_provider(provider: QgsProcessingProvider) -> Optional[QgsProcessingProvider]:
    """Adds a provider and returns it, or None if QGIS refused it.

    QGIS refuses a second provider of the same id and deletes it: whoever kept it would remove a deleted object.
    """
    name = provider.id()
    if QgsApplication.processingRegistry().addProvider(provider):
        return provider
    log.logger("processing").error("QGIS refused the provider %s: another plugin has the same id.", name)
    return None


def remove_provider(provider: Optional[QgsProcessingProvider]) -> None:
    """Takes away what :func:`add_provider` returned."""
    if provider is not None:
        QgsApplication.processingRegistry().removeProvider(provider)
