"""The Processing provider of iMAAT."""

from __future__ import annotations

import imaat_plugin.processing as package
from imsma_tools.processing.base import ToolsProvider


class ImaatProvider(ToolsProvider):
    """Offers the algorithms of iMAAT; the id is a public contract."""

    ID = "imaat"
    TITLE = "iMAAT"
    PACKAGE = package
