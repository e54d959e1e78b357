from django.urls import path

from kb.two_factor.views import Confirm, EnterCode, Leave, Overview, Remove, Start

app_name = "two-factor"
urlpatterns = [
    path("", Overview.as_view(), name="overview"),
    path("start/", Start.as_view(), name="start"),
    path("confirm/", Confirm.as_view(), name="confirm"),
    path("code/", EnterCode.as_view(), name="code"),
    path("leave/", Leave.as_view(), name="leave"),
    path("<int:pk>/remove/", Remove.as_view(), name="remove"),
]
