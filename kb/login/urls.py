"""The library's pages that this site has: no sign-up, no mail, no change of password (the admin has one)."""

from allauth.account.views import LoginView, LogoutView, ReauthenticateView
from django.urls import include, path

from kb.login.views import Overview, TurnOff

urlpatterns = [
    # In the place of the admin's own login, which knows no second factor.
    path("login/", LoginView.as_view(), name="account_login"),
    path("two-factor/", Overview.as_view(), name="mfa_index"),
    path("two-factor/leave/", LogoutView.as_view(http_method_names=["post"]), name="account_logout"),
    path("two-factor/password/", ReauthenticateView.as_view(), name="account_reauthenticate"),
    path("two-factor/<int:pk>/turn-off/", TurnOff.as_view(), name="mfa_turn_off"),
    path("two-factor/", include("allauth.mfa.urls")),
]
