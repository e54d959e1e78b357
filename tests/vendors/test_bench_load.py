import pytest
from django.core.management import call_command

from tests.support.facts import checksum

pytestmark = pytest.mark.django_db


def test_a_measurement_names_both_times_and_leaves_no_row(capsys):
    before = checksum()
    call_command("bench_load", vendors=2)
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == [
        "loaddata",
        "load_facts",
        "load_facts",
    ]
    assert checksum() == before
