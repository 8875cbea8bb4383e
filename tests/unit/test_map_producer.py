"""Who makes the maps, as the options page says."""

from __future__ import annotations

from imsma_tools.core.base.settings import Settings
from imsma_tools.core.products.maps.contract import Producer
from imsma_tools.core.products.maps.producer import office_folder_of, producer_of


def test_producer_has_its_logos_in_order():
    settings = Settings(producer="Directorate", producer_contact="+964 1", producer_logo="/a.png", third_logo="/c.svg",
                        donor_line="Thanks")
    assert producer_of(settings) == Producer("Directorate", "+964 1", "Thanks", ("/a.png", "/c.svg"))


def test_office_is_the_producer_where_none_is_named():
    assert producer_of(Settings(office="RMAC-S")).name == "RMAC-S"


def test_office_folder_has_to_be_there(tmp_path):
    assert office_folder_of(Settings()) is None
    assert office_folder_of(Settings(templates_folder=str(tmp_path / "gone"))) is None
    assert office_folder_of(Settings(templates_folder=str(tmp_path))) == tmp_path
