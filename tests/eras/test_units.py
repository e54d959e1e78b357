import pytest

from eras.choices import UNIT_LABELS
from eras.models import Indicator
from tests.factories import IndicatorFactory

pytestmark = pytest.mark.django_db


def test_every_unit_of_the_facts_has_a_label(facts):
    assert set(Indicator.objects.values_list("unit", flat=True)) == set(UNIT_LABELS)


def test_another_unit_is_shown_as_it_is_written():
    assert IndicatorFactory.build(unit="furlongs").unit_label == "furlongs"
