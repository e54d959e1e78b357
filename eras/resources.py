"""The spreadsheets of milestones and policies."""

from eras import models
from kb.spreadsheets.resources import KnowledgeResource


class MilestoneResource(KnowledgeResource):
    class Meta:
        model = models.Milestone


class PolicyResource(KnowledgeResource):
    class Meta:
        model = models.Policy
