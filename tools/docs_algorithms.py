"""Writes ``docs/algorithms.md`` from the registered algorithms: ids, parameters and outputs are a public contract."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication, QgsProcessingParameterDefinition, QgsProcessingParameterEnum

import imaat_plugin.processing
import imsma_tools.processing
import otms_plugin.processing
from imsma_tools.processing.base import ToolsAlgorithm, algorithms_in

from .suite import ROOT

PAGE = ROOT / "docs" / "algorithms.md"
PACKAGES = (("imsma", imsma_tools.processing), ("otms", otms_plugin.processing), ("imaat", imaat_plugin.processing))

_HEAD = """# Algorithms

Made from the algorithms themselves by `make docs`; do not edit. Ids and parameter names are a public contract
(version 1). Run them in the Processing toolbox, in models, or with `qgis_process run <id> -- NAME=value ...`; with
`--json` the result carries every count. Bad input ends with exit code 1 and a sentence. Unknown parameters are refused.
"""


def page() -> str:
    """Returns the whole page as Markdown."""
    lines = [_HEAD]
    for provider, package in PACKAGES:
        for kind in algorithms_in(package):
            lines += _algorithm(provider, kind())
    return "\n".join(lines)


def _algorithm(provider: str, algorithm: ToolsAlgorithm) -> list[str]:
    algorithm.initAlgorithm()
    lines = [f"## `{provider}:{algorithm.name()}`", "", f"**{algorithm.displayName()}.** {algorithm.help_text()}", "",
             "| Parameter | Meaning | Default | Optional |", "|---|---|---|---|"]
    for definition in algorithm.parameterDefinitions():
        optional = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
        default = definition.defaultValue()
        meaning = definition.description()
        if isinstance(definition, QgsProcessingParameterEnum):
            names = definition.options()
            meaning += ": " + ", ".join(names if definition.usesStaticStrings() else [
                f"{number} = {name}" for number, name in enumerate(names)])
        lines.append(f"| `{definition.name()}` | {meaning} | {'' if default is None else default} "
                     f"| {'yes' if optional else ''} |")
    outputs = [f"`{output.name()}` ({output.description()})" for output in algorithm.outputDefinitions()]
    return [*lines, "", "Outputs: " + ", ".join(outputs) + ".", ""]


def main() -> None:
    """Writes the page."""
    application = QgsApplication([], False)
    application.initQgis()
    PAGE.write_text(page(), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)} written")
    application.exitQgis()


if __name__ == "__main__":
    main()
