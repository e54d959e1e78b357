"""What a browser sends when a form of the admin is saved, and what a form that comes back says."""

from django.forms import CheckboxInput


def as_opened(response) -> dict:
    """Return what a browser sends when the form is saved as it was opened."""
    sent = {response.context["made_from_name"]: response.context["made_from"]}
    opened = [response.context["adminform"].form]
    for inline in response.context["inline_admin_formsets"]:
        opened += [inline.formset.management_form, *inline.formset.forms]
    for form in opened:
        for field in form:
            value = field.value()
            # Around a key's widget stands the one with the links to add and to change.
            widget = getattr(field.field.widget, "widget", field.field.widget)
            if isinstance(widget, CheckboxInput):
                sent |= {field.html_name: "on"} if value else {}
            elif getattr(widget, "allow_multiple_selected", False):
                sent[field.html_name] = [getattr(item, "pk", item) for item in value or ()]
            elif value is not None:
                shown = widget.format_value(value)
                sent[field.html_name] = "".join(shown) if isinstance(shown, list) else shown or ""
    return sent


def errors_of(response) -> dict:
    """Return the errors of a form that came back, by the names of its fields in the page; "" those of no field."""
    found = {}
    formsets = [inline.formset for inline in response.context["inline_admin_formsets"]]
    for form in (response.context["adminform"].form, *(form for formset in formsets for form in formset.forms)):
        for name, messages in form.errors.items():
            key = "" if name == "__all__" and not form.prefix else form.add_prefix(name)
            found[key] = " ".join(messages)
    return found
