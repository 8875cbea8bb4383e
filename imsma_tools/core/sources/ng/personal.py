"""Which columns hold names, addresses and other things about a person: they are never asked for.

The data file has no place for them, and what is not read cannot be lost. Custom fields are judged by their names too.
"""

from __future__ import annotations

import re

_WORDS = re.compile(
    r"family_?name|given_?name|first_?name|last_?name|middle_?name|full_?name|nick_?name|sur_?name|maiden|"
    r"(?:father|mother|spouse|husband|wife|guardian|victim|owner|person|interviewee|informant|contact)s?_?name|"
    r"phone|mobile|e_?mail|\bfax|_fax|address|birth|passport|(?:national|identity|personal)_?(?:id|no|number|card)|"
    r"id_?card|land_?owner|photo|picture|signature|reporting_?person|reported_?by|verified_?by|interviewed_?by|"
    r"data_?enterer|entered_?by|prepared_?by|collected_?by|contact_(?:guid|person)|person_guid", re.IGNORECASE)


def is_personal(column: str) -> bool:
    """Returns True if a column of this name says who a person is or how to find one."""
    return bool(_WORDS.search(column))
