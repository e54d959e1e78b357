import pytest

from tests.support.factories import (
    ChipCitationFactory,
    ChipFactory,
    FundingEventCitationFactory,
    FundingEventFactory,
    SpecCitationFactory,
    SpecFactory,
    VendorCitationFactory,
    VendorFactory,
)
from tests.support.pages import fact

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("name", "claimed", "chinese", "english"),
    [
        ("released", "2023-04", "2023年4月", "Apr 2023"),
        ("released", "2025-Q2", "2025年第2季度", "Q2 2025"),
        ("transistors_billion", "14.4", "144亿", "14.4 billion"),
        ("die_mm2", "1182.4", "1,182.4", "1,182.4"),
        ("form", "card", "加速卡", "Card"),
    ],
)
def test_what_another_source_says_is_written_in_the_format_of_its_field(see, name, claimed, chinese, english):
    chip = ChipFactory(slug="mlu")
    ChipCitationFactory(entry=chip, field=name, stance="disputes", claimed_value=claimed)
    for address, expected in (("/chips/mlu/", chinese), ("/en/chips/mlu/", english)):
        (dispute,) = see(address).one("dl", class_="fact-sheet").all("span", class_="dispute")
        assert (
            dispute.text.split(maxsplit=3 if "Other sources" in dispute.text else 1)[-1].rsplit(" ", 1)[0] == expected
        )


def test_a_figure_of_another_source_has_the_unit_of_the_accepted_one(see):
    spec = SpecFactory(chip__slug="mlu", metric="power", value=300, unit="W")
    SpecCitationFactory(entry=spec, field="value", stance="disputes", claimed_value="1350")
    assert "Other sources say: 1,350 W" in see("/en/chips/mlu/").one("section", id="figures").text


def test_another_precision_of_a_figure_is_shown_at_the_figure(see):
    spec = SpecFactory(chip__slug="mlu", metric="compute", precision="fp16", unit="TFLOPS")
    SpecCitationFactory(entry=spec, field="precision", stance="disputes", claimed_value="fp8")
    assert "Other sources say: FP8" in see("/en/chips/mlu/").one("section", id="figures").text


def test_a_dispute_of_a_whole_chip_is_shown_among_its_vendor_s_chips(see):
    chip = ChipFactory(vendor__slug="bytedance")
    ChipCitationFactory(entry=chip, stance="disputes", claimed_value="reports of it are inaccurate")
    assert "Other sources say: reports of it" in see("/en/vendors/bytedance/").one("section", id="chips").text


def test_an_amount_of_another_source_is_written_as_money(see):
    event = FundingEventFactory(slug="a-round", amount=2_000_000_000, currency="CNY", amount_kind="exact")
    FundingEventCitationFactory(entry=event, field="amount", stance="disputes", claimed_value="2377000000")
    assert "23.77亿元" in fact(see("/funding/a-round/"), "金额").text
    assert "CNY 2.377 billion" in fact(see("/en/funding/a-round/"), "Amount").text


def test_texts_are_shown_as_the_source_has_them(see):
    vendor = VendorFactory(slug="houmo")
    VendorCitationFactory(entry=vendor, field="legal_name", stance="disputes", claimed_value="北京后摩智能")
    assert "Other sources say: 北京后摩智能" in fact(see("/en/vendors/houmo/"), "Legal name").text


@pytest.mark.parametrize(
    ("address", "note", "expected"),
    [
        ("/chips/mlu/", {"note_en": "Only announced."}, ("en", "Only announced. 英语")),
        ("/en/chips/mlu/", {"note_zh": "仅为宣布。"}, ("zh-Hans", "仅为宣布。 Chinese")),
        ("/en/chips/mlu/", {"note_en": "Only announced."}, ("en", "Only announced.")),
    ],
)
def test_a_note_in_the_other_language_alone_is_marked_and_says_so(see, address, note, expected):
    chip = ChipFactory(slug="mlu")
    ChipCitationFactory(entry=chip, field="released", stance="disputes", claimed_value="2023", **note)
    (shown,) = see(address).all("span", class_="dispute-note")
    assert (next(shown.texts())[0].language, shown.text) == expected


def test_conditions_are_english_and_say_so_where_they_are_a_text(see):
    for number, conditions in enumerate(("per module", "TDP"), 1):
        SpecFactory(chip__slug=f"chip-{number}", metric="power", value=300, unit="W", conditions=conditions)
    text, name = (see(f"/chips/chip-{number}/").one("section", id="figures") for number in (1, 2))
    assert [(element.language, words) for element, words in text.texts() if words in ("per module", "英语")] == [
        ("en", "per module"),
        ("zh-Hans", "英语"),
    ]
    assert "英语" not in name.text
    assert "English" not in see("/en/chips/chip-1/").one("section", id="figures").text
