"""The filters of milestones."""

from django.utils.translation import gettext_lazy as _

from eras.choices import MilestoneKind
from eras.models import Milestone
from kb.lists.columns import Column
from kb.lists.facets.base import ChoiceFacet
from kb.lists.facets.entries import RelatedFacet
from kb.lists.filtersets import KnowledgeFilterSet
from kb.lists.ranges import AfterFilter, BeforeFilter
from kb.lists.sorting import SortFilter


class MilestoneFilterSet(KnowledgeFilterSet):
    """Filters over milestones; `announced` in the address is the date of the event, as everywhere."""

    kind = ChoiceFacet("kind", choices=MilestoneKind, label=_("Kind"))
    era = RelatedFacet("era", key="number", has_many_values=False, label=_("Era"))
    vendor = RelatedFacet("vendor", through="vendors", label=_("Vendor"))
    announced_after = AfterFilter("date", label=_("Dated from"))
    announced_before = BeforeFilter("date", label=_("Dated up to"))
    sort = SortFilter(fields={"date": "date"}, default="-date", label=_("Sort"))

    columns = (
        Column("date", _("Date and event"), sorts=True, wide=True),
        Column("kind", _("Kind")),
        Column("era", _("Era"), shown=False),
        Column("vendors", _("Vendors"), wide=True),
        Column("chips", _("Chips"), wide=True),
    )

    class Meta:
        model = Milestone
        fields = []
