import pytest

from tests.support.constraints import make_twins, refused, unpaired, without_text
from tests.support.factories import EraFactory, EraMembershipFactory

pytestmark = pytest.mark.django_db

ENDS = "era_ends_is_not_before_starts"
FOUNDED_TO = "era_founding_to_is_not_before_founding_from"
BACKWARDS = [("2019", "2018"), ("2019-06", "2018"), ("2019-06", "2019-05"), ("2019-06-05", "2019-06-04")]
BREAKS = [
    ("era_number_is_well_formed", EraFactory, {"number": "3"}),
    ("era_number_is_well_formed", EraFactory, {"number": "3.x"}),
    ("era_number_is_well_formed", EraFactory, {"number": ""}),
    ("era_has_a_name", EraFactory, without_text("name")),
    *((ENDS, EraFactory, {"starts": starts, "ends": ends}) for starts, ends in BACKWARDS),
    *((FOUNDED_TO, EraFactory, {"founding_from": first, "founding_to": last}) for first, last in BACKWARDS),
    ("era_drivers_are_paired", EraFactory, unpaired("drivers")),
    ("era_strengths_are_paired", EraFactory, unpaired("strengths")),
    ("era_weaknesses_are_paired", EraFactory, unpaired("weaknesses")),
    ("eramembership_role_is_known", EraMembershipFactory, {"role": "guest"}),
]
TWINS = [
    ("eras_era_number_key", EraFactory, ["number"], {}),
    ("eramembership_is_unique", EraMembershipFactory, ["era", "vendor"], {}),
]


@pytest.mark.parametrize(("constraint", "factory", "broken"), BREAKS)
def test_the_database_refuses(constraint, factory, broken):
    with refused(constraint):
        factory(**broken)


@pytest.mark.parametrize(("constraint", "factory", "alike", "given"), TWINS)
def test_the_database_refuses_twins(constraint, factory, alike, given):
    with refused(constraint):
        make_twins(factory, alike, given)


@pytest.mark.parametrize(
    ("starts", "ends"),
    [
        ("2019", ""),
        ("", "2019"),
        ("2019", "2019"),
        ("2019", "2019-06"),
        ("2019-06", "2019"),
        ("2019-06-05", "2019-06"),
        ("2019-06-05", "2019-06-05"),
    ],
)
def test_years_that_are_open_or_in_order_as_far_as_they_are_known_are_kept(starts, ends):
    assert EraFactory(starts=starts, ends=ends, founding_from=starts, founding_to=ends).pk


def test_one_vendor_in_two_eras_is_kept():
    first = EraMembershipFactory()
    assert EraMembershipFactory(vendor=first.vendor).era != first.era
