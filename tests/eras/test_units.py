from decimal import Decimal

import pytest
from django.utils.translation import override

from eras.models import Indicator
from eras.units import UNITS
from tests.support.factories import IndicatorFactory

pytestmark = pytest.mark.django_db


def test_every_unit_of_the_facts_has_a_label(facts):
    assert set(Indicator.objects.values_list("unit", flat=True)) == set(UNITS)


def test_another_unit_is_shown_as_it_is_written():
    indicator = IndicatorFactory.build(unit="furlongs of 100%")
    assert indicator.unit_label == "furlongs of 100%"
    assert indicator.counted_in.stated(Decimal(3)) == "3 furlongs of 100%"


@pytest.mark.parametrize(
    ("unit", "value", "chinese", "english"),
    [
        ("CNY billion", "2.059", ("亿元", "20.59亿元"), ("CNY billion", "CNY 2.059 billion")),
        ("CNY trillion", "21.1", ("万亿元", "21.1万亿元"), ("CNY trillion", "CNY 21.1 trillion")),
        ("USD billion", "308.9", ("亿美元", "3089亿美元"), ("USD billion", "USD 308.9 billion")),
        ("million cards", "1.65", ("万张", "165万张"), ("million cards", "1.65 million cards")),
        ("thousand cards", "812", ("万张", "81.2万张"), ("thousand cards", "812 thousand cards")),
        ("billion devices", "40", ("亿台", "400亿台"), ("billion devices", "40 billion devices")),
        ("CNY billion", "0.5395", ("亿元", "5.395亿元"), ("CNY billion", "CNY 539.5 million")),
        ("percent", "74.1", ("%", "74.1%"), ("percent", "74.1 percent")),
        ("EFLOPS", "3300", ("EFLOPS", "3,300 EFLOPS"), ("EFLOPS", "3,300 EFLOPS")),
    ],
)
def test_a_series_is_counted_in_the_powers_of_its_reader(unit, value, chinese, english):
    for language, expected in (("zh-hans", chinese), ("en", english)):
        with override(language):
            assert (UNITS[unit].label, UNITS[unit].stated(Decimal(value))) == expected
