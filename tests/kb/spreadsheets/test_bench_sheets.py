import pytest
from django.core.management import call_command

from tests.support.facts import checksum

pytestmark = pytest.mark.django_db


def test_a_measurement_names_every_step_and_leaves_no_row(capsys):
    before = checksum()
    call_command("bench_sheets", rows=12)
    told = capsys.readouterr().out.splitlines()
    assert len(told) == 8
    assert told[-1] == "12 rows: 12 new, 12 faults"
    assert checksum() == before
