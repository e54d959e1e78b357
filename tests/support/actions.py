"""Actions over many records, walked through as a browser would."""

from django.test import Client
from django.urls import reverse

from tests.support.pages import read


def changelist(model) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")


def choose(client: Client, action: str, records: list, *, across: bool = False, query: str = ""):
    """Return the page that shows what the action would do."""
    sent = {"action": action, "_selected_action": [record.pk for record in records], "select_across": int(across)}
    return client.post(changelist(type(records[0])) + query, sent)


def confirm(client: Client, page, path: str = ""):
    """Confirm what the page shows, and return the list with its messages."""
    sent = {field["name"]: field["value"] for field in read(page).all("input") if field["type"] == "hidden"}
    sent.pop("csrfmiddlewaretoken", None)
    return client.post(path or page.request["PATH_INFO"], sent, follow=True)


def act(client: Client, action: str, records: list):
    """Choose and confirm."""
    return confirm(client, choose(client, action, records))


def undo(client: Client, page):
    """Press the button of the message that says what was done."""
    form = next(form for form in read(page).all("form") if "/undo/" in form["action"])
    return client.post(form["action"], follow=True)


def messages(page) -> str:
    return "\n".join(str(message) for message in page.context["messages"])
