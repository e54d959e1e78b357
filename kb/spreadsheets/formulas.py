"""Texts that would be something else in a cell are quoted on the way out, and the quote taken off again: what a
spreadsheet program would take for a formula, and the words that clear a field.
"""

import re

# What clears a field, in either language and either width: a blank cell leaves it as it is.
CLEARING_WORDS = ("(empty)", "（清空）")
CLEARING = r"\s*[(（]\s*(?:empty|清空)\s*[)）]\s*\Z"
# A quote of our own is quoted too, so that whatever went out comes back as it was.
SPECIAL = rf"(?:[=+\-@\t\r\n＝＋－＠]|{CLEARING})"
QUOTABLE = re.compile(rf"'*{SPECIAL}", re.IGNORECASE)
PLAIN_NEGATIVE = re.compile(r"-[0-9]+(\.[0-9]+)?")
QUOTED = re.compile(rf"'+{SPECIAL}", re.IGNORECASE)


def neutral(text: str) -> str:
    """Return the text as no spreadsheet program evaluates it; a plain negative number stays a number."""
    return f"'{text}" if QUOTABLE.match(text) and not PLAIN_NEGATIVE.fullmatch(text) else text


def as_meant(text: str) -> str:
    """Return the text without the quote that `neutral` gave it."""
    return text[1:] if QUOTED.match(text) else text


def is_clearing(text: str) -> bool:
    """Return whether the cell clears its field."""
    return bool(re.match(CLEARING, text, re.IGNORECASE))
