"""Sources: their filters, their serializer and their public pages."""

from django.core.paginator import Paginator
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from rest_framework import serializers

from kb.api.serializers import NOTES, OPENING, EntrySerializer
from kb.choices import SourceKind
from kb.evidence.facts_of_source import PAGE_OF_FACTS, Facts, count_facts
from kb.language.formats import language
from kb.lists.columns import Column
from kb.lists.facets.base import ChoiceFacet
from kb.lists.facets.derived import WordFacet
from kb.lists.facets.entries import RelatedFacet
from kb.lists.filtersets import KnowledgeFilterSet
from kb.lists.ranges import AfterFilter, BeforeFilter
from kb.lists.sorting import SortFilter
from kb.lists.views import FilteredListView
from kb.models import Source
from kb.views import EntryView


class SourceFilterSet(KnowledgeFilterSet):
    """Filters over sources."""

    kind = ChoiceFacet("kind", choices=SourceKind, label=_("Kind"))
    language = WordFacet("language", label_of=language, label=_("Language"))
    publisher = RelatedFacet("publisher", label=_("Publisher"))
    published_after = AfterFilter("published", label=_("Published from"))
    published_before = BeforeFilter("published", label=_("Published up to"))
    sort = SortFilter(fields={"title": "title", "published": "published"}, default="-published", label=_("Sort"))

    columns = (
        Column("title", _("Title"), sorts=True, wide=True),
        Column("publisher", _("Publisher"), wide=True),
        Column("author", _("Author"), shown=False),
        Column("published", pgettext_lazy("of a source", "Published"), sorts=True),
        Column("kind", _("Kind")),
        Column("language", _("Language")),
        Column("facts", _("Facts"), numeric=True),
    )

    class Meta:
        model = Source
        fields = []


class SourceSerializer(EntrySerializer):
    """One source; it cites nothing but itself."""

    document_url = serializers.URLField(source="url", read_only=True, allow_null=True)

    class Meta:
        model = Source
        fields = (
            *OPENING,
            "title",
            "publisher",
            "author",
            "document_url",
            "published",
            "kind",
            "language",
            "carried_by",
            *NOTES,
        )


class SourceList(FilteredListView):
    """Sources under the filters of the address, each with the number of facts that cite it."""

    model = Source
    filterset_class = SourceFilterSet

    def get_context_data(self, **kwargs) -> dict:
        data = super().get_context_data(**kwargs)
        facts = count_facts(data["object_list"])
        return data | {"rows": [(source, facts[source.pk]) for source in data["object_list"]]}


class SourceDetail(EntryView):
    """One source with every fact that cites it, a page of them at a time."""

    model = Source
    filterset_class = SourceFilterSet

    def get_context_data(self, **kwargs) -> dict:
        facts = Facts(self.object)
        page = Paginator(facts, PAGE_OF_FACTS).get_page(self.request.GET.get("page"))
        return super().get_context_data(kinds=facts.kinds, page_obj=page, **kwargs)
