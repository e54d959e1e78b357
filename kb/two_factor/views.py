"""The pages on which a user gives a code, and sets two-factor login up or turns it off."""

from axes.handlers.proxy import AxesProxyHandler
from django.contrib import admin, messages
from django.contrib.auth import logout
from django.contrib.auth.models import User
from django.contrib.auth.signals import user_login_failed
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic import FormView, View
from django_otp import login, user_has_device
from django_otp.models import Device

from kb.server.errors import locked_out
from kb.two_factor import devices
from kb.two_factor.forms import CodeForm


@method_decorator([never_cache, sensitive_post_parameters()], name="dispatch")
class StaffView(View):
    """A page for whoever has given the password of somebody who may edit."""

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        user = request.claimed_user
        if not (user.is_authenticated and user.is_active and user.is_staff):
            return redirect(reverse("admin:login", query={"next": request.path}))
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs) -> dict:
        return {
            **admin.site.each_context(self.request),
            "title": _("Two-factor login"),
            **super().get_context_data(**kwargs),
        }


class CodeView(StaffView, FormView):
    """A page that takes a code."""

    form_class = CodeForm

    def get_form_kwargs(self) -> dict:
        return {**super().get_form_kwargs(), "user": self.request.claimed_user}


class EnterCode(CodeView):
    """The second step of a login."""

    template_name = "two_factor/code.html"

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not AxesProxyHandler.is_allowed(request, self.credentials):
            return locked_out(request)
        if request.user.is_authenticated or not user_has_device(request.claimed_user):
            return redirect(self.get_success_url())
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form: CodeForm) -> HttpResponse:
        verify(self.request, form.device)
        return super().form_valid(form)

    def form_invalid(self, form: CodeForm) -> HttpResponse:
        if form.is_wrong:
            # As a wrong password is: both count towards the same limit.
            user_login_failed.send(type(self), credentials=self.credentials, request=self.request)
        return super().form_invalid(form)

    @property
    def credentials(self) -> dict:
        return {"username": self.request.claimed_user.get_username()}

    def get_success_url(self) -> str:
        wanted = self.request.GET.get("next", "")
        ours = url_has_allowed_host_and_scheme(
            wanted, {self.request.get_host()}, require_https=self.request.is_secure()
        )
        return wanted if ours else reverse("admin:index")


class Leave(StaffView):
    """Forgets the password that was given."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest) -> HttpResponse:
        logout(request)
        return redirect("admin:login")


class OwnView(StaffView):
    """A page about the user's own second factor: whoever has one has given its code."""

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not request.user.is_authenticated and user_has_device(request.claimed_user):
            return redirect(reverse("two-factor:code", query={"next": request.path}))
        return super().dispatch(request, *args, **kwargs)

    def show_codes(self, codes: list[str]) -> HttpResponse:
        """Show recovery codes, this once."""
        context = {**admin.site.each_context(self.request), "title": _("Recovery codes"), "codes": codes}
        return TemplateResponse(self.request, "two_factor/recovery_codes.html", context)


class Overview(OwnView, CodeView):
    """Whether two-factor login is on; with a code, it is turned off or gets new recovery codes."""

    template_name = "two_factor/overview.html"

    def get_context_data(self, **kwargs) -> dict:
        user = self.request.claimed_user
        return super().get_context_data(
            app=devices.app_of(user),
            codes_left=devices.codes_left(user),
            others=devices.apps_of_others(user) if user.is_superuser else [],
            **kwargs,
        )

    def form_valid(self, form: CodeForm) -> HttpResponse:
        user = self.request.claimed_user
        if "new-codes" in self.request.POST:
            return self.show_codes(devices.new_recovery_codes(user))
        devices.turn_off(user)
        messages.success(self.request, _("Two-factor login is off."))
        return redirect("two-factor:overview")


class Start(OwnView):
    """Makes a key for an app that is then to be confirmed."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest) -> HttpResponse:
        if not devices.app_of(request.claimed_user):
            devices.start(request.claimed_user)
        return redirect("two-factor:confirm")


class Confirm(OwnView, CodeView):
    """The key as a picture and as text, and the first code of the app that took it."""

    template_name = "two_factor/confirm.html"

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        self.app = devices.app_to_confirm(request.claimed_user) if request.claimed_user.is_authenticated else None
        if not self.app:
            return redirect("two-factor:overview")
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self) -> dict:
        return {**super().get_form_kwargs(), "app": self.app}

    def get_context_data(self, **kwargs) -> dict:
        return super().get_context_data(picture=devices.picture(self.app), key=devices.spelled_key(self.app), **kwargs)

    def form_valid(self, form: CodeForm) -> HttpResponse:
        codes = devices.confirm(form.device)
        verify(self.request, form.device)
        return self.show_codes(codes)


class Remove(OwnView):
    """A superuser turns two-factor login off for somebody who has lost both app and recovery codes."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        if not request.user.is_superuser:
            raise PermissionDenied
        # One's own asks for a code.
        user = get_object_or_404(User.objects.exclude(pk=request.user.pk), pk=pk)
        devices.turn_off(user)
        messages.success(request, _("Two-factor login of %(user)s is off.") % {"user": user})
        return redirect("two-factor:overview")


def verify(request: HttpRequest, device: Device) -> None:
    """Take the user of this session for who they claim to be."""
    request.user = request.claimed_user
    login(request, device)
    request.session.cycle_key()
