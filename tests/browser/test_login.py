"""Second factors, set up and used in a browser that has a virtual authenticator."""

import pytest

from tests.support.logins import PASSWORD, code_of, log_in_as

pytestmark = pytest.mark.django_db

DECODED_WIDTH = "image => image.decode().then(() => image.naturalWidth)"
AUTHENTICATOR = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def here(site):
    """The address of the site by a name: browsers take passkeys for no number."""
    return site.replace("127.0.0.1", "localhost")


@pytest.fixture
def authenticator(page):
    """A device that keeps passkeys, and always finds its owner's finger."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    session.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})
    return session


def add_passkey(page, site, alone):
    page.goto(f"{site}/en/admin/two-factor/webauthn/add/")
    page.get_by_label("Use it without the password").set_checked(alone)
    page.get_by_role("button", name="Add a passkey").click()
    page.get_by_text("The passkey is added.").wait_for()


def log_out(page):
    page.context.clear_cookies()


def test_an_app_is_set_up_by_a_picture_and_a_code_of_it(page, site, superusers, complaints):
    log_in_as(page, site, "analyst")
    page.goto(f"{site}/en/admin/two-factor/")
    page.get_by_role("link", name="Set up an authenticator app").click()
    assert page.get_by_role("img", name="QR code of the key").evaluate(DECODED_WIDTH) > 100
    secret = page.locator("p[translate=no]").text_content().replace(" ", "")
    page.get_by_label("Authenticator code").fill(code_of(secret))
    page.get_by_role("button", name="Turn two-factor login on").click()
    codes = page.locator("ul[translate=no] li")
    codes.first.wait_for()
    assert codes.count() == 10
    recovery_code = codes.first.text_content()
    log_out(page)
    page.goto(f"{site}/en/admin/login/")
    page.get_by_label("Username").fill("analyst")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in", exact=True).click()
    page.get_by_label("Code").fill(recovery_code)
    page.get_by_role("button", name="Log in", exact=True).click()
    page.wait_for_url("**/admin/")
    assert complaints == []


def test_a_passkey_is_a_second_factor(page, here, superusers, authenticator, complaints):
    log_in_as(page, here, "editor")
    add_passkey(page, here, alone=False)
    log_out(page)
    page.goto(f"{here}/en/admin/login/")
    page.get_by_label("Username").fill("editor")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in", exact=True).click()
    page.get_by_role("button", name="Use a passkey").click()
    page.wait_for_url("**/admin/")
    assert complaints == []


def test_a_passkey_logs_in_alone_where_its_owner_wants_that(page, here, superusers, authenticator, complaints):
    log_in_as(page, here, "reader")
    add_passkey(page, here, alone=True)
    log_out(page)
    page.goto(f"{here}/en/admin/login/?next=/en/admin/vendors/")
    page.get_by_role("button", name="Use a passkey").click()
    page.wait_for_url("**/admin/vendors/")
    assert complaints == []


def test_the_page_says_when_the_browser_has_no_passkey(page, here, superusers, authenticator):
    page.goto(f"{here}/en/admin/login/")
    page.get_by_role("button", name="Use a passkey").click()
    alert = page.get_by_role("alert")
    alert.wait_for()
    assert "The browser did not provide a passkey." in alert.text_content()
