"""Texts on a page of another language: how they are marked, and what language they are in by their script."""

import re

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from kb import formats

HAN = re.compile(r"[\u3400-\u9fff]")
LATIN_WORD = re.compile(r"[A-Za-z]{2}")
# A name such as TDP or NVLink is no English text.
ENGLISH_WORD = re.compile(r"\b[a-z]{3,}\b")


def marked(value: str, language: str) -> SafeString | str:
    """Return the text, marked with its language where that is not the page's."""
    page = "zh" if (get_language() or "").startswith("zh") else "en"
    tags = {"zh": "zh-Hans", "en": "en"}
    known = language in ("", page)
    return value if known else format_html('<span lang="{}">{}</span>', tags.get(language, language), value)


def hinted(value: str, language: str) -> SafeString | str:
    """Return a text that the page's language lacks, marked with its language and followed by what that is called."""
    text = marked(value, language)
    if not isinstance(text, SafeString):
        return text
    return format_html('{} <span class="in-language">{}</span>', text, formats.language(language))
