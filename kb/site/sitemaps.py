"""The sitemaps for search engines: the list of each kind and every published record, in each language."""

from django.conf import settings
from django.contrib.sitemaps import GenericSitemap, Sitemap
from django.contrib.sitemaps import views as sitemaps
from django.urls import path, reverse
from django.utils.translation import override
from django.views.generic import TemplateView

from kb.models import Entry
from kb.site.kinds import WITH_PAGES


class Fronts(Sitemap):
    """Home, and the list or overview of each kind."""

    def __init__(self, language: str):
        self.language = language

    def items(self) -> list[str]:
        return ["home", *(f"{kind.noun}:list" for kind in WITH_PAGES)]

    def location(self, item: str) -> str:
        with override(self.language):
            return reverse(item)


class Records(GenericSitemap):
    """The published records of one kind, a limited number at a time."""

    limit = 5000

    def __init__(self, language: str, model: type[Entry]):
        super().__init__({"queryset": model.objects.published().order_by("pk"), "date_field": "updated_at"})
        self.language = language

    def location(self, item: Entry) -> str:
        with override(self.language):
            return item.get_absolute_url()


SITEMAPS = {
    f"{section}-{language}": sitemap
    for language, _name in settings.LANGUAGES
    for section, sitemap in (
        ("fronts", Fronts(language)),
        *((kind.noun, Records(language, kind.model)) for kind in WITH_PAGES if kind.detail_view),
    )
}

urlpatterns = [
    path("robots.txt", TemplateView.as_view(template_name="robots.txt", content_type="text/plain"), name="robots"),
    path("sitemap.xml", sitemaps.index, {"sitemaps": SITEMAPS, "sitemap_url_name": "sitemap"}, name="sitemaps"),
    path("sitemap-<section>.xml", sitemaps.sitemap, {"sitemaps": SITEMAPS}, name="sitemap"),
]
