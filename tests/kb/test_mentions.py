import pytest

from kb.mentions import names_in


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("列入壁仞科技、摩尔线程等13个实体", "摩尔线程"),
        ("台积电芯片出现在昇腾910B中", "昇腾910B"),
        ("Lists Moore Threads and others.", "Moore Threads"),
        ("对华出口AMD的MI250受限", "MI250"),
        ("the (Ascend) line", "Ascend"),
        ("运行于思元MLU290-M5上", "MLU290-M5"),
    ],
)
def test_a_name_is_found_word_for_word(text, name):
    assert name in names_in(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("形成计算能力", "算能"),
        ("The Ascending line", "Ascend"),
        ("an ascend", "Ascend"),
        ("the AMD line", "AMD"),
        ("in 2025", "2025"),
    ],
)
def test_what_would_be_found_by_chance_is_not(text, name):
    assert name not in names_in(text)


def test_no_text_names_nobody():
    assert names_in("") == []
