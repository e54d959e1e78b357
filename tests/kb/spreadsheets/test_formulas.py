import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.spreadsheets.formulas import as_meant, neutral

texts = st.text(alphabet="'=+-@\t\r\n＝＋－＠1.aé中 ")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_what_looks_like_a_formula_goes_out_quoted(start):
    assert neutral(f"{start}1+1") == f"'{start}1+1"


@pytest.mark.parametrize("text", ["+1", "-x", "-1-1", "-", "-.5e", "@SUM(A1)"])
def test_a_sign_that_begins_no_plain_negative_number_goes_out_quoted(text):
    assert neutral(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-5", "-0.5", "5", "NVIDIA", "a=1", "", "'quoted'", "2019-09", "壁仞"])
def test_plain_text_and_plain_negative_numbers_go_out_as_they_are(text):
    assert neutral(text) == text


@given(texts)
def test_whatever_went_out_comes_back_as_it_was(text):
    assert as_meant(neutral(text)) == text


@given(texts)
def test_nothing_but_a_plain_number_goes_out_with_the_sign_of_a_formula(text):
    sent = neutral(text)
    assert sent[:1] not in ("=", "+", "@", "\t", "\r", "\n")
    assert sent[:1] != "-" or float(sent) <= 0
