import pytest
from django.utils import translation

from kb.models import in_this_language
from tests.support.factories import (
    ArchitectureFactory,
    ClaimFactory,
    FundingEventFactory,
    MilestoneFactory,
    PolicyFactory,
    SourceFactory,
    VendorFactory,
)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("zh-hans", ("寒武纪", "zh")),
        ("zh", ("寒武纪", "zh")),
        ("zh-hant", ("寒武纪", "zh")),
        ("en", ("Cambricon", "en")),
        ("en-gb", ("Cambricon", "en")),
        ("fr", ("Cambricon", "en")),
    ],
)
def test_a_text_is_in_the_language_of_the_page(language, expected):
    vendor = VendorFactory.build(name_zh="寒武纪", name_en="Cambricon")
    with translation.override(language):
        assert in_this_language(vendor, "name") == expected


@pytest.mark.parametrize(
    ("language", "names", "expected"),
    [
        ("zh-hans", {"name_zh": "", "name_en": "Groq"}, ("Groq", "en")),
        ("en", {"name_zh": "后摩智能", "name_en": ""}, ("后摩智能", "zh")),
    ],
)
def test_a_text_that_is_not_written_falls_back_to_the_other_language_and_says_so(language, names, expected):
    with translation.override(language):
        assert in_this_language(VendorFactory.build(**names), "name") == expected


def test_a_text_in_neither_language_is_empty():
    with translation.override("zh-hans"):
        assert in_this_language(VendorFactory.build(summary_zh="", summary_en=""), "summary") == ("", "zh")


def test_a_list_falls_back_as_a_whole():
    architecture = ArchitectureFactory.build(strengths_zh=[], strengths_en=["Fast", "Frugal"])
    with translation.override("zh-hans"):
        assert in_this_language(architecture, "strengths") == (["Fast", "Frugal"], "en")


def test_where_no_language_is_active_the_text_is_english():
    with translation.override(None):
        assert in_this_language(VendorFactory.build(name_zh="寒武纪", name_en="Cambricon"), "name")[1] == "en"


@pytest.mark.parametrize(
    ("factory", "field"),
    [(VendorFactory, "name"), (MilestoneFactory, "title"), (PolicyFactory, "title"), (ClaimFactory, "text")],
)
def test_a_record_is_called_by_its_name_in_the_language_of_the_page(factory, field):
    record = factory.build(**{f"{field}_zh": "中文", f"{field}_en": "English"})
    with translation.override("zh-hans"):
        assert str(record) == "中文"
    with translation.override("en"):
        assert str(record) == "English"


def test_a_source_keeps_its_one_title():
    with translation.override("en"):
        assert str(SourceFactory.build(title="存算一体白皮书")) == "存算一体白皮书"


def test_a_record_without_a_name_is_called_by_its_slug():
    assert str(VendorFactory.build(slug="nameless", name_zh="", name_en="")) == "nameless"


def test_a_funding_event_is_called_by_vendor_and_round():
    event = FundingEventFactory.build(vendor__name_en="Groq", round="d")
    with translation.override("en"):
        assert str(event) == "Groq · Series D"
