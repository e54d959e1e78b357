"""What is cache of a kind is what the database holds now, whichever number its version has."""

import pytest
from django.db.models import F

from kb.lists.cache import VersionCache
from kb.models import Version
from tests.support.factories import VendorFactory

pytestmark = pytest.mark.django_db


class Reads:
    """Counts how often the columns are read."""

    def __init__(self):
        self.taken = 0

    def __call__(self):
        self.taken += 1
        return self.taken


@pytest.fixture
def version():
    VendorFactory()
    return Version.now()


def test_a_snapshot_is_cached_while_nothing_changes(version):
    cache, read = VersionCache(), Reads()
    assert [cache.get(str, version, read), cache.get(str, Version.now(), read)] == [1, 1]


def test_what_was_read_before_a_restore_to_an_older_number_gives_way(version):
    cache, read = VersionCache(), Reads()
    cache.get(str, version, read)
    Version.objects.update(number=F("number") - 1)
    assert [cache.get(str, Version.now(), read), cache.get(str, Version.now(), read)] == [2, 2]
