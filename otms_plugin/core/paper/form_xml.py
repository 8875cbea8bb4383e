"""Fields such as ``{{task_no}}`` inside the XML of Word and Excel files, filled without touching anything else.

Word cuts a text into runs wherever somebody corrected a letter, so a field may lie in several of them: the pieces of
one paragraph (or of one text of a workbook) are looked at together. Everything outside of the fields stays as it is,
byte for byte: a file read and written by a library would lose what that library does not know, logos among it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape, unescape
from typing import Optional

_TOKEN = re.compile(r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>|[^<]+", re.DOTALL)
_TAG = re.compile(r"<(?P<end>/?)(?:(?P<prefix>[\w.-]+):)?(?P<name>[\w.-]+)")
_DECLARED = re.compile(r"xmlns(?::(?P<prefix>[\w.-]+))?\s*=\s*[\"'](?P<uri>[^\"']*)[\"']")
_FIELD = re.compile(r"\{\{\s*(?P<name>[^\W\d]\w*)\s*\}\}")
_OPEN = re.compile(r"\{\{|\}\}")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_HOLDERS = frozenset({"p", "si", "is"})
"""Paragraphs of Word and of drawings, texts of workbooks."""
_BARE = frozenset({"oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"})
"""Heads and feet of sheets hold their text themselves."""


@dataclass
class Filled:
    """A part of a file, filled. ``used`` are the fields met, ``unknown`` those nobody knows a value for.

    ``broken`` counts brackets that belong to no field.
    """

    text: str
    used: set[str] = field(default_factory=set)
    unknown: set[str] = field(default_factory=set)
    broken: int = 0


@dataclass
class _Holder:
    """A paragraph: the places of its pieces of text among the tokens, and how a new line is written in it."""

    pieces: list[int] = field(default_factory=list)
    prefix: str = ""
    style: str = "plain"


def fill(text: str, values: Mapping[str, str]) -> Filled:
    """Returns the XML with its fields filled; ``text`` must be well-formed. Unknown fields stay as they are."""
    tokens = _TOKEN.findall(text)
    styles = {found["prefix"] or "": _style(found["uri"]) for found in _DECLARED.finditer(text)}
    filled = Filled("")
    for holder in _holders(tokens, styles):
        _fill_holder(tokens, holder, values, filled)
    filled.text = "".join(tokens)
    return filled


def _style(uri: str) -> str:
    if "wordprocessingml" in uri:
        return "word"
    return "drawing" if "drawingml" in uri else "plain"


def _holders(tokens: list[str], styles: Mapping[str, str]) -> list[_Holder]:
    """Returns the paragraphs with their texts. A text belongs to the innermost one: a box of text lies in another."""
    found: list[_Holder] = []
    stack: list[_Holder] = []
    inside: Optional[_Holder] = None
    for place, token in enumerate(tokens):
        if not token.startswith("<"):
            if inside is not None:
                inside.pieces.append(place)
            continue
        tag = _TAG.match(token)
        if tag is None or token.endswith("/>"):
            continue
        name, prefix, ends = tag["name"], tag["prefix"] or "", bool(tag["end"])
        if name in _HOLDERS or name in _BARE:
            if not ends:
                stack.append(_Holder([], prefix, "head" if name in _BARE else styles.get(prefix, "plain")))
                found.append(stack[-1])
            elif stack:
                stack.pop()
            inside = stack[-1] if name in _BARE and not ends else None
        elif name == "t":
            inside = stack[-1] if stack and not ends else None
    return found


def _fill_holder(tokens: list[str], holder: _Holder, values: Mapping[str, str], filled: Filled) -> None:
    texts = [unescape(tokens[place]) for place in holder.pieces]
    whole = "".join(texts)
    if "{{" not in whole and "}}" not in whole:
        return
    changed: set[int] = set()
    for match in reversed(list(_FIELD.finditer(whole))):
        name = match["name"]
        if name not in values:
            filled.unknown.add(name)
            continue
        filled.used.add(name)
        changed |= _replace(texts, match.start(), match.end(), _FORBIDDEN.sub("", values[name]))
    for number in changed:
        place = holder.pieces[number]
        tokens[place] = _written(texts[number], holder)
        tokens[place - 1] = _keeping_blanks(tokens[place - 1], holder)
    filled.broken += len(_OPEN.findall(_FIELD.sub("", whole)))


def _replace(texts: list[str], start: int, end: int, value: str) -> set[int]:
    """Puts ``value`` in place of a stretch of the joined texts; returns which of them changed."""
    changed: set[int] = set()
    at = 0
    for number, text in enumerate(texts):
        first, last = max(start - at, 0), min(end - at, len(text))
        at += len(text)
        if first < last:
            texts[number] = text[:first] + ("" if changed else value) + text[last:]
            changed.add(number)
    return changed


def _written(text: str, holder: _Holder) -> str:
    """Returns a text as XML. In Word a new line is an element of its own, in drawings it would cut the run."""
    if holder.style == "head":
        text = text.replace("\n", " ")
    if holder.style == "drawing":
        text = text.replace("\n", "; ")
    escaped = escape(text, quote=False)
    if holder.style != "word":
        return escaped
    mark = f"{holder.prefix}:" if holder.prefix else ""
    return escaped.replace("\n", f"</{mark}t><{mark}br/><{mark}t xml:space=\"preserve\">")


def _keeping_blanks(tag: str, holder: _Holder) -> str:
    """Returns the tag of a text so that blanks at its ends stay."""
    found = _TAG.match(tag)
    if holder.style in ("head", "drawing") or "xml:space" in tag or found is None or found["name"] != "t":
        return tag
    return tag[:-1] + " xml:space=\"preserve\">"
