"""What differs between machines, read from the environment; a wrong value stops the start and names its variable."""

import os
from typing import Annotated, Literal

from django.core.exceptions import ImproperlyConfigured
from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict
from pydantic import BeforeValidator, Field, StringConstraints, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PARTS = {"NAME": "dbname", "USER": "user", "PASSWORD": "password", "HOST": "host", "PORT": "port"}


def split(value: str) -> list[str]:
    return [word.strip() for word in value.split(",") if word.strip()]


def database(value: str) -> dict:
    """Return Django's settings for a database, its URL parsed as PostgreSQL's own programs do."""
    try:
        parts = conninfo_to_dict(value)
    except ProgrammingError:
        parts = {}
    is_url = value.startswith(("postgres://", "postgresql://"))
    if not is_url or "dbname" not in parts or not parts.get("port", "5432").isdecimal():
        raise ValueError("Input should be postgresql://user:password@host:port/name")
    named = {setting: parts.pop(name, "") for setting, name in PARTS.items()}
    return {"ENGINE": "django.db.backends.postgresql", **named, "OPTIONS": parts}


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Words = Annotated[list[str], NoDecode, BeforeValidator(split), Field(min_length=1)]
Database = Annotated[dict, NoDecode, BeforeValidator(database)]
Port = Annotated[int, Field(ge=1, le=65_535)]
Count = Annotated[int, Field(ge=1, le=500)]
# The error type of a default that depends on an invalid variable.
UNKNOWN_DEFAULT = "default_factory_not_called"


def computed(default, words: str):
    """A default that depends on the variables above it, with its description for the documentation."""
    return Field(default_factory=default, json_schema_extra={"default": words}, validate_default=True)


class Environment(BaseSettings):
    """Each variable with its type, its default and, below it, its meaning; docs/operations.md has them as a table."""

    model_config = SettingsConfigDict(case_sensitive=True, use_attribute_docstrings=True, validate_default=False)

    DEBUG: bool = False
    """Django's debug pages; never where others connect"""
    SECRET_KEY: Text = computed(
        lambda known: "development only " * 4 if known["DEBUG"] else "",
        "must be set, unless `DEBUG`; `make run` makes one in `var/secret-key`",
    )
    """signs sessions and forms; whoever knows it can forge them"""
    ALLOWED_HOSTS: Words = ["127.0.0.1", "localhost", "[::1]"]
    """the host names of the site"""
    HOST: Text = "127.0.0.1"
    """where `manage.py serve` listens"""
    PORT: Port = 8000
    """where `manage.py serve` listens"""
    BEHIND_PROXY: bool = False
    """trust `X-Forwarded-Proto`, the last of `X-Forwarded-For`, and `X-Request-ID`; only behind a proxy that sets the
    first two itself on every request"""
    LOG_LEVEL: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    """the least severe messages that are logged; `INFO` includes a line for each request"""
    LOG_FORMAT: Literal["json", "text"] = computed(
        lambda known: "text" if known["DEBUG"] else "json", "json; text with `DEBUG` and in `make run`"
    )
    """JSON for machines, or text for people"""
    GRANIAN_BLOCKING_THREADS: Count = 4
    """threads of each worker"""
    GRANIAN_WORKERS: Count = 1
    """worker processes of the server"""
    DATABASE_POOL_SIZE: Count = computed(lambda known: known["GRANIAN_BLOCKING_THREADS"], "`GRANIAN_BLOCKING_THREADS`")
    """the most connections of one worker"""
    DATABASE_URL: Database
    """the database; `manage.py` starts one in `var/postgres` where it is not set"""
    PAGE_CACHE_MEGABYTES: Annotated[int, Field(ge=1, le=65_536)] = 64
    """the most memory of the pages that each worker caches while nothing changes, some 15 kB for a page"""
    HTTPS: bool = computed(lambda known: not known["DEBUG"], "on; off with `DEBUG` and in `make run`")
    """redirect to HTTPS, secure cookies, HSTS for a year"""
    GRANIAN_SSL_CERTIFICATE: Text = ""
    """the server serves HTTPS itself, with this certificate and `GRANIAN_SSL_KEYFILE`; otherwise a proxy does"""
    CSRF_TRUSTED_ORIGINS: Words = []
    """other origins that may submit forms, such as `https://xinpu.example`"""
    REQUIRE_TWO_FACTOR: bool = False
    """everybody who logs in must set up two-factor login first; otherwise they may"""


def read() -> Environment:
    try:
        return Environment()
    except ValidationError as error:
        faults = error.errors(include_input=False, include_context=False, include_url=False)
    # The values are not shown: they may be secrets.
    wrong = [described(fault["loc"][0], fault["msg"]) for fault in faults if fault["type"] != UNKNOWN_DEFAULT]
    raise ImproperlyConfigured("\n".join(wrong))


def described(name: str, reason: str) -> str:
    return f"{name} is wrong: {reason}." if name in os.environ else f"{name} is not set."
