"""Writes down the variables that the settings read, as the table in docs/operations.md."""

from django.core.management import BaseCommand

from kb.server.environment import VARIABLES

HEAD = "| variable | takes | default | meaning |\n| --- | --- | --- | --- |"


class Command(BaseCommand):
    help = "Print the table of the environment variables."
    requires_system_checks = ()

    def handle(self, **options):
        rows = (f"| `{each.name}` | {each.takes} | {each.default} | {each.meaning} |" for each in VARIABLES)
        self.stdout.write("\n".join([HEAD, *rows]))
