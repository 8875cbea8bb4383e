"""What a person may do with task orders. Which change needs which right stands in ``resources/rules/task_states.json``.

A data file on an office's disk cannot enforce rights: whoever opens it with another program can write anything. They
keep colleagues from doing by mistake what is not theirs, and the record of changes says who did what.
"""

from __future__ import annotations

import enum


class Right(enum.Enum):
    """A right; the value is its word in files and settings."""

    PREPARE = "prepare"
    ISSUE = "issue"
    REPORT = "report"
    SUSPEND = "suspend"
    CONFIRM = "confirm"
    CERTIFY = "certify"
    OVERRIDE = "override"


class Act(enum.Enum):
    """What can be done with an order beside changing its status; the value is its word in files."""

    CREATE = "create"
    TAKE_OVER = "take_over"
    EDIT = "edit"
    EDIT_ISSUED = "edit_issued"
    CHANGE_AREA = "change_area"
    EXTEND = "extend"
    CONFIRM_LEFT = "confirm_left"
    ACCEPT = "accept"
    SPLIT = "split"
    TRANSFER = "transfer"
    MERGE = "merge"
    REPORT = "report"
    APPROVE = "approve"
    CLOSE_PART = "close_part"
    QUALITY = "quality"
    CERTIFICATE = "certificate"
