"""What is not published is nowhere to be read: no page tells its name or links to it."""

import re

import pytest
from django.apps import apps
from django.urls import resolve

from kb.choices import Status
from kb.models import Entry
from tests.support.kinds import PAGES, address

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("facts")]

SECRET = "UNPUBLISHED NAME"
KINDS = [model for model in apps.get_models() if issubclass(model, Entry)]


def names(kind: type[Entry]) -> list[str]:
    """Return the columns that hold what an entry is called."""
    columns = {column.name for column in kind._meta.fields}
    return sorted(columns & {kind.named_by, f"{kind.named_by}_zh", f"{kind.named_by}_en"})


def is_gone(page: tuple[str, ...]) -> bool:
    """Whether the page is of a record that is not published."""
    if len(page) == 1:
        return False
    view = resolve(address(*page)).func.view_class
    return not view.model.objects.published().filter(**{view.slug_field: page[1]}).exists()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind._meta.model_name)
def test_no_page_mentions_a_draft(client, kind):
    secret = {entry.get_absolute_url() for entry in kind.objects.all()} if kind.pages else set()
    assert kind.objects.update(status=Status.DRAFT, **dict.fromkeys(names(kind), SECRET)) > 0
    mentioning = []
    for page in PAGES:
        response = client.get(address(*page))
        assert response.status_code == (404 if is_gone(page) else 200), page
        html = response.content.decode()
        # A page that is not found repeats the requested address.
        linked = set(re.findall(r'<a [^>]*href="([^"?#]*)', html)) - {address(*page)}
        if SECRET in html or secret & linked:
            mentioning.append(page)
    assert mentioning == []
