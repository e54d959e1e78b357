"""Pages as tests read them: a tree of elements with their texts, as html.parser sees it."""

from collections.abc import Iterator
from html.parser import HTMLParser

from django.http import HttpResponse

VOID = {"br", "hr", "img", "input", "link", "meta"}


class Element:
    """One element of a page."""

    def __init__(self, tag: str, attributes: dict[str, str], parent: "Element | None" = None):
        self.tag, self.attributes, self.parent = tag, attributes, parent
        self.children: list[Element | str] = []

    def __getitem__(self, name: str) -> str:
        return self.attributes[name]

    def __contains__(self, name: str) -> bool:
        return name in self.attributes

    def walk(self) -> "Iterator[Element]":
        """Go through this element and all in it, in the order of the page."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def all(self, tag: str = "", **wanted: str) -> "list[Element]":
        """Return the elements of that tag with these attributes (`data_slug="x"` is `data-slug="x"`)."""
        wanted = {name.strip("_").replace("_", "-"): value for name, value in wanted.items()}
        return [
            element
            for element in self.walk()
            if tag in ("", element.tag) and all(element.attributes.get(name) == wanted[name] for name in wanted)
        ]

    def one(self, tag: str = "", **wanted: str) -> "Element":
        (found,) = self.all(tag, **wanted)
        return found

    def texts(self) -> "Iterator[tuple[Element, str]]":
        """Go through the texts in it that are not blank, each with its element."""
        for element in self.walk():
            for child in element.children:
                if isinstance(child, str) and child.strip():
                    yield element, " ".join(child.split())

    @property
    def text(self) -> str:
        """All that is written in it, blanks made one."""
        parts = (child if isinstance(child, str) else child.text for child in self.children)
        return " ".join(" ".join(parts).split())

    @property
    def language(self) -> str:
        """The language that it, or the nearest element around it, is marked with."""
        if "lang" in self:
            return self["lang"]
        return self.parent.language if self.parent else ""


class Reader(HTMLParser):
    """Builds the tree of a page; markup that does not close what it opened is a fault."""

    def __init__(self):
        super().__init__()
        self.page = self.here = Element("", {})

    def handle_starttag(self, tag, attrs):
        element = Element(tag, {name: value or "" for name, value in attrs}, self.here)
        self.here.children.append(element)
        if tag not in VOID:
            self.here = element

    def handle_startendtag(self, tag, attrs):
        # `<hr />` is `<hr>`; within a drawing `<line />` is closed.
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        assert tag == self.here.tag, f"</{tag}> closes <{self.here.tag}>"
        self.here = self.here.parent

    def handle_data(self, data):
        self.here.children.append(data)


def read(response: HttpResponse) -> Element:
    """Return the tree of the page that was answered."""
    reader = Reader()
    reader.feed(response.text)
    reader.close()
    assert reader.here is reader.page, f"<{reader.here.tag}> is never closed"
    return reader.page


def slugs(page: Element) -> list[str]:
    """Return the slugs of the rows of a list."""
    return [row["data-slug"] for row in page.all("tr") if "data-slug" in row]


def total(page: Element) -> int:
    """Return the number of records that a list shows."""
    (found,) = [element["data-total"] for element in page.walk() if "data-total" in element]
    return int(found)


def counts(page: Element, facet: str) -> dict[str, int]:
    """Return the number that each value of a facet carries."""
    return {value["data-value"]: int(value["data-count"]) for value in page.all(data_facet=facet)}


def fact(page: Element, label: str) -> Element:
    """Return the value under a label on the fact sheet."""
    (value,) = [item.one("dd") for item in page.all("div") if [term.text for term in item.all("dt")] == [label]]
    return value


def marks(element: Element) -> list[str]:
    """Return the addresses of the references that an element is marked with."""
    return [link["href"] for link in element.all("a") if link["href"].startswith("#ref-")]
