"""Who does something with a task order, and what that person may do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from imsma_tools.core.base.errors import BadInput, ToolsError
from imsma_tools.core.base.language import tr
from imsma_tools.core.tasking.rights import Right
from imsma_tools.core.tasking.states import States

EVERY_RIGHT = frozenset(Right)


class NotAllowed(ToolsError):
    """The person lacks a right; nothing was written."""


@dataclass(frozen=True)
class Actor:
    """A person by name, with the rights the office gave. The name stands in the record of changes."""

    name: str
    rights: frozenset[Right] = EVERY_RIGHT

    def require(self, rights: Iterable[Right], states: States) -> None:
        """:raises NotAllowed: naming the rights the person lacks."""
        missing = [states.rights[right].text() for right in rights if right not in self.rights]
        if missing:
            raise NotAllowed(tr("{name} may not do this.", name=self.name),
                             tr("Nothing was changed. Ask a person who has this right: {rights}.",
                                rights=", ".join(missing)))


def rights_from(words: str) -> frozenset[Right]:
    """Returns the rights of a setting: words with commas between; all where it is empty.

    :raises BadInput: naming words that are none.
    """
    given = [word.strip().lower() for word in words.split(",") if word.strip()]
    known = [right.value for right in Right]
    unknown = [word for word in given if word not in known]
    if unknown:
        raise BadInput(tr("The setting of rights names something unknown: {words}.", words=", ".join(unknown)),
                       tr("Known are: {names}.", names=", ".join(known)))
    return frozenset(map(Right, given)) if given else EVERY_RIGHT
