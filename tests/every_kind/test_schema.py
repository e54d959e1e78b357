"""The schema of the API is valid OpenAPI, names every parameter, and describes the answers."""

import pytest
from django.core.management import call_command
from drf_spectacular.validation import validate_schema
from jsonschema import Draft202012Validator

from kb.api.base import parameters
from tests.support.kinds import FILTERSETS, LISTS

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("facts")]

every_list = pytest.mark.parametrize("noun", LISTS)


@pytest.fixture
def schema(client):
    return client.get("/api/schema/").json()


def asked(schema, noun):
    """Return the parameters of a list by their names."""
    operation = schema["paths"][f"/api/v1/{noun}/"]["get"]
    return {parameter["name"]: parameter for parameter in operation["parameters"]}


def faults(schema, path, value):
    """Return what is wrong with an answer by its schema."""
    answer = schema["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    validator = Draft202012Validator({**answer, "components": schema["components"]})
    return [
        f"{'/'.join(map(str, error.absolute_path))}: {error.message}"[:200] for error in validator.iter_errors(value)
    ]


def test_it_is_openapi(schema):
    assert schema["openapi"].startswith("3.1")
    validate_schema(schema)


def test_it_is_made_without_a_warning(tmp_path):
    written = tmp_path / "schema.yaml"
    call_command("spectacular", "--fail-on-warn", "--validate", file=str(written))
    assert written.read_text().startswith("openapi: 3.1")


def test_it_is_the_same_in_every_language(client, schema):
    assert client.get("/api/schema/", headers={"accept-language": "zh-CN"}).json() == schema


@every_list
def test_every_parameter_is_named_with_what_it_takes(schema, noun):
    filterset_class = FILTERSETS[noun]
    named = asked(schema, noun)
    assert set(named) == {*filterset_class.base_filters, "page", "page_size"}
    for parameter in parameters(filterset_class()):
        described = named[parameter.name]
        value = described["schema"].get("items", described["schema"])
        assert described["description"].strip()
        assert value.get("enum", []) == parameter.values
        assert (described["schema"].get("type") == "array") == parameter.repeats


@every_list
def test_every_value_that_is_named_is_taken(client, schema, noun):
    for name, parameter in asked(schema, noun).items():
        values = parameter["schema"].get("items", parameter["schema"]).get("enum", [])
        for value in values[:2] + values[-2:]:
            assert client.get(f"/api/v1/{noun}/", {name: value, "page_size": 1}).status_code == 200, (name, value)


@every_list
def test_responses_match_the_schema(client, schema, noun):
    listed = client.get(f"/api/v1/{noun}/?page_size=200").json()
    assert listed["results"]
    assert faults(schema, f"/api/v1/{noun}/", listed) == []
    first = listed["results"][0]
    value = client.get(f"/api/v1/{noun}/{first['slug']}/").json()
    assert faults(schema, f"/api/v1/{noun}/{{slug}}/", value) == []


@every_list
def test_what_is_refused_keeps_to_it(client, schema, noun):
    refused = schema["paths"][f"/api/v1/{noun}/"]["get"]["responses"]["400"]["content"]["application/json"]["schema"]
    validator = Draft202012Validator({**refused, "components": schema["components"]})
    assert list(validator.iter_errors(client.get(f"/api/v1/{noun}/?nothing=1&sort=x").json())) == []
