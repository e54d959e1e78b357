"""The form of any record in the admin."""

from django import forms
from django.utils.translation import gettext as _


class RecordForm(forms.ModelForm):
    """The form of any record: a part of what is public asks an editor.

    The admin gives each request a class of its own, which knows by `may_touch` what that user may change.
    """

    may_touch = staticmethod(lambda record: True)

    def clean(self):
        cleaned = super().clean()
        for key in self._meta.model.whole_fields():
            whole = (cleaned or {}).get(key.name)
            if key.name in self.fields and whole and key.name in self.changed_data and not self.may_touch(whole):
                self.add_error(key.name, _("“%(record)s” is public: only an editor may add to it.") % {"record": whole})
        return cleaned
