"""Settings: what differs between machines is read from the environment, and a wrong value fails loudly."""

from pathlib import Path

from kb.environment import choice, database, number, read, switch, text, words

BASE_DIR = Path(__file__).resolve().parent.parent

# Core

DEBUG = read("DEBUG", switch, default=False)
SECRET_KEY = read("SECRET_KEY", text, default="development only " * 4 if DEBUG else None)
ALLOWED_HOSTS = read("ALLOWED_HOSTS", words, default=["127.0.0.1", "localhost", "[::1]"])
HOST = read("HOST", text, default="127.0.0.1")
PORT = read("PORT", number(1, 65535), default=8000)
ROOT_URLCONF = "kb.urls"
WSGI_APPLICATION = "kb.wsgi.application"
FIXTURE_DIRS = [BASE_DIR / "fixtures"]
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {
        "handlers": ["console"],
        "level": read("LOG_LEVEL", choice("DEBUG", "INFO", "WARNING", "ERROR"), default="WARNING"),
    },
    # Django would send errors by mail; here everything goes to the console, once.
    "loggers": {"django": {"handlers": [], "level": "INFO", "propagate": True}},
}

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
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "csp",
    "django_filters",
    "django_htmx",
    "drf_spectacular",
    "pgtrigger",
    "rest_framework",
]

# Middleware

MIDDLEWARE = [
    "kb.pages.RememberedPages",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
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
                "kb.frame.frame",
            ],
        },
    },
]

# Database

DATABASES = {"default": read("DATABASE_URL", database)}
# The pool checks a connection before it lends it: a database that went away and came back is
# used again without a restart, and one that is gone is said to be gone within `timeout` seconds.
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DATABASES["default"].setdefault("OPTIONS", {})["pool"] = {
    "min_size": 1,
    "max_size": read("DATABASE_POOL_SIZE", number(1, 500), default=10),
    "timeout": 5,
}
# Pages are remembered in each worker, and only while the version of the database stays the same.
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    "pages": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "pages",
        "TIMEOUT": 24 * 3600,
        "OPTIONS": {"MAX_ENTRIES": read("REMEMBERED_PAGES", number(1, 1_000_000), default=2000)},
    },
    # Uploaded spreadsheets that wait to be confirmed: on disk, since another worker may be asked.
    "uploads": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": BASE_DIR / "var" / "uploads",
        "TIMEOUT": 3600,
        "OPTIONS": {"MAX_ENTRIES": 50},
    },
}
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
HTTPS = read("HTTPS", switch, default=not DEBUG)
SECURE_SSL_REDIRECT = HTTPS
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_HSTS_PRELOAD = HTTPS
CSRF_TRUSTED_ORIGINS = read("CSRF_TRUSTED_ORIGINS", words, default=[])
if read("BEHIND_PROXY", switch, default=False):
    # To be believed only behind a proxy that sets the header itself on every request.
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

# Third parties

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

CONTENT_SECURITY_POLICY = {
    # The admin's own scripts evaluate expressions, which this policy forbids.
    "EXCLUDE_URL_PREFIXES": ["/admin/", "/en/admin/"],
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
    },
}
