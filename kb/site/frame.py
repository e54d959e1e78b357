"""What the frame of every page needs: the kinds that it links to, and the same page in the other language."""

from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url

from kb.site.kinds import KINDS

# BCP 47 tags for `lang` and `hreflang`.
TAGS = {"zh-hans": "zh-Hans", "en": "en"}


def frame(request: HttpRequest) -> dict:
    """Return the kinds that header and footer link to, and the page's address in each language: with its filters, and
    without (a context processor).
    """
    here = request.get_full_path()
    return {
        "header_kinds": [kind for kind in KINDS if kind.menu == "header"],
        "footer_kinds": [kind for kind in KINDS if kind.menu == "footer"],
        "alternates": [
            {
                "code": code,
                "name": name,
                "tag": TAGS[code],
                "url": translate_url(here, code),
                "path": translate_url(request.path, code),
            }
            for code, name in settings.LANGUAGES
        ],
        "origin": f"{request.scheme}://{request.get_host()}",
    }
