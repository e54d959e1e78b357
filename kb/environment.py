"""Reads settings from the environment; a wrong value fails naming its variable."""

import os
from collections.abc import Callable
from typing import TypeVar

import environ
from django.core.exceptions import ImproperlyConfigured

Value = TypeVar("Value")

SWITCHES = {"1": True, "on": True, "true": True, "yes": True}
SWITCHES |= {"0": False, "off": False, "false": False, "no": False}


def read(name: str, parse: Callable[[str], Value], default: Value | None = None) -> Value:
    """Return the parsed variable; without a default it must be set."""
    text = os.environ.get(name)
    if text is None:
        if default is None:
            raise ImproperlyConfigured(f"{name} is not set.")
        return default
    try:
        return parse(text.strip())
    except ValueError as error:
        # The value itself stays unsaid: it may be a secret.
        raise ImproperlyConfigured(f"{name} is wrong: {error}") from None


def text(value: str) -> str:
    if not value:
        raise ValueError("it is empty.")
    return value


def switch(value: str) -> bool:
    if value.lower() not in SWITCHES:
        raise ValueError(f"it takes one of {', '.join(SWITCHES)}.")
    return SWITCHES[value.lower()]


def words(value: str) -> list[str]:
    found = [word.strip() for word in value.split(",") if word.strip()]
    if not found:
        raise ValueError("it is empty; it takes words with commas between them.")
    return found


def number(low: int, high: int) -> Callable[[str], int]:
    def parse(value: str) -> int:
        if not value.isdecimal() or not low <= int(value) <= high:
            raise ValueError(f"it takes a whole number from {low} to {high}.")
        return int(value)

    return parse


def choice(*values: str) -> Callable[[str], str]:
    def parse(value: str) -> str:
        if value not in values:
            raise ValueError(f"it takes one of {', '.join(values)}.")
        return value

    return parse


def database(value: str) -> dict:
    if not value.startswith(("postgres://", "postgresql://")):
        raise ValueError("it takes postgresql://user:password@host:port/name.")
    try:
        config = environ.Env.db_url_config(value)
    except ValueError:
        raise ValueError("its port is not a number from 0 to 65535.") from None
    if not config["NAME"]:
        raise ValueError("it names no database.")
    return config
