"""Filling the authority's own form for an order, with map and turning points as its annex. On the main thread."""

from __future__ import annotations

import datetime as dt
import difflib
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Optional

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.base.language import speaking, tr
from imsma_tools.core.products.printing import require_main_thread
from imsma_tools.core.workspace import Workspace

from ..life.actor import Actor
from .changes import changes_since, summary
from .contract import MadePaper, PaperKind, PaperWish
from .dossier import read_dossier
from .form_fields import field_values
from .form_file import FilledForm, fill_form
from .keeping import keep, letter_of, paper_number, values_of
from .layout import PaperText, lay_out
from .making import letter_part, require_name
from .order_sheet import points_part, standing
from .words import Words

_STANDING = "standing"


def make_form(workspace: Workspace, task: str, form: Path, wish: PaperWish, target: Path, actor: Actor,
              progress: Progress = SILENT, now: Optional[dt.datetime] = None) -> MadePaper:
    """Fills ``form`` (.docx or .xlsx) into ``target``, prints its annex beside it and keeps both as one paper.

    The annex has the name of ``target`` with ``_annex`` behind, as PDF. Fields nobody knows stay as they are and are
    told in ``notes``; so are fields that are empty for this order.

    :raises BadInput: if the form cannot be filled, or would be overwritten.
    :raises NotWritable: if a file cannot be written; then nothing is kept.
    """
    require_main_thread()
    require_name(actor)
    if target.suffix.lower() != form.suffix.lower() or target.resolve() == form.resolve():
        raise BadInput(tr("The filled form needs a name of its own that ends in {ending}.", ending=form.suffix),
                       tr("Choose another name for the result."), str(target))
    moment = now or dt.datetime.now(dt.timezone.utc)
    wish = replace(wish, kind=PaperKind.FORM)
    dossier = read_dossier(workspace, task, moment)
    letter = letter_of(dossier, wish.letter)
    with speaking(wish.language), tempfile.TemporaryDirectory(prefix="imsma-form-") as folder:
        words = Words(dossier, wish.language, wish.digits)
        since = changes_since(workspace, dossier)
        number = paper_number(workspace, dossier, wish.kind)
        values = field_values(words, since, letter, number, wish.producer.name, actor.name.strip())
        filled_file = Path(folder) / f"form{form.suffix.lower()}"
        filled = fill_form(form, filled_file, values)
        blocks = [*letter_part(words, letter), *standing(words), *points_part(words)]
        text = PaperText(blocks, number, tr("annex of the form"), summary(since, dossier))
        text.notes += _notes(filled, values)
        annex = target.with_name(f"{target.stem}_annex.pdf")
        pages, count = lay_out(workspace, dossier, wish, text, Path(folder), annex, moment, progress)
        progress.check()
        made = [(filled_file, target), *pages]
        kept = values_of(wish.kind, number, wish.language, moment, letter, text.changes)
        guid, digest = keep(workspace, dossier, made, kept, actor.name)
    return MadePaper(tuple(place for _, place in made), guid, number, dossier.sheet_version, digest,
                     dossier.content_sum(), count, tuple(text.notes))


def _notes(filled: FilledForm, values: dict[str, str]) -> list[str]:
    found = []
    if filled.unknown:
        found.append(tr("Fields that nobody knows stay in the form: {names}.",
                        names=", ".join(_with_likely(filled.unknown, values))))
    if filled.broken:
        found.append(tr("Brackets in the form that belong to no field: {count}.", count=filled.broken))
    empty = [name for name in filled.used if not values[name] and name != _STANDING]
    if empty:
        found.append(tr("Fields of the form that are empty for this order: {names}.", names=", ".join(empty)))
    if values[_STANDING] and _STANDING not in filled.used:
        found.append(tr("The form has no field {field}, so it does not say: {text}", field="{{standing}}",
                        text=values[_STANDING]))
    return found


def _with_likely(unknown: Sequence[str], known: Iterable[str]) -> list[str]:
    """Returns the names with the one that was probably meant."""
    names = list(known)
    likely = {name: difflib.get_close_matches(name.lower(), names, 1) for name in unknown}
    return [f"{name} ({likely[name][0]}?)" if likely[name] else name for name in unknown]
