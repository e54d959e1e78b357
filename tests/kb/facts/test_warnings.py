"""What a load of files is told to look at, and loads all the same: files have no page to confirm it on."""

import pytest
from django.core.management import call_command
from django.utils import translation

from kb.facts.loading import load
from tests.support.facts import record, vendor, write
from vendors.models import Vendor

pytestmark = pytest.mark.django_db
CHIP = record("vendors.chip", slug="a100", vendor=["nvidia"], name_en="A100", transistors_billion="54.2")


@pytest.fixture(autouse=True)
def _in_english():
    with translation.override("en"):
        yield


def warnings(folder):
    found = []
    load([folder], warn=found.extend)
    return [str(warning) for warning in found]


def test_twins_and_magnitudes_are_reported_and_loaded(tmp_path):
    assert warnings(write(tmp_path, vendors=[vendor("nvidia")], chips=[CHIP])) == []
    write(tmp_path, vendors=[vendor("nvidia"), vendor("nv", name_en="nVidia")])
    write(tmp_path, chips=[record("vendors.chip", **CHIP["fields"] | {"transistors_billion": "54200"})])
    assert warnings(tmp_path) == [
        "chips.json:a100: transistors_billion: 54.2 trillion, where this record states 54.2 billion",
        "vendors.json:nv: name_zh, name_en, legal_name, aliases: likely the same as “nvidia”",
    ]
    assert Vendor.objects.count() == 2


def test_what_was_loaded_before_is_reported_no_more(tmp_path):
    write(tmp_path, vendors=[vendor("nvidia"), vendor("nv", name_en="nVidia")])
    assert len(warnings(tmp_path)) == 1
    assert warnings(tmp_path) == []


def test_the_command_prints_them(tmp_path, capsys):
    write(tmp_path, vendors=[vendor("nvidia"), vendor("nv", name_en="nVidia")])
    call_command("load_facts", tmp_path)
    assert "Please check: vendors.json:nv" in capsys.readouterr().err
