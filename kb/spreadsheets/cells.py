"""The text of a cell and the value in a record of a fact file are two spellings of one thing: see `kb.facts`.

A text that cannot be what its field takes is passed on as it is: the loader says what is wrong with it.
"""

import csv
import re
from decimal import Decimal
from io import StringIO

from kb.database.fields import plain
from kb.facts.checking import PLAIN_NUMBER

WHOLE_NUMBER = re.compile(r"-?[0-9]{1,18}")
TRUTHS = {"true": True, "false": False}
SEPARATOR = ";"


def read_whole_number(text: str) -> int | str:
    return int(text) if WHOLE_NUMBER.fullmatch(text) else text


def read_number(text: str) -> Decimal | str:
    return plain(Decimal(text)) if PLAIN_NUMBER.fullmatch(text) else text


def read_truth(text: str) -> bool | str:
    return TRUTHS.get(text.lower(), text)


def read_items(text: str) -> list[str] | str:
    """Return the items between semicolons; one that holds a semicolon is in double quotes."""
    try:
        (items,) = csv.reader([text], delimiter=SEPARATOR, skipinitialspace=True)
    except (csv.Error, ValueError):
        return text
    return [item.strip() for item in items if item.strip()]


def read_words(text: str) -> list[str] | str:
    """Return values of a vocabulary, none of which holds a semicolon of either width."""
    return read_items(text.replace("；", SEPARATOR))


def read_reference(text: str) -> list[str]:
    """Return a reference to another record, which is a list of its slug."""
    return [text]


def read_references(text: str) -> list[list[str]] | str:
    slugs = read_words(text)
    return [[slug] for slug in sorted(slugs)] if isinstance(slugs, list) else text


def text_of(value) -> str:
    """Return how a value is spelt in a cell, whichever of them read it."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case Decimal():
            return f"{value:f}"
        case list() | tuple():
            line = StringIO()
            slugs_or_texts = [item[0] if isinstance(item, list) else item for item in value]
            csv.writer(line, delimiter=SEPARATOR, lineterminator="").writerow(slugs_or_texts)
            return line.getvalue()
    return str(value)
