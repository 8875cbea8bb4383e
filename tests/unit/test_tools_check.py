"""The summary of ``make test``: counts add up, and a crash is never a success."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import pytest

from tools import check

PLAIN = ["-p", "no:pytest_qgis", "-p", "no:pytest-qt", "-c", "/dev/null"]


def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> tuple[int, Counter[str]]:
    file = tmp_path / "test_it.py"
    file.write_text(text, encoding="utf-8")
    monkeypatch.setitem(check.SUITES, "it", [*PLAIN, str(file)])
    return check.run_suite("it")


def test_counts_are_those_of_pytest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "import pytest\ndef test_a(): pass\ndef test_b(): pass\n@pytest.mark.skip\ndef test_c(): pass\n"
    assert run(tmp_path, monkeypatch, text) == (0, Counter(passed=2, skipped=1))


def test_a_failure_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code, counts = run(tmp_path, monkeypatch, "def test_a(): pass\ndef test_b(): assert False\n")
    assert code != 0
    assert counts == Counter(passed=1, failed=1)


def test_a_crash_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code, counts = run(tmp_path, monkeypatch, "import os\ndef test_a(): os.abort()\n")
    assert code != 0
    assert counts["error"] == 1


def test_closing_line_is_in_pytests_words() -> None:
    line = check.closing_line(Counter(passed=12, failed=1, skipped=2, warning=3), 61.5)
    assert line == "===== 1 failed, 12 passed, 2 skipped, 3 warnings in 61.50s ====="


def test_main_fails_when_one_suite_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                         capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "test_it.py").write_text("def test_a(): assert False\n", encoding="utf-8")
    monkeypatch.setitem(check.SUITES, "it", [*PLAIN, str(tmp_path / "test_it.py")])
    monkeypatch.setattr(sys, "argv", ["check", "it"])
    assert check.main() == 1
    assert capsys.readouterr().out.splitlines()[-1].startswith("===== 1 failed in ")
