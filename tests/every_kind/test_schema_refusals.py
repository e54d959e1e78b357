"""The schema says which texts a parameter refuses: it and the answers agree."""

import pytest
from django.test import Client
from jsonschema import Draft202012Validator

from tests.support.kinds import LISTS

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("facts")]

TEXTS = [
    *[
        "",
        " ",
        "\0",
        "a\0",
        "soon",
        "芯",
        "a b",
        "none",
        "undisclosed",
        "None",
        "-1",
        "NaN",
        "1e5",
        "0",
        "100",
        "1,000",
    ],
    *["2019", "2019-09", "2019-9", "2019年9月", "2019年9月5日", "2019/9/5", "2019.09", " 2019 ", "0000", "2019-13"],
    *["2019-00", "2019-09-32", "20190905", "2019-09-", "12,34", "5.", ".5", "1.5", "9" * 20, "9" * 21, "a" * 200],
    *[
        "a" * 201,
        "80 GB",
        "80gb",
        "80 GB/s",
        "1 POPS",
        "1 pops",
        "5 MW",
        "5 mW",
        "5 mw",
        "2 million",
        "3亿",
        "4 parsecs",
    ],
]
# Whether there is such a record is not the schema's to say.
UNKNOWN = "is not one of the available choices"


@pytest.fixture(scope="module")
def parameters(facts):
    """The parameters of every list, by its noun."""
    paths = Client().get("/api/schema/").json()["paths"]
    return {noun: paths[f"/api/v1/{noun}/"]["get"]["parameters"] for noun in LISTS}


def test_a_text_is_refused_if_the_schema_says_so(client, parameters):
    """Each schema is tried at the first parameter that has it; numbers and listed values have tests of their own."""
    tried, disagreeing = [], []
    for noun, parameter in [(of, one) for of in LISTS for one in parameters[of]]:
        name, schema = parameter["name"], parameter["schema"]
        if schema in tried or schema["type"] == "integer" or "enum" in schema.get("items", schema):
            continue
        tried.append(schema)
        for text in TEXTS:
            valid = Draft202012Validator(schema).is_valid([text] if schema["type"] == "array" else text)
            allowed = valid or (parameter.get("allowEmptyValue", False) and not text)
            query = {name: text, "page_size": 1} | ({"precision": "int8"} if name.startswith("compute_") else {})
            answer = client.get(f"/api/v1/{noun}/", query)
            refused = answer.status_code == 400 and not (allowed and UNKNOWN in answer.text)
            if refused == allowed:
                disagreeing.append((noun, name, text, allowed, answer.text[:200]))
    assert disagreeing == []
    assert len(tried) > 5


@pytest.mark.parametrize("noun", LISTS)
def test_an_empty_value_is_allowed_where_the_schema_says_so(client, parameters, noun):
    names = [parameter["name"] for parameter in parameters[noun]]
    allowed = [parameter["name"] for parameter in parameters[noun] if "allowEmptyValue" in parameter]
    query = {"page_size": 1}
    assert [name for name in names if client.get(f"/api/v1/{noun}/", query | {name: ""}).status_code == 200] == allowed
