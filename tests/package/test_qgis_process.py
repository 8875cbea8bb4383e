"""The installed zips under qgis_process: alone, together, without a base, with another one, on a bare Python."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

from scratch_qgis import Qgis, last_json, set_version

CONTRACT = {
    "imsma:backupworkspace", "imsma:createworkspace", "imsma:createsampledata", "imsma:importlayer",
    "imsma:openworkspace", "imsma:checkdata", "imsma:publishrepository", "otms:detectoverlaps", "otms:checkcoverage",
    "imaat:reportworkbook", "imaat:mapseries",
}
"""Ids that others call: they may grow, but none may vanish or change."""


def of(provider: str) -> set[str]:
    return {name for name in CONTRACT if name.startswith(provider + ":")}


def test_all_together(qgis: Qgis, zips: dict[str, Path]) -> None:
    found, _ = qgis.install(*zips.values()).algorithms()
    assert found >= CONTRACT


def test_the_base_alone(qgis: Qgis, zips: dict[str, Path]) -> None:
    found, _ = qgis.install(zips["imsma_tools"]).algorithms()
    assert found >= of("imsma")
    assert not [name for name in found if not name.startswith("imsma:")]


def test_dependents_without_a_base_say_what_to_install(qgis: Qgis, zips: dict[str, Path]) -> None:
    found, printed = qgis.install(zips["otms_plugin"], zips["imaat_plugin"]).algorithms()
    assert found == set()
    assert "OTMS needs the plugin IMSMA Tools" in printed
    assert "iMAAT needs the plugin IMSMA Tools" in printed


def test_dependents_with_a_base_of_another_version(qgis: Qgis, zips: dict[str, Path]) -> None:
    qgis.install(*zips.values())
    set_version(qgis.plugins / "imsma_tools", "99.0.0")
    found, printed = qgis.algorithms()
    assert found >= of("imsma")
    assert not [name for name in found if not name.startswith("imsma:")]
    assert "but IMSMA Tools 99.0.0 is installed" in printed


def test_a_base_that_is_installed_but_switched_off_serves_its_dependents(qgis: Qgis, zips: dict[str, Path]) -> None:
    qgis.install(*zips.values())
    for file in (qgis.folder / "profiles" / "default" / "QGIS").glob("*.ini"):
        file.write_text(file.read_text(encoding="utf-8").replace("imsma_tools=true", "imsma_tools=false"),
                        encoding="utf-8")
    found, _ = qgis.algorithms()
    assert found >= of("otms") | of("imaat")
    assert not [name for name in found if name.startswith("imsma:")]


def test_a_host_without_any_optional_package(qgis: Qgis, store_dist: Path, host_without: dict[str, str]) -> None:
    """No pandas, openpyxl, XlsxWriter, shapely, requests, and no shipped copies: everything still loads."""
    qgis.environment = host_without
    found, _ = qgis.install(*store_dist.glob("*.zip")).algorithms()
    assert found >= CONTRACT


def test_shipped_copies_serve_only_where_the_host_has_none(qgis: Qgis, zips: dict[str, Path], tmp_path: Path,
                                                           host_without: dict[str, str]) -> None:
    """On the bare host a workbook is written and read with the copies; on this one with its own packages."""
    with zipfile.ZipFile(zips["imsma_tools"]) as archive:
        shipped = any("/third_party/" in name for name in archive.namelist())
    qgis.install(zips["imsma_tools"])
    script = Path(__file__).with_name("use_packages.py")
    own = last_json(qgis.python(script, str(tmp_path / "own.xlsx")))
    assert own["cell"] == "Ninewa"
    assert not any("third_party" in file for file in own["files"])
    qgis.environment = host_without
    if shipped:
        copies = last_json(qgis.python(script, str(tmp_path / "copies.xlsx")))
        assert copies["cell"] == "Ninewa"
        assert all(Path(file).is_relative_to(qgis.plugins / "imsma_tools" / "third_party") for file in copies["files"])
    shutil.rmtree(qgis.plugins / "imsma_tools" / "third_party", ignore_errors=True)
    none = last_json(qgis.python(script, str(tmp_path / "none.xlsx")))
    assert "needs the Python package xlsxwriter, which this QGIS does not have" in none["error"]


def test_an_own_repository_can_be_published(qgis: Qgis, zips: dict[str, Path], dist: Path, tmp_path: Path) -> None:
    """imsma:publishrepository copies the zips and writes the addresses of the server; bad input is a sentence."""
    qgis.install(zips["imsma_tools"])
    target = tmp_path / "www \u062e\u0627\u062f\u0645"
    done = qgis.process("run", "imsma:publishrepository", "--", f"FOLDER={dist}",
                        "URL=https://maps.example.org/our plugins/", f"TARGET={target}")
    assert done.returncode == 0, done.stdout + done.stderr
    index = (target / "plugins.xml").read_text(encoding="utf-8")
    for file in zips.values():
        assert (target / file.name).read_bytes() == file.read_bytes()
        assert f"<download_url>https://maps.example.org/our%20plugins/{file.name}</download_url>" in index
    empty = tmp_path / "empty"
    empty.mkdir()
    refused = qgis.process("run", "imsma:publishrepository", "--", f"FOLDER={empty}", "URL=https://maps.example.org")
    assert refused.returncode == 1
    assert "holds no plugin" in refused.stdout + refused.stderr
