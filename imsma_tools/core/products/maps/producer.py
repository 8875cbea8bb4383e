"""Who makes the maps, under which numbers and with which templates: taken from the person's settings."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from ...base.errors import BadInput
from ...base.language import tr
from ...base.settings import Settings
from .contract import Producer


def producer_of(settings: Settings) -> Producer:
    """Returns the producer that the options page names; without a name the office is the producer.

    A logo whose file is not there is left in: the map check names it, and the page is not made without it in silence.
    """
    logos = (settings.producer_logo, settings.second_logo, settings.third_logo)
    return Producer(settings.producer or settings.office, settings.producer_contact, settings.donor_line,
                    tuple(logo for logo in logos if logo))


def office_folder_of(settings: Settings) -> Optional[Path]:
    """Returns the office's folder of templates, styles and map types, or None if none is set or it is not there."""
    folder = Path(settings.templates_folder) if settings.templates_folder else None
    return folder if folder is not None and folder.is_dir() else None


def needed_office_folder(settings: Settings) -> Optional[Path]:
    """Returns the office's folder for maps that are to be made, None if none is set.

    :raises BadInput: if it is not there, as a share out of reach: the shipped map types would take the place of the
        office's own under the same names, without a word.
    """
    folder = office_folder_of(settings)
    if folder is None and settings.templates_folder:
        raise BadInput(tr("The folder {folder} does not exist.", folder=settings.templates_folder),
                       tr("Choose another folder."), tr("Folder of your templates"))
    return folder
