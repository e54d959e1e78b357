"""The orders that a list offers."""

import re

import pytest
from django.utils.translation import override

from tests.support.kinds import FILTERSETS, LISTS

CHINESE = re.compile(r"[一-鿿]")


def offered(noun: str, language: str) -> list[str]:
    with override(language):
        return [str(label) for _name, label in FILTERSETS[noun].base_filters["sort"].extra["choices"]]


@pytest.mark.parametrize("noun", LISTS)
def test_orders_are_worded_in_the_readers_language(noun):
    english, chinese = offered(noun, "en"), offered(noun, "zh-hans")
    assert not [label for label in english if CHINESE.search(label)]
    # Names such as INT8 are the same in both.
    assert [label for label in chinese if "降序" in label] == chinese[1::2]
