"""Loads the knowledge base from its files."""

from pathlib import Path
from time import perf_counter

import pghistory
from django.conf import settings
from django.core.management import BaseCommand, CommandError
from django.db import IntegrityError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from tqdm import tqdm

from kb.facts.confirmations import Confirmation
from kb.facts.loading import LoadCounts, RefusedError, load


class Command(BaseCommand):
    help = "Load facts from files, all or none: what is new is created, what differs is changed, the rest stays."

    def add_arguments(self, parser):
        parser.add_argument(
            "paths", nargs="*", type=Path, metavar="PATH", help="A file or a folder (default: fixtures/)."
        )
        parser.add_argument("--check", action="store_true", help="Do all but commit.")
        parser.add_argument("--no-progress", action="store_true", help="Show no progress bar.")

    def handle(self, *, paths, check, no_progress, verbosity, **options):
        started = perf_counter()
        warnings: list[Confirmation] = []
        # None: a bar only where somebody sees it.
        with tqdm(disable=no_progress or None, unit="", leave=False) as bar:

            def advance(done, total):
                bar.total = total
                bar.update(done)

            try:
                with pghistory.context(command="load_facts"):
                    counts = load(
                        paths or [settings.BASE_DIR / "fixtures"],
                        commit=not check,
                        advance=advance,
                        warn=warnings.extend,
                        renamed=self.report_renamed,
                    )
            except RefusedError as refused:
                bar.close()
                self.refuse(refused)
            except IntegrityError as error:
                raise CommandError(_("The database rejected the data: %(reason)s") % {"reason": error}) from error
        if verbosity:
            for warning in warnings:
                self.stderr.write(_("Please check: %(warning)s") % {"warning": warning})
            self.report(counts)
            took = {"seconds": f"{perf_counter() - started:.1f}"}
            done = _("Checked in %(seconds)s s; nothing was written.") if check else _("Loaded in %(seconds)s s.")
            self.stdout.write(done % took)

    def report_renamed(self, old: str, new: str):
        self.stdout.write(_("%(old)s is a former slug: the record is now %(new)s") % {"old": old, "new": new})

    def refuse(self, refused: RefusedError):
        for fault in refused.faults:
            self.stderr.write(str(fault))
        count = len(refused.faults)
        raise CommandError(
            ngettext("%(count)d fault: nothing was loaded.", "%(count)d faults: nothing was loaded.", count)
            % {"count": count}
        )

    def report(self, counts: dict[str, LoadCounts]):
        numbers = {label: [count.created, count.changed, count.unchanged] for label, count in counts.items()}
        total = [sum(column) for column in zip(*numbers.values(), strict=True)] or [0, 0, 0]
        rows = {"": [_("created"), _("changed"), _("unchanged")], **numbers, _("total"): total}
        for label, row in rows.items():
            self.stdout.write(f"{label:30}" + "".join(f"{cell:>11}" for cell in row))
