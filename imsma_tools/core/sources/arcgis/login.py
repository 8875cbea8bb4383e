"""The login of a connection: user and password from QGIS's authentication store, or what QGIS does on its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ...base.errors import BadInput
from ...base.language import tr
from .tokens import Login


@dataclass(frozen=True)
class StoredLogin:
    """An entry of the authentication store: its method (Basic, OAuth2, EsriToken...), user and password for Basic."""

    method: str
    login: Optional[Login] = None


def stored_login(authcfg: str) -> StoredLogin:
    """Returns an entry of QGIS's authentication store. The password stays in memory and goes nowhere else.

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
    if config.method() != "Basic":
        return StoredLogin(config.method())
    return StoredLogin("Basic", Login(config.config("username"), config.config("password")))
