"""The home page: what is here, and where to begin."""

from django.views.generic import TemplateView

from eras.models import Claim, Era, Indicator, Milestone, Policy
from kb.choices import Tier
from kb.models import Source
from kb.references import References
from vendors.models import Chip, Deployment, FundingEvent, Spec, Vendor


class Home(TemplateView):
    """What the knowledge base holds, the eras, and the landscape in small."""

    template_name = "home.html"

    def get_context_data(self, **kwargs) -> dict:
        counts = {
            "vendors": Vendor.objects.published().count(),
            "chips": Chip.objects.published().count(),
            "specs": Spec.objects.count(),
            "funding_events": FundingEvent.objects.published().count(),
            "policies": Policy.objects.published().count(),
            "milestones": Milestone.objects.published().count(),
            "indicators": Indicator.objects.published().count(),
            "claims": Claim.objects.published().count(),
            "sources": Source.objects.published().count(),
        }
        return super().get_context_data(
            counts=counts,
            references=References(),
            eras=Era.objects.published().prefetch_related("architectures").prefetch_citations(),
            tiers=Tier.choices,
            landscape=Deployment.objects.landscape(),
            **kwargs,
        )
