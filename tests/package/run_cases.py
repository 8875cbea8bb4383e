"""Runs algorithms of the installed zips as qgis_process does, many of them in one process; run by test_bad_input.

Arguments: the folder of the plugins, a JSON file of cases. Prints the outcome of each as JSON on the last line.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

NOBODY = 65534


def run(case: dict) -> dict:
    """Returns exit code and sentence; QGIS makes a traceback the sentence of an error nobody put in words."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(case["id"])
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    fit, sentence = algorithm.checkParameterValues(case["parameters"], context)
    if not fit:
        return {"code": 1, "sentence": sentence}
    try:
        _, done = algorithm.run(case["parameters"], context, feedback, {}, False)
    except QgsProcessingException as error:
        return {"code": 1, "sentence": str(error)}
    return {"code": 0 if done else 1, "sentence": ""}


def run_as(case: dict) -> dict:
    """Runs a case, as a user without rights if it asks for that: root may write anywhere."""
    if not case["nobody"]:
        return run(case)
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        return run(case)
    finally:
        os.setresuid(0, 0, 0)


def main() -> None:
    sys.path.insert(0, sys.argv[1])
    application = QgsApplication([], False)
    application.initQgis()
    providers = []
    for plugin, name in (("imsma_tools", "ImsmaProvider"), ("otms_plugin", "OtmsProvider"),
                         ("imaat_plugin", "ImaatProvider")):
        provider = getattr(importlib.import_module(f"{plugin}.processing.provider"), name)()
        QgsApplication.processingRegistry().addProvider(provider)
        providers.append(provider)
    outcomes = {}
    for case in json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")):
        outcomes[case["name"]] = run_as(case)
    print("\n" + json.dumps(outcomes), flush=True)
    os._exit(0)   # QGIS without a window is known to fall over while it is taken down


if __name__ == "__main__":
    main()
