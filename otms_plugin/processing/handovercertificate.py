"""otms:handovercertificate: what was done on the land, what was not, and who takes it over."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterString

from imsma_tools.core.base.language import tr
from otms_plugin.core.paper.contract import PaperKind

from .papers import PaperAlgorithm


class HandoverCertificate(PaperAlgorithm):
    """Prints a handover certificate."""

    NAME = "handovercertificate"
    KIND = PaperKind.HANDOVER

    def displayName(self) -> str:
        return tr("Handover certificate")

    def help_text(self) -> str:
        return tr("Prints a handover certificate that is entered for a task order: parties, land by outcome and "
                  "depth, what was not cleared, residual risk, quality control, markers, room to sign, and the map. "
                  "It is refused while a piece of land that no approved completion report covers has no reason: give "
                  "them with DECISIONS, for example [{\"about\": \"COVERAGE\", \"reason\": \"Rock face, marked\", "
                  "\"up_to_m2\": 120}]. Reasons and names stand on the certificate. CERTIFICATE is its number, if "
                  "the order has several. Each certificate is kept with the order. BY is the name of the person who "
                  "prints it.")

    def add_more(self) -> None:
        for name, text in (("CERTIFICATE", tr("Number of the handover certificate")),
                           ("DECISIONS", tr("Remarks accepted, as JSON"))):
            self.addParameter(QgsProcessingParameterString(name, text, optional=True))
