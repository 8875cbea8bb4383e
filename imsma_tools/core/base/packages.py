"""Optional Python packages: found where the host has them, explained where it has not.

Nothing is ever installed behind a person's back. The rest of the suite works without any of them.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from types import ModuleType

from . import third_party
from .errors import MissingPackage
from .language import tr

_DEBIAN_NAMES = {"pandas": "python3-pandas", "openpyxl": "python3-openpyxl", "xlsxwriter": "python3-xlsxwriter"}


def is_available(name: str) -> bool:
    """Returns True if the package can be imported, from the host or as a shipped copy; imports nothing."""
    third_party.install()
    return name in sys.modules or importlib.util.find_spec(name) is not None


def require(name: str, purpose: str) -> ModuleType:
    """Imports and returns an optional package.

    :param name: module name, for example ``pandas``.
    :param purpose: what needs it, as a translated phrase for the message.
    :raises MissingPackage: with a remedy for this system.
    """
    third_party.install()
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise MissingPackage(tr("{purpose} needs the Python package {name}, which this QGIS does not have.",
                                purpose=purpose, name=name), remedy(name), str(error)) from error


def remedy(name: str) -> str:
    """Returns what to do on this system to get a missing package."""
    if sys.platform.startswith("linux"):
        return tr("Install {package} from your distribution (for example: sudo apt install {package}) and start QGIS "
                  "again.", package=_DEBIAN_NAMES.get(name, "python3-" + name))
    if sys.platform == "win32":
        return tr("Ask your IT office for the QGIS installer with all packages, or in the OSGeo4W Setup choose "
                  "python3-{name}, and start QGIS again.", name=name)
    return tr("Use a QGIS build that contains {name}, and start QGIS again.", name=name)
