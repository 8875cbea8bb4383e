"""Makes the shipped styles (``resources/styles/*.qml``) and the legend page of the documentation.

``python -m tools.symbology`` writes them again from the declarations in this package and the drawings in
``resources/symbols``; the same input gives the same files, byte for byte. An office edits copies of the QML in QGIS.
"""
