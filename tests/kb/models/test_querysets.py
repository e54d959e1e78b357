import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from kb.choices import Status
from kb.models.querysets import count_related
from tests.support.factories import ChipFactory, FundingEventFactory, SourceFactory, VendorFactory
from vendors.models import Chip, Vendor

pytestmark = pytest.mark.django_db


def slugs(queryset):
    return [entry.slug for entry in queryset]


@pytest.fixture
def horizon():
    return VendorFactory(
        slug="horizon-robotics",
        name_zh="地平线",
        name_en="Horizon Robotics",
        legal_name="北京地平线机器人技术研发有限公司",
        aliases=["Horizon", "D-Robotics, 地瓜机器人", 'the "brain" maker'],
    )


@pytest.fixture
def other():
    return VendorFactory(slug="other", name_zh="别家", name_en="Another Maker", aliases=["Two", "Two Words", ""])


def test_only_published_entries_are_public():
    for status in Status:
        VendorFactory(slug=status.value.replace("_", "-"), status=status)
    assert slugs(Vendor.objects.published()) == ["published"]


@pytest.mark.parametrize("factory", [ChipFactory, FundingEventFactory])
@pytest.mark.parametrize("status", [status for status in Status if status != Status.PUBLISHED])
def test_what_a_vendor_made_or_raised_is_public_only_with_the_vendor(factory, status):
    entry = factory()
    factory(vendor__status=status)
    assert list(type(entry).objects.published()) == [entry]


@pytest.mark.parametrize(
    "text",
    [
        *("horizon", "HORIZON", "hOrIzOn rObOtIcS", "地平线", "平线", "robotics horizon", "horizon 地平线 有限公司"),
        *("horizon-rob", "地瓜", "d-robotics,", "brain", '"brain"', "  horizon \t\n robotics  "),
    ],
)
def test_search_finds_every_word_in_whatever_name_and_order(horizon, other, text):
    assert list(Vendor.objects.search(text)) == [horizon]


@pytest.mark.parametrize("text", ["horizon nowhere", "horizonrobotics", "地平线 寒武纪"])
def test_search_does_not_find_what_lacks_a_word(horizon, text):
    assert list(Vendor.objects.search(text)) == []


@pytest.mark.parametrize("text", ["", "   ", "\t\n"])
def test_a_search_for_nothing_leaves_the_set_as_it_is(horizon, other, text):
    assert list(Vendor.objects.search(text)) == [horizon, other]


def test_a_repeated_word_is_searched_once():
    assert str(Vendor.objects.search("horizon Horizon").query) == str(Vendor.objects.search("horizon").query)


@pytest.mark.parametrize("character", ["%", "_", "\\", ";", "'", '"', "{", "}", ",", "*", "(", "?"])
def test_a_special_character_means_itself(other, character):
    named = VendorFactory(slug="named", name_en=f"A{character}B")
    also_known = VendorFactory(slug="otherwise", name_en="Otherwise", aliases=[f"A{character}B", "Other"])
    assert list(Vendor.objects.search(character)) == [named, also_known]
    assert list(Vendor.objects.search(f"a{character}b")) == [named, also_known]


def test_a_search_for_sql_is_a_search_for_words(horizon):
    assert list(Vendor.objects.search("x'); DROP TABLE vendors_vendor; --")) == []
    assert list(Vendor.objects.all()) == [horizon]


def test_a_word_is_not_found_across_two_other_names(horizon):
    assert list(Vendor.objects.search('horizon,"d-robotics')) == []


def test_each_kind_is_searched_in_its_own_fields():
    source = SourceFactory(title="Annual report 2024", author="Wang Xiaochuan")
    assert list(type(source).objects.search("annual xiaochuan")) == [source]


def test_search_narrows_what_is_already_chosen(horizon):
    VendorFactory(slug="horizon-draft", status=Status.DRAFT)
    assert list(Vendor.objects.published().search("horizon")) == [horizon]


@pytest.fixture
def three_vendors():
    """Vendors c, a and b (made in that order) with two chips, none and one."""
    for slug, chips in [("c", 2), ("a", 0), ("b", 1)]:
        ChipFactory.create_batch(chips, vendor=VendorFactory(slug=slug))


def test_counting_keeps_the_order(three_vendors):
    counted = Vendor.objects.annotate(chip_count=count_related(Chip, "vendor"))
    assert [(vendor.slug, vendor.chip_count) for vendor in counted] == [("a", 0), ("b", 1), ("c", 2)]


def test_counting_may_be_ordered_by(three_vendors):
    assert slugs(Vendor.objects.annotate(chip_count=count_related(Chip, "vendor")).order_by("-chip_count")) == [*"cba"]


def test_only_rows_that_meet_the_conditions_are_counted(three_vendors):
    Chip.objects.filter(vendor__slug="b").update(status=Status.DRAFT)
    published = count_related(Chip, "vendor", status=Status.PUBLISHED)
    assert list(Vendor.objects.annotate(found=published).values_list("found", flat=True)) == [0, 0, 2]


def test_counting_is_part_of_the_one_query(three_vendors):
    with CaptureQueriesContext(connection) as queries:
        list(Vendor.objects.annotate(chip_count=count_related(Chip, "vendor")))
    assert len(queries) == 1
