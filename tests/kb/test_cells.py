from decimal import Decimal

import pytest

from kb.cells import harmless, lines, said


@pytest.mark.parametrize("text", ["=1+1", "+1", "-x", "-1-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "-", "-.5e"])
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text):
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "-5", "-5.25", "0", "a=1", "壁仞", "'x", "2019-09"])
def test_all_else_stays_as_it_is(text):
    assert harmless(text) == text


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
    assert said(value) == words


def test_quotes_commas_and_breaks_stay_in_their_cell():
    assert lines([['a "b", c', "d\ne"]]) == '"a ""b"", c","d\ne"\r\n'
