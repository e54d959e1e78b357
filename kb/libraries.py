"""Settings of the libraries: the same on every machine, read by name in kb.settings."""

from datetime import timedelta

from django.templatetags.static import static
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

REST_FRAMEWORK = {
    # Everybody reads the same, and nobody writes.
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_PERMISSION_CLASSES": [],
    "UNAUTHENTICATED_USER": None,
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": [],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    # `format` is a parameter like any other.
    "URL_FORMAT_OVERRIDE": None,
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Xinpu 芯谱",
    "DESCRIPTION": "A cited knowledge base of the AI-chip industry, read-only.",
    "VERSION": "1",
    "OAS_VERSION": "3.1.0",
    "LICENSE": {"name": "Facts: CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"},
    "SERVE_INCLUDE_SCHEMA": False,
    # Choices stand where they are used: kinds share names such as `kind` and `status`, not values.
    "POSTPROCESSING_HOOKS": [],
    # The filters take their values from the database, and `check --deploy` has none.
    "ENABLE_DJANGO_DEPLOY_CHECK": False,
}
# Whoever sends a form is named in the changes that it makes; a page that is only read asks nobody's name.
PGHISTORY_MIDDLEWARE_METHODS = ("POST", "PUT", "PATCH", "DELETE")

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
    },
}
# Unfold's scripts evaluate expressions in the page, and its templates and htmx write styles into it.
ADMIN_POLICY = {"script-src": ["'self'", "'unsafe-eval'"], "style-src": ["'self'", "'unsafe-inline'"]}
# Attempts are counted in the database, which all workers share, by name and address together: behind a proxy that is
# not known as one everybody has the same address, and must not be locked out for somebody else's attempts.
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(minutes=15)
# A right password alone clears nothing: wrong codes after it would begin anew each time.
AXES_RESET_ON_SUCCESS = False
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_CLIENT_IP_CALLABLE = "kb.server.visitors.address"
AXES_LOCKOUT_CALLABLE = "kb.server.errors.locked_out"
# Some type their password where the name belongs.
AXES_SENSITIVE_PARAMETERS = ["username", "code", "csrfmiddlewaretoken"]
AXES_ENABLE_ADMIN = False
OTP_TOTP_ISSUER = "Xinpu"
UNFOLD = {
    "SITE_TITLE": _("Xinpu workbench"),
    "SITE_HEADER": _("Xinpu workbench"),
    "SITE_SYMBOL": "memory",
    "SHOW_VIEW_ON_SITE": True,
    "STYLES": [lambda request: static("css/admin/workbench.css")],
    "DASHBOARD_CALLBACK": "kb.admin.start.start_page",
    "SIDEBAR": {"show_search": True, "navigation": "kb.admin.start.sidebar"},
    "SITE_FAVICONS": [{"rel": "icon", "type": "image/svg+xml", "href": lambda request: static("img/mark.svg")}],
    "ACCOUNT": {
        "navigation": [
            {"title": _("Change password"), "link": reverse_lazy("admin:password_change")},
            {"title": _("Two-factor login"), "link": reverse_lazy("two-factor:overview")},
        ],
    },
}

# Words whose Chinese the library has wrong: named here, they are collected and translated with ours.
gettext_noop("Null characters are not allowed.")
