"""Writes the knowledge base to its files."""

from pathlib import Path

from django.conf import settings
from django.core.management import BaseCommand, CommandError
from django.utils.translation import gettext as _

from kb.facts.dumping import text_of
from kb.facts.kinds import FILES


class Command(BaseCommand):
    help = "Write all facts, published or not, to files: the same bytes where nothing changed."

    def add_arguments(self, parser):
        parser.add_argument("path", nargs="?", type=Path, metavar="PATH", help="The folder (default: fixtures/).")
        parser.add_argument("--check", action="store_true", help="Write nothing; exit 1 where a file would change.")

    def handle(self, *, path, check, verbosity, **options):
        folder = path or settings.BASE_DIR / "fixtures"
        stale = {name: text for name in FILES if (text := text_of(name)).encode() != bytes_of(folder / name)}
        if check and stale:
            raise CommandError(_("These files would change: %(names)s.") % {"names": ", ".join(stale)})
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in stale.items():
            (folder / name).write_bytes(text.encode())
        if verbosity:
            numbers = {"written": len(stale), "unchanged": len(FILES) - len(stale)}
            self.stdout.write(_("%(written)d files written, %(unchanged)d unchanged.") % numbers)


def bytes_of(file: Path) -> bytes | None:
    return file.read_bytes() if file.exists() else None
