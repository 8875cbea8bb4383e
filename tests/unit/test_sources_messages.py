"""Positions in messages: every line that holds one becomes a row, every other line is named."""

from __future__ import annotations

import pytest

from imsma_tools.core.geometry.coordinates import typed
from imsma_tools.core.sources.file_layers import open_file_layer
from imsma_tools.core.sources.messages import MessageList, position_in

ARABIC = ("\u0663\u0663\u066b\u0663\u0661\u0665\u0662 \u0634\u0645\u0627\u0644\u0627\u064b\u060c "
          "\u0664\u0664\u066b\u0663\u0666\u0666\u0661 \u0634\u0631\u0642\u0627\u064b")
CHAT = f"""[05/03/2024, 10:22:31] Ali: Messages are end-to-end encrypted
[05/03/2024, 10:23:00] Ali: Found a mine at 38S MB 40994 86410 near the school
05/03/2024, 10:24 - Sara: 33.3152 N 44.3661 E
https://maps.google.com/?q=33.3152,44.3661

{ARABIC}
99.123456 and 190.123456
call me on 5 or 6
"""


def test_a_chat_becomes_rows_and_what_is_none_is_named(tmp_path):
    path = tmp_path / "chat.txt"
    path.write_text(CHAT, encoding="utf-8")
    layer = open_file_layer(path)
    assert isinstance(layer, MessageList)
    rows = list(layer.rows())
    assert [row.number for row in rows] == [2, 3, 4, 6, 7] and layer.row_count() == 5
    assert rows[0].values["Position"] == "38S MB 40994 86410" and rows[0].values["Sender"] == "Ali"
    for row in rows[:4]:
        (reading,) = typed.readings(row.values["Position"])
        assert (round(reading.latitude, 3), round(reading.longitude, 3)) == (33.315, 44.366)
    (note,) = layer.notes
    assert "2 lines hold no position" in note and "row 8: call me on 5 or 6" in note


def test_a_table_in_a_text_file_is_no_chat(tmp_path):
    path = tmp_path / "list.txt"
    path.write_text("Local ID\tType\tCoordinates\nH-1\tSHA\t38S MB 40994 86410\n", encoding="utf-8")
    layer = open_file_layer(path)
    assert [entry.name for entry in layer.fields] == ["Local ID", "Type", "Coordinates"] and layer.row_count() == 1


@pytest.mark.parametrize("text", [
    "https://www.google.com/maps/@33.3152,44.3661,15z", "geo:33.3152,44.3661",
    "https://maps.google.com/?q=33.3152,44.3661",
    "https://maps.apple.com/?ll=33.3152,44.3661&q=Pin", "see 33\u00b018'54.7\"N 44\u00b021'58.0\"E there"])
def test_links_and_sentences(text):
    (reading,) = typed.readings(position_in(text))
    assert (round(reading.latitude, 3), round(reading.longitude, 3)) == (33.315, 44.366)
