import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.pages import read


@pytest.fixture
def see(client):
    """Read the page at an address, which answers 200."""

    def see(address):
        response = client.get(address)
        assert response.status_code == 200, response.headers.get("Location")
        return read(response)

    return see


@pytest.fixture
def cost(client):
    """Return how many queries the page at an address takes."""

    def cost(address):
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address).status_code == 200
        return len(queries)

    return cost
