"""The login of a connection: user and password out of QGIS's authentication store, where they are to become a token."""

from __future__ import annotations

from typing import Optional

from ...base.errors import BadInput
from ...base.language import tr
from .tokens import Login


def stored_login(authcfg: str) -> Optional[Login]:
    """Returns user and password of an entry of QGIS's authentication store; None if it is of another kind than Basic.

    The password stays in memory and goes nowhere else.

    :raises BadInput: if there is no such entry, or the store stays locked.
    """
    from qgis.core import QgsApplication, QgsAuthMethodConfig

    manager = QgsApplication.authManager()
    config = QgsAuthMethodConfig()
    is_there = authcfg in manager.configIds()
    if is_there:
        is_there, config = manager.loadAuthenticationConfig(authcfg, config, True)
    if not is_there or not config.method():
        raise BadInput(tr("The login {name} of QGIS's authentication store cannot be read.", name=authcfg),
                       tr("It may have been removed, or the master password was not given. Edit the connection and "
                          "choose a login."))
    return Login(config.config("username"), config.config("password")) if config.method() == "Basic" else None
