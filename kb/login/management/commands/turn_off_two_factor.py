"""Turns two-factor login off for one user."""

from allauth.mfa.models import Authenticator
from django.contrib.auth.models import User
from django.core.management import BaseCommand, CommandError


class Command(BaseCommand):
    help = "Turn two-factor login off for a user who has lost it, where no superuser can do so on the page."

    def add_arguments(self, parser):
        parser.add_argument("username")

    def handle(self, *, username, **options):
        user = User.objects.filter(username=username).first()
        if user is None:
            raise CommandError(f"There is no user {username}.")
        number, _ = Authenticator.objects.filter(user=user).delete()
        self.stdout.write(f"Two-factor login of {username} {'is off now' if number else 'was off already'}.")
