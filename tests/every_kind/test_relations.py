"""A relation between two records is shown on the pages of both: one without its other end fails."""

import pytest
from django.utils.translation import override

from kb.evidence.facts_of_source import citation_models, cited_model
from kb.models import Citation, Entry, ExchangeRate
from tests.support.factories import FACTORIES, SourceFactory

pytestmark = pytest.mark.django_db

# What else the database requires of a record that has such a relation.
NEEDS = {
    ("Policy", "region"): {"level": "provincial"},
    ("Roadmap", "region"): {"vendor": None},
}


# A claim is in the section of the report that is about its era.
TOLD_OTHERWISE = {("Claim", "eras")}


def owner_field(model):
    """The key to the entry that a part is first of all a part of."""
    return model.owner_fields()[0]


def is_shown(model, field):
    """Whether the pages have to tell a relation: of an entry, or of a part of one, to another entry."""
    if not field.is_relation or not issubclass(field.related_model, Entry):
        return False
    if field.many_to_many:
        # A model that joins two entries is a part of the one, and tells the other.
        return field.remote_field.through._meta.auto_created
    return issubclass(model, Entry) or field != owner_field(model)


RELATIONS = [
    (model, field.name)
    for model in FACTORIES
    # A rate is neither an entry nor a part of one: it is on its source's page and cites it.
    if not issubclass(model, (Citation, ExchangeRate))
    for field in [*model._meta.fields, *model._meta.many_to_many]
    if is_shown(model, field)
]


def joined(model, name):
    """Make two entries that have this relation."""
    field = model._meta.get_field(name)
    other = FACTORIES[field.related_model]()
    columns = {} if field.many_to_many else {name: other}
    record = FACTORIES[model](**columns, **NEEDS.get((model.__name__, name), {}))
    if field.many_to_many:
        getattr(record, name).add(other)
    return (record if issubclass(model, Entry) else getattr(record, owner_field(model).name)), other


def tells(page, record):
    """Whether a page leads to the record, or holds it where it has no page of its own."""
    links = {link["href"] for link in page.all("a") if "href" in link}
    return record.page in links or (not record.pages and record.name in page.text)


@pytest.mark.parametrize(("model", "name"), RELATIONS, ids=lambda part: getattr(part, "__name__", part))
def test_a_relation_is_shown_on_the_pages_of_both_ends(see, model, name):
    one, other = joined(model, name)
    with override("en"):
        here, there = see(one.page), see(other.page)
        assert tells(here, other) or one.page.startswith(other.page) or (model.__name__, name) in TOLD_OTHERWISE
        assert tells(there, one)


@pytest.mark.parametrize("model", citation_models(), ids=lambda model: model.__name__)
def test_a_source_and_what_cites_it_lead_to_each_other(see, model):
    source = SourceFactory()
    # A source is marked at what rests on it: what has no value yet says it in a sentence.
    summary = {"summary_zh": "摘要"} if hasattr(cited_model(model), "summary_zh") else {}
    record = FACTORIES[model](source=source, entry=FACTORIES[cited_model(model)](**summary)).entry
    with override("en"):
        assert tells(see(record.page), source)
        assert record.page in {link["href"] for link in see(source.page).all("a")}
