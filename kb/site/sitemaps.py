"""What search engines are told of: the list of each kind and every published record, in each language."""

from django.apps import apps
from django.conf import settings
from django.contrib.sitemaps import GenericSitemap, Sitemap
from django.contrib.sitemaps import views as sitemaps
from django.urls import path, reverse
from django.utils.translation import override
from django.views.generic import TemplateView

from kb.models import Entry

KINDS = {model.pages: model for model in apps.get_models() if issubclass(model, Entry) and model.pages}


class Fronts(Sitemap):
    """Home, and the list or overview of each kind."""

    def __init__(self, language: str):
        self.language = language

    def items(self) -> list[str]:
        return ["home", *(f"{noun}:list" for noun in KINDS)]

    def location(self, item: str) -> str:
        with override(self.language):
            return reverse(item)


class Records(GenericSitemap):
    """The published records of one kind, a stretch of them at a time."""

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
        *((noun, Records(language, model)) for noun, model in KINDS.items()),
    )
}

urlpatterns = [
    path("robots.txt", TemplateView.as_view(template_name="robots.txt", content_type="text/plain"), name="robots"),
    path("sitemap.xml", sitemaps.index, {"sitemaps": SITEMAPS, "sitemap_url_name": "sitemap"}, name="sitemaps"),
    path("sitemap-<section>.xml", sitemaps.sitemap, {"sitemaps": SITEMAPS}, name="sitemap"),
]
