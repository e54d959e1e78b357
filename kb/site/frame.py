"""What the frame of every page needs: its sections, and the same page in the other language."""

from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url
from django.utils.translation import gettext_lazy as _

# BCP 47 tags for `lang` and `hreflang`.
TAGS = {"zh-hans": "zh-Hans", "en": "en"}
SECTIONS = [
    ("vendors", _("Vendors")),
    ("chips", _("Chips")),
    ("architectures", _("Architectures")),
    ("eras", _("Eras")),
    ("scenarios", _("Scenarios")),
    ("funding", _("Funding")),
    ("policies", _("Policies")),
    ("milestones", _("Milestones")),
    ("indicators", _("Indicators")),
    ("organizations", _("Organizations")),
    ("sources", _("Sources")),
]


def frame(request: HttpRequest) -> dict:
    """Return the sections of the site and the page's address in each language: with its filters, and without (a context
    processor).
    """
    here = request.get_full_path()
    return {
        "sections": SECTIONS,
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
