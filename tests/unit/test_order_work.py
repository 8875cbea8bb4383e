"""Commands for several orders: one that is refused holds up no other, and a stop names what was not begun."""

from __future__ import annotations

import pytest
from life_kit import HEAD, enter
from workspace_samples import fresh

from imsma_tools.core.base.errors import Cancelled
from imsma_tools.core.base.jobs import Progress
from imsma_tools.core.base.settings import Settings
from imsma_tools.core.workspace import open_workspace
from otms_plugin.core.life.commands import ChangeStatus
from otms_plugin.gui.order_work import do_all


class Stopping(Progress):
    """A person who stops as soon as so many orders are done."""

    def __init__(self, file, done: int) -> None:
        self._file, self._done = file, done

    def is_cancelled(self) -> bool:
        with open_workspace(self._file, read_only=True) as workspace:
            return workspace.count("task_order", {"status": "CANCELLED"}) >= self._done


@pytest.fixture
def orders(tmp_path):
    file = tmp_path / "d.gpkg"
    with fresh(file) as workspace:
        guids = [enter(workspace, number, status) for number, status in enumerate(("PLANNED", "CLOSED", "PLANNED"), 1)]
    return file, [(f"TO-{number}", ChangeStatus(guid, "CANCELLED", "No longer needed"))
                  for number, guid in enumerate(guids, 1)]


def statuses(file):
    with open_workspace(file, read_only=True) as workspace:
        return [row["status"] for row in workspace.rows("task_order")]


def test_one_refused_order_holds_up_no_other(orders):
    file, commands = orders
    outcomes = do_all(file, commands, HEAD, Settings(), Progress())
    assert [one.done is not None for one in outcomes] == [True, False, True]
    assert outcomes[1].error is not None
    assert statuses(file) == ["CANCELLED", "CLOSED", "CANCELLED"]


def test_a_stop_takes_nothing_back_and_names_what_was_not_begun(orders):
    file, commands = orders
    outcomes = do_all(file, commands, HEAD, Settings(), Stopping(file, 1))
    assert [one.name for one in outcomes] == ["TO-1", "TO-2", "TO-3"]
    assert outcomes[0].done is not None
    assert all(isinstance(one.error, Cancelled) for one in outcomes[1:])
    assert statuses(file) == ["CANCELLED", "CLOSED", "PLANNED"]


def test_a_stop_before_the_first_is_only_a_stop(orders):
    file, commands = orders
    with pytest.raises(Cancelled):
        do_all(file, commands, HEAD, Settings(), Stopping(file, 0))
    assert statuses(file) == ["PLANNED", "CLOSED", "PLANNED"]
