import psycopg
import pytest
from django.db import IntegrityError, connection, transaction
from django.db.models import Case, When

from tests.support.factories import ArchitectureFactory, RegionFactory, ScenarioFactory, SourceFactory, VendorFactory

pytestmark = pytest.mark.django_db

TREES = [
    (SourceFactory, "carried_by", "kb_source_carried_by_id_goes_in_no_circle"),
    (RegionFactory, "parent", "kb_region_parent_id_goes_in_no_circle"),
    (ArchitectureFactory, "parent", "vendors_architecture_parent_id_goes_in_no_circle"),
    (ScenarioFactory, "parent", "vendors_scenario_parent_id_goes_in_no_circle"),
    (VendorFactory, "parent", "vendors_vendor_parent_id_goes_in_no_circle"),
]
every_tree = pytest.mark.parametrize(("factory", "above", "promise"), TREES, ids=[promise for *_, promise in TREES])


def make_chain(factory, above, length):
    """Make rows each of which lies under the one before it."""
    chain = [factory()]
    while len(chain) < length:
        chain.append(factory(**{above: chain[-1]}))
    return chain


@every_tree
@pytest.mark.parametrize("length", [2, 3, 5])
def test_a_circle_is_refused(factory, above, promise, length):
    first, *_, last = make_chain(factory, above, length)
    setattr(first, above, last)
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        first.save()
    assert refusal.value.__cause__.diag.constraint_name == promise


@every_tree
def test_a_circle_that_one_statement_closes_is_refused(factory, above, promise):
    first, second = factory(), factory()
    each_under_the_other = Case(When(pk=first.pk, then=second.pk), default=first.pk)
    with pytest.raises(IntegrityError, match="lies under itself"), transaction.atomic():
        type(first).objects.filter(pk__in=[first.pk, second.pk]).update(**{f"{above}_id": each_under_the_other})


@every_tree
def test_a_chain_is_kept(factory, above, promise):
    *_, middle, last = make_chain(factory, above, 4)
    last.refresh_from_db()
    assert getattr(last, above) == middle


@every_tree
def test_a_branch_may_move_under_another(factory, above, promise):
    root, _, leaf = make_chain(factory, above, 3)
    type(leaf).objects.filter(pk=leaf.pk).update(**{above: root})
    leaf.refresh_from_db()
    assert getattr(leaf, above) == root


@pytest.mark.django_db(transaction=True)
def test_two_who_write_at_once_do_not_close_a_circle_each_by_its_half():
    first, second = VendorFactory(), VendorFactory()
    parameters = connection.get_connection_params() | {"cursor_factory": psycopg.Cursor}
    with psycopg.connect(**parameters) as one, psycopg.connect(**parameters) as two:
        set_parent = "UPDATE vendors_vendor SET parent_id = %s WHERE id = %s"
        one.execute(set_parent, [second.pk, first.pk])
        # The second waits until the first is done: here it gives up.
        two.execute("SET LOCAL lock_timeout = '1ms'")
        with pytest.raises(psycopg.errors.LockNotAvailable):
            two.execute(set_parent, [first.pk, second.pk])
