"""The change form in the admin: it carries what it was made from, and is saved over what is there now."""

from django.contrib import messages
from django.http import HttpRequest

from kb.admin.conflicts import REOPENED_WORDS, MergedForm
from kb.admin.locking import LockedWrites
from kb.admin.snapshots import INPUT, snapshot_of, taken


class MergedEdits(LockedWrites):
    """An admin whose forms keep what others changed since they were opened."""

    def read_snapshot(self, request: HttpRequest, key: int) -> None:
        """Note with the request what its form was made from: its form and each inline ask for it."""
        request.made_from = snapshot_of(request, self.model, key)

    def lock_one(self, request: HttpRequest, object_id: str) -> int | None:
        key = super().lock_one(request, object_id)
        if key is not None:
            self.read_snapshot(request, key)
        return key

    def _create_formsets(self, request: HttpRequest, obj, change: bool):
        """Say which rows are no longer there, which others have deleted."""
        formsets, inlines = super()._create_formsets(request, obj, change)
        for formset in formsets:
            # Beside rows there may be questions.
            if sent := getattr(formset, "sent", None):
                for words in sent.dropped:
                    messages.info(request, words)
        return formsets, inlines

    def render_change_form(self, request: HttpRequest, context: dict, add=False, change=False, form_url="", obj=None):
        form = context["adminform"].form
        formsets = [inline.formset for inline in context["inline_admin_formsets"] if hasattr(inline.formset, "sent")]
        rows = [row for formset in formsets for row in formset.forms if isinstance(row, MergedForm)]
        context |= {
            "made_from_name": INPUT,
            "made_from": taken(request, form, formsets).signed(),
            "is_known": not form.made_from or form.made_from.is_known,
            "conflicts": [(one, conflict) for one in (form, *rows) for conflict in one.contests.values()],
            "contested_rows": [row for row in rows if row.row_words],
        }
        if form.is_reopened:
            messages.info(request, REOPENED_WORDS)
        return super().render_change_form(request, context, add=add, change=change, form_url=form_url, obj=obj)
