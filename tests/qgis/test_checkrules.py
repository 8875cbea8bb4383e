"""otms:checkrules as the toolbox runs it."""

from __future__ import annotations

import json

from overlap_layers import Told, run

from imsma_tools.core.base import paths

RULES = paths.resource("rules", "overlap_policy.json")


def test_the_shipped_rules_in_words():
    told = Told()
    done = run("checkrules", {"RULES": str(RULES)}, told)
    assert done["MAY_BE_USED"] is True and done["CHANGES"] == 0 and len(done["RULES_IN_WORDS"]) == 21
    assert told.warned == [] and told.said[-1] == "The file may be used."


def test_an_edited_file(tmp_path):
    raw = json.loads(RULES.read_text(encoding="utf-8"))
    raw["thresholds"]["conflict_share"] = 5
    raw["rules"][0]["when"] = ["thinn"]
    file, told = tmp_path / "rules.json", Told()
    file.write_text(json.dumps(raw), encoding="utf-8")
    done = run("checkrules", {"RULES": str(file)}, told)
    assert done["MAY_BE_USED"] is False and done["MISTAKES"] == 2
    assert [one["place"] for one in done["MISTAKE_LIST"]] == ["thresholds.conflict_share", "rules[1].when"]
    assert any(line.startswith("rules[1].when: thinn is not known") for line in told.warned)
