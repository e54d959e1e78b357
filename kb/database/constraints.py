"""Constraints that many models share, each with a name that states its rule."""

from collections.abc import Iterator

import pgtrigger
from django.db.models import BaseConstraint, CheckConstraint, F, Q, TextChoices, UniqueConstraint
from django.db.models.constants import LOOKUP_SEP
from django.db.models.functions import Left, Length
from django.utils.translation import gettext_lazy as _


def known(model: str, field: str, choices: type[TextChoices], *, blank: bool = False) -> CheckConstraint:
    """The field has one of the choices as its value, or is empty if it may be blank."""
    values = [*choices.values, ""] if blank else choices.values
    return CheckConstraint(
        condition=Q(**{f"{field}__in": values}),
        name=f"{model}_{field}_is_known",
        violation_error_message=_("Choose one of the listed values."),
    )


def all_known(model: str, field: str, choices: type[TextChoices]) -> CheckConstraint:
    """The array field contains only choices."""
    return CheckConstraint(
        condition=Q(**{f"{field}__contained_by": choices.values}),
        name=f"{model}_{field}_are_known",
        violation_error_message=_("Choose one or more of the listed values."),
    )


def stated(model: str, name: str) -> CheckConstraint:
    """The name, title or text is given in one language at least."""
    return CheckConstraint(
        condition=~Q(**{f"{name}_zh": "", f"{name}_en": ""}),
        name=f"{model}_has_a_{name}",
        violation_error_message=_("Enter it in Chinese, English or both."),
    )


def plausible_year(model: str, field: str) -> CheckConstraint:
    """The year, where there is one, is of this industry's time."""
    return CheckConstraint(
        condition=Q(**{f"{field}__isnull": True}) | Q(**{f"{field}__range": (1949, 2100)}),
        name=f"{model}_{field}_is_plausible",
        violation_error_message=_("Enter a year from 1949 to 2100."),
    )


def ends_after_it_starts(model: str, start: str, end: str) -> CheckConstraint:
    """The end is not before the start, as far as both are known: 2019 may end what started in 2019-06."""
    return CheckConstraint(
        condition=Q(**{end: ""}) | Q(**{f"{end}__gte": Left(F(start), Length(F(end)))}),
        name=f"{model}_{end}_is_not_before_{start}",
        violation_error_message=_("The end is before the start."),
    )


def positive(model: str, field: str) -> CheckConstraint:
    """The number, where there is one, is above zero."""
    return CheckConstraint(
        condition=Q(**{f"{field}__isnull": True}) | Q(**{f"{field}__gt": 0}),
        name=f"{model}_{field}_is_positive",
        violation_error_message=_("Enter a number above zero."),
    )


def paired(model: str, field: str) -> CheckConstraint:
    """The Chinese and English lists of the field match item by item, unless one of them is not written yet."""
    zh, en = f"{field}_zh", f"{field}_en"
    return CheckConstraint(
        condition=Q(**{f"{zh}__len": 0}) | Q(**{f"{en}__len": 0}) | Q(**{f"{zh}__len": F(f"{en}__len")}),
        name=f"{model}_{field}_are_paired",
        violation_error_message=_(
            "The Chinese and the English list must have the same number of items, or one of them must be empty."
        ),
    )


def not_itself(model: str, field: str) -> CheckConstraint:
    """The foreign key to the same table points at another row."""
    return CheckConstraint(
        condition=Q(**{f"{field}__isnull": True}) | ~Q(**{field: F("id")}),
        name=f"{model}_{field}_is_not_itself",
        violation_error_message=_("A record cannot refer to itself."),
    )


def once(model: str, *fields: str, **options) -> UniqueConstraint:
    """No two rows state the same."""
    return UniqueConstraint(
        fields=fields,
        name=f"{model}_is_unique",
        violation_error_message=_("This row already exists: edit it instead of adding another."),
        **options,
    )


def numbered(model: str, owner: str) -> UniqueConstraint:
    """The rows of one owner have distinct numbers."""
    return UniqueConstraint(
        fields=[owner, "number"],
        name=f"{model}_number_is_unique",
        violation_error_message=_("Another row of the same record already has this number."),
    )


def web_address(model: str, field: str) -> CheckConstraint:
    """The address, where there is one, is http or https: nothing else is ever rendered as a link."""
    return CheckConstraint(
        condition=Q(**{field: ""}) | Q(**{f"{field}__regex": r"^https?://"}),
        name=f"{model}_{field}_is_web_address",
        violation_error_message=_("Enter an address that begins with http:// or https://."),
    )


def no_circle(column: str) -> pgtrigger.Trigger:
    """No row is its own ancestor."""
    return pgtrigger.Trigger(
        name=f"no_circle_of_{column}",
        when=pgtrigger.After,
        operation=pgtrigger.Insert | pgtrigger.UpdateOf(column),
        declare=[("above", "bigint")],
        # Two who write at once, each the half of a circle, would not see each other: the second waits here.
        func=f"""
            IF NEW.{column} IS NOT DISTINCT FROM OLD.{column} THEN RETURN NULL; END IF;
            PERFORM pg_advisory_xact_lock(TG_RELID::bigint);
            above = NEW.{column};
            WHILE above IS NOT NULL LOOP
                IF above = NEW.id THEN
                    RAISE EXCEPTION '% lies under itself', NEW.slug
                        USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_{column}_goes_in_no_circle';
                END IF;
                EXECUTE format('SELECT {column} FROM %I WHERE id = $1', TG_TABLE_NAME) INTO above USING above;
            END LOOP;
            RETURN NULL;
        """,
    )


def all_of(checks: list[CheckConstraint]) -> CheckConstraint:
    """The checks as one."""
    return CheckConstraint(condition=Q(*(check.condition for check in checks)), name="all_of_them")


def names_in(condition: Q) -> Iterator[str]:
    """Yield the names of the fields that a condition is about."""
    for part in condition.children:
        if isinstance(part, Q):
            yield from names_in(part)
        else:
            yield part[0].split(LOOKUP_SEP)[0]


def fields_of(constraint: BaseConstraint) -> list[str]:
    """Return the names of the fields that a constraint is about."""
    own = getattr(constraint, "fields", ())
    return [*own, *names_in(constraint.condition or Q())]
