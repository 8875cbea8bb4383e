"""The completion report of an order: what was reported, what counts, what is left."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Optional

from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.language import number_text, tr
from imsma_tools.core.checks.memory_source import MemorySource
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.products.text_blocks import Block, Paragraph
from imsma_tools.core.tasking.coverage_questions import Coverage, completion_coverage
from imsma_tools.core.tasking.order_remark import name_of
from imsma_tools.core.tasking.progress import find_progress
from imsma_tools.core.tasking.states import load_states
from imsma_tools.core.tasking.task_progress import TaskProgress
from imsma_tools.core.workspace import Workspace

from .dossier import Dossier
from .words import Words, facts_part, signatures_part, table_part

_ABOUT = ("status", "task_type", "method", "issued_on", "actual_start", "actual_end", "site_left_on",
          "site_left_confirmed_by", "target_depth_cm", "qa_status")
_PLACE = ("admin1_name", "admin2_name", "community", "area_reported_m2", "area_computed_m2")
_REPORT = ("completed_on", "extent", "outcome", "method", "depth_cm", "area_reported_m2", "area_computed_m2",
           "approval")
_VISIT = ("visited_on", "visit_kind", "result", "area_sampled_m2", "nonconformities_minor", "nonconformities_major",
          "nonconformities_critical", "measures_taken")


def completion_report(words: Words, workspace: Workspace, progress: Progress) -> list[Block]:
    """Returns the blocks of the report behind its title."""
    dossier = words.dossier
    order = dossier.order
    done = progress_of_order(workspace, dossier)
    coverage = completion_coverage(workspace, order, on=dossier.today, progress=progress)
    blocks: list[Block] = []
    if not load_states().has(str(order.get("status") or ""), "work_done"):
        blocks.append(Paragraph(tr("INTERIM. The work on this order was not reported as finished."), framed=True))
    blocks += facts_part(tr("Order"), [
        (words.label("task_no"), words.code(dossier.number)),
        (words.label("organisation_guid"), words.operator(dossier.operator) or tr("not known")),
        *words.facts(order, _ABOUT)])
    blocks += facts_part(tr("Place"), [(tr("Middle of the area"), words.place(order.get(GEOMETRY))),
                                       *words.facts(order, _PLACE)])
    blocks += [*_figures(words, done), *_areas(words, done)] if done is not None else []
    blocks += outcomes_by_depth(words)
    blocks += _reports(words)
    blocks += _left(words, coverage)
    blocks += _found(words)
    blocks += quality_part(words)
    return [*blocks, *signatures_part((tr("Reported by (operator)"), tr("Received by (authority)")))]


def progress_of_order(workspace: Workspace, dossier: Dossier) -> Optional[TaskProgress]:
    """Returns how far the order is today, by its own reports alone; None if it did not exist yet."""
    source = MemorySource({
        "task_order": [dossier.order], "task_status": workspace.rows("task_status", {"task_guid": dossier.guid}),
        "progress_report": dossier.rows["progress_report"], "completion_report": dossier.rows["completion_report"],
        "ordnance_item": dossier.items}, workspace.model)
    found = find_progress(source, dossier.today)
    return found.tasks[0] if found.tasks else None


def outcomes_by_depth(words: Words) -> list[Block]:
    """Returns the land of approved completion reports by outcome and depth, as reported and as drawn."""
    sums: defaultdict[tuple[str, str], list[float]] = defaultdict(lambda: [0.0, 0.0])
    table = "completion_report"
    for row in words.dossier.rows[table]:
        if row.get("approval") == "APPROVED":
            key = (words.value(row, "outcome", table) or tr("not known"),
                   words.value(row, "depth_cm", table) or tr("not known"))
            for place, name in enumerate(("area_reported_m2", "area_computed_m2")):
                sums[key][place] += float(row.get(name) or 0.0)
    head = [words.label(name, table) for name in ("outcome", "depth_cm", "area_reported_m2", "area_computed_m2")]
    rows = [(*key, *map(words.area, areas)) for key, areas in sorted(sums.items())]
    return table_part(tr("Completed land by outcome and depth"), head, rows, (40.0, 30.0, 45.0, 45.0))


def quality_part(words: Words) -> list[Block]:
    """Returns the visits of quality management."""
    rows = [tuple(words.value(row, name, "qm_visit") for name in _VISIT) for row in words.dossier.rows["qm_visit"]]
    return table_part(tr("Quality visits"), [words.label(name, "qm_visit") for name in _VISIT], rows,
                      (22.0, 20.0, 20.0, 20.0, 16.0, 16.0, 16.0, 40.0))


def _figures(words: Words, done: TaskProgress) -> list[Block]:
    number, not_known = words.figures.number, tr("not known")
    rows = [
        (tr("Reports that count"), number(done.reports)), (tr("Days worked"), number(done.days_worked)),
        (tr("First report"), words.day(done.first_report) or not_known),
        (tr("Last report"), words.day(done.last_report) or not_known),
        (tr("Days suspended"), number(done.suspended_days)),
        (tr("Released by the map"), _share(words, done.pct_spatial)),
        (tr("Released as reported"), _share(words, done.pct_reported))]
    return [*facts_part(tr("Work"), rows), *(Paragraph(note) for note in done.warnings())]


def _share(words: Words, percent: object) -> str:
    text = words.figures.number(float(percent), 1) if isinstance(percent, (int, float)) else ""
    return tr("{number} % of the area", number=text) if text else tr("not known")


def _areas(words: Words, done: TaskProgress) -> list[Block]:
    rows = [(words.listed(code_list, code) or tr("not known"), words.area(areas.released_m2) or "-",
             words.area(areas.reported_m2) or "-")
            for code_list, kinds in (("outcome", done.by_outcome), ("method", done.by_method))
            for code, areas in sorted(kinds.items()) if areas.released_m2 or areas.reported_m2]
    rows.append((tr("All"), words.area(done.all.released_m2) or "-", words.area(done.all.reported_m2) or "-"))
    return table_part(tr("Land released, by outcome and by method"), (
        tr("Outcome or method"), tr("On the map, each place once"), tr("As reported")), rows, (64.0, 50.0, 50.0))


def _reports(words: Words) -> list[Block]:
    table = "completion_report"
    rows = [(words.code(name_of(row)), *(words.value(row, name, table) for name in _REPORT))
            for row in words.dossier.rows[table]]
    return table_part(tr("Completion reports"), [words.label(name, table) for name in ("report_no", *_REPORT)], rows,
                      (22.0, 24.0, 14.0, 18.0, 20.0, 14.0, 22.0, 22.0, 18.0), (0,))


def _left(words: Words, coverage: Coverage) -> list[Block]:
    """Returns the land that no approved report covers, and the reports that do not count."""
    if not coverage.is_usable:
        return [Paragraph(tr("The outline of the order cannot be used: nobody can say what is left."), framed=True)]
    rows = [(words.area(max(piece.area_m2, piece.uncertain_m2 or 0.0)),
             tr("{number} m", number=number_text(piece.width_m, 1)), words.place(piece.geometry))
            for piece in sorted(coverage.gaps, key=lambda piece: -piece.area_m2)]
    title = tr("Land that no approved report covers")
    blocks: list[Block] = table_part(title, (tr("Area"), tr("Widest place"), tr("Where")), rows, (40.0, 34.0, 90.0),
                                     (2,)) if rows else [Paragraph(tr("Approved reports cover the whole outline."),
                                                                   strong=True)]
    return [*blocks, *(Paragraph(tr("{part} does not count: it {why}.", part=name_of(part.record), why=part.why))
                       for part in coverage.left_out)]


def _found(words: Words) -> list[Block]:
    table = "ordnance_item"
    counts: Counter[tuple[str, str, str]] = Counter()
    for item in words.dossier.items:
        category, condition = (words.value(item, name, table) for name in ("category", "condition"))
        counts[category, str(item.get("model") or ""), condition] += int(item.get("quantity") or 0)
    head = [words.label(name, table) for name in ("category", "model", "condition", "quantity")]
    return table_part(tr("Ordnance found"), head,
                      [(*key, words.figures.number(count)) for key, count in sorted(counts.items())],
                      (50.0, 60.0, 34.0, 20.0))
