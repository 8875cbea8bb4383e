"""The Processing provider of IMSMA Tools."""

from __future__ import annotations

import imsma_tools.processing as package

from .base import ToolsProvider


class ImsmaProvider(ToolsProvider):
    """Offers the algorithms of IMSMA Tools; the id is a public contract."""

    ID = "imsma"
    TITLE = "IMSMA Tools"
    PACKAGE = package
