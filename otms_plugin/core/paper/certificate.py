"""The handover certificate: what was done on the land, what was not, and who takes it over (IMAS 08.30)."""

from __future__ import annotations

from dataclasses import replace

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import tr
from imsma_tools.core.model.definition import GEOMETRY
from imsma_tools.core.model.record import Record
from imsma_tools.core.products.maps.turning import corners_of
from imsma_tools.core.products.text_blocks import Block, Paragraph, Signatures
from imsma_tools.core.tasking.order_remark import OrderRemark

from .certificate_gate import PART, Passed
from .completion import outcomes_by_depth, quality_part
from .dossier import Dossier
from .order_sheet import points_part
from .words import Words, facts_part, free, signatures_part, table_part, text_part

_TABLE = "handover_certificate"
_ABOUT = ("handed_over_on", "extent", "handed_over_by", "received_by", "community_involved")
_DONE = ("cleared_m2", "reduced_m2", "cancelled_m2", "depth_cm", "markers_emplaced", "qc_samples")
_PEOPLE = ("girls", "boys", "women", "men")
_PLACE = ("admin1_name", "admin2_name", "community", "land_use_after", "area_computed_m2")


def certificate_of(dossier: Dossier, number: str = "") -> Record:
    """Returns the handover certificate of an order, by its number if there are several.

    :raises BadInput: if it is not there, or several are and none is named.
    """
    known = dossier.rows[_TABLE]
    if not known:
        raise BadInput(tr("No handover certificate is entered for {name}.", name=dossier.number),
                       tr("Enter the certificate first: number, parties, areas, residual risk."))
    found = [row for row in known if not number or row["certificate_no"] == number]
    if len(found) != 1:
        names = ", ".join(str(row["certificate_no"]) for row in known)
        raise BadInput(tr("Which handover certificate of {name} is meant?", name=dossier.number),
                       tr("Give the number of one of them: {names}.", names=names), number)
    return found[0]


def handover_certificate(words: Words, certificate: Record, passed: Passed) -> list[Block]:
    """Returns the blocks of the certificate behind its title."""
    dossier = words.dossier
    order, part = dossier.order, certificate.get("extent") == PART
    outline = certificate.get(GEOMETRY) or order.get(GEOMETRY)
    blocks: list[Block] = [Paragraph(note, framed=True) for note in passed.notes]
    if part:
        blocks.append(Paragraph(tr("This certificate is for a part of the order only. Nothing is said of the rest."),
                                framed=True))
    blocks += facts_part(tr("Certificate"), [
        (words.label("certificate_no", _TABLE), words.code(certificate["certificate_no"])),
        (words.label("task_no"), words.code(dossier.number)),
        (words.label("organisation_guid"), words.operator(dossier.operator) or tr("not known")),
        *words.facts(certificate, _ABOUT, _TABLE)])
    blocks += facts_part(tr("Place"), [(tr("Middle of the area"), words.place(outline)),
                                       *words.facts({**order, **_own_area(certificate)}, _PLACE)])
    blocks += facts_part(tr("Work done"), words.facts(certificate, _DONE, _TABLE))
    blocks += outcomes_by_depth(words)
    blocks += _not_cleared(words, certificate, passed)
    blocks += text_part(words.label("residual_risk", _TABLE), certificate.get("residual_risk"))
    blocks += quality_part(words)
    blocks += facts_part(tr("People who use the land"), words.facts(certificate, _PEOPLE, _TABLE), 4)
    blocks += _corners_of_part(words, certificate) if part else points_part(words)
    blocks.append(Paragraph(tr("The land outside of the outline on the map was not part of this work. What was not "
                               "cleared is named above. If you find something suspicious, do not touch it and report "
                               "it at once."), strong=True))
    lines = (tr("Name:"), tr("Date:"), tr("Signature:"), "")
    return [*blocks, *signatures_part((tr("Handed over by (authority)"), tr("Work done by (operator)"))),
            Signatures((tr("Received by (owner or local authority)"), tr("For the community: a woman"),
                        tr("For the community: a man")), lines)]


def _corners_of_part(words: Words, certificate: Record) -> list[Block]:
    """Returns the corners of a part; the map numbers the points of the whole order."""
    corners = tuple(corners_of(certificate.get(GEOMETRY)))
    own = replace(words.dossier, points=corners, is_traced=True, unplaced=0)
    return [*points_part(Words(own, words.language, words.figures.digits)),
            Paragraph(tr("They are the corners of the part. The numbers on the map are those of the whole order."))]


def _own_area(certificate: Record) -> Record:
    area = certificate.get("area_computed_m2")
    return {"area_computed_m2": area} if area else {}


def _not_cleared(words: Words, certificate: Record, passed: Passed) -> list[Block]:
    """Returns everything that was not cleared: in words, as reported, and every piece that no report covers."""
    blocks = text_part(words.label("not_cleared_text", _TABLE), certificate.get("not_cleared_text"))
    told = [(words.code(row.get("report_no")), words.area(row["not_cleared_m2"]),
             free(row.get("not_cleared_reason")) or "-") for row in words.dossier.rows["completion_report"]
            if row.get("not_cleared_m2")]
    names = ("report_no", "not_cleared_m2", "not_cleared_reason")
    if told:
        blocks += table_part(tr("Not cleared, by the completion reports"),
                             [words.label(name, "completion_report") for name in names], told, (34.0, 30.0, 100.0),
                             (0,))
    if not passed.gaps:
        return [*blocks, Paragraph(tr("Approved completion reports cover the whole outline."))]
    blocks += table_part(tr("Land that no completion report covers"), (
        tr("Area"), tr("Widest place"), tr("Where"), tr("Reason"), tr("Accepted by")),
        [_gap(words, gap) for gap in passed.gaps], (20.0, 18.0, 44.0, 60.0, 40.0), (2,))
    return blocks


def _gap(words: Words, gap: OrderRemark) -> tuple[str, str, str, str, str]:
    decision = gap.decision
    width = tr("{number} m", number=words.figures.number(gap.width_m or 0.0, 1))
    by = "\n".join(filter(None, (decision.by, words.day(decision.on)))) if decision else ""
    return (words.area(gap.size_m2), width, words.place(gap.place),
            free(decision.reason) if decision else tr("Too small to walk on: play of the borders."), by)
