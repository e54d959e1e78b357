from decimal import Decimal

import pytest
from django.utils.translation import override

from kb.language import formats


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
        ("2582000000", "CNY", "25.82亿元", "CNY 2.582 billion"),
        ("100000000", "CNY", "1亿元", "CNY 100 million"),
        ("500000000", "USD", "5亿美元", "USD 500 million"),
        ("35000000", "HKD", "3500万港元", "HKD 35 million"),
        ("1200000", "EUR", "120万欧元", "EUR 1.2 million"),
        ("900000000000", "KRW", "9000亿韩元", "KRW 900 billion"),
        ("2500000000", "TWD", "25亿新台币", "TWD 2.5 billion"),
        ("1500", "CNY", "1,500元", "CNY 1.5 thousand"),
        ("5583000000", "HKD", "55.83亿港元", "HKD 5.583 billion"),
        ("1336400000", "CNY", "13.364亿元", "CNY 1.3364 billion"),
        ("4000000000000", "USD", "4万亿美元", "USD 4 trillion"),
    ],
)
def test_money_is_written_in_the_usual_notation(amount, currency, chinese, english):
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


def test_an_amount_that_we_convert_has_four_digits():
    with override("zh-hans"):
        assert formats.money(formats.rounded(Decimal("69565217.39")), "USD") == "6957万美元"
    with override("en"):
        assert formats.money(formats.rounded(Decimal("69565217.39")), "USD") == "USD 69.57 million"


@pytest.mark.parametrize("language", ["zh-hans", "en"])
@pytest.mark.parametrize(("rate", "written"), [(Decimal("22.05"), "22.05%"), (1558.312, "1,558.3%")])
def test_a_rate_is_written_next_to_its_sign(language, rate, written):
    with override(language):
        assert formats.percent(rate) == written


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
        ("0.0625", 9, "6250万", "62.5 million"),
        ("1.25", 6, "125万", "1.25 million"),
        ("4000", 9, "4万亿", "4 trillion"),
        ("308.9", 9, "3089亿", "308.9 billion"),
        ("0.5395", 9, "5.395亿", "539.5 million"),
        ("820", 3, "82万", "820 thousand"),
        ("3.5", 12, "3.5万亿", "3.5 trillion"),
        ("1234.5", 0, "1,234.5", "1,234.5"),
    ],
)
def test_a_number_kept_in_a_power_of_ten_is_shown_in_that_of_the_language(value, exponent, chinese, english):
    for language, said in (("zh-hans", chinese), ("en", english)):
        with override(language):
            assert formats.quantity(Decimal(value), exponent) == said


@pytest.mark.parametrize(
    ("unit", "written"),
    [("TOPS", "8 TOPS"), ("1080p channels", "8 1080p channels"), ("%", "8%"), ("万张", "8万张"), ("", "8")],
)
def test_a_number_is_separated_from_a_unit_in_latin_letters(unit, written):
    assert formats.with_unit("8", unit) == written


@pytest.mark.parametrize(("language", "written"), [("zh-hans", "超过50%"), ("en", "超过 50%")])
def test_words_follow_each_other_in_chinese_without_spaces(language, written):
    with override(language):
        assert formats.phrase("", "超过", "50%") == written
