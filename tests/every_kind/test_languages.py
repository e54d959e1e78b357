"""Each page is in one language, and what is not in it is marked as being in the other."""

import re
from functools import cache
from itertools import chain
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from tests.support.kinds import PAGES as KINDS
from tests.support.kinds import address
from tests.support.pages import read

ROOT = Path(__file__).parents[2]
CHINESE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
# An English sentence may speak of a Chinese word.
QUOTED = re.compile(r"“[^”]*”")
IN_TEMPLATES = re.compile(r"""{%\s*translate\s+(?P<quote>["'])(?P<text>.*?)(?P=quote)""")
SPOKEN = ("alt", "aria-label", "content", "placeholder", "title")
PAGES = [
    "/",
    "/vendors/?page_size=200",
    "/vendors/?tier=cloud&founded_after=2015&sort=-founded",
    "/vendors/?tier=fog&contry=US",
    "/vendors/?q=nobody+at+all",
    "/policies/?level=provincial",
    "/search/",
    "/search/?q=ai",
    "/search/?q=nobody+at+all",
    *(f"/vendors/{slug}/" for slug in ("cambricon", "houmo", "intel", "phytium", "witinmem")),
    *(address(*page) for page in KINDS if page != ("home",)),
    "/funding/values/investor/",
    "/chips/?columns=form&columns=task&columns=compute&columns=foundry&page_size=100",
    "/policies/?columns=document_number",
]
every_page = pytest.mark.parametrize("path", PAGES)


@pytest.fixture(scope="module")
def translations():
    """The Chinese of every text, by the English."""
    with (ROOT / "locale/zh_Hans/LC_MESSAGES/django.po").open("rb") as written:
        catalog = read_po(written)
    found = {}
    for message in catalog:
        if message.id and not message.fuzzy:
            texts = message.id if isinstance(message.id, tuple) else (message.id,)
            found |= dict.fromkeys(texts, "".join(message.string))
    return found


@cache
def texts_in_code():
    """Return every text that code and templates mark for translation (those of `blocktranslate` aside)."""
    words = {"_": None, "gettext": None, "gettext_lazy": None, "ngettext": (1, 2)}
    found = set()
    for app in ("kb", "vendors", "eras"):
        for _, _, text, *_ in extract_from_dir(ROOT / app, [("**.py", "python")], keywords=words):
            found |= {*text} if isinstance(text, tuple) else {text}
    for template in (ROOT / "templates").rglob("*.html"):
        found |= {match["text"] for match in IN_TEMPLATES.finditer(template.read_text())}
    return found


def texts_by_language(page):
    """Go through all texts and attributes of a page, with the language that each is marked with."""
    attributes = ((element, element[name]) for element in page.walk() for name in SPOKEN if name in element)
    return ((element.language, text) for element, text in chain(page.texts(), attributes) if element.tag != "script")


@every_page
@pytest.mark.django_db
def test_an_english_page_says_nothing_in_chinese_that_is_not_marked(client, facts, path):
    page = read(client.get(f"/en{path}"))
    foreign = {text for language, text in texts_by_language(page) if not language.startswith("zh")}
    unmarked = {text for text in foreign if CHINESE.search(QUOTED.sub("", text))}
    assert unmarked == set()


@every_page
@pytest.mark.django_db
def test_a_chinese_page_leaves_no_text_of_the_site_in_english(client, facts, translations, path):
    texts = {text.casefold() for text in texts_in_code() if translations.get(text) != text}
    chinese = {text for language, text in texts_by_language(read(client.get(path))) if language.startswith("zh")}
    assert {text for text in chinese if text.casefold() in texts} == set()


@every_page
@pytest.mark.django_db
@pytest.mark.parametrize(("prefix", "language"), [("", "zh-Hans"), ("/en", "en")])
def test_a_page_says_which_language_it_is_in(client, facts, path, prefix, language):
    response = client.get(f"{prefix}{path}")
    assert read(response).one("html")["lang"] == language
    assert response["Content-Language"] == {"zh-Hans": "zh-hans", "en": "en"}[language]


def test_every_text_of_the_site_is_translated(translations):
    assert {text for text in texts_in_code() if not translations.get(text)} == set()


def test_no_translation_forgets_what_is_put_into_it(translations):
    def places(text):
        return set(re.findall(r"%\(\w+\)[sd]|%[sd]", text))

    assert {text for text, translated in translations.items() if places(text) != places(translated)} == set()
