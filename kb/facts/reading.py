"""Files are parsed into records; anything that is not a record becomes a fault."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from difflib import get_close_matches
from pathlib import Path

from django.utils.translation import gettext as _

from kb.facts.kinds import FILES, FactModel, all_kinds


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong in a file: where, and why."""

    file: str
    reason: str
    position: int = 0
    record: str = ""
    field: str = ""

    def __str__(self):
        place = f"{self.file}:{self.record}" if self.record else self.file
        return ": ".join(filter(None, (place, self.field, self.reason)))


@dataclass(slots=True)
class Record:
    """One record of a file, and the row that it becomes."""

    file: str
    position: int
    kind: FactModel
    stated: dict
    values: dict = field(default_factory=dict)
    key: tuple | None = None
    pk: int | None = None
    row: tuple | None = None
    links: dict = field(default_factory=dict)
    blames: list[tuple[str, str]] = field(default_factory=list)

    def blame(self, name: str, reason: str) -> None:
        """Note a fault of the field."""
        self.blames.append((name, reason))

    @property
    def place(self) -> str:
        return f"{self.file}:#{self.position}"

    def unknown(self, kind: FactModel, key: str, hint: str) -> str:
        """Return the message about a reference to a record that does not exist."""
        reason = _("no %(kind)s “%(key)s” in the files or in the database%(hint)s")
        return reason % {"key": key, "kind": kind.label, "hint": hint}

    @property
    def name(self) -> str:
        return f"#{self.position}" if self.key is None else joined(self.key)

    def faults(self) -> list[Fault]:
        return [Fault(self.file, reason, self.position, self.name, name) for name, reason in self.blames]


@dataclass
class Reading:
    """All that was read: the records, the faults so far, and the kinds whose file could not be read."""

    records: list[Record] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)


def joined(key: tuple) -> str:
    """Return the natural key as people write it."""
    return "/".join("" if part is None else str(part) for part in key)


def read(paths: Iterable[Path]) -> Reading:
    """Return the records of all files at the paths (files, or folders of them)."""
    reading = Reading()
    kinds = all_kinds()
    for path in files_at(paths, reading.faults):
        try:
            items = parse(path)
        except UnreadableError as error:
            reading.faults.append(Fault(path.name, error.reason, record=error.place))
            reading.unread.update(FILES.get(path.name, kinds))
        else:
            for position, item in enumerate(items, 1):
                add(reading, path.name, position, item, kinds)
    return reading


def files_at(paths: Iterable[Path], faults: list[Fault]) -> list[Path]:
    """Return the files at the paths, each once."""
    found = {}
    for path in paths:
        files = sorted(path.glob("*.json")) if path.is_dir() else [path]
        if not files:
            faults.append(Fault(str(path), _("no .json file in this folder")))
        elif not path.exists():
            faults.append(Fault(str(path), _("no such file or folder")))
        else:
            found.update({file.resolve(): file for file in files})
    return list(found.values())


class UnreadableError(Exception):
    """A file of which no record can be read."""

    def __init__(self, reason: str, place: str = ""):
        super().__init__(reason)
        self.place = place
        self.reason = _("%(reason)s; references to its records were not checked") % {"reason": reason}


def parse(path: Path) -> list:
    """Return the items of the file, numbers with a point kept exact."""
    try:
        items = json.loads(path.read_text("utf-8"), parse_float=Decimal, object_pairs_hook=distinct)
    except json.JSONDecodeError as error:
        place = _("line %(line)d column %(column)d") % {"line": error.lineno, "column": error.colno}
        raise UnreadableError(_("malformed JSON (%(problem)s)") % {"problem": error.msg}, place) from None
    except (OSError, ValueError, RecursionError) as error:
        raise UnreadableError(_("cannot be read (%(problem)s)") % {"problem": error}) from None
    if not isinstance(items, list):
        raise UnreadableError(_("is not a list of records"))
    return items


def distinct(pairs: list[tuple]) -> dict:
    """Return the pairs as a dictionary; the JSON parser itself would take the last of two equal names."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _value in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(_("“%(name)s” occurs twice in one object") % {"name": twice})
    return found


def add(reading: Reading, file: str, position: int, item: object, kinds: dict[str, FactModel]) -> None:
    """Add the item to the records, or a fault that says why it is none."""
    try:
        reading.records.append(Record(file, position, *kind_and_fields(item, kinds)))
    except ValueError as error:
        reading.faults.append(Fault(file, str(error), position, f"#{position}"))


def kind_and_fields(item: object, kinds: dict[str, FactModel]) -> tuple[FactModel, dict]:
    if not isinstance(item, dict):
        raise ValueError(_("is not an object with “model” and “fields”"))
    label, fields = item.get("model"), item.get("fields")
    if not isinstance(label, str):
        raise ValueError(_("has no “model”"))
    if label.lower() not in kinds:
        raise ValueError(
            _("“%(label)s” is not a kind of record%(hint)s") % {"label": label, "hint": nearest(label, kinds)}
        )
    if not isinstance(fields, dict):
        raise ValueError(_("has no “fields”"))
    if others := sorted(item.keys() - {"model", "fields"}):
        raise ValueError(_("“%(name)s” is not allowed beside “model” and “fields”") % {"name": others[0]})
    return kinds[label.lower()], fields


def nearest(name: str, known: Iterable[str]) -> str:
    """Return a hint at the most similar known name, if one is similar."""
    found = get_close_matches(name, known, n=1)
    return _("; did you mean “%(name)s”?") % {"name": found[0]} if found else ""
