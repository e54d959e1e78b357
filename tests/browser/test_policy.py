"""What the browser is told to refuse, no page of the site asks of it."""

import pytest
from django.contrib.auth.models import User

from tests.support.kinds import PAGES, address, spoken
from tests.support.logins import PASSWORD, log_in_as

pytestmark = pytest.mark.django_db

ADMIN = ["", "vendors/vendor/", "auth/user/", "auth/user/add/", "password_change/", "two-factor/"]
DECODED_WIDTH = "image => image.decode().then(() => image.naturalWidth)"


@pytest.fixture(scope="module")
def superusers(django_db_setup, django_db_blocker):
    """Two people, committed for the server to know them; a test asks for `page` first, as the fixtures here need it."""
    with django_db_blocker.unblock():
        names = ["editor", "analyst"]
        made = [User.objects.create_superuser(name, password=PASSWORD) for name in names]
        yield
        User.objects.filter(pk__in=[user.pk for user in made]).delete()


@pytest.mark.parametrize("page_of", PAGES, ids=spoken)
def test_no_public_page_runs_into_its_policy(page, site, complaints, page_of):
    page.goto(site + address(*page_of))
    page.wait_for_load_state("networkidle")
    assert complaints == []


def test_a_missing_page_does_not_either(page, site, complaints):
    page.goto(f"{site}/en/nothing/")
    assert [text for text in complaints if "404" not in text] == []


def test_the_admin_does_not_either(page, site, superusers, complaints):
    log_in_as(page, site, "editor")
    for path in ADMIN:
        page.goto(f"{site}/en/admin/{path}")
        page.wait_for_load_state("networkidle")
    assert complaints == []


def test_the_code_is_asked_for_and_shown_as_a_picture(page, site, superusers, complaints):
    log_in_as(page, site, "analyst")
    page.goto(f"{site}/en/admin/two-factor/")
    page.get_by_role("button", name="Set up an authenticator app").click()
    assert page.get_by_role("img", name="QR code of the key").evaluate(DECODED_WIDTH) > 100
    page.wait_for_load_state("networkidle")
    assert complaints == []
