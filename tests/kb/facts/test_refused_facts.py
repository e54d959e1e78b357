import json
import shutil

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.utils import translation

from kb.facts.loading import RefusedError, load
from tests.support.facts import checksum, record, vendor, write
from vendors.models import Vendor

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _in_english():
    with translation.override("en"):
        yield


def faults(*paths) -> list[str]:
    with pytest.raises(RefusedError) as refused:
        load(paths)
    return [str(fault) for fault in refused.value.faults]


def fault(folder, *records) -> str:
    (found,) = faults(write(folder, facts=list(records)))
    return found


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"region": ["atlantis"]}, "x: region: no kb.region “atlantis”"),
        ({"founded": "2019-13"}, "x: founded: “2019-13” is not a date"),
        ({"founded": "2019-02-30"}, "x: founded: “2019-02-30” is not a date"),
        ({"kind": "starup"}, "x: kind: “starup” is not one of startup, listed"),
        ({"fonded": "2019"}, "x: fonded: unknown field; did you mean “founded”?"),
        ({"created_at": "2019-01-01"}, "x: created_at: unknown field"),
        ({"slug": "Not a slug"}, "Not a slug: slug: Use only lower-case letters, digits and single hyphens"),
        ({"slug": None}, "#1: slug: This field cannot be null"),
        ({"slug": "not_hyphened"}, "not_hyphened: slug: Use only lower-case letters, digits and single hyphens"),
        ({"website": "example"}, "x: website: Enter a valid URL"),
        ({"website": "ftp://example.org"}, "x: website: Enter an address that begins with http:// or https://."),
        ({"name_en": "x" * 101}, "x: name_en: Ensure this value has at most 100 characters"),
        ({"name_en": ["x"]}, "x: name_en: must be text, not a list"),
        ({"name_en": "a\0b"}, "x: name_en: contains a character that is not allowed in text"),
        ({"name_en": ""}, "x: name_zh, name_en: Enter it in Chinese, English or both."),
        ({"aliases": "x"}, "x: aliases: must be a list, not text"),
        ({"aliases": ["y", 7]}, "x: aliases: item 2: must be text, not a whole number"),
        ({"parent": "y"}, "x: parent: a reference to vendors.vendor is a list: [slug]"),
        ({"parent": ["x"]}, "x: parent: A record cannot refer to itself."),
    ],
)
def test_a_fault_names_record_field_and_reason(tmp_path, fields, reason):
    assert fault(tmp_path, vendor("x", **fields)).startswith(f"facts.json:{reason}")


@pytest.mark.parametrize("value", ["1,5", "NaN", "1e9999999", "1" * 30, "0.1234567", True, "²"])
def test_a_bad_number_is_named(tmp_path, value):
    found = record("vendors.scenario", slug="cars", name_zh="车", name_en="cars", min_tops=value)
    assert fault(tmp_path, found).startswith("facts.json:cars: min_tops: ")


@pytest.mark.parametrize("item", [7, {}, {"model": "vendors.vendr", "fields": {}}, {"model": "vendors.vendor"}])
def test_an_item_that_is_no_record_is_named_by_its_position(tmp_path, item):
    assert fault(tmp_path, vendor("x"), item).startswith("facts.json:#2: ")


@pytest.mark.parametrize("text", ["{}", "7", "[" * 100_000, '[{"model": 1, "model": 2}]', "\ud800"])
def test_a_file_without_records_is_named(tmp_path, text):
    (tmp_path / "facts.json").write_bytes(text.encode(errors="surrogatepass"))
    (found,) = faults(tmp_path)
    assert found.startswith("facts.json: ")


def test_a_missing_field_is_named(tmp_path):
    assert fault(tmp_path, record("kb.source", slug="s", title="S")) == "facts.json:s: kind: is missing"


def test_a_record_that_occurs_twice_is_named_with_both_places(tmp_path):
    assert fault(tmp_path, vendor("x"), vendor("x")) == "facts.json:x: slug: occurs twice, first at facts.json:#1"


