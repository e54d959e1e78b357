"""What superusers do for who has lost a second factor; all else is the library's."""

from allauth.mfa.base.views import IndexView
from allauth.mfa.models import Authenticator
from django.contrib import messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext_lazy as _
from django.views.generic import View


class Overview(IndexView):
    """The second factors of the user; for a superuser also who else has one."""

    def get_context_data(self, **kwargs) -> dict:
        others = User.objects.none()
        if self.request.user.is_superuser:
            others = User.objects.filter(authenticator__isnull=False).exclude(pk=self.request.user.pk)
        return super().get_context_data(others=others.order_by("username").distinct(), **kwargs)


class TurnOff(View):
    """Turns two-factor login off for somebody else."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        if not request.user.is_superuser:
            raise PermissionDenied
        # Turning off one's own requires the second factor.
        user = get_object_or_404(User.objects.exclude(pk=request.user.pk), pk=pk)
        Authenticator.objects.filter(user=user).delete()
        messages.success(request, _("Two-factor login is off for %(user)s.") % {"user": user})
        return redirect("mfa_index")
