"""The data file: one GeoPackage per programme or office, offline, one writer and many readers."""

from __future__ import annotations

from .copies import backup
from .create import create_workspace
from .errors import (
    ConflictError,
    DamagedDataFile,
    LockedDataFile,
    Mirrored,
    NewerDataFile,
    NotADataFile,
    Refused,
)
from .hash_chain import Seal
from .opening import open_workspace
from .place import warning as place_warning
from .restore import restore_protection
from .store import Workspace
from .verification import verify
from .working_copy import hand_back, working_copy
from .writer import Writer

__all__ = ["ConflictError", "DamagedDataFile", "LockedDataFile", "Mirrored", "NewerDataFile", "NotADataFile", "Refused",
           "Seal", "Workspace", "Writer", "backup", "create_workspace", "hand_back", "open_workspace",
           "place_warning", "restore_protection", "verify", "working_copy"]
