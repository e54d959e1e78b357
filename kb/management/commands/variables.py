"""Prints the variables of the environment as the table in docs/operations.md."""

from django.core.management import BaseCommand

from kb.server.environment import Environment

HEAD = "| variable | allowed values | default | meaning |\n| --- | --- | --- | --- |"


class Command(BaseCommand):
    help = "Print the table of the environment variables."
    requires_system_checks = ()

    def handle(self, **options):
        variables = Environment.model_json_schema()["properties"]
        rows = (
            f"| `{name}` | {allowed(variable)} | {default(variable)} | {' '.join(variable['description'].split())} |"
            for name, variable in variables.items()
        )
        self.stdout.write("\n".join([HEAD, *rows]))


def allowed(variable: dict) -> str:
    match variable:
        case {"enum": values}:
            return f"{', '.join(values[:-1])} or {values[-1]}"
        case {"type": "integer", "minimum": low, "maximum": high}:
            return f"a whole number from {low:,} to {high:,}"
    return {
        "boolean": "on or off",
        "array": "words separated by commas",
        "object": "postgresql://user:password@host:port/name",
        "string": "text",
    }[variable["type"]]


def default(variable: dict) -> str:
    match variable.get("default", "must be set"):
        case bool(switch):
            return "on" if switch else "off"
        case list(words):
            return ",".join(words) or "none"
        case value:
            return str(value) or "none"
