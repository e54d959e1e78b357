import json
from collections import Counter

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import CommandError, call_command

from kb.facts.dumping import text_of
from kb.facts.kinds import FILES
from kb.facts.loading import load
from tests.support.facts import record, vendor, write
from vendors.models import Vendor

pytestmark = pytest.mark.django_db


def test_every_model_of_facts_is_in_exactly_one_file():
    in_files = Counter(label for labels in FILES.values() for label in labels)
    models = [model for app in ("kb", "vendors", "eras") for model in apps.get_app_config(app).get_models()]
    assert in_files == Counter(model._meta.label_lower for model in models if hasattr(model, "natural_key"))


def test_the_repository_s_facts_are_dumped_byte_for_byte(tmp_path):
    load([settings.BASE_DIR / "fixtures"])
    call_command("dump_facts", tmp_path, verbosity=0)
    fixtures = settings.BASE_DIR / "fixtures"
    assert [name for name in FILES if (tmp_path / name).read_bytes() != (fixtures / name).read_bytes()] == []


def test_default_values_are_left_out(tmp_path):
    load([write(tmp_path, facts=[vendor("nvidia", status="draft", founded="", aliases=[], parent=None)])])
    assert json.loads(text_of("09_vendors.json")) == [vendor("nvidia")]


def test_records_are_in_the_order_of_their_keys(tmp_path):
    cells = [record("vendors.deployment", vendor=[slug], **tier) for slug in "ba" for tier in ({"tier": "edge"}, {})]
    load([write(tmp_path, facts=[vendor("b"), vendor("a"), *cells])])
    dumped = [item["fields"] for item in json.loads(text_of("10_deployments.json"))]
    assert dumped == [{"vendor": [slug], **tier} for slug in "ab" for tier in ({}, {"tier": "edge"})]


def test_numbers_are_plain_text_and_links_are_sorted_keys(tmp_path):
    scenarios = [record("vendors.scenario", slug=slug, name_zh=slug, name_en=slug) for slug in "ba"]
    chip = record("vendors.chip", slug="c", vendor=["v"], name_en="C", process_nm="7.50", scenarios=[["b"], ["a"]])
    load([write(tmp_path, facts=[vendor("v"), *scenarios, chip])])
    fields = json.loads(text_of("11_chips.json"))[0]["fields"]
    assert (fields["process_nm"], fields["scenarios"]) == ("7.5", [["a"], ["b"]])


def test_a_check_names_the_files_that_would_change_and_writes_none(tmp_path):
    call_command("dump_facts", tmp_path, verbosity=0)
    before = (tmp_path / "09_vendors.json").read_text()
    Vendor.objects.create(slug="nvidia", name_en="NVIDIA")
    with pytest.raises(CommandError, match=r"[:：] ?09_vendors\.json[.。]$"):
        call_command("dump_facts", tmp_path, "--check")
    assert (tmp_path / "09_vendors.json").read_text() == before


def test_a_second_dump_writes_no_file(tmp_path, capsys):
    call_command("dump_facts", tmp_path, verbosity=0)
    written = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    call_command("dump_facts", tmp_path)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == written
