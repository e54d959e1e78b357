"""The slug in the form of an entry: the form says beforehand that a change of it changes the address."""

from django.core.exceptions import ValidationError
from django.utils.html import format_html
from django.utils.translation import gettext as _

from kb.admin.forms import RecordForm
from kb.models import FormerSlug


class EntryForm(RecordForm):
    """The form of an entry, with a notice at the slug of an existing one."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if not self.instance.pk or "slug" not in self.fields:
            return
        field, slug = self.fields["slug"], self.instance.slug
        # The script of the page shows the notice as soon as the slug is edited; without it, it is always there.
        field.widget.attrs |= {"data-slug": slug, "aria-describedby": "slug-notice"}
        notice = _(
            "The record's address will change. The old one, with “%(slug)s”, will always redirect to the new one."
        )
        field.help_text = format_html(
            '{} <strong id="slug-notice" class="block" role="status">{}</strong>',
            field.help_text,
            notice % {"slug": slug},
        )

    def clean_slug(self) -> str:
        slug = self.cleaned_data["slug"]
        if "slug" not in self.changed_data:
            return slug
        former = FormerSlug.objects.of(type(self.instance), [slug])
        if former.get(slug, self.instance.slug) != self.instance.slug:
            raise ValidationError(
                _("This is a former slug of “%(current)s”, to which its address redirects: choose another one.")
                % {"current": former[slug]}
            )
        return slug
