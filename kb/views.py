"""The two kinds of public page other than the filtered list: one record, and all records of a kind."""

from functools import cached_property

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.views.generic import DetailView, ListView

from kb.evidence.references import References, load_citations
from kb.lists.addresses import unknown
from kb.lists.filtersets import KnowledgeFilterSet
from kb.models import Entry, FormerSlug, Term
from kb.server.redirects import moved


class EntryView(DetailView):
    """One published record with the numbered references of its page; staff who may view drafts see those too.

    Filters in the address are those of the list that the reader came from, for links back and to the neighbours there.
    """

    filterset_class: type[KnowledgeFilterSet] | None = None

    def get(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        try:
            response = super().get(request, *args, **kwargs)
        except Http404:
            slug = self.kwargs[self.slug_url_kwarg]
            current = FormerSlug.objects.current(self.get_queryset(), [slug]) if self.slug_field == "slug" else {}
            if slug not in current:
                raise
            return moved(request, slug=current[slug])
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
        load_citations(record.cited_parts)
        return record

    @cached_property
    def origin(self) -> KnowledgeFilterSet | None:
        """The list that the reader came from."""
        return self.filterset_class.from_request(self.request) if self.filterset_class else None

    def neighbours(self) -> dict[str, Entry | None]:
        """Return the records before and after this one in the list that the reader came from."""
        if not self.origin or not self.origin.has_trail or not self.origin.form.is_valid():
            return {}
        before, after = self.origin.selection.neighbours(self.object.pk)
        entries = self.model.objects.select_related(*self.model.published_with).in_bulk({before, after} - {None})
        return {"before": entries.get(before), "after": entries.get(after)}

    def get_context_data(self, **kwargs) -> dict:
        return super().get_context_data(
            references=References(),
            # Fetched only if the page shows a value that has a page of its own.
            terms=Term.objects.published(),
            origin=self.origin,
            unknown=self.origin.unknown if self.origin else unknown(self.request.GET),
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
