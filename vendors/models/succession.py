"""How the chips of a vendor follow one another."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from kb.models import Entry
from vendors.choices import LineageKind


@dataclass
class Step:
    """The relation of a chip to one that it descends from."""

    kind: LineageKind
    ancestor: Entry


@dataclass(eq=False)
class Descendant:
    """One chip of a line, with what it descends from and, where it is no variant itself, the variants beside it."""

    chip: Entry
    steps: list[Step] = field(default_factory=list)
    ancestors: list["Descendant"] = field(default_factory=list)
    variants: list["Descendant"] = field(default_factory=list)
    line: set["Descendant"] = field(default_factory=set)

    def __post_init__(self):
        self.line = {self}

    def join(self, kind: LineageKind, ancestor: "Descendant") -> None:
        """Record that it descends from the other one; this merges their lines."""
        self.steps.append(Step(kind, ancestor.chip))
        self.ancestors.append(ancestor)
        self.line |= ancestor.line
        for member in self.line:
            member.line = self.line

    @property
    def original(self) -> "Descendant | None":
        """The one that it is a variant or export version of."""
        steps = zip(self.steps, self.ancestors, strict=True)
        return next((ancestor for step, ancestor in steps if step.kind != LineageKind.PREDECESSOR), None)

    @property
    def main(self) -> "Descendant":
        """The chip that its entry is listed with: itself, if it is no variant."""
        seen, node = {self}, self
        while node.original and node.original not in seen:
            node = node.original
            seen.add(node)
        return node

    @cached_property
    def place(self) -> tuple[str, int, str]:
        """Its sort key: its date, or that of its ancestors, and then after them."""
        self.place = ("", 0, self.chip.slug)  # In case of a circle of descent.
        before = max((ancestor.place for ancestor in self.ancestors), default=("", -1, ""))
        return self.chip.dated or before[0], before[1] + 1, self.chip.slug


def lines_of(chips: Iterable[Entry]) -> list[list[Descendant]]:
    """Return the lines of descent among chips that were fetched with their `descent`, each from its oldest chip on."""
    nodes = {chip.slug: Descendant(chip) for chip in chips}
    for node in nodes.values():
        for step in node.chip.descent:
            if step["ancestor"] in nodes:
                node.join(LineageKind(step["kind"]), nodes[step["ancestor"]])
    ordered = sorted((node for node in nodes.values() if len(node.line) > 1), key=lambda node: node.place)
    lines: dict[int, list[Descendant]] = {}
    for node in ordered:
        if node.main is node:
            lines.setdefault(id(node.line), []).append(node)
        else:
            node.main.variants.append(node)
    return list(lines.values())
