import pytest
from django.contrib.auth import get_user_model

from kb.site.kinds import KINDS
from tests.support.factories import FACTORIES

pytestmark = pytest.mark.django_db

WITH_RECORDS = [kind for kind in KINDS if kind.detail_view]


@pytest.mark.parametrize("kind", WITH_RECORDS, ids=lambda kind: kind.noun)
def test_a_page_says_when_it_last_changed_and_leads_staff_to_its_form(client, see, kind):
    record = FACTORIES[kind.model](note_zh="编者所记。", note_en="So the editors.")
    page = see(record.page)
    assert "最后修改于 20" in page.text
    assert "编者所记。" in page.one("aside").text
    assert not page.all("a", href=record.admin_url)
    client.force_login(get_user_model().objects.create_superuser("editor", password="-"))
    assert see(record.page).one("a", href=record.admin_url).text == "编辑"
