"""Whatever an address contains, the site answers with what is wrong in it, never with an error of its own."""

import pytest

from tests.support.kinds import DETAILED, FILTERSETS, HEAVIEST, LISTS, NOUNS, address
from tests.support.pages import read, total

pytestmark = pytest.mark.django_db

SQL = "%27%29%3B+DROP+TABLE+vendors_vendor%3B+--"
NONSENSE = {
    "an unknown parameter": ["contry=US", "tier[]=cloud", "=cloud", "&&&", "%"],
    "a NUL byte": ["%00=1", "page=%00", "columns=%00"],
    "500 parameters": ["&".join(f"parameter{number}=1" for number in range(500))],
    "a huge page": ["page=" + "9" * 4000, "page=999999999", "page_size=" + "9" * 4000],
    "no page": ["page=-1", "page=0", "page=1.5", "page=%C2%B2", "page_size=abc", "page_size=-5"],
    "a broken text": ["%FF=%FF", "%ED%A0%80=1"],
    "SQL": [f"{SQL}=1", "sort=-slug%3Bselect+1", "sort=pk"],
    "an order by nothing": ["sort=,", "sort=%2C%2C", "sort=,-", "sort=-", "sort=%20"],
}
VALUES = {
    "an unknown value": "no-such-value",
    "a NUL byte": "a%00",
    "10,000 characters": "a" * 10_000,
    "a long number": "9" * 10_000,
    "SQL": SQL,
    "a malformed date or number": "2023-13-45",
    "a number that is none": "NaN",
    "an exponent": "1e999999",
    "a lone surrogate": "%ED%A0%80",
    "a broken text": "%FF%FE",
    "an emoji": "%F0%9F%92%A9",
    "markup": "%3Cscript%3Ealert(1)%3C/script%3E",
}


def answered(client, path, query):
    """Return the statuses on the way to the page that answers."""
    answer = client.get(f"{path}?{query}", follow=True)
    return [*(status for _, status in getattr(answer, "redirect_chain", [])), answer.status_code]


def fine(statuses):
    return set(statuses[:-1]) <= {301} and len(statuses) <= 2 and statuses[-1] in (200, 400, 404)


# An era is addressed by its number.
UNKNOWN = {"eras": "9.9"}


@pytest.mark.parametrize("noun", NOUNS)
@pytest.mark.parametrize("kind", NONSENSE)
def test_nonsense_in_the_address_of_a_list_is_answered(client, noun, kind):
    path = address(f"{noun}:list", language="en")
    found = {query: answered(client, path, query) for query in NONSENSE[kind]}
    assert {query[:50]: statuses for query, statuses in found.items() if not fine(statuses)} == {}


@pytest.mark.parametrize("noun", LISTS)
@pytest.mark.parametrize("kind", VALUES)
def test_a_nonsense_value_of_every_filter_is_answered(client, noun, kind):
    path = address(f"{noun}:list", language="en")
    found = {name: answered(client, path, f"{name}={VALUES[kind]}") for name in FILTERSETS[noun].base_filters}
    assert {name: statuses for name, statuses in found.items() if not fine(statuses)} == {}


@pytest.mark.parametrize("noun", LISTS)
def test_five_hundred_values_are_refused(client, noun):
    values = "&".join(f"kind=value-{number}" for number in range(500))
    assert client.get(f"{address(f'{noun}:list')}?{values}").status_code == 400


@pytest.mark.parametrize("noun", LISTS)
def test_a_nonsense_value_leaves_nothing_and_never_everything(client, facts, noun):
    path = address(f"{noun}:list")
    names = [name for name in FILTERSETS[noun].base_filters if name != "q"]
    left = {name: total(read(client.get(f"{path}?{name}=no-such-value"))) for name in names}
    assert left == dict.fromkeys(names, 0)


@pytest.mark.parametrize("noun", DETAILED)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_record_that_is_not_there_is_not_found(client, noun, language):
    assert (
        client.get(address(f"{noun}:detail", UNKNOWN.get(noun, "nobody-at-all"), language=language)).status_code == 404
    )


@pytest.mark.parametrize("noun", NOUNS)
@pytest.mark.parametrize("slug", ["%00", "a" * 10_000, "%FF", SQL, "../../etc/passwd", "%ED%A0%80", "芯"])
def test_a_nonsense_slug_is_not_found(client, noun, slug):
    assert client.get(f"{address(f'{noun}:list')}{slug}/").status_code == 404


@pytest.mark.parametrize("noun", LISTS)
@pytest.mark.parametrize(
    "query", ["q=%00", "page=-1", "find=%00", f"find={SQL}", "find=%ED%A0%80", "q=" + "a" * 10_000]
)
def test_nonsense_for_the_values_of_a_facet_is_answered(client, noun, query):
    long = [name for name, facet in FILTERSETS[noun].base_filters.items() if getattr(facet, "long", False)]
    found = {name: answered(client, address(f"{noun}:values", name), query) for name in [*long, "no-such-facet"]}
    assert {name: statuses for name, statuses in found.items() if not fine(statuses)} == {}


@pytest.mark.parametrize("noun", LISTS)
def test_nonsense_in_the_list_that_a_reader_came_from_does_not_hide_the_record(client, facts, noun):
    path = address(f"{noun}:detail", HEAVIEST[noun][0])
    for query in ("q=%00", "sort=nothing", "tier=no-such-value", "page=-1", "q=" + "a" * 10_000, "kind=%ED%A0%80"):
        assert client.get(f"{path}?{query}").status_code == 200, query[:50]
