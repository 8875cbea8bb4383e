"""The same step for several orders: each is a transaction of its own, so that one that is held up holds up no other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Optional

from imsma_tools.core.base.errors import Cancelled, ToolsError
from imsma_tools.core.base.jobs import SILENT, Progress
from imsma_tools.core.base.language import tr
from imsma_tools.core.tasking.order_check import TABLE
from imsma_tools.core.tasking.order_remark import name_of
from imsma_tools.core.tasking.policy import Policy
from imsma_tools.core.workspace import Workspace
from otms_plugin.core.life.actor import Actor
from otms_plugin.core.life.commands import Command
from otms_plugin.core.life.perform import Done, perform


@dataclass(frozen=True)
class Outcome:
    """What became of one order: either done, or refused with the reason; of both none where it was not begun."""

    guid: str
    name: str
    done: Optional[Done] = None
    error: Optional[ToolsError] = None

    @property
    def text(self) -> str:
        """Returns the outcome in words."""
        if self.error is not None:
            return self.error.sentence()
        return tr("Done.") if self.done is not None else tr("Not begun: the work was stopped before.")


def perform_all(workspace: Workspace, guids: Sequence[str], make: Callable[[str], Command], actor: Actor,
                policy: Optional[Policy] = None, progress: Progress = SILENT) -> list[Outcome]:
    """Does a command for each order and returns what became of each, in the order given.

    A stop takes back nothing that was done: what was not begun is told as such.

    :param make: the command for the order of a guid.
    """
    outcomes: list[Outcome] = []
    for number, guid in enumerate(guids):
        name = name_of(workspace.row(TABLE, guid) or {"guid": guid})
        progress.set_percent(100.0 * number / len(guids))
        if progress.is_cancelled():
            outcomes.append(Outcome(guid, name))
            continue
        try:
            outcomes.append(Outcome(guid, name, perform(workspace, make(guid), actor, policy=policy)))
        except Cancelled:
            outcomes.append(Outcome(guid, name))
        except ToolsError as error:
            outcomes.append(Outcome(guid, name, error=error))
    return outcomes


def summary(outcomes: Sequence[Outcome]) -> str:
    """Returns how many were done, refused and left, in one sentence."""
    done = sum(one.done is not None for one in outcomes)
    refused = sum(one.error is not None for one in outcomes)
    rest = len(outcomes) - done - refused
    if rest:
        return tr("Done: {done}, refused: {refused}, not begun: {rest}.", done=done, refused=refused, rest=rest)
    return tr("Done: {done}, refused: {refused}.", done=done, refused=refused)
