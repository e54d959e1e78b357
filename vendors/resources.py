"""The spreadsheets of vendors, chips and funding."""

from kb.spreadsheets.resources import KnowledgeResource
from vendors import models


class VendorResource(KnowledgeResource):
    class Meta:
        model = models.Vendor


class DeploymentResource(KnowledgeResource):
    class Meta:
        model = models.Deployment


class ChipResource(KnowledgeResource):
    class Meta:
        model = models.Chip


class SpecResource(KnowledgeResource):
    class Meta:
        model = models.Spec


class FundingEventResource(KnowledgeResource):
    class Meta:
        model = models.FundingEvent
