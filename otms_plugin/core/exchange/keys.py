"""The key agreed with a partner, out of QGIS's authentication store; it is never written anywhere else."""

from __future__ import annotations

from typing import Optional

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.sources.arcgis.login import stored_login

_SHORTEST = 12
"""Characters; a shorter one is found by trying."""


def stored_key(authcfg: str) -> Optional[bytes]:
    """Returns the password of an entry of QGIS's authentication store as the key of packages, None without an entry.

    :raises BadInput: if there is no such entry, it is of another kind than Basic, the store stays locked, or the key is
        too short.
    """
    if not authcfg.strip():
        return None
    login = stored_login(authcfg.strip())
    password = login.password if login is not None else ""
    if len(password) < _SHORTEST:
        raise BadInput(tr("The entry {name} of QGIS's authentication store is no key for packages.", name=authcfg),
                       tr("Choose an entry of the kind Basic whose password has {count} characters or more.",
                          count=_SHORTEST))
    return password.encode()
