"""Who may write what was decided on a citation."""

from django.contrib.auth.models import AbstractBaseUser

from kb.evidence.decisions import Decision, Question
from kb.review.permissions import may, may_delete, may_touch


def may_apply(user: AbstractBaseUser, question: Question, decision: str) -> bool:
    """Return whether the user may change the citation so; to leave it as it is takes no permission."""
    if not question.writes(decision):
        return True
    model = question.record.citations.model
    if decision == Decision.REMOVED:
        return may_delete(user, question.record, model)
    return may(user, "add" if question.is_inherited else "change", model) and may_touch(user, question.record)
