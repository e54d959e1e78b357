"""The values of a record in the API and in tables, and what is known of their absence."""

from decimal import Decimal

import pytest

from kb.choices import Stance, Status
from tests.support.api import record_json, row, table
from tests.support.factories import (
    ChipFactory,
    ExchangeRateFactory,
    FundingEventFactory,
    SourceFactory,
    SpecFactory,
    VendorCitationFactory,
    VendorFactory,
)
from vendors.choices import AmountKind, Rank, Regime, SpecScope

pytestmark = pytest.mark.django_db


def test_staff_see_no_drafts_in_the_api(admin_client):
    VendorFactory(slug="secret", status=Status.DRAFT)
    assert admin_client.get("/api/v1/vendors/secret/").status_code == 404
    assert not table(admin_client, "vendors")


def test_one_record_is_public_when_what_it_is_part_of_is():
    event = FundingEventFactory()
    assert event.is_public
    event.vendor.status = Status.DRAFT
    assert not event.is_public


def test_not_disclosed_differs_from_not_recorded(client):
    vendor = VendorFactory(slug="biren", founded="", website="")
    source = SourceFactory(slug="filing")
    VendorCitationFactory(entry=vendor, source=source, field="founded", stance=Stance.NOT_DISCLOSED)
    record = record_json(client, "vendors", "biren")
    assert (record["founded"], record["website"]) == (None, None)
    assert record["absences"] == {"founded": "not_disclosed"}
    assert row(client, "vendors", "biren")["absences"] == "founded=not_disclosed"


def test_a_dispute_comes_with_the_claimed_value(client):
    vendor = VendorFactory(slug="biren", founded="2019")
    VendorCitationFactory(
        entry=vendor, source=SourceFactory(slug="press"), field="founded", stance=Stance.DISPUTES, claimed_value="2018"
    )
    VendorCitationFactory(entry=vendor, source=SourceFactory(slug="filing"), locator="p. 3", quote="founded in 2019")
    record = record_json(client, "vendors", "biren")
    claims = [(c["field"], c["source"], c["stance"], c["claimed_value"], c["locator"]) for c in record["citations"]]
    assert sorted(claims, key=str) == [
        ("founded", "press", "disputes", "2018", None),
        (None, "filing", "supports", None, "p. 3"),
    ]
    assert (record["disputed"], record["sources"]) == (["founded"], ["filing"])
    assert row(client, "vendors", "biren")["disputed"] == "founded"
    assert row(client, "vendors", "biren")["sources"] == "filing"


def test_dense_and_sparse_figures_have_separate_columns(client):
    chip = ChipFactory(slug="c1")
    basis = {"chip": chip, "metric": "compute", "precision": "int8", "unit": "TOPS"}
    for number, (sparsity, value) in enumerate([("dense", 256), ("sparse", 512), ("unstated", 300)], start=1):
        SpecFactory(**basis, number=number, sparsity=sparsity, value=value)
    record = record_json(client, "chips", "c1")
    assert record["figures"] == {"int8_dense_tops": 256, "int8_sparse_tops": 512, "int8_unstated_tops": 300}
    cells = row(client, "chips", "c1")
    assert [cells[f"int8_{sparsity}_tops"] for sparsity in ("dense", "sparse", "unstated")] == ["256", "512", "300"]
    assert cells["fp16_dense_tflops"] == ""
    assert cells["specs"].startswith("number=1, value=256, metric=compute, unit=TOPS, precision=int8, sparsity=dense")


@pytest.mark.parametrize(
    "other",
    [
        {"regime": Regime.MEASURED},
        {"scope": SpecScope.NODE},
        {"conditions": "at 1 V"},
        {"rank": Rank.DEPRECATED},
    ],
)
def test_a_figure_of_another_basis_has_no_column(client, other):
    SpecFactory(chip=ChipFactory(slug="c1"), metric="compute", precision="int8", unit="TOPS", sparsity="dense", **other)
    record = record_json(client, "chips", "c1")
    assert record["figures"] == {}
    assert len(record["specs"]) == 1


def test_money_is_in_its_currency_and_in_dollars_which_say_whether_they_are_converted(client):
    ExchangeRateFactory(currency="CNY", year=2023, per_usd=Decimal(7))
    exact = {"amount_kind": AmountKind.EXACT, "announced": "2023-05"}
    FundingEventFactory(slug="yuan", amount=Decimal(1000), currency="CNY", **exact)
    FundingEventFactory(slug="dollars", amount=Decimal(1000), currency="USD", **exact)
    FundingEventFactory(slug="silent", amount_kind=AmountKind.UNDISCLOSED)
    events = {record["slug"]: record for record in client.get("/api/v1/funding/").json()["results"]}
    money = ("amount", "currency", "amount_kind", "amount_usd", "amount_usd_is_converted")
    assert [events["yuan"][name] for name in money] == [1000, "CNY", "exact", 142.86, True]
    assert [events["dollars"][name] for name in money] == [1000, "USD", "exact", 1000, False]
    assert [events["silent"][name] for name in money] == [None, None, "undisclosed", None, None]
    assert row(client, "funding", "yuan")["amount_usd"] == "142.86"


def test_a_formula_is_written_as_text(client):
    VendorFactory(slug="biren", name_en='=HYPERLINK("http://evil.example")', aliases=["-5", "@x"])
    cells = row(client, "vendors", "biren")
    assert cells["name_en"] == '\'=HYPERLINK("http://evil.example")'
    assert cells["aliases"] == "'-5; @x"
    assert record_json(client, "vendors", "biren")["name_en"] == '=HYPERLINK("http://evil.example")'
