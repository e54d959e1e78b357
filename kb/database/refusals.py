"""Why the database refused a change, in words."""

from django.apps import apps
from django.db import IntegrityError
from django.utils.translation import gettext as _

CITES = "_cites_a_source"
FORMER = "_slug_is_no_former_one"


def is_of_whole_transaction(error: IntegrityError) -> bool:
    """Return whether a trigger refused what no single row shows."""
    return (error.__cause__.diag.constraint_name or "").endswith((CITES, FORMER))


def reason_of(error: IntegrityError) -> str:
    """Return the message of the constraint that was broken, and what the database says of the row."""
    diagnosis = error.__cause__.diag
    name, detail = diagnosis.constraint_name or "", diagnosis.message_detail or diagnosis.message_primary or ""
    if name.endswith(CITES):
        slug = (diagnosis.message_primary or "").partition(" ")[0]
        return _("“%(slug)s” is published and would be left without a published source.") % {"slug": slug}
    if name.endswith(FORMER):
        return _("The slug is a former one of another record, to which its address redirects: %(detail)s.") % {
            "detail": detail
        }
    for model in apps.get_models():
        for constraint in model._meta.constraints:
            if constraint.name == name:
                return f"{constraint.get_violation_error_message()} {detail}"
    return detail
