"""QGIS's Arabic loses the names of optional parameters ("1% [...]"): put right while the suite is loaded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from imsma_tools.core.base import qgis_mends
from tools.translations import compile_all


def optional() -> str:
    return QCoreApplication.translate("QObject", "%1 [optional]")


@pytest.fixture()
def arabic_qgis(qgis_app: QgsApplication) -> Iterator[None]:
    compile_all()
    translator = QTranslator()
    if not translator.load(str(Path(QgsApplication.i18nPath()) / "qgis_ar.qm")):
        pytest.skip("this QGIS has no Arabic translation")
    QCoreApplication.installTranslator(translator)
    yield
    qgis_mends.remove()
    QCoreApplication.removeTranslator(translator)


def test_an_optional_parameter_keeps_its_name_in_arabic(arabic_qgis: None) -> None:
    before = optional()
    qgis_mends.install("ar")
    assert "%1" in optional()
    assert optional() != "%1 [optional]"
    qgis_mends.remove()
    assert optional() == before


def test_other_texts_of_qgis_stay_its_own(arabic_qgis: None) -> None:
    before = QCoreApplication.translate("QObject", "Polygon")
    qgis_mends.install("ar")
    assert QCoreApplication.translate("QObject", "Polygon") == before


def test_where_there_is_nothing_to_mend_nothing_is_installed(qgis_app: QgsApplication) -> None:
    qgis_mends.install("en_GB")
    assert optional() == "%1 [optional]"
