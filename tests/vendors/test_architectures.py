import pytest

from kb.choices import Status
from tests.support.factories import ArchitectureFactory
from vendors.models import Architecture

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def grove():
    """asic > tpu > (tpu-v1, tpu-v2); asic > npu; gpgpu."""
    gpgpu, asic = ArchitectureFactory(slug="gpgpu"), ArchitectureFactory(slug="asic")
    tpu = ArchitectureFactory(slug="tpu", parent=asic)
    ArchitectureFactory(slug="tpu-v2", parent=tpu)
    ArchitectureFactory(slug="tpu-v1", parent=tpu)
    ArchitectureFactory(slug="npu", parent=asic)
    return {"gpgpu": gpgpu, "asic": asic, "tpu": tpu}


def depths(architectures):
    return [(node.slug, node.depth) for node in architectures.tree()]


def subtree(slug):
    node = next(node for node in Architecture.objects.all().tree() if node.slug == slug)
    return sorted(Architecture.objects.filter(pk__in=node.subtree).values_list("slug", flat=True))


def test_each_node_is_above_its_children_and_these_by_slug():
    assert depths(Architecture.objects.all()) == [
        ("asic", 0),
        ("npu", 1),
        ("tpu", 1),
        ("tpu-v1", 2),
        ("tpu-v2", 2),
        ("gpgpu", 0),
    ]


def test_the_order_the_set_came_in_does_not_matter():
    assert depths(Architecture.objects.order_by("-slug")) == depths(Architecture.objects.all())


@pytest.mark.parametrize(
    ("slug", "below"),
    [
        ("asic", ["asic", "npu", "tpu", "tpu-v1", "tpu-v2"]),
        ("tpu", ["tpu", "tpu-v1", "tpu-v2"]),
        ("npu", ["npu"]),
        ("gpgpu", ["gpgpu"]),
    ],
)
def test_a_subtree_is_the_node_and_all_below_it_at_whatever_depth(slug, below):
    assert subtree(slug) == below


def test_a_node_below_a_draft_is_at_the_top_of_the_public_tree():
    Architecture.objects.filter(slug="asic").update(status=Status.DRAFT)
    assert depths(Architecture.objects.published())[0][1] == 0
    assert {"tpu", "npu"} <= {slug for slug, _ in depths(Architecture.objects.published())}


def test_nothing_makes_an_empty_tree():
    assert Architecture.objects.none().tree() == []


def test_a_tree_costs_one_query_whatever_its_size(django_assert_num_queries, grove):
    ArchitectureFactory.create_batch(10, parent=grove["tpu"])
    with django_assert_num_queries(1):
        Architecture.objects.all().tree()


@pytest.mark.parametrize(
    ("slug", "family"), [("tpu-v1", "asic"), ("tpu", "asic"), ("asic", "asic"), ("gpgpu", "gpgpu")]
)
def test_a_family_is_the_root_of_the_branch(slug, family):
    assert Architecture.objects.get(slug=slug).family == family
