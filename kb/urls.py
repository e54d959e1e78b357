"""The site's table of contents: Chinese at the root, English under /en/."""

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path

from kb.home import Home

urlpatterns = i18n_patterns(
    path("", Home.as_view(), name="home"),
    path("", include("vendors.urls")),
    path("admin/", admin.site.urls),
    prefix_default_language=False,
)
