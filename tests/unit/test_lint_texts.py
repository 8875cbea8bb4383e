"""Texts on screen: translatable, and in words that people in mine action use."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from imsma_tools.core.base.language import CONTEXT
from tools import translations
from tools.suite import ROOT

RESOURCES = ROOT / "resources"
JARGON = json.loads((RESOURCES / "glossary" / "jargon.json").read_text(encoding="utf-8"))["words"]
PATTERN = re.compile(r"\b(?:" + "|".join(f"(?:{word['match']})" for word in JARGON) + r")\b", re.IGNORECASE)
_LABELLED_FOLDERS = ("model/tables", "code_lists", "rules", "reports", "products", "lessons")
_LABEL_KEYS = {"label", "en", "title", "sentence", "remedy"}


# Names in braces are never shown; names of parameters are what a person has to type.
_NAMES = re.compile(r"\{[^}]*\}|\bWORKSPACE\b|\bRECIPE\b")


def jargon_in(text: str) -> list[str]:
    """Returns the forbidden words of a text."""
    return [match.group(0) for match in PATTERN.finditer(_NAMES.sub("", text))]


def labels(value: Any, key: str = "") -> Iterator[str]:
    """Yields the texts that a person reads from a declared resource."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from labels(part, name)
    elif isinstance(value, list):
        for part in value:
            yield from labels(part, key)
    elif isinstance(value, str) and key in _LABEL_KEYS:
        yield value


def label_files() -> Iterator[Path]:
    for folder in _LABELLED_FOLDERS:
        yield from sorted((RESOURCES / folder).glob("*.json"))


def test_every_text_can_be_translated() -> None:
    """tr() takes one ASCII literal, and the names in braces are exactly the values given."""
    assert [str(text) for text in translations.texts() if text.problem] == []


def test_no_jargon_in_the_interface() -> None:
    found = [f"{text.file.relative_to(ROOT)}:{text.line}: {words} in {text.source!r}"
             for text in translations.texts() if (words := jargon_in(text.source))]
    assert found == []


def test_no_jargon_in_labels() -> None:
    found = [f"{file.relative_to(ROOT)}: {words} in {label!r}" for file in label_files()
             for label in labels(json.loads(file.read_text(encoding="utf-8"))) if (words := jargon_in(label))]
    assert found == []


def test_the_jargon_test_finds_jargon() -> None:
    """The words are found with other letters around them in capitals, plural and in braces not at all."""
    assert jargon_in("Slivers in this Workspace") == ["Slivers", "Workspace"]
    assert jargon_in("Saved to {workspace}, investigated and synchronous") == []
    assert jargon_in("Give WORKSPACE or INPUT, not a GUID") == ["GUID"]


def test_context_is_the_one_the_files_use() -> None:
    assert translations.CONTEXT == CONTEXT


def texts_of(source: str, folder: Path) -> list[str]:
    file = folder / "module.py"
    file.write_text(source, encoding="utf-8")
    return [text.problem or text.source for text in translations.texts_in(file)]


def test_extractor_joins_literals_and_refuses_the_rest(tmp_path: Path) -> None:
    """Adjacent literals are one text; variables, f-strings, sums, foreign letters and other values are refused."""
    assert texts_of('tr("One "\n   "text.")', tmp_path) == ["One text."]
    for source in ('tr(text)', 'tr(f"{a}")', 'tr("a" + b)', 'tr()', 'self.tr("a")', 'tr("caf\u00e9")',
                   'tr("{a}", b=1)', 'tr("a", b=1)', 'tr("{a", a=1)', 'tr("a", "b")'):
        problem = texts_of(source, tmp_path)[0]
        assert any(word in problem for word in ("literal", "instead", "ASCII", "differ", "braces")), source


def test_language_files_keep_reviews_and_drop_what_vanished(tmp_path: Path, monkeypatch: Any) -> None:
    """Updating keeps a reviewed translation and a machine-made one apart and forgets texts that are gone."""
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "sources", lambda: ["Area <m2> & more", "New", "Old {n}"])
    assert translations.update() == ["ar", "ckb"]
    assert translations.update(check_only=True) == []
    refused = translations.merge("ar", {"Old {n}": "x {n}", "Area <m2> & more": "y", "New": "{wrong}", "Gone": "z"})
    assert len(refused) == 2
    translations.merge("ar", {"Area <m2> & more": "y"}, reviewed=True)
    monkeypatch.setattr(translations, "sources", lambda: ["Area <m2> & more", "New"])
    assert translations.update(check_only=True) == ["ar", "ckb"]
    translations.update()
    assert translations.read("ar") == {"Area <m2> & more": translations.Translation("y", True),
                                       "New": translations.Translation("", False)}


def test_merging_keeps_the_braces(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "sources", lambda: ["{count} records"])
    assert translations.merge("ckb", {"{count} records": "{count} x"}) == []
    assert translations.read("ckb")["{count} records"] == translations.Translation("{count} x", False)
