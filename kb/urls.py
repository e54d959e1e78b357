"""The site's table of contents: Chinese at the root, English under /en/."""

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path

from kb.admin.kept_posts import kept_post, permission_denied
from kb.lists.routes import page_routes
from kb.server.errors import bad_request, not_found, server_error, too_many_attempts
from kb.site.api import APIDocs
from kb.site.api import urlpatterns as api
from kb.site.home import Home
from kb.site.kinds import WITH_PAGES
from kb.site.search import Search
from kb.site.sitemaps import urlpatterns as sitemaps

handler400 = bad_request
handler403 = permission_denied
handler404 = not_found
# Read by allauth.
handler429 = too_many_attempts
handler500 = server_error

urlpatterns = (
    api
    + sitemaps
    + i18n_patterns(
        path("", Home.as_view(), name="home"),
        path("search/", Search.as_view(), name="search"),
        *(page_routes(kind.noun, kind.list_view, kind.detail_view, kind.slug) for kind in WITH_PAGES),
        path("api/docs/", APIDocs.as_view(), name="api-docs"),
        # Before the admin, whose own login at this address knows no second factor.
        path("admin/", include("kb.login.urls")),
        path("admin/kept/", admin.site.admin_view(kept_post), name="kept-post"),
        path("admin/", admin.site.urls),
        prefix_default_language=False,
    )
)
