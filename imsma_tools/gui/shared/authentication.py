"""Opens QGIS's authentication store before work begins in another thread, which could not ask for its password."""

from __future__ import annotations

from qgis.core import QgsApplication

from ...core.base.errors import BadInput
from ...core.base.language import tr


def unlock_store(authcfg: str) -> None:
    """Has QGIS ask for the master password where it is wanted and not given yet. Call it on the main thread.

    :param authcfg: the entry that will be used; with none nobody is asked.
    :raises BadInput: if the store stays closed, or has no such entry.
    """
    if not authcfg:
        return
    manager = QgsApplication.authManager()
    if authcfg not in manager.configIds():
        raise BadInput(tr("QGIS's authentication store has no entry {name}.", name=authcfg),
                       tr("Edit the connection and choose an entry, or make one."))
    if not manager.masterPasswordIsSet() and not manager.setMasterPassword(True):
        raise BadInput(tr("QGIS's authentication store is locked."),
                       tr("Try again and enter the master password; without it nobody can sign in for you."))
