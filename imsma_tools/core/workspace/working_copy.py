"""A copy on this computer to work on, when the data file lies where it cannot be written safely."""

from __future__ import annotations

import os
from pathlib import Path

from ..base.errors import ToolsError
from ..base.language import tr
from ..base.log import logger
from . import hash_chain
from .copies import backup, replace_with
from .opening import open_workspace


def working_copy(path: os.PathLike[str] | str, folder: os.PathLike[str] | str) -> Path:
    """Copies the data file into ``folder`` on this computer and returns the copy's path.

    :raises BadInput: if a file of that name is there already: it may hold work not yet handed back.
    """
    source = Path(path)
    return backup(source, Path(folder) / source.name)


def hand_back(copy: os.PathLike[str] | str, path: os.PathLike[str] | str) -> Path:
    """Puts a working copy back in the place of ``path`` and returns where the former file was kept.

    :raises ToolsError: if somebody changed ``path`` since the copy was made: then its record of changes does not lead
        to the copy's, and one of the two would lose work. Nothing is changed then.
    """
    goal = Path(path)
    with open_workspace(goal, read_only=True) as there:
        last = there.last_seal()
        identity, unsealed = there.info["workspace_id"], hash_chain.has_unsealed(there.connection)
    with open_workspace(copy) as mine:
        same = mine.info["workspace_id"] == identity and not unsealed and hash_chain.holds(mine.connection, last)
    if not same:
        raise ToolsError(tr("{name} was changed by somebody else since you took your copy.", name=goal.name),
                         tr("Nothing was replaced. Enter your changes there, or ask who changed it."), str(goal))
    former = replace_with(Path(copy), goal)
    logger("workspace").info("%s handed back; the former file is %s", goal, former)
    return former
