"""Texts on a page that are of another language, by their mark or their script, or that somebody sent."""

import re

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from kb.language import formats

HAN = re.compile(r"[\u3400-\u9fff]")
# A run of Chinese with the marks that belong to it.
HAN_RUN = re.compile(r"((?:[\u300a\u300c\u300e\u3010\uff08]*[\u3400-\u9fff][\u3000-\u303f\uff00-\uffef]*)+)")
TAGS = {"zh": "zh-Hans", "en": "en"}
LATIN_WORD = re.compile(r"[A-Za-z]{2}")
# A name such as TDP or NVLink is no English text.
ENGLISH_WORD = re.compile(r"\b[a-z]{3,}\b")
LONGEST_ECHO = 100


def page_language() -> str:
    """Return the language of the page."""
    return "zh" if formats.is_chinese() else "en"


def foreign_tag(language: str) -> str:
    """Return the tag of a language that is not the page's; of the page's, and of none, an empty one."""
    return "" if language in ("", page_language()) else TAGS.get(language, language)


def marked(value: str, language: str) -> SafeString | str:
    """Return the text, marked with its language where that is not the page's, and so the Chinese within an English one.

    A text of no one language has none: that of a page, whatever it contains.
    """
    if (language or page_language()) == "en":
        value = with_chinese_marked(value)
    tag = foreign_tag(language)
    return format_html('<span lang="{}">{}</span>', tag, value) if tag else value


def with_chinese_marked(value: str) -> SafeString | str:
    """Return a text with the Chinese in it marked."""
    parts = HAN_RUN.split(value)
    if len(parts) == 1 or isinstance(value, SafeString):
        return value
    spans = (format_html('<span lang="zh-Hans">{}</span>', part) if odd % 2 else part for odd, part in enumerate(parts))
    return format_html_join("", "{}", ((span,) for span in spans))


def hinted(value: str, language: str) -> SafeString | str:
    """Return a text that the page's language lacks, marked with its language and followed by what that is called."""
    text = marked(value, language)
    if not isinstance(text, SafeString):
        return text
    return format_html('{} <span class="in-language">{}</span>', text, formats.language(language))


def short(text: str) -> str:
    """Return what somebody sent, no longer than anybody wants it back."""
    return text if len(text) <= LONGEST_ECHO else f"{text[:LONGEST_ECHO]}…"
