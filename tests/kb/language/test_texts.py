"""How texts of one language stand on a page of the other."""

import pytest
from django.utils.safestring import mark_safe
from django.utils.translation import override

from kb.language.texts import marked


def zh(text):
    return f'<span lang="zh-Hans">{text}</span>'


@pytest.mark.parametrize(
    ("page", "value", "language", "shown"),
    [
        ("en", "Biren", "en", "Biren"),
        ("en", "壁仞科技", "zh", zh("壁仞科技")),
        ("zh", "Biren", "en", '<span lang="en">Biren</span>'),
        ("zh", "壁仞科技", "zh", "壁仞科技"),
        ("en", "Per 偲睿洞察, of 2023", "en", f"Per {zh('偲睿洞察')}, of 2023"),
        ("en", "壁仞科技 · Series B", "", f"{zh('壁仞科技')} · Series B"),
        ("zh", "EnCharge AI · B轮", "", "EnCharge AI · B轮"),
        ("zh", "The 《办法》 of 2023", "en", f'<span lang="en">The {zh("《办法》")} of 2023</span>'),
        ("en", "<b>壁仞</b>", "en", f"&lt;b&gt;{zh('壁仞')}&lt;/b&gt;"),
        ("en", mark_safe("<i>壁仞</i>"), "en", "<i>壁仞</i>"),
    ],
)
def test_what_is_of_the_other_language_is_marked(page, value, language, shown):
    with override("zh-hans" if page == "zh" else "en"):
        assert marked(value, language) == shown
