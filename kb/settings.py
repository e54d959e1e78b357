"""Settings: what differs between machines is read from the environment, and a wrong value fails loudly."""

from pathlib import Path

from kb.libraries import (
    ADMIN_POLICY,
    AXES_CLIENT_IP_CALLABLE,
    AXES_COOLOFF_TIME,
    AXES_ENABLE_ADMIN,
    AXES_FAILURE_LIMIT,
    AXES_LOCKOUT_CALLABLE,
    AXES_LOCKOUT_PARAMETERS,
    AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT,
    AXES_RESET_ON_SUCCESS,
    AXES_SENSITIVE_PARAMETERS,
    CONTENT_SECURITY_POLICY,
    OTP_TOTP_ISSUER,
    PGHISTORY_MIDDLEWARE_METHODS,
    REST_FRAMEWORK,
    SPECTACULAR_SETTINGS,
    UNFOLD,
)
from kb.server.environment import choice, database, number, read, switch, text, words
from kb.server.logs import log_settings

BASE_DIR = Path(__file__).resolve().parent.parent

# Core

DEBUG = read("DEBUG", switch, default=False, meaning="Django's debug pages; never where others connect")
SECRET_KEY = read(
    "SECRET_KEY",
    text,
    default="development only " * 4 if DEBUG else None,
    meaning="signs sessions and forms; whoever knows it can forge them",
    otherwise="must be set, unless `DEBUG`; `make run` makes one in `var/secret-key`",
)
ALLOWED_HOSTS = read(
    "ALLOWED_HOSTS",
    words,
    default=["127.0.0.1", "localhost", "[::1]"],
    meaning="the host names that the site answers to",
)
HOST = read("HOST", text, default="127.0.0.1", meaning="where `manage.py serve` listens")
PORT = read("PORT", number(1, 65535), default=8000, meaning="where `manage.py serve` listens")
BEHIND_PROXY = read(
    "BEHIND_PROXY",
    switch,
    default=False,
    meaning="believe `X-Forwarded-Proto`, the last of `X-Forwarded-For`, and `X-Request-ID`; "
    "only behind a proxy that sets the first two itself on every request",
)
ROOT_URLCONF = "kb.urls"
WSGI_APPLICATION = "kb.wsgi.application"
FIXTURE_DIRS = [BASE_DIR / "fixtures"]
LOGGING = log_settings(
    level=read(
        "LOG_LEVEL",
        choice("DEBUG", "INFO", "WARNING", "ERROR"),
        default="INFO",
        meaning="what goes to the log; `INFO` has a line for each request",
    ),
    form=read(
        "LOG_FORMAT",
        choice("json", "text"),
        default="text" if DEBUG else "json",
        meaning="JSON for machines, or text for people",
        otherwise="json; text with `DEBUG` and in `make run`",
    ),
)

# Apps

INSTALLED_APPS = [
    "kb",
    "vendors",
    "eras",
    "unfold",
    "unfold.contrib.import_export",
    "import_export",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.sitemaps",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "axes",
    "csp",
    "django_otp",
    "django_otp.plugins.otp_static",
    "django_otp.plugins.otp_totp",
    # Behind the two whose pages it takes out of the admin.
    "kb.two_factor",
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
    # What every answer carries, remembered, static and failed ones too.
    "kb.server.headers.ContentSecurityPolicy",
    "kb.server.headers.PermissionsPolicy",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "kb.server.request_log.RequestLog",
    "kb.server.page_cache.RememberedPages",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "kb.two_factor.middleware.TwoFactor",
    "pghistory.middleware.HistoryMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    # After all that may refuse a request, so that it has the last word on who is locked out.
    "axes.middleware.AxesMiddleware",
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
            ],
        },
    },
]

# Database

# As `manage.py serve` and the service start it; each thread of a worker holds one connection at most.
BLOCKING_THREADS = read("GRANIAN_BLOCKING_THREADS", number(1, 500), default=4, meaning="threads of each worker")
WORKERS = read("GRANIAN_WORKERS", number(1, 500), default=1, meaning="worker processes of the server")
POOL_SIZE = read(
    "DATABASE_POOL_SIZE",
    number(1, 500),
    default=BLOCKING_THREADS,
    meaning="the most connections that one worker keeps",
    otherwise="`GRANIAN_BLOCKING_THREADS`",
)
DATABASES = {
    "default": read(
        "DATABASE_URL",
        database,
        meaning="the database",
        otherwise="must be set; `manage.py` starts one in `var/postgres`",
    )
}
# The pool checks a connection before it lends it: a database that went away and came back is
# used again without a restart, and one that is gone is said to be gone within `timeout` seconds.
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DATABASES["default"].setdefault("OPTIONS", {})["pool"] = {
    "min_size": 1,
    "max_size": POOL_SIZE,
    "timeout": 3,
    # Longer, and the pool would wait longer between its attempts than a visitor between two of theirs.
    "reconnect_timeout": 3,
}
REMEMBERED_PAGES = read(
    "REMEMBERED_PAGES",
    number(1, 1_000_000),
    default=2000,
    meaning="pages that each worker remembers while nothing changes",
)
# Pages are remembered in each worker, and only while the version of the database stays the same.
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    "pages": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "pages",
        "TIMEOUT": 24 * 3600,
        "OPTIONS": {"MAX_ENTRIES": REMEMBERED_PAGES},
    },
}
# Uploaded spreadsheets that wait to be confirmed: on disk, since another worker may be asked.
UPLOADS = BASE_DIR / "var" / "uploads"
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

# Off only where nobody but this machine connects, as in `make run`.
HTTPS = read(
    "HTTPS",
    switch,
    default=not DEBUG,
    meaning="redirect to HTTPS, secure cookies, HSTS for a year",
    otherwise="on; off with `DEBUG` and in `make run`",
)
SECURE_SSL_REDIRECT = HTTPS
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_HSTS_PRELOAD = HTTPS
# Read by the server itself; here only to know that it speaks HTTPS.
SERVER_CERTIFICATE = read(
    "GRANIAN_SSL_CERTIFICATE",
    text,
    default="",
    meaning="the server speaks HTTPS by itself, with this certificate and `GRANIAN_SSL_KEYFILE`",
    otherwise="none: a proxy speaks HTTPS",
)
CSRF_TRUSTED_ORIGINS = read(
    "CSRF_TRUSTED_ORIGINS",
    words,
    default=[],
    meaning="other origins that may post forms, such as `https://xinpu.example`",
    otherwise="none",
)
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "kb.server.errors.form_out_of_date"
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

REQUIRE_TWO_FACTOR = read(
    "REQUIRE_TWO_FACTOR",
    switch,
    default=False,
    meaning="whoever logs in has to set up two-factor login first; without it, they may",
)
LOGIN_URL = "admin:login"
LOGIN_REDIRECT_URL = "admin:index"
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
