from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.db.models import Sum

from eras.models import Claim
from kb.database.fields import NumberField, PartialDateField, validate_partial_date
from tests.support.constraints import refused
from tests.support.factories import FACTORIES, ChipFactory, SpecFactory, VendorFactory
from vendors.models import Chip, FundingEvent, Spec, Vendor


def columns(kind):
    """All columns of the kind of field, as parameters of a test."""
    fields = [(model, field) for model in FACTORIES for field in model._meta.local_fields]
    return [pytest.param(model, field, id=str(field)) for model, field in fields if isinstance(field, kind)]


NO_DATE_IN_ANY_YEAR = ["2019-13", "2019-00", "2019-01-00", "2019-09-32", "19", "2019-9", "2019-9-25", "2019-", "soon"]
NO_DAY_OF_THAT_YEAR = ["2021-02-30", "2021-02-29", "2019-04-31", "0000"]
NOT_AS_WE_WRITE_IT = ["2019/09", "201909", "2019年", "ca. 2019", " 2019", "2019\n", "٢٠١٩"]
# What some kinds want stated beside a number.
STATED = {
    (Spec, "value_to"): {"value": 1, "value_to": 2, "certainty": "range"},
    Claim: {"value": 1, "unit": "%"},
    FundingEvent: {"amount": 1, "amount_kind": "exact", "currency": "CNY", "valuation": 1, "valuation_currency": "CNY"},
}
IN_ORDER = ["2018-12-31", "2019", "2019-06", "2019-06-05", "2019-06-30", "2019-07", "2020"]


@pytest.mark.parametrize("value", ["2019", "2019-09", "2019-09-25", "2020-02-29"])
def test_a_year_a_month_and_a_day_are_dates(value):
    assert PartialDateField().clean(value, None) == value


@pytest.mark.parametrize("value", NO_DATE_IN_ANY_YEAR + NO_DAY_OF_THAT_YEAR + NOT_AS_WE_WRITE_IT)
def test_what_is_no_date_is_refused_by_name(value):
    with pytest.raises(ValidationError) as refusal:
        validate_partial_date(value)
    assert refusal.value.params == {"value": value}


def test_a_record_with_no_real_day_is_not_clean():
    with pytest.raises(ValidationError) as refusal:
        VendorFactory.build(founded="2021-02-30").full_clean(validate_unique=False, validate_constraints=False)
    assert list(refusal.value.message_dict) == ["founded"]


@pytest.mark.django_db
@pytest.mark.parametrize(("model", "field"), columns(PartialDateField))
def test_the_database_checks_every_partial_date(model, field):
    with refused(f"{model._meta.db_table}_{field.column}_check"):
        FACTORIES[model](**{field.name: "2019-13"})


@pytest.mark.django_db
@pytest.mark.parametrize("value", [*NO_DATE_IN_ANY_YEAR, *NOT_AS_WE_WRITE_IT])
def test_the_database_refuses_what_is_no_date(value):
    with refused("vendors_vendor_founded_check"):
        VendorFactory(founded=value)


@pytest.mark.django_db
@pytest.mark.parametrize("value", ["", "2019", "2019-09", "2019-09-25"])
def test_a_partial_date_is_kept_as_precise_as_it_was_written(value):
    VendorFactory(founded=value)
    assert Vendor.objects.get().founded == value


@pytest.mark.django_db
def test_partial_dates_sort_by_time():
    for founded in reversed(IN_ORDER):
        VendorFactory(founded=founded)
    assert list(Vendor.objects.order_by("founded").values_list("founded", flat=True)) == IN_ORDER


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("first", "last", "within"),
    [
        ("2019", "2019-12-31", ["2019", "2019-06", "2019-06-05", "2019-06-30", "2019-07"]),
        ("2019-06", "2019-06-30", ["2019-06", "2019-06-05", "2019-06-30"]),
        ("2019-06-05", "2019-06-05", ["2019-06-05"]),
    ],
)
def test_partial_dates_filter_by_range(first, last, within):
    for founded in ["", *IN_ORDER]:
        VendorFactory(founded=founded)
    found = Vendor.objects.filter(founded__range=(first, last)).order_by("founded")
    assert list(found.values_list("founded", flat=True)) == within


@pytest.mark.django_db
@pytest.mark.parametrize("number", ["128", "100", "0.5", "12.345678", "1000000", "1E+2", "128.0000"])
def test_a_number_comes_back_without_zeros_and_exponents(number):
    SpecFactory(value=Decimal(number))
    assert str(Spec.objects.get().value) == f"{Decimal(number):f}".removesuffix(".0000")


@pytest.mark.parametrize(
    ("written", "kept"), [("7.50", "7.5"), ("1e3", "1000"), (300, "300"), ("0.000001", "0.000001")]
)
def test_a_number_that_is_written_is_plain_at_once(written, kept):
    assert str(NumberField().to_python(written)) == kept


@pytest.mark.django_db
def test_a_sum_of_numbers_is_plain():
    chip = ChipFactory()
    SpecFactory(chip=chip, value=Decimal("99.5"))
    SpecFactory(chip=chip, value=Decimal("0.5"))
    assert str(chip.specs.aggregate(total=Sum("value"))["total"]) == "100"


@pytest.mark.django_db
def test_a_number_that_is_not_known_stays_unknown():
    ChipFactory(process_nm=None)
    assert Chip.objects.get().process_nm is None


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity"])
def test_what_is_not_finite_is_no_number(value):
    with pytest.raises(ValidationError):
        NumberField().to_python(value)


@pytest.mark.django_db
@pytest.mark.parametrize(("model", "field"), columns(NumberField))
def test_the_database_takes_no_nan_for_a_number(model, field):
    FACTORIES[model](**STATED.get((model, field.name)) or STATED.get(model, {}))
    with refused(f"{model._meta.db_table}_{field.column}_check"), connection.cursor() as cursor:
        cursor.execute(f"UPDATE {model._meta.db_table} SET {field.column} = 'NaN'")
