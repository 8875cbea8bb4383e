"""Settings: typed, stored under one group, an office's choice above the person's."""

from __future__ import annotations

from typing import Any

import pytest

from imsma_tools.core.base.settings import Settings, fixed_by_office, load, save


class Drawer:
    """A settings store as QSettings behaves: everything comes back as text."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    def value(self, key: str, default: Any = None) -> Any:
        return self.values.get(key, default)

    def setValue(self, key: str, value: Any) -> None:
        self.values[key] = str(value).lower() if isinstance(value, bool) else str(value)


def test_what_is_saved_comes_back_in_its_type() -> None:
    drawer = Drawer()
    wanted = Settings(language="ckb", user_name="A. Name", first_start_done=True, debug_log=False)
    save(drawer, wanted)
    assert load(drawer) == wanted
    assert all(key.startswith("imsma/") for key in drawer.values)


def test_an_empty_store_gives_the_defaults() -> None:
    assert load(Drawer()) == Settings()


def test_the_office_wins_and_its_choice_is_not_overwritten(monkeypatch: pytest.MonkeyPatch) -> None:
    drawer = Drawer()
    monkeypatch.setenv("IMSMA_OFFICE", "RMAC-S")
    monkeypatch.setenv("IMSMA_DEBUG_LOG", "yes")
    loaded = load(drawer)
    assert (loaded.office, loaded.debug_log) == ("RMAC-S", True)
    assert {"office", "debug_log"} <= fixed_by_office()
    save(drawer, loaded)
    assert "imsma/office" not in drawer.values
