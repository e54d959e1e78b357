"""The pages of a filtered list: the list, and all values of a facet that has too many for its page."""

from dataclasses import dataclass
from functools import cached_property

from django.core.paginator import Page
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import reverse
from django.utils.http import urlencode
from django.views.generic import ListView
from django_filters.views import FilterView

from kb.lists.addresses import LARGEST_PAGE
from kb.lists.facets.base import Facet
from kb.lists.facets.entries import named
from kb.lists.filtersets import LONGEST_SEARCH, KnowledgeFilterSet
from kb.lists.options import UNSTATED_VALUES
from kb.models import Entry


@dataclass
class Listing:
    """The records that a FilterSet leaves, as a sequence of which only the stretch that is asked for is read."""

    filterset: KnowledgeFilterSet
    queryset: QuerySet

    def __len__(self) -> int:
        return self.filterset.total

    def __getitem__(self, stretch: slice) -> list[Entry]:
        return self.filterset.page_of(self.queryset, stretch.start, stretch.stop) if len(self) else []


class FilteredListView(FilterView):
    """The published records of one kind under the filters of the address, a page at a time."""

    template_name_suffix = "_list"

    def get(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        address = self.get_filterset(self.get_filterset_class())
        if not address.is_canonical:
            query = address.canonical_with_unknown
            return HttpResponsePermanentRedirect(f"{request.path}?{query}" if query else request.path)
        return super().get(request, *args, **kwargs)

    def get_filterset(self, filterset_class: type[KnowledgeFilterSet]) -> KnowledgeFilterSet:
        # The address and the list ask the same one.
        if not hasattr(self, "filterset"):
            self.filterset = super().get_filterset(filterset_class)
        return self.filterset

    def get_queryset(self) -> QuerySet:
        return self.model.objects.published().for_list()

    def get_paginate_by(self, queryset: QuerySet) -> int:
        return self.filterset.page_size

    def paginate_queryset(self, queryset: QuerySet, page_size: int):
        paginator = self.get_paginator(Listing(self.filterset, self.filterset.queryset), page_size)
        # Past the end is the last page.
        page: Page = paginator.get_page(self.filterset.page)
        return paginator, page, page.object_list, page.has_other_pages()

    def get_context_data(self, **kwargs) -> dict:
        data = super().get_context_data(**kwargs)
        return data | {"canonical": self.filterset.on_page(data["page_obj"].number)}


class FacetValuesView(ListView):
    """All the values of a facet that has too many for the list's page, to be found by name."""

    template_name = "values.html"
    paginate_by = LARGEST_PAGE
    filterset_class: type[KnowledgeFilterSet] | None = None

    @cached_property
    def filterset(self) -> KnowledgeFilterSet:
        model = self.filterset_class.Meta.model
        queryset = model.objects.published().for_list()
        return self.filterset_class(self.request.GET, queryset=queryset, request=self.request)

    @cached_property
    def facet(self) -> Facet:
        facet = self.filterset.facets.get(self.kwargs["facet"])
        if facet is None or not facet.long:
            raise Http404
        return facet

    @property
    def wanted(self) -> str:
        """The text that the values' names are to hold."""
        return self.request.GET.get("find", "").replace("\0", "")[:LONGEST_SEARCH]

    def get_queryset(self) -> list[tuple[str, int]]:
        """Return the values with their counts, the commonest first."""
        if not self.filterset.form.is_valid():
            return []
        counts = self.filterset.tally(self.facet.name)
        if self.wanted:
            found = self.facet.to.objects.published().search(self.wanted).values_list(self.facet.key, flat=True)
            counts = {value: counts[value] for value in found if value in counts}
        listed = [(value, records) for value, records in counts.items() if records and value not in UNSTATED_VALUES]
        return sorted(listed, key=lambda counted: (-counted[1], counted[0]))

    def paginate_queryset(self, queryset: list, page_size: int):
        page = self.get_paginator(queryset, page_size).get_page(self.request.GET.get("page"))
        return page.paginator, page, page.object_list, page.has_other_pages()

    def get_context_data(self, **kwargs) -> dict:
        data = super().get_context_data(filter=self.filterset, facet=self.facet, wanted=self.wanted, **kwargs)
        options = named({self.facet: [value for value, _ in data["page_obj"]]})[self.facet.name]
        known = {option.value: option for option in options}
        data["list_url"] = reverse(f"{self.request.resolver_match.namespace}:list")
        rest = self.filterset.without(self.facet.name)
        data["values"] = [
            (known[value], records, f"{rest}&{urlencode({self.facet.name: value})}".lstrip("&"))
            for value, records in data["page_obj"]
            if value in known
        ]
        return data
