"""Opens the window of one of the suite's algorithms: the same function by button and by script."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QDialog

from ...core.base.errors import ToolsError
from ...core.base.language import tr
from .messages import Messages

OnFinished = Callable[[Mapping[str, Any]], None]


def open_algorithm(algorithm_id: str, messages: Messages, parameters: Optional[Mapping[str, Any]] = None,
                   on_finished: Optional[OnFinished] = None) -> Optional[QDialog]:
    """Shows the window of an algorithm, filled in with ``parameters``, and returns it.

    The map stays usable beside it, as with QGIS's own toolbox.

    :param on_finished: called with the results after every run that succeeded.
    :raises ToolsError: if the algorithm is not there or Processing is switched off.
    """
    if QgsApplication.processingRegistry().algorithmById(algorithm_id) is None:
        raise ToolsError(tr("This function is not there: {name}.", name=algorithm_id),
                         tr("Switch on the plugin it belongs to under Plugins, Manage and Install Plugins."))
    try:
        import processing
    except ImportError as error:
        raise ToolsError(tr("Processing is switched off."),
                         tr("Switch on the plugin Processing under Plugins, Manage and Install Plugins."),
                         str(error)) from error
    dialog = processing.createAlgorithmDialog(algorithm_id, dict(parameters or {}))
    if dialog is None:
        return None
    if on_finished is not None:
        finished = on_finished

        def tell(succeeded: bool, results: Mapping[str, Any]) -> None:
            if succeeded:
                with messages.guarding():
                    finished(results)

        dialog.algorithmFinished.connect(tell)
    dialog.show()
    return dialog
