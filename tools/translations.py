"""The translations of the interface: one context, one file per language, drawn from every ``tr("...")``.

    python3 -m tools.translations update            after a change of texts
    python3 -m tools.translations --check           fails when a file is not current, or a text cannot be translated
    python3 -m tools.translations missing --language ar > texts.json
    python3 -m tools.translations merge texts.json --language ar [--reviewed]
    python3 -m tools.translations compile

A translation made by a machine keeps ``type="unfinished"``: it is shown, and a speaker of the language sees in Qt
Linguist what still waits for a review.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import shutil
import string
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from .suite import PLUGINS, ROOT, StopError, files_below

CONTEXT = "imsma_suite"
LANGUAGES = ("ar", "ckb")
FOLDER = ROOT / "i18n"
_LRELEASE = ("lrelease", "lrelease-qt5", "lrelease-qt6", "/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease")


@dataclass(frozen=True)
class Text:
    """A call of ``tr``: where it stands, what it says, or why it cannot be translated."""

    file: Path
    line: int
    source: str = ""
    problem: str = ""

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line}: {self.problem or self.source}"


@dataclass(frozen=True)
class Translation:
    """What a language file holds for one text. ``reviewed`` means by a speaker of the language."""

    text: str = ""
    reviewed: bool = False


def texts() -> list[Text]:
    """Returns every call of ``tr`` in the three plugins."""
    found = []
    for plugin in PLUGINS:
        for file in files_below(plugin.folder):
            if file.suffix == ".py" and not file.is_symlink():
                found += list(texts_in(file))
    return found


def texts_in(file: Path) -> Iterator[Text]:
    """Yields the calls of ``tr`` in a Python file."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"), str(file))):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("tr", "translate"):
            owner = node.func.value
            if isinstance(owner, ast.Name) and owner.id in ("self", "cls", "QCoreApplication", "QApplication"):
                yield Text(file, node.lineno, problem="use tr of imsma_tools.core.base.language instead")
            continue
        if isinstance(node.func, ast.Name) and node.func.id == "tr":
            yield _text(file, node)


def _text(file: Path, call: ast.Call) -> Text:
    """Returns the text of a call, or what is wrong with it."""
    first = call.args[0] if call.args else None
    if len(call.args) != 1 or not isinstance(first, ast.Constant) or not isinstance(first.value, str):
        return Text(file, call.lineno, problem="tr needs one literal text: no variable, no f-string, no sum")
    source = first.value
    if not source.isascii() or not source.strip():
        return Text(file, call.lineno, source, "the text must be English in ASCII letters")
    given = {keyword.arg for keyword in call.keywords}
    if None not in given:
        try:
            wanted = fields(source) if given else set()
        except ValueError as error:
            return Text(file, call.lineno, source, f"the braces do not match: {error}")
        if wanted != given:
            names = ", ".join(sorted(map(str, wanted ^ given)))
            return Text(file, call.lineno, source, f"names in the text and values given differ: {names}")
    return Text(file, call.lineno, source)


def fields(text: str) -> set[str]:
    """Returns the names in braces of a text."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def sources() -> list[str]:
    """Returns all texts, each once, in a stable order.

    :raises StopError: naming every call that cannot be translated.
    """
    found = texts()
    wrong = [text for text in found if text.problem]
    if wrong:
        raise StopError("\n".join(map(str, wrong)))
    return sorted({text.source for text in found})


def language_file(language: str) -> Path:
    """Returns the file of a language."""
    return FOLDER / f"imsma_suite_{language}.ts"


def read(language: str) -> dict[str, Translation]:
    """Returns what a language's file holds; nothing if there is none."""
    file = language_file(language)
    if not file.is_file():
        return {}
    found = {}
    for message in ElementTree.parse(file).getroot().iter("message"):
        entry = message.find("translation")
        if entry is not None:
            found[message.findtext("source", "")] = Translation(entry.text or "", entry.get("type") != "unfinished")
    return found


