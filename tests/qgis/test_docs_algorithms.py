"""The page of algorithms is made from the algorithms: ids and parameters are a public contract and may not drift."""

from __future__ import annotations

from qgis.core import QgsApplication

from tools import docs_algorithms

CONTRACT = {
    "imsma": {"backupworkspace", "checkdata", "createsampledata", "createworkspace", "importlayer", "openworkspace",
              "publishrepository"},
    "otms": {"detectoverlaps", "checkcoverage"},
    "imaat": {"reportworkbook", "mapseries"},
}


def test_every_algorithm_of_the_contract_is_offered(qgis_app: QgsApplication) -> None:
    for provider, package in docs_algorithms.PACKAGES:
        names = {algorithm.NAME for algorithm in docs_algorithms.algorithms_in(package)}
        assert names >= CONTRACT[provider]


def test_names_are_lowercase_letters_and_digits(qgis_app: QgsApplication) -> None:
    for _, package in docs_algorithms.PACKAGES:
        for algorithm in docs_algorithms.algorithms_in(package):
            assert algorithm.NAME.isalnum() and algorithm.NAME == algorithm.NAME.lower()


def test_the_page_is_current(qgis_app: QgsApplication) -> None:
    assert docs_algorithms.PAGE.read_text(encoding="utf-8") == docs_algorithms.page(), "run: make docs"
