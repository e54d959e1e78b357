import pytest

from tests.support.constraints import refused, without_text
from tests.support.factories import MilestoneFactory

pytestmark = pytest.mark.django_db

BREAKS = [
    ("milestone_has_a_title", MilestoneFactory, without_text("title")),
    ("milestone_is_dated", MilestoneFactory, {"date": ""}),
    ("milestone_kind_is_known", MilestoneFactory, {"kind": "party"}),
]


@pytest.mark.parametrize(("constraint", "factory", "broken"), BREAKS)
def test_the_database_refuses(constraint, factory, broken):
    with refused(constraint):
        factory(**broken)
