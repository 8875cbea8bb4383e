"""What is done with an order, in the words of buttons and titles, and usual reasons to choose from."""

from __future__ import annotations

from imsma_tools.core.base.bidi import isolated
from imsma_tools.core.base.language import current_language, tr
from imsma_tools.core.model.definition import Model
from imsma_tools.core.model.record import Record
from imsma_tools.core.tasking.order_remark import name_of

_RESUMED = frozenset({"SUSPENDED", "EXPIRED"})


def verb(model: Model, before: str, after: str) -> str:
    """Returns what changing from one status to another is called; an office's own status by its label."""
    if after == "ONGOING":
        return tr("Resume") if before in _RESUMED else tr("Correct the Work") if before == "QC_FAILED" else tr("Begin")
    return {
        "DRAFT": tr("Back to Draft"), "PLANNED": tr("Plan"), "ISSUED": tr("Issue"), "ACCEPTED": tr("Accept"),
        "PLAN_SUBMITTED": tr("Submit the Plan"), "PLAN_APPROVED": tr("Approve the Plan"), "SUSPENDED": tr("Suspend"),
        "EXPIRED": tr("Enter as Expired"), "COMPLETED": tr("Complete"), "QC_PASSED": tr("Pass the Quality Check"),
        "QC_FAILED": tr("Fail the Quality Check"), "HANDED_OVER": tr("Hand Over"), "CLOSED": tr("Close the Order"),
        "CANCELLED": tr("Cancel the Order"),
    }.get(after) or status_label(model, after)


def status_label(model: Model, status: str) -> str:
    """Returns the label of a status; the code itself where nobody knows it."""
    return model.code_lists["task_status"].label(status) if status else ""


def usual_reasons(after: str) -> list[str]:
    """Returns reasons often given for a change of status; anything else may be typed."""
    return {
        "SUSPENDED": [tr("Security incident"), tr("Weather"), tr("No access to the site"), tr("Accident on the site"),
                      tr("Quality of the work"), tr("Equipment failed"), tr("End of funding"),
                      tr("Wish of the land owner"), tr("Public holidays")],
        "CANCELLED": [tr("Entered by mistake"), tr("Given to another operator"), tr("No longer needed"),
                      tr("End of funding")],
        "QC_FAILED": [tr("Ordnance was found in the sample"), tr("Depth ordered was not reached"),
                      tr("Marking is not complete"), tr("Part of the area was not worked")],
    }.get(after, [])


def called(order: Record) -> str:
    """Returns the number of an order so that it reads left-to-right in every language."""
    return isolated(name_of(order))


def in_direction(rich_text: str) -> str:
    """Returns rich text laid out in the direction of the interface, whatever its first letter is."""
    direction = "rtl" if current_language().is_right_to_left else "ltr"
    return f'<div dir="{direction}">{rich_text}</div>'
