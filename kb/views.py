"""The two shapes of a public page: a filtered list and one record."""

from functools import cached_property

from django.core.paginator import Page
from django.db.models import F, Max, OrderBy, QuerySet, Window
from django.db.models.functions import Lag, Lead
from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.views.generic import DetailView
from django_filters.views import FilterView

from kb.filtersets import KnowledgeFilterSet
from kb.models import Entry
from kb.references import References


class FilteredListView(FilterView):
    """The published records of one kind under the filters of the address, a page at a time."""

    template_name_suffix = "_list"

    def get(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        address: KnowledgeFilterSet = self.get_filterset(self.get_filterset_class())
        if not address.is_canonical:
            query = address.canonical_with_unknown
            return HttpResponsePermanentRedirect(f"{request.path}?{query}" if query else request.path)
        return super().get(request, *args, **kwargs)

    def get_queryset(self) -> QuerySet:
        return self.model.objects.published().for_list()

    def get_paginate_by(self, queryset: QuerySet) -> int:
        return self.filterset.page_size

    def paginate_queryset(self, queryset: QuerySet, page_size: int):
        paginator = self.get_paginator(queryset, page_size)
        # Past the end is the last page.
        page: Page = paginator.get_page(self.filterset.page)
        return paginator, page, page.object_list, page.has_other_pages()


class EntryView(DetailView):
    """One published record with the numbered references of everything on its page.

    Filters in the address are those of the list that the reader came from: they lead to its neighbours there and back.
    """

    filterset_class: type[KnowledgeFilterSet] | None = None

    def get_queryset(self) -> QuerySet:
        return self.model.objects.published().for_detail()

    @cached_property
    def came_from(self) -> KnowledgeFilterSet | None:
        """The list that the reader came from."""
        if not self.filterset_class:
            return None
        queryset = self.model.objects.published().for_list()
        return self.filterset_class(self.request.GET, queryset=queryset, request=self.request)

    def neighbours(self) -> dict[str, Entry | None]:
        """Return the records before and after this one in the list that the reader came from."""
        if not self.came_from or not self.came_from.context or not self.came_from.form.is_valid():
            return {}
        rows = self.came_from.qs
        order = [OrderBy(F(name)) if isinstance(name, str) else name for name in rows.query.order_by or ("slug",)]
        # A condition on a window is asked of its result; one on the slug itself would leave it a single row.
        here = Window(Max("slug"), partition_by="pk")
        beside = (
            rows.annotate(
                here=here, before=Window(Lag("slug"), order_by=order), after=Window(Lead("slug"), order_by=order)
            )
            .filter(here=self.object.slug)
            .values_list("before", "after")
            .first()
        )
        entries = self.model.objects.in_bulk([slug for slug in beside or () if slug], field_name="slug")
        before, after = beside or (None, None)
        return {"before": entries.get(before), "after": entries.get(after)}

    def get_context_data(self, **kwargs) -> dict:
        return super().get_context_data(
            references=References(),
            context=self.came_from.context if self.came_from else "",
            **self.neighbours(),
            **kwargs,
        )
