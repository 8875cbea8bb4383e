"""What the remarks of a panel are about: records of the data file, or something that has no records."""

from __future__ import annotations

from dataclasses import dataclass

from ...core.base.language import tr


@dataclass(frozen=True)
class RemarksAbout:
    """The words of a Remarks panel in the language of the interface.

    ``check`` stands on its button, ``nothing_yet`` says what to do before the first check, ``all_well`` is the good
    news. Where remarks are not about ``records`` there is no place to show and nothing to accept, and the panel is
    narrow. One about records is ``narrow`` where it stands beside the map: the details then stand below the list.
    ``open_words`` stand on the button that leads to the record; "": those of opening it.
    """

    check: str
    nothing_yet: str
    all_well: str
    records: bool = True
    narrow: bool = False
    open_words: str = ""

    @property
    def is_wide(self) -> bool:
        return self.records and not self.narrow


def about_data() -> RemarksAbout:
    """Returns the words for remarks on the records of the data file."""
    return RemarksAbout(
        tr("Check Data..."), tr("No remarks yet. Check the data to see what needs a look: press Check Data."),
        tr("No remarks. The checks found nothing that needs a look."))
