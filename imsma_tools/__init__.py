"""IMSMA Tools: the base plugin of the suite."""


def classFactory(iface):
    """Returns the plugin. QGIS calls it; ``qgis_process`` passes None."""
    from .plugin import ImsmaToolsPlugin

    return ImsmaToolsPlugin(iface)
