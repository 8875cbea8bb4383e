"""tools/qt6_converter.py with stand-ins for QGIS's converter: only one that works and finds nothing passes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tools.chroot import Chroot
from tools.qt6_converter import convert
from tools.suite import StopError

WORKS = """
import pathlib, sys
folder = pathlib.Path(sys.argv[1])
planted = folder / "planted.py"
planted.write_text(planted.read_text().replace("Qt.AlignRight", "Qt.AlignmentFlag.AlignRight").replace("exec_", "exec"))
"""


@pytest.mark.parametrize(("program", "sentence"), [
    ("", "did not work"),
    ("raise RuntimeError", "did not work"),
    (WORKS + "raise RuntimeError", "did not work"),
    (WORKS + "print('a.py:1:2 WARNING: ambiguous enum, cannot fix')", "has 1 remarks"),
    (WORKS + "(folder / 'otms_plugin' / '__init__.py').write_text('')", "would change: otms_plugin/__init__.py"),
    (WORKS + "print('Processing')", ""),
], ids=["does nothing", "crashes", "crashes late", "warns", "changes", "changes nothing"])
def test_what_a_converter_does_decides(tmp_path: Path, capfd, program: str, sentence: str) -> None:
    converter = tmp_path / "converter.py"
    converter.write_text(program, encoding="utf-8")
    if sentence:
        with pytest.raises(StopError, match=sentence):
            convert(Path(sys.executable), converter)
    else:
        convert(Path(sys.executable), converter)
        assert "nothing to change in" in capfd.readouterr().out


def test_sources_come_from_where_the_system_came_from(tmp_path: Path, monkeypatch) -> None:
    apt = tmp_path / "etc" / "apt"
    (apt / "sources.list.d").mkdir(parents=True)
    (apt / "sources.list").write_text("deb http://debian.example/debian trixie main\n", encoding="utf-8")
    asked: list[list[str]] = []
    chroot = Chroot(tmp_path, "trixie")
    monkeypatch.setattr(chroot, "run", lambda command, folder="/", check=True: asked.append(list(command)) or 0)
    assert chroot.fetch_source("qgis") == []
    assert (apt / "sources.list.d" / "sources.list").read_text(encoding="utf-8") == (
        "deb-src http://debian.example/debian trixie main\n")
    assert asked[-1][-3:] == ["source", "--download-only", "qgis"]
