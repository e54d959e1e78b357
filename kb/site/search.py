"""The search across all kinds, by the QuerySet of each."""

from dataclasses import dataclass

from django import forms
from django.db.models import Count, Window
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from kb.lists.filtersets import MAX_SEARCH_LENGTH
from kb.models import Entry, Source
from kb.site.kinds import KINDS, PublicKind

# How many of a kind are shown: the first few, if its list has the rest, else as many as one reads through.
FIRST = 5
MOST = 50


@dataclass(frozen=True)
class Hit:
    """One record that was found, with what is shown beside its name: a related entry, and its date."""

    record: Entry
    beside: Entry | None
    date: str


@dataclass(frozen=True)
class Found:
    """The records of one kind that were found: how many, the closest of them, and the list that has them all."""

    kind: str
    label: str
    total: int
    hits: list[Hit]
    list_url: str

    @property
    def is_exact_match(self) -> bool:
        """Whether the text is the exact name of one of them; the titles of publications do not count."""
        return self.hits[0].record.closeness == 0 and self.kind != Source._meta.model_name


def find(kind: PublicKind, text: str) -> Found | None:
    """Return what is found of a kind, in one query."""
    model, has_list = kind.model, bool(kind.filterset)
    records = model.objects.published().search(text)
    records = records.closest_first(text, *([f"-{model.dated_by}"] if kind.newest_first else []))
    keys = {*model.published_with, *model.requires_published, kind.beside} - {""}
    records = records.select_related(*keys) if keys else records
    shown = list(records.annotate(found=Window(Count("pk")))[: FIRST if has_list else MOST])
    if not shown:
        return None
    return Found(
        kind=model._meta.model_name,
        label=capfirst(model._meta.verbose_name_plural),
        total=shown[0].found,
        hits=[hit(kind, record) for record in shown],
        list_url=reverse(f"{kind.noun}:list", query={"q": text}) if has_list else "",
    )


def hit(kind: PublicKind, record: Entry) -> Hit:
    """Return a record that was found with what is shown beside its name."""
    beside, date = (name and getattr(record, name) for name in (kind.beside, record.dated_by))
    return Hit(record, beside or None, date)


# Those with a list of their own first, as it has the rest of the matches.
SEARCHED = sorted(KINDS, key=lambda kind: not kind.filterset)


class SearchForm(forms.Form):
    """The text to search for: words that all occur in a record's names."""

    q = forms.CharField(label=_("Search"), max_length=MAX_SEARCH_LENGTH, required=False)


class Search(TemplateView):
    """All matches of the text, kind by kind; a kind with an exact match of a name comes first."""

    template_name = "search.html"

    def get_context_data(self, **kwargs) -> dict:
        form = SearchForm(self.request.GET)
        search_text = form.cleaned_data["q"] if form.is_valid() else ""
        groups = [found for kind in SEARCHED if search_text and (found := find(kind, search_text))]
        return super().get_context_data(
            form=form,
            search_text=search_text,
            groups=sorted(groups, key=lambda found: not found.is_exact_match),
            total=sum(found.total for found in groups),
            **kwargs,
        )
