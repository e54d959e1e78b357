"""What a spreadsheet program would take for a formula is quoted on the way out, and the quote taken off again."""

import re

# A quote of our own is quoted too, so that whatever went out comes back as it was.
FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
PLAIN_NEGATIVE = re.compile(r"-[0-9]+(\.[0-9]+)?")
QUOTED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")


def neutral(text: str) -> str:
    """Return the text as no spreadsheet program evaluates it; a plain negative number stays a number."""
    return f"'{text}" if FORMULA.match(text) and not PLAIN_NEGATIVE.fullmatch(text) else text


def as_meant(text: str) -> str:
    """Return the text without the quote that `neutral` gave it."""
    return text[1:] if QUOTED.match(text) else text
