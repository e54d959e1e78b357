"""The search across all kinds: what each kind finds by its own QuerySet, side by side."""

from dataclasses import dataclass

from django import forms
from django.db.models import Count, Window
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from eras.models import Claim, Era, Indicator, Milestone, Policy, Roadmap
from kb.lists.filtersets import LONGEST_SEARCH
from kb.models import Entry, Organization, Region, Source, Term
from vendors.models import Architecture, Chip, FundingEvent, MemoryMedium, Scenario, Vendor

# How many of a kind are shown: the first, where its list has the rest, else as many as one reads through.
FIRST = 5
MOST = 50


@dataclass(frozen=True)
class Hit:
    """One record that was found, with what stands beside its name: whose or where it is, and its date."""

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
    def is_meant(self) -> bool:
        """Whether one of them is called just so; titles of publications are no names of things."""
        return self.hits[0].record.closeness == 0 and self.kind != Source._meta.model_name


@dataclass(frozen=True)
class Kind:
    """One kind of record: its fields that stand beside a name, and whether it has a list to be narrowed."""

    model: type[Entry]
    beside: str = ""
    dated: str = ""
    listed: bool = False
    newest_first: bool = False

    def find(self, text: str) -> Found | None:
        """Return what is found of it, in one query."""
        records = self.model.objects.published().search(text)
        records = records.closest_first(text, *([f"-{self.dated}"] if self.newest_first else []))
        keys = {*self.model.published_with, *self.model.true_only_with, self.beside} - {""}
        records = records.select_related(*keys) if keys else records
        shown = list(records.annotate(found=Window(Count("pk")))[: FIRST if self.listed else MOST])
        if not shown:
            return None
        return Found(
            kind=self.model._meta.model_name,
            label=capfirst(self.model._meta.verbose_name_plural),
            total=shown[0].found,
            hits=[self.hit(record) for record in shown],
            list_url=reverse(f"{self.model.pages}:list", query={"q": text}) if self.listed else "",
        )

    def hit(self, record: Entry) -> Hit:
        beside, date = (name and getattr(record, name) for name in (self.beside, self.dated))
        return Hit(record, beside or None, date)


KINDS = (
    Kind(Vendor, beside="region", dated="founded", listed=True),
    Kind(Chip, beside="vendor", dated="released", listed=True),
    Kind(FundingEvent, dated="announced", listed=True, newest_first=True),
    Kind(Policy, beside="region", dated="issued", listed=True, newest_first=True),
    Kind(Milestone, dated="date", listed=True, newest_first=True),
    Kind(Organization, listed=True),
    Kind(Source, beside="publisher", dated="published", listed=True, newest_first=True),
    Kind(Architecture, beside="parent"),
    Kind(MemoryMedium),
    Kind(Scenario, beside="parent"),
    Kind(Indicator, beside="region"),
    Kind(Era),
    Kind(Term),
    Kind(Region, beside="parent"),
    Kind(Claim),
    Kind(Roadmap, beside="vendor"),
)


class SearchForm(forms.Form):
    """What is sought: words that all occur in a record's names."""

    q = forms.CharField(label=_("Search"), max_length=LONGEST_SEARCH, required=False)


class Search(TemplateView):
    """Everything that the words of the address find, kind by kind; a kind with a record called just so comes first."""

    template_name = "search.html"

    def get_context_data(self, **kwargs) -> dict:
        form = SearchForm(self.request.GET)
        sought = form.cleaned_data["q"] if form.is_valid() else ""
        groups = [found for kind in KINDS if sought and (found := kind.find(sought))]
        return super().get_context_data(
            form=form,
            sought=sought,
            groups=sorted(groups, key=lambda found: not found.is_meant),
            total=sum(found.total for found in groups),
            **kwargs,
        )
