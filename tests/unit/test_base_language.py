"""Languages: the product's apart from the interface's, digits apart from both."""

from __future__ import annotations

import threading

import pytest

from imsma_tools.core.base import language
from imsma_tools.core.base.language import Digits, Language, current_language, number_text, speaking, tr, with_digits


@pytest.mark.parametrize(("code", "expected"), [
    ("ar_IQ", Language.AR), ("ckb", Language.CKB), ("ckb-IQ", Language.CKB), ("en_GB", Language.EN),
    ("ku", Language.EN), ("", Language.EN)])
def test_a_locale_code_gives_the_language_it_names(code: str, expected: Language) -> None:
    """``ku`` is Latin-script Kurmanji to Qt, not Sorani: it must not become ckb."""
    assert Language.from_code(code) is expected


def test_arabic_and_kurdish_run_from_right_to_left() -> None:
    assert [item.is_right_to_left for item in (Language.EN, Language.AR, Language.CKB)] == [False, True, True]


def test_values_are_filled_in_after_translating() -> None:
    assert tr("{count} records of {text}", count=3, text="x") == "3 records of x"


def test_a_text_without_values_keeps_its_braces() -> None:
    assert tr("a {brace}") == "a {brace}"


def test_a_product_speaks_its_language_and_the_interface_keeps_its_own() -> None:
    former = current_language()
    with speaking(Language.CKB):
        assert current_language() is Language.CKB
        with speaking(Language.AR):
            assert current_language() is Language.AR
        assert current_language() is Language.CKB
    assert current_language() is former


def test_a_product_made_in_a_worker_does_not_change_the_interface() -> None:
    inside, outside, go_on = [], [], threading.Event()
    started = threading.Event()

    def work() -> None:
        with speaking(Language.CKB):
            started.set()
            go_on.wait(5)
            inside.append(current_language())

    worker = threading.Thread(target=work)
    worker.start()
    started.wait(5)
    outside.append(current_language())
    go_on.set()
    worker.join()
    assert inside == [Language.CKB]
    assert outside == [language._interface]


def test_digits_are_a_choice_of_their_own() -> None:
    assert number_text(1234567.5, 1) == "1,234,567.5"
    eastern = "\u0661\u066c\u0662\u0663\u0664\u066c\u0665\u0666\u0667\u066b\u0665"
    assert number_text(1234567.5, 1, Digits.ARABIC_INDIC) == eastern
    assert with_digits("TO-12", Digits.WESTERN) == "TO-12"
