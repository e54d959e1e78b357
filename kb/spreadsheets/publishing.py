"""What is public, or was, is changed by those who may publish, in a sheet as anywhere else."""

from django.contrib.auth.models import AbstractBaseUser
from django.utils.translation import gettext as _

from kb.choices import OPEN
from kb.facts.kinds import FactModel
from kb.review.permissions import may_publish
from kb.spreadsheets.outcomes import Outcome


class PublicationGuard:
    """Refuses the rows that would publish, or change what is or was public, to a user who may not publish."""

    def __init__(self, kind: FactModel, user: AbstractBaseUser):
        # A part of an entry is as public as that entry.
        self.is_part = kind.model.is_part_of_record()
        self.column = kind.model.published_with[0] if self.is_part else "status"
        entry = kind.fields[self.column].related_model if self.is_part else kind.model
        self.may_publish = may_publish(user, kind.model)
        public = entry._base_manager.exclude(status__in=OPEN).values_list("slug", flat=True)
        self.public = set() if self.may_publish else set(public)

    def check(self, outcome: Outcome) -> None:
        """Note at the row what its user may not do."""
        if self.may_publish or not outcome.changes:
            return
        record = outcome.record
        slug = record.stated.get(self.column, [""])[0] if self.is_part else record.stated.get("slug")
        if slug in self.public:
            record.blame(self.column, _("“%(slug)s” is public: only an editor may change it") % {"slug": slug})
        elif not self.is_part and record.stated.get("status", OPEN[0]) not in OPEN:
            record.blame("status", _("only an editor may set this; write in_review"))
