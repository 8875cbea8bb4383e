"""Reads a plugin repository with QGIS's own plugin installer and prints what it offers as JSON.

    python read_repository.py PLUGINS_FOLDER ADDRESS_OF_PLUGINS_XML
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEventLoop, QTimer

application = QgsApplication([], True)
application.initQgis()
sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python"))

from pyplugin_installer import installer_data  # noqa: E402


def main() -> None:
    repositories = installer_data.repositories
    repositories.load()
    name = "office"
    repositories.mRepositories = {name: {
        **next(iter(repositories.mRepositories.values())), "url": sys.argv[2], "authcfg": "", "enabled": True,
        "valid": True, "Relay": installer_data.Relay(name)}}
    loop = QEventLoop()
    repositories.checkingDone.connect(loop.quit)
    QTimer.singleShot(30_000, loop.quit)
    repositories.requestFetching(name)
    loop.exec()
    found = {entry["id"]: {key: entry[key] for key in ("name", "version_available", "download_url",
                                                       "plugin_dependencies", "about", "experimental")}
             for entries in installer_data.plugins.repoCache.values() for entry in entries}
    print(json.dumps({"error": repositories.mRepositories[name]["error"], "plugins": found}), flush=True)


main()
