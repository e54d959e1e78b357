from decimal import Decimal

import pytest

from kb.api.cells import as_text, lines


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, ""),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (Decimal("0.0000001"), "0.0000001"),
        ([], ""),
        (["cloud", "edge"], "cloud; edge"),
        ({"founded": "not_disclosed", "website": "not_applicable"}, "founded=not_disclosed, website=not_applicable"),
        ([{"exchange": "sse", "ticker": None, "tasks": ["a", "b"]}], "exchange=sse, tasks=a|b"),
    ],
)
def test_a_value_in_words(value, words):
    assert as_text(value) == words


def test_quotes_commas_and_breaks_stay_in_their_cell():
    assert lines([['a "b", c', "d\ne"]]) == '"a ""b"", c","d\ne"\r\n'
