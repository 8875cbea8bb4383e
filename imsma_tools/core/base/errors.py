"""Errors a person can act on: what went wrong, where, and what to do.

Core code raises these and never talks to a window. Docks turn them into the message bar, algorithms into one
sentence and exit code 1, so that every surface says the same.
"""

from __future__ import annotations


class ToolsError(Exception):
    """An error with a title (what), a remedy (what to do) and a detail (where, technical).

    ``title`` and ``remedy`` are translated sentences; ``detail`` holds names, paths, line numbers or the text of a
    foreign program and is not translated.
    """

    def __init__(self, title: str, remedy: str = "", detail: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.remedy = remedy
        self.detail = detail

    def sentence(self) -> str:
        """Returns title, detail and remedy as one line, for logs, the command line and reports."""
        parts = [self.title]
        if self.detail:
            parts.append(f"({self.detail})")
        if self.remedy:
            parts.append(self.remedy)
        return " ".join(parts)

    def __str__(self) -> str:
        return self.sentence()


class BadInput(ToolsError):
    """What the person gave cannot be used: a file, a layer, a field, a parameter."""


class NotWritable(ToolsError):
    """A file or folder cannot be written: rights, full disk, open in another program."""


class MissingPackage(ToolsError):
    """An optional Python package is not there; the remedy names how to get it on this system."""


class Cancelled(ToolsError):
    """The person stopped the work; nothing was changed."""
