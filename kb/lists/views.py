"""The pages of a filtered list: the list, and all values of a facet that has many."""

from dataclasses import dataclass
from functools import cached_property

from django.core.paginator import Page
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.generic import ListView

from kb.lists.addresses import MAX_PAGE_SIZE
from kb.lists.facets.base import Facet
from kb.lists.facets.entries import load_options
from kb.lists.filtersets import MAX_SEARCH_LENGTH, KnowledgeFilterSet
from kb.lists.options import ABSENCE_VALUES
from kb.models import Entry
from kb.server.redirects import permanently, requeried


@dataclass
class MatchingRecords:
    """The matching records of a FilterSet as a sequence for Django's paginator, which loads only a page."""

    filterset: KnowledgeFilterSet

    @property
    def model(self) -> type[Model]:
        return self.filterset.Meta.model

    def __len__(self) -> int:
        return self.filterset.total

    def __getitem__(self, part: slice) -> list[Entry]:
        return self.filterset.selection.page(part.start, part.stop) if len(self) else []


class FilteredListView(ListView):
    """The published records of one kind that match the query, a page at a time."""

    template_name_suffix = "_list"
    filterset_class: type[KnowledgeFilterSet] | None = None

    def get(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not self.filterset.is_canonical:
            # Unknown parameters stay, so that the page can name them.
            unknown = {name: request.GET.getlist(name) for name in self.filterset.unknown}
            query = str(self.filterset.address.with_(unknown))
            return permanently(f"{request.path}?{query}" if query else request.path)
        return super().get(request, *args, **kwargs)

    @cached_property
    def filterset(self) -> KnowledgeFilterSet:
        return self.filterset_class.from_request(self.request)

    def get_queryset(self) -> MatchingRecords:
        return MatchingRecords(self.filterset)

    def get_paginate_by(self, queryset: MatchingRecords) -> int:
        return self.filterset.address.page_size

    def paginate_queryset(self, queryset: MatchingRecords, page_size: int):
        # Beyond the last page, the last page is returned.
        page: Page = self.get_paginator(queryset, page_size).get_page(self.filterset.address.page)
        return page.paginator, page, page.object_list, page.has_other_pages()

    def get_context_data(self, **kwargs) -> dict:
        data = super().get_context_data(filter=self.filterset, **kwargs)
        return data | {"canonical": str(self.filterset.address.on_page(data["page_obj"].number))}


class FacetValuesView(ListView):
    """All values of a facet that has many, with a search by name."""

    template_name = "values.html"
    paginate_by = MAX_PAGE_SIZE
    filterset_class: type[KnowledgeFilterSet] | None = None

    def get(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if self.filterset.renamed:
            return requeried(request, self.filterset.renamed)
        return super().get(request, *args, **kwargs)

    @cached_property
    def filterset(self) -> KnowledgeFilterSet:
        return self.filterset_class.from_request(self.request)

    @cached_property
    def facet(self) -> Facet:
        facet = self.filterset.facets.get(self.kwargs["facet"])
        if facet is None or not facet.has_many_values:
            raise Http404
        return facet

    @property
    def search_text(self) -> str:
        """The text to search for in the names of the values."""
        return self.request.GET.get("find", "").replace("\0", "")[:MAX_SEARCH_LENGTH]

    def get_queryset(self) -> list[tuple[str, int]]:
        """Return the values with their counts, the most common first."""
        if not self.filterset.form.is_valid():
            return []
        counts = self.filterset.selection.counts(self.facet.name)
        if self.search_text:
            found = (
                self.facet.target_model.objects.published()
                .search(self.search_text)
                .values_list(self.facet.key, flat=True)
            )
            counts = {value: counts[value] for value in found if value in counts}
        occurring = [(value, records) for value, records in counts.items() if records and value not in ABSENCE_VALUES]
        return sorted(occurring, key=lambda counted: (-counted[1], counted[0]))

    def paginate_queryset(self, queryset: list, page_size: int):
        page = self.get_paginator(queryset, page_size).get_page(self.request.GET.get("page"))
        return page.paginator, page, page.object_list, page.has_other_pages()

    def get_context_data(self, **kwargs) -> dict:
        data = super().get_context_data(filter=self.filterset, facet=self.facet, search_text=self.search_text, **kwargs)
        options = load_options({self.facet: [value for value, _ in data["page_obj"]]})[self.facet.name]
        known = {option.value: option for option in options}
        data["list_url"] = reverse(f"{self.request.resolver_match.namespace}:list")
        rest = self.filterset.address.without(self.facet.name, "page")
        data["values"] = [
            (known[value], records, str(rest.with_({self.facet.name: [value]})))
            for value, records in data["page_obj"]
            if value in known
        ]
        return data
