from decimal import Decimal

import pytest
from django.utils.translation import override

from kb import formats


@pytest.mark.parametrize(
    ("value", "chinese", "english"),
    [
        ("2019", "2019年", "2019"),
        ("2019-09", "2019年9月", "Sep 2019"),
        ("2019-09-25", "2019年9月25日", "Sep 25, 2019"),
        ("2024-02-29", "2024年2月29日", "Feb 29, 2024"),
    ],
)
def test_a_date_is_written_as_precisely_as_it_is_known(value, chinese, english):
    with override("zh-hans"):
        assert formats.partial_date(value) == chinese
    with override("en"):
        assert formats.partial_date(value) == english


@pytest.mark.parametrize(
    ("amount", "currency", "chinese", "english"),
    [
        ("2582000000", "CNY", "25.82亿元", "CNY 2.58 billion"),
        ("100000000", "CNY", "1亿元", "CNY 100 million"),
        ("500000000", "USD", "5亿美元", "USD 500 million"),
        ("35000000", "HKD", "3500万港元", "HKD 35 million"),
        ("1200000", "EUR", "120万欧元", "EUR 1.2 million"),
        ("900000000000", "KRW", "9000亿韩元", "KRW 900 billion"),
        ("2500000000", "TWD", "25亿新台币", "TWD 2.5 billion"),
        ("1500", "CNY", "1500元", "CNY 1.5 thousand"),
    ],
)
def test_money_is_written_as_people_say_it(amount, currency, chinese, english):
    with override("zh-hans"):
        assert formats.money(Decimal(amount), currency) == chinese
    with override("en"):
        assert formats.money(Decimal(amount), currency) == english


@pytest.mark.parametrize("language", ["zh-hans", "en"])
@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("7", "7"),
        ("0.35", "0.35"),
        ("128000", "128,000"),
        ("1234567.891", "1,234,567.891"),
        ("-2.5", "-2.5"),
        ("0.000001", "0.000001"),
    ],
)
def test_a_number_keeps_every_stated_digit(language, value, written):
    with override(language):
        assert formats.number(Decimal(value)) == written


def test_a_whole_number_from_the_database_is_no_power_of_ten():
    assert formats.number(Decimal("1E+3")) == "1,000"


@pytest.mark.parametrize(("language", "name"), [("zh-hans", "zh_Hans"), ("en", "en")])
def test_the_locale_is_that_of_the_language(language, name):
    with override(language):
        assert formats.locale() == name


@pytest.mark.parametrize(
    ("value", "exponent", "chinese", "english"),
    [
        ("54.2", 9, "542亿", "54.2 billion"),
        ("0.0625", 9, "0.625亿", "0.0625 billion"),
        ("1.25", 6, "125万", "1.25 million"),
        ("820", 3, "82万", "820 thousand"),
        ("3.5", 12, "3.5万亿", "3.5 trillion"),
        ("1234.5", 0, "1,234.5", "1,234.5"),
    ],
)
def test_a_number_kept_in_a_power_of_ten_is_said_in_that_of_the_reader(value, exponent, chinese, english):
    for language, said in (("zh-hans", chinese), ("en", english)):
        with override(language):
            assert formats.quantity(Decimal(value), exponent) == said
