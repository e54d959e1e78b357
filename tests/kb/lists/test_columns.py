"""How many records have each value of a column, and which values most have."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.lists.snapshots.columns import FacetColumn, Rows

BOTH = {"tpu": ["tpu", "asic"], "npu": ["npu", "asic"]}
words = st.lists(st.sampled_from(["tpu", "npu", "gpgpu", "fpga", ""]), max_size=40)


def options_of(stored):
    """Return the values of what is stored: TPUs and NPUs are ASICs too."""
    return BOTH.get(stored, [stored] if stored else [])


def counts(stored):
    """Return the counts of records, each of which has one of these stored."""
    column = FacetColumn.from_values(stored, options_of)
    rows = Rows(np.arange(len(stored)), {"kind": column}, len(stored), are_records=True)
    return rows.count(column, slice(None))


@given(words)
def test_facet_counts_include_every_value(stored):
    counted = Counter(option for one in stored for option in options_of(one))
    assert counts(stored) == dict(counted)
    assert counts(stored).recorded == sum(one != "" for one in stored)


@given(words, st.integers(1, 6))
def test_the_values_that_most_records_have_come_first(stored, number):
    found = counts(stored).with_option("none", 3)
    expected = sorted((records for records in found.values() if records), reverse=True)
    most = found.most_common(number)
    assert [found[value] for value in most] == expected[:number]
    assert len({*most}) == len(most)


def test_of_values_with_as_many_records_each_the_first_are_taken():
    assert counts(["gpgpu", "cpu", "fpga", "dsp", "fpga"]).most_common(3) == ["fpga", "gpgpu", "cpu"]


def test_a_value_that_no_row_has_is_one_that_no_record_has():
    assert counts(["tpu"])["photonic"] == 0
    assert "photonic" not in counts(["tpu"])


@pytest.mark.parametrize("stored", [[], ["", ""]])
def test_of_nothing_nothing_is_counted(stored):
    assert counts(stored).most_common(3) == []
    assert counts(stored).with_option("none", 2).most_common(3) == ["none"]
