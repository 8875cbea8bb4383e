"""Doing commands behind a window: each wholly or not at all, in a thread, with what came of every one of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from imsma_tools.core.base.errors import Cancelled, ToolsError
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.settings import Settings
from imsma_tools.core.workspace import open_workspace
from otms_plugin.core.life.actor import Actor
from otms_plugin.core.life.commands import Command
from otms_plugin.core.life.desk import Done
from otms_plugin.core.life.perform import perform


@dataclass(frozen=True)
class Outcome:
    """What came of the command for the order called ``name``: it is done, or an error says why not."""

    name: str
    done: Optional[Done] = None
    error: Optional[ToolsError] = None


def do_all(file: Path, commands: Sequence[tuple[str, Command]], actor: Actor, settings: Settings,
           progress: Progress) -> list[Outcome]:
    """Does commands one after the other; one that is refused or held up does not keep the others from being done.

    A stop takes nothing back. Whoever looks must learn what was done, so orders not begun get it as their error.

    :param commands: what the order is called, and the command.
    :raises Cancelled: if the person stopped it before the first was done.
    """
    outcomes = []
    with open_workspace(file) as workspace:
        for number, (name, command) in enumerate(commands):
            try:
                progress.check()
                progress.set_percent(100 * number / len(commands))
                outcomes.append(Outcome(name, perform(workspace, command, actor, progress=progress,
                                                      settings=settings)))
            except Cancelled as stop:
                if not number:
                    raise
                outcomes += [Outcome(other, error=stop) for other, _ in commands[number:]]
                break
            except ToolsError as error:
                outcomes.append(Outcome(name, error=error))
    return outcomes
