import pytest
from django.test import Client


@pytest.fixture
def client_of():
    """Return a browser of its own in which the user is logged in."""

    def client_of(user):
        browser = Client()
        browser.force_login(user)
        return browser

    return client_of
