import pytest
from django.core.management import CommandError, call_command

from eras.models import Era
from kb.facts.loading import LoadCounts, load
from kb.models import Organization, Region, Source
from tests.support.facts import checksum, record, vendor, write
from vendors.models import Deployment, Scenario, Spec, Vendor

pytestmark = pytest.mark.django_db

CHIP = record("vendors.chip", slug="a100", vendor=["nvidia"], name_en="A100")


def spec(number, **fields):
    given = {"chip": ["a100"], "number": number, "metric": "power", "unit": "W", "value": "400"}
    return record("vendors.spec", **(given | fields))


def test_new_records_are_created(tmp_path):
    counts = load([write(tmp_path, vendors=[vendor("nvidia", founded="1993-04"), vendor("amd")])])
    assert counts == {"vendors.vendor": LoadCounts(created=2)}
    assert Vendor.objects.get(slug="nvidia").founded == "1993-04"


def test_a_second_run_writes_nothing(tmp_path):
    write(tmp_path, vendors=[vendor("nvidia", aliases=["NV"])], chips=[CHIP], specs=[spec(1, value="400.50")])
    load([tmp_path])
    before = checksum()
    counts = load([tmp_path])
    assert set(counts.values()) == {LoadCounts(unchanged=1)}
    assert checksum() == before


def test_only_what_differs_is_changed(tmp_path):
    load([write(tmp_path, vendors=[vendor("nvidia"), vendor("amd")])])
    counts = load([write(tmp_path, vendors=[vendor("nvidia", founded="1993"), vendor("amd")])])
    assert counts == {"vendors.vendor": LoadCounts(changed=1, unchanged=1)}
    assert Vendor.objects.get(slug="nvidia").founded == "1993"


def test_a_field_removed_from_its_file_is_emptied(tmp_path):
    load([write(tmp_path, vendors=[vendor("amd"), vendor("xilinx", founded="1984", parent=["amd"], aliases=["X"])])])
    load([write(tmp_path, vendors=[vendor("amd"), vendor("xilinx")])])
    xilinx = Vendor.objects.get(slug="xilinx")
    assert (xilinx.founded, xilinx.parent, xilinx.aliases) == ("", None, [])


def test_rows_that_no_file_names_stay(tmp_path):
    load([write(tmp_path, vendors=[vendor("nvidia")])])
    load([write(tmp_path, vendors=[vendor("amd")])])
    assert Vendor.objects.filter(slug="nvidia").exists()


def test_a_single_file_may_refer_to_the_database(tmp_path):
    load([write(tmp_path, vendors=[vendor("nvidia")])])
    write(tmp_path, deployments=[record("vendors.deployment", vendor=["nvidia"], tier="cloud")])
    assert load([tmp_path / "deployments.json"]) == {"vendors.deployment": LoadCounts(created=1)}
    assert Deployment.objects.get().vendor.slug == "nvidia"


def test_a_record_may_refer_to_a_later_one(tmp_path):
    source = record("kb.source", slug="10-k", title="10-K", kind="filing", publisher=["sec"], carried_by=["edgar"])
    later = record("kb.source", slug="edgar", title="EDGAR", kind="dataset")
    load([write(tmp_path, _1=[source, later], _2=[record("kb.organization", slug="sec", name_en="SEC")])])
    source = Source.objects.get(slug="10-k")
    assert (source.publisher, source.carried_by) == (Organization.objects.get(), Source.objects.get(slug="edgar"))


def scenarios_of_a_cell(*slugs):
    cell = record("vendors.deployment", vendor=["nvidia"], scenarios=[[slug] for slug in slugs])
    known = [record("vendors.scenario", slug=slug, name_zh=slug, name_en=slug) for slug in ("cars", "phones", "robots")]
    return [vendor("nvidia"), cell, *known]


def test_many_to_many_links_follow_the_file(tmp_path):
    load([write(tmp_path, facts=scenarios_of_a_cell("cars", "phones"))])
    counts = load([write(tmp_path, facts=scenarios_of_a_cell("phones", "robots"))])
    assert counts["vendors.deployment"] == LoadCounts(changed=1)
    assert set(Scenario.objects.filter(deployments__vendor__slug="nvidia").values_list("slug", flat=True)) == {
        "phones",
        "robots",
    }


def test_two_rows_may_swap_a_unique_value(tmp_path):
    write(tmp_path, vendors=[vendor("nvidia")], chips=[CHIP])
    load([write(tmp_path, specs=[spec(1, value="300", rank="preferred"), spec(2), spec(3, value="500")])])
    counts = load([write(tmp_path, specs=[spec(1), spec(2, value="300", rank="preferred"), spec(3, value="500")])])
    assert counts["vendors.spec"] == LoadCounts(changed=2, unchanged=1)
    assert list(Spec.objects.values_list("number", "value", "rank")) == [
        (1, 400, "normal"),
        (2, 300, "preferred"),
        (3, 500, "normal"),
    ]


def test_an_entry_that_swaps_a_unique_value_keeps_its_creation_date(tmp_path):
    def regions(**codes):
        return [
            record("kb.region", slug=slug, name_en=slug, level="country", code=code) for slug, code in codes.items()
        ]

    load([write(tmp_path, regions=regions(china="US", usa="CN"))])
    created = dict(Region.objects.values_list("slug", "created_at"))
    load([write(tmp_path, regions=regions(china="CN", usa="US"))])
    assert Region.objects.get(slug="china").code == "CN"
    assert dict(Region.objects.values_list("slug", "created_at")) == created


def test_a_check_writes_nothing(tmp_path, capsys):
    before = checksum()
    call_command("load_facts", write(tmp_path, vendors=[vendor("nvidia")]), "--check")
    assert checksum() == before
    assert "nvidia" not in Vendor.objects.values_list("slug", flat=True)
    assert "1          0          0" in capsys.readouterr().out


def test_the_same_files_load_by_loaddata(tmp_path):
    write(tmp_path, _09_vendors=[vendor("nvidia", aliases=["NV"])], _11_chips=[CHIP], _12_specs=[spec(1)])
    call_command("loaddata", *sorted(tmp_path.glob("*.json")), verbosity=0)
    assert set(load([tmp_path]).values()) == {LoadCounts(unchanged=1)}


def test_the_repository_s_own_facts_load_from_the_default_folder():
    call_command("load_facts", verbosity=0)
    assert Era.objects.count() == 3


@pytest.mark.parametrize("name", ["", "absent.json"])
def test_a_path_without_files_is_refused(tmp_path, name, capsys):
    with pytest.raises(CommandError):
        call_command("load_facts", tmp_path / name)
    assert str(tmp_path / name) in capsys.readouterr().err
