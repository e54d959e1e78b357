from decimal import Decimal

import pytest
from django.utils import translation

from kb.language.quantities import converted, money_of, power_of, read_quantity


@pytest.mark.parametrize(
    ("typed", "number", "unit"),
    [
        ("80 GB", "80", "GB"),
        ("1.98 PFLOPS", "1.98", "PFLOPS"),
        ("7nm", "7", "nm"),
        ("1,979", "1979", ""),
        ("１２", "12", ""),
        ("-5", "-5", ""),
        ("US$640 million", "640", "US$ million"),
        ("25.82亿元", "25.82", "亿元"),
        ("815 mm²", "815", "mm2"),
    ],
)
def test_a_number_is_read_with_its_unit(typed, number, unit):
    found = read_quantity(typed)
    assert (found.number, found.unit) == (Decimal(number), unit)


@pytest.mark.parametrize("typed", ["1,5", "1_0", "=1+1", "1,97", "", "GB", "1 000", "1.2.3", "--5", "1/2"])
def test_what_is_no_number_is_not_read(typed):
    assert read_quantity(typed) is None


@pytest.mark.parametrize(
    ("number", "unit", "wanted", "expected"),
    [
        ("1.98", "PFLOPS", "TFLOPS", "1980"),
        ("1.98", "PFLOPs", "TFLOPS", "1980"),
        ("500", "GFLOP/s", "TFLOPS", "0.5"),
        ("1.2", "POPS", "TOPS", "1200"),
        ("4.0", "TB/s", "GB/s", "4000"),
        ("512", "KB", "MB", "0.512"),
        ("75", "mW", "W", "0.075"),
        ("0.007", "μm", "nm", "7"),
        ("8.15", "cm²", "mm²", "815"),
        ("3", "GOPS/W", "TOPS/W", "0.003"),
        ("12", "images/s", "images/s", "12"),
    ],
)
def test_a_unit_is_converted_exactly(number, unit, wanted, expected):
    assert str(converted(Decimal(number), unit, wanted)) == expected


@pytest.mark.parametrize(
    ("unit", "wanted"), [("Gb", "GB"), ("GB", "GB/s"), ("TOPS", "TFLOPS"), ("GiB", "GB"), ("e1", "W"), ("W", "nm")]
)
def test_a_unit_of_something_else_is_refused_with_the_one_expected(unit, wanted):
    with (
        translation.override("en"),
        pytest.raises(ValueError, match=f"“{unit}” is not known here: {wanted} is expected"),
    ):
        converted(Decimal(1), unit, wanted)


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("million", (6, "")),
        ("million USD", (6, "USD")),
        ("US$ million", (6, "USD")),
        ("亿元", (8, "CNY")),
        ("亿美元", (8, "USD")),
        ("万", (4, "")),
        ("CNY bn", (9, "CNY")),
        ("HK$", (0, "HKD")),
        ("", (0, "")),
    ],
)
def test_words_of_money_are_read(unit, expected):
    assert money_of(unit) == expected


@pytest.mark.parametrize("unit", ["$", "¥", "GB", "dozen"])
def test_other_words_of_money_are_refused(unit):
    with pytest.raises(ValueError, match=r"million"):
        money_of(unit)


def test_a_power_is_read():
    assert [power_of(word) for word in ("millions", "亿", "Billion")] == [6, 8, 9]
