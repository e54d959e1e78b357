"""The library's fields in the look of the admin, and its keys as people type them."""

from textwrap import wrap

from django import template
from django.forms import BoundField
from django.utils.safestring import SafeString
from unfold.widgets import BASE_INPUT_CLASSES, CHECKBOX_CLASSES

register = template.Library()


@register.simple_tag
def widget(field: BoundField, **attributes) -> SafeString:
    is_box = getattr(field.field.widget, "input_type", "") == "checkbox"
    look = {"class": " ".join(CHECKBOX_CLASSES if is_box else BASE_INPUT_CLASSES), "placeholder": ""}
    return field.as_widget(attrs=look | attributes)


@register.filter
def in_fours(key: str) -> str:
    return " ".join(wrap(key, 4))