def test_two_records_with_one_unique_value_are_both_named(tmp_path):
    listings = [record("vendors.listing", vendor=[slug], exchange="sse_star", ticker="688256") for slug in "xy"]
    found = faults(write(tmp_path, facts=[vendor("x"), vendor("y"), *listings]))
    assert [text.split(": ")[0] for text in found] == ["facts.json:x/sse_star", "facts.json:y/sse_star"]
    words = "exchange, ticker: Another listing at this exchange already has this ticker."
    assert f"{words} The same applies to y/sse_star." in found[0]


def test_a_unique_value_in_use_is_named_with_the_record_that_has_it(tmp_path):
    regions = [record("kb.region", slug=slug, name_en=slug, level="country", code="CN") for slug in ("china", "prc")]
    load([write(tmp_path, facts=regions[:1])])
    reason = "code: Another region already has this code. The same applies to china."
    assert fault(tmp_path, regions[1]) == f"facts.json:prc: {reason}"


def test_a_circle_of_parents_is_named(tmp_path):
    found = fault(tmp_path, vendor("x", parent=["y"]), vendor("y", parent=["z"]), vendor("z", parent=["x"]))
    assert found == "facts.json:x: parent: is circular: x → y → z → x"


def test_a_citation_names_a_field_of_its_entry(tmp_path):
    source = record("kb.source", slug="s", title="S", kind="paper")
    citation = record("vendors.vendorcitation", entry=["x"], source=["s"], field="colour")
    assert "x/colour/s/supports//: field: This kind has no field “colour”" in fault(
        tmp_path, vendor("x"), source, citation
    )


def test_references_into_an_unreadable_file_are_not_called_broken(tmp_path):
    deployments = [record("vendors.deployment", vendor=["x"]), record("vendors.deployment", vendor=["y"], tier="sky")]
    found = faults(write(tmp_path, _09_vendors='[\n{"model" 1}]', _10_deployments=deployments))
    assert found[0].startswith("09_vendors.json:line 2 column 10: malformed JSON")
    assert [text.partition(": “sky”")[0] for text in found[1:]] == ["10_deployments.json:y//sky: tier"]


def plant_ten(folder):
    """Plant one fault of each kind in a copy of the repository's facts, and return where each is."""
    shutil.copytree(settings.BASE_DIR / "fixtures", folder, dirs_exist_ok=True)
    vendors, specs, funding = (folder / name for name in ("09_vendors.json", "12_specs.json", "13_funding.json"))
    records = {path: json.loads(path.read_text()) for path in (vendors, specs, funding)}
    fields = [item["fields"] for item in records[vendors]]
    fields[0]["region"] = ["atlantis"]
    fields[1]["founded"] = "2019-13"
    fields[2]["kind"] = "starup"
    fields[3]["parent"] = [fields[3]["slug"]]
    fields[4]["fonded"] = "2011"
    records[vendors].append(vendor(fields[5]["slug"]))
    records[specs][0]["fields"]["value"] = "1,5"
    del records[specs][1]["fields"]["metric"]
    records[funding][0]["fields"]["currency"] = "JPY"
    for path, items in records.items():
        path.write_text(json.dumps(items))
    (folder / "19_roadmaps.json").write_text("[{]")
    places = list(zip(fields, ("region", "founded", "kind", "parent", "fonded", "slug"), strict=False))
    return [
        *(f"09_vendors.json:{found['slug']}: {name}: " for found, name in places),
        ": value: “1,5”",
        ": metric: is missing",
        ": currency: “JPY” is not one of CNY, USD",
        "19_roadmaps.json:line 1 column 3: malformed JSON",
    ]


def test_ten_planted_faults_are_all_named_and_nothing_is_loaded(tmp_path, capsys):
    planted = plant_ten(tmp_path)
    Vendor.objects.create(slug="resident", name_en="Resident")
    before = checksum()
    with pytest.raises(CommandError, match="10 faults: nothing was loaded"):
        call_command("load_facts", tmp_path)
    reported = capsys.readouterr().err.splitlines()
    assert len(reported) == 10
    assert [place for place in planted if not any(place in line for line in reported)] == []
    assert checksum() == before
