"""Where the clock hung that wrote timestamps without a zone."""

from __future__ import annotations

import datetime as dt
from typing import Optional

from ...base.days import PROGRAMME_ZONE
from ...base.errors import BadInput
from ...base.language import tr
from ..connections import Connection
from ..source_profile import SourceProfile


def zone_of(connection: Connection, profile: Optional[SourceProfile]) -> dt.tzinfo:
    """Returns the zone of the connection's option ``zone`` (UTC, +03:00), else the profile's, else the programme's.

    :raises BadInput: if the option is no offset.
    """
    said = connection.options.get("zone", "")
    if not said:
        return profile.time_zone if profile else PROGRAMME_ZONE
    try:
        zone = dt.timezone.utc if said == "UTC" else dt.datetime.strptime(said, "%z").tzinfo
    except ValueError as error:
        raise BadInput(tr("The connection {name} has a wrong zone: {value}.", name=connection.name, value=said),
                       tr("Write it like UTC or +03:00.")) from error
    return zone or PROGRAMME_ZONE
