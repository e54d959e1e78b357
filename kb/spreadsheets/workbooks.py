"""The packed folder of a workbook: its parts, and how much of them is walked."""

import posixpath
from collections.abc import Iterator
from functools import cached_property
from io import BytesIO
from xml.etree.ElementTree import Element, iterparse
from zipfile import ZipFile, ZipInfo

from django.utils.translation import gettext as _
from openpyxl.styles.numbers import BUILTIN_FORMATS

from kb.spreadsheets.sheets import UnreadableError

# An .xlsx is a packed folder, and a small one may unpack to anything. A part of a sheet packs to a twentieth, and the
# most monotonous has three tags for each byte that it is packed in; small parts may be as they are.
MAX_UNPACKED_BYTES = 100 * 1024 * 1024
MAX_RATIO = 100
SMALL_BYTES = 2 * 1024 * 1024
MAX_TAGS = 6_000_000
MAX_TAGS_A_BYTE = 4
SMALL_TAGS = 100_000
MAX_PARTS = 10_000
ENTRY_MARK = b"PK\x01\x02"
CHUNK = 1024 * 1024


def local(name: str) -> str:
    """Return the name without its namespace, of which there are several for one thing."""
    return name.rpartition("}")[2]


def text_within(element: Element) -> str:
    """Return the text of an element, as it is or in runs; how it is pronounced is no part of it."""
    if local(element.tag) == "t":
        return element.text or ""
    return "".join(text_within(part) for part in element if local(part.tag) in ("t", "r"))


def is_inflated(part: ZipInfo) -> bool:
    return part.file_size > SMALL_BYTES + MAX_RATIO * part.compress_size


class Workbook:
    """One workbook, of whose parts no more is walked than a sheet that we take would have."""

    def __init__(self, packed: bytes):
        # To list the parts is work too.
        if packed.count(ENTRY_MARK) > MAX_PARTS:
            raise UnreadableError(_("The archive has more than %(bound)d files.") % {"bound": MAX_PARTS})
        self.folder = ZipFile(BytesIO(packed))
        self.tags = 0
        # No more than this is ever unpacked: reading stops where the size that is noted here is reached.
        parts = self.folder.infolist()
        if sum(part.file_size for part in parts) > MAX_UNPACKED_BYTES:
            bound = MAX_UNPACKED_BYTES // 1024**2
            raise UnreadableError(_("It unpacks to more than %(bound)d MB: import it in parts.") % {"bound": bound})
        if any(map(is_inflated, parts)):
            raise UnreadableError(
                _("It unpacks to more than %(ratio)d times its size, which no ordinary spreadsheet does.")
                % {"ratio": MAX_RATIO}
            )

    def walk(self, part: str, *wanted: str) -> Iterator[Element]:
        """Yield each wanted element of a part when all of it was read, and forget all others as they end."""
        outer: list[Element] = []
        # How many wanted elements are open: what is within one is kept until it ends.
        depth = 0
        self.require_bounded(self.folder.getinfo(part))
        with self.folder.open(part) as stream:
            for event, element in iterparse(stream, ("start", "end")):
                is_wanted = local(element.tag) in wanted
                if event == "start":
                    depth += is_wanted
                    outer.append(element)
                    continue
                outer.pop()
                depth -= is_wanted
                if is_wanted:
                    yield element
                if outer and not depth:
                    outer[-1].remove(element)

    def require_bounded(self, part: ZipInfo) -> None:
        """Refuse a part with more tags than a filled sheet has: to walk a blank cell costs as much as any other."""
        bound = min(SMALL_TAGS + MAX_TAGS_A_BYTE * part.compress_size, MAX_TAGS - self.tags)
        found = 0
        with self.folder.open(part) as stream:
            while chunk := stream.read(CHUNK):
                found += chunk.count(b"<")
                if found > bound:
                    raise UnreadableError(
                        _("It has far more cells than are filled: copy the filled ones into a new workbook.")
                    )
        self.tags += found

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Return the last word of the type and the name of each part that a part refers to, by its id."""
        folder, name = posixpath.split(part)
        found = {}
        for relation in self.walk(posixpath.join(folder, "_rels", f"{name}.rels"), "Relationship"):
            target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
            found[relation.get("Id", "")] = (posixpath.basename(relation.get("Type", "")), target.lstrip("/"))
        return found

    @cached_property
    def book(self) -> str:
        """The part that lists the sheets."""
        return self.part_of("officeDocument", self.relations(""))

    @cached_property
    def of_book(self) -> dict[str, tuple[str, str]]:
        """The parts that this one refers to."""
        return self.relations(self.book)

    def part_of(self, kind: str, relations: dict[str, tuple[str, str]]) -> str:
        return next((part for found, part in relations.values() if found == kind), "")

    def first_sheet(self) -> str:
        """Return the part of the first sheet of cells."""
        for sheet in self.walk(self.book, "sheet"):
            identities = (value for name, value in sheet.items() if local(name) == "id")
            kind, part = self.of_book.get(next(identities, ""), ("", ""))
            if kind == "worksheet":
                return part
        raise UnreadableError(_("It has no sheet."))

    def counts_from_1904(self) -> bool:
        """Return whether its dates are counted as the first spreadsheet programs of Apple did."""
        return any(found.get("date1904") in ("1", "true") for found in self.walk(self.book, "workbookPr"))

    def strings(self) -> list[str]:
        """Return the texts that cells refer to by number."""
        part = self.part_of("sharedStrings", self.of_book)
        return [text_within(element) for element in self.walk(part, "si")] if part else []

    def number_formats(self) -> list[str]:
        """Return the pattern of each style of a cell."""
        part = self.part_of("styles", self.of_book)
        if not part:
            return []
        patterns, styles = dict(BUILTIN_FORMATS), []
        for element in self.walk(part, "numFmt", "cellXfs"):
            if local(element.tag) == "numFmt":
                patterns[int(element.get("numFmtId", 0))] = element.get("formatCode", "")
            else:
                styles = [int(style.get("numFmtId", 0)) for style in element]
        return [patterns.get(number, "") for number in styles]
