"""The API and the tables, as tests read them."""

import csv
from io import StringIO


def table(client, noun: str, query: str = "") -> list[dict[str, str]]:
    """Return the rows of a list's table, by the names in its head."""
    response = client.get(f"/{noun}.csv?{query}")
    assert response.status_code == 200, response.content.decode()
    return list(csv.DictReader(StringIO(response.getvalue().decode("utf-8-sig"))))


def record_json(client, noun: str, slug: str) -> dict:
    """Return one record as JSON."""
    return client.get(f"/api/v1/{noun}/{slug}/").json()


def row(client, noun: str, slug: str) -> dict[str, str]:
    """Return the line of one record in its list's table."""
    (found,) = [row for row in table(client, noun) if row["slug"] == slug]
    return found
