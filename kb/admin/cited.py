"""A published record must cite a published source: checked in the form, before the database refuses it."""

from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from kb.admin.judging import withdrawn
from kb.admin.kept_posts import kept_page
from kb.admin.slugs import EntryForm
from kb.choices import Status
from kb.database.refusals import is_of_whole_transaction, reason_of
from kb.models import Entry, Source


class CitedRows:
    """The citations of an entry: one at least of a published source, where the entry is published."""

    def clean(self):
        super().clean()
        entry = self.instance
        if any(self.errors) or not isinstance(entry, Entry) or entry.status != Status.PUBLISHED:
            return
        withdraws = any(form in self.deleted_forms or "source" in form.changed_data for form in self.initial_forms)
        if not withdraws and type(entry).objects.filter(pk=entry.pk, status=Status.PUBLISHED).exists():
            return
        # A row that is as it was has not read its source again.
        sources = dict(entry.citations.values_list("pk", "source")) if entry.pk else {}
        for form in self.forms:
            if form in self.deleted_forms:
                sources.pop(form.instance.pk, None)
            elif source := form.cleaned_data.get("source"):
                sources[form.instance.pk or form] = source.pk
        if not Source.objects.filter(pk__in=sources.values(), status=Status.PUBLISHED).exists():
            raise ValidationError(
                _(
                    "A published record must cite a published source: add a citation here, publish its source first, "
                    "or save the record in review."
                )
            )


class SourceForm(EntryForm):
    """The form of a source, which is not withdrawn while it is the only one of public records."""

    def clean_status(self) -> str:
        status = self.cleaned_data["status"]
        if self.instance.pk and self.instance.status == Status.PUBLISHED != status:
            for reason in withdrawn([self.instance.pk]).values():
                raise ValidationError(reason)
        return status


class WholeTransaction:
    """An admin whose forms say why the database refused the whole of what they did, at its very end.

    The form has checked the same before: another person was faster.
    """

    def changeform_view(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        try:
            return super().changeform_view(request, *args, **kwargs)
        except IntegrityError as error:
            if not is_of_whole_transaction(error):
                raise
            reason = _("Nothing was changed: %(reason)s") % {"reason": reason_of(error)}
            return kept_page(request, reason, button=_("Try again"), model_admin=self)
