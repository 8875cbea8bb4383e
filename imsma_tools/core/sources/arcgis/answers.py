"""What an ArcGIS server said: its JSON, or why it is none. Most of its errors come in an answer of status 200."""

from __future__ import annotations

import datetime as dt
import email.utils
import html
import json
import re
from collections.abc import Mapping
from typing import Any, Optional

from ...base.language import tr
from ...base.transport import Answer
from ..contract import BadAnswer

_TITLE = re.compile(rb"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]*>|\s+")


class Refusal(Exception):
    """One answer that cannot be used. ``code`` is ArcGIS's or HTTP's, 0 for no (whole) answer. ``has_begun`` is False
    where the server did not say a word.
    """

    def __init__(self, code: int, text: str, wait_s: Optional[float] = None, is_page: bool = False,
                 has_begun: bool = True) -> None:
        super().__init__(text)
        self.code = code
        self.text = text
        self.wait_s = wait_s
        self.is_page = is_page
        self.has_begun = has_begun


class Rejected(BadAnswer):
    """The server does not take the question (400); another way to ask may do."""


def json_of(answer: Answer) -> dict[str, Any]:
    """Returns the JSON of an answer, its errors as refusals."""
    try:
        found = json.loads(answer.body)
    except ValueError as error:
        if _is_page(answer):
            raise Refusal(answer.status, _title(answer.body), is_page=True) from error
        raise Refusal(0, tr("The answer is cut off.")) from error
    if not isinstance(found, dict):
        raise Refusal(0, tr("The answer is not what was asked for."))
    said = found.get("error")
    if isinstance(said, dict):
        details = [str(item) for item in said.get("details") or () if item]
        raise Refusal(_code(said), " ".join(dict.fromkeys([str(said.get("message") or ""), *details])).strip())
    if found.get("status") == "error":
        messages = found.get("messages") or ()
        raise Refusal(_code(found), " ".join(str(item) for item in messages))
    return found


def _code(error: Mapping[str, Any]) -> int:
    code = error.get("code")
    return code if isinstance(code, int) and code else 500


def refusal_of(answer: Answer) -> Refusal:
    """Returns the refusal in an answer with an HTTP error; ArcGIS's own words if there are any."""
    try:
        json_of(answer)
        text = ""
    except Refusal as inner:
        text = inner.text
    return Refusal(answer.status, f"HTTP {answer.status} {text}".strip(), _retry_after(answer))


def _retry_after(answer: Answer) -> Optional[float]:
    """Returns the seconds that ``Retry-After`` says, as a number or as a date; None for none."""
    said = answer.headers.get("retry-after", "").strip()
    if said.isdigit():
        return float(said)
    moment = http_date(said) if said else None
    if moment is None:
        return None
    now = http_date(answer.headers.get("date", "")) or dt.datetime.now(dt.timezone.utc)
    return (moment - now).total_seconds()


def http_date(text: str) -> Optional[dt.datetime]:
    try:
        moment = email.utils.parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.timezone.utc)


def _is_page(answer: Answer) -> bool:
    return "html" in answer.headers.get("content-type", "").lower() or answer.body.lstrip()[:1] == b"<"


def _title(body: bytes) -> str:
    """Returns the first words of a page's title, or of the page."""
    found = _TITLE.search(body)
    text = (found.group(1) if found else body[:2000]).decode("utf-8", "replace")
    return _TAG.sub(" ", html.unescape(text)).strip()[:60]
