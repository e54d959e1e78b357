import pytest
from django.http import QueryDict

from eras.filtersets.policies import PolicyFilterSet
from eras.models import Policy
from tests.support.factories import OrganizationFactory, PolicyFactory, RegionFactory, VendorFactory

pytestmark = pytest.mark.django_db


def filterset_of(query):
    return PolicyFilterSet(QueryDict(query), queryset=Policy.objects.published().for_list())


def found(query):
    return sorted(policy.slug for policy in filterset_of(query).qs)


def counted(query, facet):
    return {value: records for value, records in filterset_of(query).selection.counts(facet).items() if records}


@pytest.fixture(autouse=True)
def governments():
    """Policies of governments at every level, named for their places."""
    china = RegionFactory(slug="china", level="country")
    america = RegionFactory(slug="united-states", level="country")
    anhui = RegionFactory(slug="anhui", level="province", parent=china)
    hefei = RegionFactory(slug="hefei", level="city", parent=anhui)
    PolicyFactory(slug="central", level="central", plan_period="13th", issued="2016-05", topics=["ai_chip"])
    PolicyFactory(slug="anhui", level="provincial", region=anhui, plan_period="14th", issued="2021", kind="measure")
    PolicyFactory(slug="hefei", level="municipal", region=hefei, plan_period="14th", issued="2023-07-28")
    PolicyFactory(slug="export-controls", level="foreign", region=america, topics=["ai_chip", "integrated_circuit"])


@pytest.mark.parametrize(
    ("query", "policies"),
    [
        ("country=china", ["anhui", "central", "hefei"]),
        ("country=united-states", ["export-controls"]),
        ("country=none", []),
        ("country=china&country=united-states", ["anhui", "central", "export-controls", "hefei"]),
        ("province=anhui", ["anhui", "hefei"]),
        ("province=none", ["central", "export-controls"]),
        ("country=china&province=none", ["central"]),
    ],
)
def test_the_central_government_is_chinas_and_of_no_province(query, policies):
    assert found(query) == policies


@pytest.mark.parametrize(
    ("query", "facet", "expected"),
    [
        ("", "country", {"china": 3, "united-states": 1}),
        ("", "province", {"anhui": 2, "none": 2}),
        ("topic=ai_chip", "country", {"china": 1, "united-states": 1}),
        ("country=china", "province", {"anhui": 2, "none": 1}),
        ("province=none", "country", {"china": 1, "united-states": 1}),
        ("province=none&country=china", "level", {"central": 1}),
        ("plan_period=14th", "level", {"provincial": 1, "municipal": 1}),
        ("", "topic", {"ai_chip": 2, "integrated_circuit": 1, "none": 2}),
        ("", "plan_period", {"13th": 1, "14th": 2, "none": 1}),
    ],
)
def test_a_facet_counts_what_a_click_would_leave(query, facet, expected):
    assert counted(query, facet) == expected
    assert all(len(found(f"{query}&{facet}={value}")) == records for value, records in expected.items())


def test_the_lack_of_a_province_is_not_called_unrecorded():
    (facet,) = [facet for facet in filterset_of("").panel.facets if facet.name == "province"]
    assert [str(option.option.label) for option in facet.options if option.option.value == "none"] != ["Not recorded"]


@pytest.mark.parametrize(
    ("query", "policies"),
    [
        ("level=municipal&level=foreign", ["export-controls", "hefei"]),
        ("topic=integrated_circuit", ["export-controls"]),
        ("kind=measure", ["anhui"]),
        ("plan_period=none", ["export-controls"]),
        ("issued_after=2021", ["anhui", "hefei"]),
        ("issued_before=2021", ["anhui", "central"]),
        ("issued_after=2016-05&issued_before=2016", ["central"]),
        ("level=provincial&plan_period=13th", []),
    ],
)
def test_filters_narrow_the_list(query, policies):
    assert found(query) == policies


def test_an_issuer_has_its_own_policies_and_none_those_without():
    office = OrganizationFactory(slug="office")
    Policy.objects.get(slug="anhui").issuers.add(office)
    Policy.objects.get(slug="hefei").issuers.add(office, OrganizationFactory(slug="bureau"))
    assert found("issuer=office") == ["anhui", "hefei"]
    assert found("issuer=bureau") == ["hefei"]
    assert found("issuer=none") == ["central", "export-controls"]
    assert counted("", "issuer") == {"office": 2, "bureau": 1, "none": 2}


@pytest.mark.parametrize(
    ("field", "words"),
    [("title_zh", "算力"), ("title_en", "Computing"), ("document_number", "〔2023〕9号"), ("summary_zh", "存算一体")],
)
def test_a_policy_is_found_by_its_titles_its_number_and_its_summary(field, words):
    PolicyFactory(slug="wanted", **{field: f"关于{words}的"})
    assert found(f"q={words}") == ["wanted"]


@pytest.mark.parametrize(
    "query", ["level=odd", "topic=x", "issuer=nobody", "province=nowhere", "issued_after=soon", "sort=beauty"]
)
def test_a_wrong_value_leaves_nothing(query):
    assert found(query) == []


def test_what_the_public_may_not_see_is_neither_listed_nor_counted():
    Policy.objects.filter(slug="central").update(status="draft")
    assert found("country=china") == ["anhui", "hefei"]
    assert counted("", "country") == {"china": 2, "united-states": 1}


def test_a_vendor_leaves_the_policies_that_name_it():
    Policy.objects.get(slug="export-controls").vendors.add(VendorFactory(slug="nvidia"))
    assert found("vendor=nvidia") == ["export-controls"]
    assert counted("", "vendor") == {"nvidia": 1, "none": 3}
