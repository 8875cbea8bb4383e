"""The authority's own form, a .docx or .xlsx: read with limits, its fields filled, everything else left as it is."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from imsma_tools.core.base import safe_xml
from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.files import not_writable
from imsma_tools.core.base.language import tr

from .form_xml import fill

ENDINGS = (".docx", ".xlsx")
_MAIN = {".docx": "word/document.xml", ".xlsx": "xl/workbook.xml"}
_FOLDERS = {".docx": ("word/",), ".xlsx": ("xl/sharedStrings", "xl/worksheets/", "xl/drawings/")}
_MOST_PARTS = 5000
_MOST_BYTES = 200 << 20
_MOST_XML = 50 << 20
_MARK = b"{"


@dataclass(frozen=True)
class FilledForm:
    """What was done with a form: fields filled, fields that nobody knows, brackets that belong to no field."""

    used: tuple[str, ...]
    unknown: tuple[str, ...]
    broken: int


def fill_form(form: Path, target: Path, values: Mapping[str, str]) -> FilledForm:
    """Writes the form with its fields filled to ``target``.

    :raises BadInput: if the form is no .docx or .xlsx, is broken, too large, encrypted or holds a document type of its
        own, or has no field at all.
    :raises NotWritable: if ``target`` cannot be written.
    """
    ending = form.suffix.lower()
    if ending not in ENDINGS:
        raise BadInput(tr("{name} is no form that can be filled.", name=form.name),
                       tr("Save it as .docx or .xlsx."), str(form))
    used: set[str] = set()
    unknown: set[str] = set()
    broken = 0
    parts: list[tuple[zipfile.ZipInfo, bytes]] = []
    for info, content in _parts(form, ending):
        if info.filename.startswith(_FOLDERS[ending]) and info.filename.endswith(".xml") and _MARK in content:
            filled = fill(_text(form, info.filename, content), values)
            used |= filled.used
            unknown |= filled.unknown
            broken += filled.broken
            content = filled.text.encode("utf-8")
            _check(form, info.filename, content)
        parts.append((info, content))
    if not used and not unknown:
        raise BadInput(tr("{name} has no fields.", name=form.name),
                       tr("Write fields such as {example} where the values shall stand.", example="{{task_no}}"),
                       str(form))
    try:
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as written:
            for info, content in parts:
                kept = zipfile.ZipInfo(info.filename, info.date_time)
                kept.compress_type = info.compress_type
                kept.external_attr = info.external_attr
                written.writestr(kept, content)
    except OSError as error:
        raise not_writable(target, error) from error
    return FilledForm(tuple(sorted(used)), tuple(sorted(unknown)), broken)


def _parts(form: Path, ending: str) -> list[tuple[zipfile.ZipInfo, bytes]]:
    """Returns the parts of a form, unpacked, with limits."""
    try:
        with zipfile.ZipFile(form) as file:
            infos = file.infolist()
            if len(infos) > _MOST_PARTS or sum(info.file_size for info in infos) > _MOST_BYTES:
                raise safe_xml.too_large(form.name, _MOST_BYTES)
            if _MAIN[ending] not in {info.filename for info in infos}:
                raise _broken(form, tr("It is no file of this kind."))
            return [(info, _unpacked(file, info, form)) for info in infos]
    except OSError as error:
        raise BadInput(tr("The file {name} cannot be read.", name=form.name), tr("Choose another file."),
                       str(error)) from error
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, ValueError) as error:
        raise _broken(form, str(error)) from error


def _unpacked(file: zipfile.ZipFile, info: zipfile.ZipInfo, form: Path) -> bytes:
    """Returns one part; what its head says of its size is not believed."""
    with file.open(info) as stream:
        content = stream.read(info.file_size + 1)
    if len(content) > info.file_size:
        raise safe_xml.too_large(form.name, _MOST_BYTES)
    return content


def _text(form: Path, part: str, content: bytes) -> str:
    _check(form, part, content)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _broken(form, f"{part}: {error}") from error


def _check(form: Path, part: str, content: bytes) -> None:
    """:raises BadInput: if a part is no XML, or holds a document type."""
    for _ in safe_xml.parse(io.BytesIO(content), f"{form.name} ({part})", lambda tag, attributes: None,
                            lambda tag: None, limit=_MOST_XML):
        pass


def _broken(form: Path, detail: str) -> BadInput:
    return BadInput(tr("The file {name} is broken or cut off.", name=form.name),
                    tr("Open it in Word, LibreOffice or Excel and save it anew, without a password."), detail)
