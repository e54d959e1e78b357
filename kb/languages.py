"""The same page in the other language."""

from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url


def alternates(request: HttpRequest) -> dict:
    """Return the page's address in each language, filters kept (a context processor)."""
    here = request.get_full_path()
    return {
        "alternates": [
            {"code": code, "name": name, "tag": TAGS[code], "url": translate_url(here, code)}
            for code, name in settings.LANGUAGES
        ],
        "origin": f"{request.scheme}://{request.get_host()}",
    }


# BCP 47 tags for `lang` and `hreflang`.
TAGS = {"zh-hans": "zh-Hans", "en": "en"}
