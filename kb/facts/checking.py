"""What a record states is checked against its model's fields: types, choices, lengths, formats, references."""

import re
from decimal import Decimal

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kb.facts.kinds import MISSING, FactModel, kind_of
from kb.facts.reading import Record, nearest

NAMES_OF_TYPES = {
    str: gettext_lazy("text"),
    bool: gettext_lazy("true or false"),
    int: gettext_lazy("a whole number"),
    Decimal: gettext_lazy("a number"),
    list: gettext_lazy("a list"),
    dict: gettext_lazy("an object"),
    float: gettext_lazy("NaN or Infinity"),
}
# The first that fits, with the JSON types it accepts; Django itself would turn anything into text.
TYPES_OF_FIELDS = (
    (ArrayField, (list,)),
    (models.BooleanField, (bool,)),
    (models.IntegerField, (int,)),
    (models.DecimalField, (str, int, Decimal)),
    ((models.CharField, models.TextField), (str,)),
)
PLAIN_NUMBER = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,40})?")
# PostgreSQL keeps neither in text, though JSON can spell them.
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def check(record: Record) -> None:
    """Fill in the record's values and natural key, and note every fault that needs no other record to be seen."""
    kind = record.kind
    for name in record.stated.keys() - kind.fields.keys():
        record.blame(name, _("unknown field%(hint)s") % {"hint": nearest(name, kind.fields)})
    for name, field in kind.fields.items():
        try:
            record.values[name] = read_value(record, name, field)
        except ValidationError as error:
            for message in error.messages:
                record.blame(name, message)
    record.key = natural_key(record)
    if not record.blames and kind.model.clean is not models.Model.clean:
        check_as_a_whole(record)


def read_value(record: Record, name: str, field: models.Field):
    """Return what the record states or, where it omits the field, means; a relation as its natural keys."""
    if name not in record.stated:
        if record.kind.absent[name] is MISSING:
            raise ValidationError(_("is missing"))
        return record.kind.absent[name]
    stated = record.stated[name]
    if not field.is_relation:
        return read_plain(field, stated)
    target = kind_of(field.related_model)
    if field.many_to_many:
        return read_keys(target, stated)
    return None if stated is None and field.null else read_key(target, stated)


def read_plain(field: models.Field, stated):
    """Return the value as the field stores it."""
    if stated is not None:
        require_type(field, stated)
    if isinstance(field, ArrayField):
        stated = [read_item(field, number, item) for number, item in enumerate(stated or [], 1)]
    try:
        return field.clean(stated, None)
    except ValidationError as error:
        if error.error_list[0].code != "invalid_choice":
            raise
        raise ValidationError(
            _("“%(value)s” is not one of %(choices)s")
            % {"value": stated, "choices": ", ".join(str(value) for value, _label in field.flatchoices)}
        ) from None


def read_item(field: ArrayField, number: int, item):
    try:
        return read_plain(field.base_field, item)
    except ValidationError as error:
        reason = " ".join(error.messages)
        raise ValidationError(_("item %(number)d: %(reason)s") % {"number": number, "reason": reason}) from None


def require_type(field: models.Field, stated) -> None:
    wanted = next((types for fields, types in TYPES_OF_FIELDS if isinstance(field, fields)), None)
    if wanted and type(stated) not in wanted:
        raise ValidationError(
            _("must be %(wanted)s, not %(stated)s")
            % {"wanted": NAMES_OF_TYPES[wanted[-1]], "stated": NAMES_OF_TYPES[type(stated)]}
        )
    if isinstance(field, models.DecimalField) and not PLAIN_NUMBER.fullmatch(str(stated)):
        raise ValidationError(_("“%(value)s” is not a number in plain notation, such as 166.4") % {"value": stated})
    if type(stated) is str and UNSTORABLE.search(stated):
        raise ValidationError(_("contains a character that is not allowed in text"))


def read_key(target: FactModel, stated) -> tuple:
    """Return the natural key that a reference names."""
    if type(stated) is not list or len(stated) != len(target.key_fields):
        raise ValidationError(
            _("a reference to %(kind)s is a list: [%(parts)s]")
            % {"kind": target.label, "parts": ", ".join(target.key_paths)}
        )
    return tuple(read_key_part(field, part) for field, part in zip(target.key_fields, stated, strict=True))


def read_key_part(field: models.Field, part):
    if part is None:
        return None
    require_type(field, part)
    return field.to_python(part)


def read_keys(target: FactModel, stated) -> tuple[tuple, ...]:
    if type(stated) is not list:
        raise ValidationError(_("must be a list of references"))
    keys = tuple(read_key(target, item) for item in stated)
    if len(set(keys)) < len(keys):
        raise ValidationError(_("refers to a record twice"))
    return keys


def natural_key(record: Record) -> tuple | None:
    """Return the record's natural key (a malformed one too, for references to it), or None where it has none."""
    key = []
    for name in record.kind.key_names:
        field = record.kind.fields[name]
        value = record.values.get(name, record.stated.get(name, MISSING))
        if field.is_relation and name in record.values:
            key += value or [None] * len(kind_of(field.related_model).key_fields)
        elif isinstance(value, str | int) and not field.is_relation:
            key.append(value)
        else:
            return None
    return tuple(key)


def check_as_a_whole(record: Record) -> None:
    """Run the model's own `clean`, which sees all plain values of the record at once."""
    plain = {field.name: record.values[field.name] for field in record.kind.columns if not field.is_relation}
    try:
        record.kind.model(**plain).clean()
    except ValidationError as error:
        for name, messages in error.update_error_dict({}).items():
            for reason in ValidationError(messages).messages:
                record.blame(name, reason)
