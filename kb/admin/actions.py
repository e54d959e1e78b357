"""Actions over many records: shown first, done to what was shown, taken back in one step."""

import uuid
from collections.abc import Iterable

import pghistory
from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.core import signing
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, connection, transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST
from pghistory.models import Context

from kb.admin.judging import DELETE, NAMES_SHOWN, TARGETS, Judgement, judge, locked, unsupported
from kb.database.refusals import reason_of
from kb.history.undoing import take_back_deletion, take_back_status

CONFIRMATION = "confirmation"


def listed(names: Iterable[str]) -> str:
    """Return the first names, and how many more there are."""
    names = list(map(str, names))
    more = len(names) - NAMES_SHOWN
    text = _(", ").join(names[:NAMES_SHOWN])
    return (
        text + " " + ngettext("and %(count)d more", "and %(count)d more", more) % {"count": more} if more > 0 else text
    )


class BulkActions:
    """An admin whose actions show what they would do, do that and no more, and can be taken back."""

    def get_urls(self) -> list:
        name = f"{self.opts.app_label}_{self.opts.model_name}_undo"
        return [
            path("undo/<uuid:context>/", self.admin_site.admin_view(self.undo_view), name=name),
            *super().get_urls(),
        ]

    @admin.action(description=gettext_lazy("Delete the selected"), permissions=["delete"])
    def delete_selected(self, request: HttpRequest, queryset: QuerySet):
        return self.confirm_or_act(DELETE, request, queryset)

    def confirm_or_act(self, action: str, request: HttpRequest, queryset: QuerySet) -> HttpResponse | None:
        """Show what the action would do to the records; where that was confirmed, do it."""
        if CONFIRMATION in request.POST:
            return self.act(action, request)
        with transaction.atomic():
            found = judge(action, locked(queryset), request.user)
        protected = [record for reason in found.left_out.values() for record in reason]
        if action == DELETE and not found.chosen and (resting := self.get_deleted_objects(protected, request)[3]):
            return self.refusal(request, resting)
        return self.confirmation_page(action, request, found)

    def refusal(self, request: HttpRequest, resting) -> HttpResponse:
        """Return the page of what rests on records of which none can be deleted."""
        context = self.admin_site.each_context(request) | {"protected": resting, "opts": self.opts}
        return TemplateResponse(request, self.delete_selected_confirmation_template, context)

    def salt(self, action: str, request: HttpRequest) -> str:
        """Return what a confirmation is signed with: who saw the page confirms it, of the same kind."""
        return f"{self.opts.label}:{action}:{request.user.pk}"

    def confirmation_page(self, action: str, request: HttpRequest, found: Judgement) -> HttpResponse:
        request.current_app = self.admin_site.name
        count = len(found.chosen)
        titles = {
            "send_to_review": ngettext("Send %(count)d record to review?", "Send %(count)d records to review?", count),
            "publish": ngettext("Publish %(count)d record?", "Publish %(count)d records?", count),
            "archive": ngettext("Archive %(count)d record?", "Archive %(count)d records?", count),
            DELETE: ngettext("Delete %(count)d record?", "Delete %(count)d records?", count),
        }
        context = self.admin_site.each_context(request) | {
            "title": titles[action] % {"count": count} if count else _("Nothing to change"),
            "opts": self.opts,
            "action": action,
            "deletes": action == DELETE,
            "found": found,
            "first_key": found.chosen[0].pk if count else "",
            "checkbox": ACTION_CHECKBOX_NAME,
            CONFIRMATION: signing.dumps(found.versions, salt=self.salt(action, request), compress=True),
        }
        return TemplateResponse(request, "admin/confirm_action.html", context)

    def act(self, action: str, request: HttpRequest) -> None:
        """Do what was shown: the rows are locked and judged again, and what changed meanwhile is left out."""
        try:
            shown = dict(signing.loads(request.POST[CONFIRMATION], salt=self.salt(action, request)))
        except signing.BadSignature:
            self.message_user(request, _("This confirmation is invalid: select the records again."), messages.ERROR)
            return
        try:
            with transaction.atomic(), pghistory.context(action=action, kind=self.opts.label_lower) as context:
                found = judge(action, locked(self.model._base_manager.filter(pk__in=shown)), request.user, shown)
                gone = len(shown) - len(found.chosen) - sum(map(len, found.left_out.values()))
                chosen = self.model._base_manager.filter(pk__in=[record.pk for record in found.chosen])
                if action == DELETE:
                    chosen.delete()
                else:
                    chosen.update(status=TARGETS[action])
                connection.check_constraints()
        except IntegrityError as error:
            self.message_user(
                request, _("Nothing was changed: %(reason)s") % {"reason": reason_of(error)}, messages.ERROR
            )
            return
        self.report(action, request, found, gone, context.id)

    def report(self, action: str, request: HttpRequest, found: Judgement, gone: int, context: uuid.UUID) -> None:
        """Say what was done, with the button that takes it back, and what was left out."""
        if count := len(found.chosen):
            if action == DELETE:
                text = ngettext("%(count)d record was deleted.", "%(count)d records were deleted.", count)
            else:
                text = ngettext("%(count)d record is now: %(status)s.", "%(count)d records are now: %(status)s.", count)
            text %= {"count": count, "status": getattr(TARGETS[action], "label", "")}
            self.message_user(request, self.with_undo(request, text, context), messages.SUCCESS)
        left = {reason: listed(records) for reason, records in found.left_out.items()}
        if gone:
            left[_("deleted since the list was shown")] = str(gone)
        self.report_left(request, left)

    def report_left(self, request: HttpRequest, left: dict[str, str]) -> None:
        for reason, names in left.items():
            text = _("Left as they were (%(reason)s): %(names)s") % {"reason": reason, "names": names}
            self.message_user(request, text, messages.WARNING)

    def with_undo(self, request: HttpRequest, text: str, context: uuid.UUID) -> str:
        """Return the message with a button that takes the action back."""
        address = reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_undo", args=[context])
        return format_html(
            '{} <form class="inline" method="post" action="{}">'
            '<input type="hidden" name="csrfmiddlewaretoken" value="{}">'
            '<button class="cursor-pointer font-semibold ml-2 underline" type="submit">{}</button></form>',
            text,
            address,
            get_token(request),
            _("Undo"),
        )

    @method_decorator(require_POST)
    def undo_view(self, request: HttpRequest, context: uuid.UUID) -> HttpResponse:
        """Take back an action of the same user."""
        made = Context.objects.filter(pk=context, metadata__user=request.user.pk, metadata__kind=self.opts.label_lower)
        action = made.values_list("metadata__action", flat=True).first()
        if action not in TARGETS or action not in self.get_actions(request):
            raise PermissionDenied
        try:
            with transaction.atomic(), pghistory.context(undoes=str(context)):
                if action == DELETE:
                    done = take_back_deletion(self.model, context)
                else:
                    done = take_back_status(self.model, context, unsupported)
                connection.check_constraints()
        except IntegrityError as error:
            text = _("Nothing was restored: %(reason)s") % {"reason": reason_of(error)}
            self.message_user(request, text, messages.ERROR)
        else:
            text = ngettext(
                "%(count)d record is as it was before.", "%(count)d records are as they were before.", done.number
            )
            level = messages.SUCCESS if done.number else messages.INFO
            self.message_user(request, text % {"count": done.number}, level)
            self.report_left(request, {reason: listed(names) for reason, names in done.left.items()})
        return redirect(f"admin:{self.opts.app_label}_{self.opts.model_name}_changelist")


class EntryActions(BulkActions):
    """The actions on entries: on their way from draft to the public and off it."""

    @admin.action(description=gettext_lazy("Send the selected to review"), permissions=["change"])
    def send_to_review(self, request: HttpRequest, queryset: QuerySet):
        return self.confirm_or_act("send_to_review", request, queryset)

    @admin.action(description=gettext_lazy("Publish the selected"), permissions=["publish"])
    def publish(self, request: HttpRequest, queryset: QuerySet):
        return self.confirm_or_act("publish", request, queryset)

    @admin.action(description=gettext_lazy("Archive the selected"), permissions=["publish"])
    def archive(self, request: HttpRequest, queryset: QuerySet):
        return self.confirm_or_act("archive", request, queryset)
