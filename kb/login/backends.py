"""Whose password is taken."""

from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import User


class StaffBackend(ModelBackend):
    """Users who may edit: there is nothing to log in for otherwise."""

    def user_can_authenticate(self, user: User) -> bool:
        return super().user_can_authenticate(user) and user.is_staff
