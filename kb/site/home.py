"""The home page: what is here, and where to begin."""

from django.db.models import CharField, Count, Value
from django.views.generic import TemplateView

from eras.models import Era, Indicator, Milestone, Policy
from kb.choices import Tier
from kb.database.unions import union_of
from kb.evidence.references import References
from kb.models import Source
from vendors.models import Chip, Deployment, FundingEvent, Spec, Vendor

LATEST = 5


def counts() -> dict[str, int]:
    """Return the number of published records of each kind, in one query."""
    kinds = (Vendor, Chip, FundingEvent, Policy, Milestone, Indicator, Source)
    published = [model.objects.published() for model in kinds]
    stated = Spec.objects.filter(chip__in=Chip.objects.published())
    counted = [
        rows.order_by().values(counted=Value(rows.model._meta.model_name, CharField())).annotate(records=Count("pk"))
        for rows in (*published, stated)
    ]
    return {row["counted"]: row["records"] for row in union_of(counted)}


class Home(TemplateView):
    """The search, the ways in by architecture, tier and era, and what is new."""

    template_name = "home.html"

    def get_context_data(self, **kwargs) -> dict:
        issued = Policy.objects.published().exclude(issued="").prefetch_citations()
        dated = FundingEvent.objects.published().exclude(announced="").for_list().prefetch_citations()
        return super().get_context_data(
            counts=counts(),
            references=References(),
            eras=Era.objects.published().with_vendor_counts().prefetch_related("architectures").prefetch_citations(),
            tiers=Tier.choices,
            landscape=Deployment.objects.landscape(),
            funding=dated.newest_first()[:LATEST],
            policies=issued.newest_first()[:LATEST],
            milestones=Milestone.objects.published().prefetch_citations().newest_first()[:LATEST],
            **kwargs,
        )
