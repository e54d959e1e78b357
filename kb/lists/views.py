"""The pages of a filtered list: the list, and all values of a facet that has too many for its page."""

from dataclasses import dataclass
from functools import cached_property

from django.core.paginator import Page
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import reverse
from django.views.generic import ListView

from kb.lists.addresses import MAX_PAGE_SIZE
from kb.lists.facets.base import Facet
from kb.lists.facets.entries import named
from kb.lists.filtersets import MAX_SEARCH_LENGTH, KnowledgeFilterSet
from kb.lists.options import UNSTATED_VALUES
from kb.models import Entry


@dataclass
class Listing:
    """The records that a FilterSet leaves, as a sequence of which only the stretch that is asked for is read."""

    filterset: KnowledgeFilterSet

    @property
    def model(self) -> type[Model]:
        return self.filterset.Meta.model

    def __len__(self) -> int:
        return self.filterset.total

    def __getitem__(self, stretch: slice) -> list[Entry]:
        return self.filterset.selection.page(stretch.start, stretch.stop) if len(self) else []


class FilteredListView(ListView):
    """The published records of one kind under the filters of the address, a page at a time."""

    template_name_suffix = "_list"
    filterset_class: type[KnowledgeFilterSet] | None = None

    def get(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not self.filterset.is_canonical:
            # What is not known stays, for the page to name it.
            unknown = {name: request.GET.getlist(name) for name in self.filterset.unknown}
            query = str(self.filterset.address.with_(unknown))
            return HttpResponsePermanentRedirect(f"{request.path}?{query}" if query else request.path)
        return super().get(request, *args, **kwargs)

    @cached_property
    def filterset(self) -> KnowledgeFilterSet:
        return self.filterset_class.of(self.request)

    def get_queryset(self) -> Listing:
        return Listing(self.filterset)

    def get_paginate_by(self, queryset: Listing) -> int:
        return self.filterset.address.page_size

    def paginate_queryset(self, queryset: Listing, page_size: int):
        # Past the end is the last page.
        page: Page = self.get_paginator(queryset, page_size).get_page(self.filterset.address.page)
        return page.paginator, page, page.object_list, page.has_other_pages()

    def get_context_data(self, **kwargs) -> dict:
        data = super().get_context_data(filter=self.filterset, **kwargs)
        return data | {"canonical": str(self.filterset.address.on_page(data["page_obj"].number))}


class FacetValuesView(ListView):
    """All the values of a facet that has too many for the list's page, to be found by name."""

    template_name = "values.html"
    paginate_by = MAX_PAGE_SIZE
    filterset_class: type[KnowledgeFilterSet] | None = None

    @cached_property
    def filterset(self) -> KnowledgeFilterSet:
        return self.filterset_class.of(self.request)

    @cached_property
    def facet(self) -> Facet:
        facet = self.filterset.facets.get(self.kwargs["facet"])
        if facet is None or not facet.long:
            raise Http404
        return facet

    @property
    def wanted(self) -> str:
        """The text that the values' names are to hold."""
        return self.request.GET.get("find", "").replace("\0", "")[:MAX_SEARCH_LENGTH]

    def get_queryset(self) -> list[tuple[str, int]]:
        """Return the values with their counts, the commonest first."""
        if not self.filterset.form.is_valid():
            return []
        counts = self.filterset.selection.counts(self.facet.name)
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
        rest = self.filterset.address.without(self.facet.name, "page")
        data["values"] = [
            (known[value], records, str(rest.with_({self.facet.name: [value]})))
            for value, records in data["page_obj"]
            if value in known
        ]
        return data
