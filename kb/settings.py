"""Settings; what differs between machines comes from kb.server.environment."""

from pathlib import Path

from django.templatetags.static import static
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from kb.server import environment
from kb.server.logs import log_settings

env = environment.read()
BASE_DIR = Path(__file__).resolve().parent.parent

# Core

DEBUG = env.DEBUG
SECRET_KEY = env.SECRET_KEY
ALLOWED_HOSTS = env.ALLOWED_HOSTS
HOST = env.HOST
PORT = env.PORT
BEHIND_PROXY = env.BEHIND_PROXY
ROOT_URLCONF = "kb.urls"
WSGI_APPLICATION = "kb.wsgi.application"
FIXTURE_DIRS = [BASE_DIR / "fixtures"]
LOGGING = log_settings(level=env.LOG_LEVEL, form=env.LOG_FORMAT)

# Apps

INSTALLED_APPS = [
    "kb",
    "vendors",
    "eras",
    "unfold",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.sitemaps",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    # Behind the two whose pages it takes out of the admin.
    "kb.login",
    "csp",
    "django_filters",
    "django_htmx",
    "drf_spectacular",
    "pghistory",
    "pgtrigger",
    "rest_framework",
]

# Middleware

MIDDLEWARE = [
    "kb.server.probes.Probes",
    # Headers of every response, cached, static and failed ones included.
    "kb.server.headers.ContentSecurityPolicy",
    "kb.server.headers.PermissionsPolicy",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "kb.server.request_log.RequestLog",
    "kb.server.page_cache.PageCache",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "kb.login.middleware.SecondFactor",
    "pghistory.middleware.HistoryMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    # Its message is for the page that it leads to.
    "kb.admin.queries.AdminQueries",
]

# Templates

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.i18n",
                "kb.site.frame.frame",
                "kb.login.frame.frame",
            ],
        },
    },
]

# Database

# As `manage.py serve` and the service start it; each thread of a worker holds one connection at most.
BLOCKING_THREADS = env.GRANIAN_BLOCKING_THREADS
WORKERS = env.GRANIAN_WORKERS
POOL_SIZE = env.DATABASE_POOL_SIZE
DATABASES = {"default": env.DATABASE_URL}
# The pool checks a connection before handing it out: after an outage the database is used again without a restart, and
# during one a request fails within `timeout` seconds.
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DATABASES["default"]["OPTIONS"]["pool"] = {
    "min_size": 1,
    "max_size": POOL_SIZE,
    "timeout": 3,
    # With a longer one the pool would wait longer between two attempts than a visitor does.
    "reconnect_timeout": 3,
}
# What allauth counts and keeps is shared by all workers: otherwise a limit would hold for each of them, and a code work
# once in each. Each worker caches pages, while the version of the database stays the same.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "login_cache",
        # Far above what 30 logins a minute from one address leave behind: who fills it would push out counts.
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    },
    "pages": {
        "BACKEND": "kb.server.memory.BoundedMemory",
        "LOCATION": "pages",
        "TIMEOUT": 24 * 3600,
        "OPTIONS": {"MAX_BYTES": env.PAGE_CACHE_MEGABYTES * 1024**2},
    },
}
# Uploaded spreadsheets that await confirmation: on disk, since another worker may get the next request.
UPLOADS = BASE_DIR / "var" / "uploads"
# The admin's form of a chip has some twenty fields for each of its figures.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Languages and time

LANGUAGE_CODE = "zh-hans"
LANGUAGES = [("zh-hans", "简体中文"), ("en", "English")]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "Asia/Shanghai"
USE_TZ = True

# Static files

STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "var" / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# Security

# Off only where nobody connects from outside, as in `make run`.
HTTPS = env.HTTPS
SECURE_SSL_REDIRECT = HTTPS
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_HSTS_PRELOAD = HTTPS
# Read by the server itself; here only for a check.
SERVER_CERTIFICATE = env.GRANIAN_SSL_CERTIFICATE
CSRF_TRUSTED_ORIGINS = env.CSRF_TRUSTED_ORIGINS
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "kb.admin.kept_posts.form_out_of_date"
if BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

REQUIRE_TWO_FACTOR = env.REQUIRE_TWO_FACTOR
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "admin:index"
AUTHENTICATION_BACKENDS = ["kb.login.backends.StaffBackend"]

# Third parties

REST_FRAMEWORK = {
    # The API is public and read-only.
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
    # Choices are written where they are used: kinds share names such as `kind` and `status`, not values.
    "POSTPROCESSING_HOOKS": [],
    # The filters take their values from the database, and `check --deploy` has none.
    "ENABLE_DJANGO_DEPLOY_CHECK": False,
}
# Whoever sends a form is named in the changes that it makes; a page that is only read needs nobody's name.
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
# Staff log in by name and password; nobody signs up, and no mail is sent.
ACCOUNT_ADAPTER = "kb.login.adapter.LoginAdapter"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_REDIRECT_URL = LOGIN_URL
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_REAUTHENTICATION_METHODS = ("password", "mfa")
# Of passwords by name and address together, of codes by user; a right password takes no wrong ones back. An address
# has 30 logins a minute besides, by the library's own limit.
ACCOUNT_RATE_LIMITS = {"login_failed": "5/15m/key"}
MFA_ADAPTER = "kb.login.adapter.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_FORMS = {"activate_totp": "kb.login.forms.AddApp", "add_webauthn": "kb.login.forms.AddPasskey"}
MFA_PASSKEY_LOGIN_ENABLED = True
# Browsers take passkeys over HTTPS, and on `localhost`.
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not HTTPS
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_TOTP_ISSUER = "Xinpu"
# The code before and the one after are taken too: clocks differ.
MFA_TOTP_TOLERANCE = 1
UNFOLD = {
    "SITE_TITLE": _("Xinpu workbench"),
    "SITE_HEADER": _("Xinpu workbench"),
    "SITE_SYMBOL": "memory",
    "SHOW_VIEW_ON_SITE": True,
    "STYLES": [lambda request: static("css/admin/workbench.css")],
    "SCRIPTS": [lambda request: static("js/admin/names.js")],
    "DASHBOARD_CALLBACK": "kb.admin.start.start_page",
    "SIDEBAR": {"show_search": True, "navigation": "kb.admin.start.sidebar"},
    "SITE_FAVICONS": [{"rel": "icon", "type": "image/svg+xml", "href": lambda request: static("img/mark.svg")}],
    "ACCOUNT": {
        "navigation": [
            {"title": _("Change password"), "link": reverse_lazy("admin:password_change")},
            {"title": _("Two-factor login"), "link": reverse_lazy("mfa_index")},
        ],
    },
}

# Words whose Chinese the library has wrong: named here, they are collected and translated with ours.
gettext_noop("Null characters are not allowed.")