def content(language: str, wanted: list[str], known: Mapping[str, Translation]) -> str:
    """Returns the text of a language's file: exactly the wanted texts, with the translations known."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>",
             f"    <name>{CONTEXT}</name>"]
    for source in wanted:
        entry = known.get(source, Translation())
        mark = "" if entry.reviewed and entry.text else ' type="unfinished"'
        lines += ["    <message>", f"        <source>{escape(source)}</source>",
                  f"        <translation{mark}>{escape(entry.text)}</translation>", "    </message>"]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def update(check_only: bool = False) -> list[str]:
    """Brings every language's file up to date; returns the languages that were not."""
    wanted, stale = sources(), []
    for language in LANGUAGES:
        file = language_file(language)
        new = content(language, wanted, read(language))
        if not file.is_file() or file.read_text(encoding="utf-8") != new:
            stale.append(language)
            if not check_only:
                FOLDER.mkdir(exist_ok=True)
                file.write_text(new, encoding="utf-8", newline="\n")
    return stale


def merge(language: str, translations: Mapping[str, str], reviewed: bool = False) -> list[str]:
    """Takes translations over into a language's file; returns those refused, each with the reason."""
    update()
    known, wanted, refused = read(language), set(sources()), []
    for source, text in translations.items():
        if source not in wanted:
            refused.append(f"not a text of the suite: {source}")
        elif fields(source) != fields(text):
            refused.append(f"other names in braces than the original: {source}")
        elif text.strip():
            known[source] = Translation(text, reviewed)
    language_file(language).write_text(content(language, sorted(wanted), known), encoding="utf-8", newline="\n")
    return refused


def compile_all() -> list[Path]:
    """Compiles the language files where they changed; returns the compiled ones.

    :raises StopError: if Qt's lrelease is missing or refuses a file.
    """
    done = []
    for file in sorted(language_file(LANGUAGES[0]).parent.glob("*.ts")):
        target = file.with_suffix(".qm")
        if not target.is_file() or target.stat().st_mtime_ns <= file.stat().st_mtime_ns:
            _compile(file, target)
        done.append(target)
    return done


def _compile(file: Path, target: Path) -> None:
    program = next((found for found in map(shutil.which, _LRELEASE) if found), None)
    if program is None:
        raise StopError("Qt's lrelease is missing: install qttools5-dev-tools (make setup does).")
    # Beside it and then swapped: another program may be packing the old one at this moment.
    aside = target.with_name(f".{os.getpid()}-{target.name}")
    done = subprocess.run([program, "-silent", str(file), "-qm", str(aside)], capture_output=True, text=True,
                          check=False)
    if done.returncode == 0:
        aside.replace(target)
    else:
        raise StopError(f"lrelease refused {file.name}: {done.stderr.strip()}")


def main() -> int:
    """Runs one of the commands."""
    parser = argparse.ArgumentParser(description="Translations of the interface")
    parser.add_argument("command", nargs="?", default="update", choices=("update", "missing", "merge", "compile"))
    parser.add_argument("file", nargs="?", type=Path, help="JSON file {text: translation} to merge")
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--reviewed", action="store_true", help="a speaker of the language has read them")
    parser.add_argument("--check", action="store_true", help="change nothing, fail when a file is not current")
    options = parser.parse_args()
    try:
        return _run(options)
    except StopError as error:
        print(error, file=sys.stderr)
        return 1


def _run(options: argparse.Namespace) -> int:
    if options.check:
        stale = update(check_only=True)
        if stale:
            print(f"Not current: {', '.join(stale)}. Run: make i18n", file=sys.stderr)
        return 1 if stale else 0
    if options.command == "update":
        update()
        for language in LANGUAGES:
            known = read(language)
            print(f"{language}: {len(known)} texts, {sum(bool(entry.text) for entry in known.values())} translated, "
                  f"{sum(entry.reviewed for entry in known.values())} reviewed")
        compile_all()
    elif options.command == "compile":
        compile_all()
    elif options.language is None:
        raise StopError("Give --language ar or --language ckb.")
    elif options.command == "missing":
        known = read(options.language)
        todo = [source for source in sources() if not known.get(source, Translation()).text]
        print(json.dumps(dict.fromkeys(todo, ""), indent=1, ensure_ascii=False))
    else:
        if options.file is None:
            raise StopError("Give the JSON file to merge.")
        refused = merge(options.language, json.loads(options.file.read_text(encoding="utf-8")), options.reviewed)
        print("\n".join(refused), file=sys.stderr)
        return 1 if refused else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
