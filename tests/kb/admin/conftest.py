import pytest
from django.test import Client

from tests.support.people import PEOPLE, make


@pytest.fixture
def sign_in(db):
    """Return the client of a reader, an analyst or an editor."""

    def sign_in(name):
        client = Client()
        client.force_login(make(name))
        return client

    return sign_in


@pytest.fixture(params=PEOPLE)
def person(request, sign_in):
    """Each of the three people: the name of who it is, and the client."""
    return request.param, sign_in(request.param)
