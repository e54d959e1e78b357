"""The two shapes of a public page: a filtered list and one record."""

from dataclasses import dataclass
from functools import cached_property

from django.core.paginator import Page
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import reverse
from django.utils.http import urlencode
from django.views.generic import DetailView, ListView
from django_filters.views import FilterView

from kb.evidence.references import References, load_citations
from kb.lists.addresses import LARGEST_PAGE, unknown
from kb.lists.facets.base import Facet
from kb.lists.facets.entries import named
from kb.lists.facets.options import UNSTATED_VALUES
from kb.lists.filtersets import LONGEST_SEARCH, KnowledgeFilterSet
from kb.models import Entry, Term


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


class EntryView(DetailView):
    """One published record with the numbered references of everything on its page; who may view drafts sees those too.

    Filters in the address are those of the list that the reader came from: they lead to its neighbours there and back.
    """

    filterset_class: type[KnowledgeFilterSet] | None = None

    def get(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        response = super().get(request, *args, **kwargs)
        if not self.object.is_public:
            response["X-Robots-Tag"] = "noindex"
            response["Cache-Control"] = "private, no-store"
        return response

    def get_queryset(self) -> QuerySet:
        meta, user = self.model._meta, self.request.user
        drafts_too = user.is_staff and user.has_perm(f"{meta.app_label}.view_{meta.model_name}")
        records = self.model.objects
        return (records.all() if drafts_too else records.published()).for_detail()

    def get_object(self, queryset: QuerySet | None = None) -> Entry:
        record = super().get_object(queryset)
        if hasattr(record, "cited_parts"):
            load_citations(record.cited_parts)
        return record

    @cached_property
    def came_from(self) -> KnowledgeFilterSet | None:
        """The list that the reader came from."""
        if not self.filterset_class:
            return None
        queryset = self.model.objects.published().for_list()
        return self.filterset_class(self.request.GET, queryset=queryset, request=self.request)

    def neighbours(self) -> dict[str, Entry | None]:
        """Return the records before and after this one in the list that the reader came from."""
        if not self.came_from or not self.came_from.is_taken_along or not self.came_from.form.is_valid():
            return {}
        before, after = self.came_from.beside(self.object.pk)
        entries = self.model.objects.select_related(*self.model.published_with).in_bulk({before, after} - {None})
        return {"before": entries.get(before), "after": entries.get(after)}

    def get_context_data(self, **kwargs) -> dict:
        return super().get_context_data(
            references=References(),
            # Read only where the page shows a value that has a page of its own.
            terms=Term.objects.published(),
            came_from=self.came_from,
            unknown=self.came_from.unknown if self.came_from else unknown(self.request.GET),
            **self.neighbours(),
            **kwargs,
        )


class OverviewView(ListView):
    """All published records of one kind on one page, with the numbered references of everything on it."""

    template_name_suffix = "_list"

    def get_queryset(self) -> QuerySet:
        return self.model.objects.published().for_list()

    def get_context_data(self, **kwargs) -> dict:
        return super().get_context_data(references=References(), unknown=unknown(self.request.GET), **kwargs)
