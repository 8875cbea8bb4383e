"""The Processing provider of OTMS."""

from __future__ import annotations

import otms_plugin.processing as package
from imsma_tools.processing.base import ToolsProvider


class OtmsProvider(ToolsProvider):
    """Offers the algorithms of OTMS; the id is a public contract."""

    ID = "otms"
    TITLE = "OTMS"
    PACKAGE = package
