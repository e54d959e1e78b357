"""Reads settings from the environment; a wrong value fails naming its variable."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import environ
from django.core.exceptions import ImproperlyConfigured

Value = TypeVar("Value")

SWITCHES = {"1": True, "on": True, "true": True, "yes": True}
SWITCHES |= {"0": False, "off": False, "false": False, "no": False}


@dataclass(frozen=True)
class Variable:
    """One variable that the settings read: what it takes, what holds without it, and what it is for."""

    name: str
    takes: str
    default: str
    meaning: str


# As the settings read them, for whoever has to write them down.
VARIABLES: list[Variable] = []


def read(
    name: str, parse: Callable[[str], Value], default: Value | None = None, *, meaning: str, otherwise: str = ""
) -> Value:
    """Return the parsed variable; without a default it must be set (`otherwise` says a default in words)."""
    VARIABLES.append(Variable(name, parse.__doc__, otherwise or _written(default), meaning))
    text = os.environ.get(name)
    if text is None:
        if default is None:
            raise ImproperlyConfigured(f"{name} is not set.")
        return default
    try:
        return parse(text.strip())
    except ValueError:
        # The value itself stays unsaid: it may be a secret.
        raise ImproperlyConfigured(f"{name} is wrong: it takes {parse.__doc__}.") from None


def _written(default: object) -> str:
    if default is None:
        return "must be set"
    if isinstance(default, bool):
        return "on" if default else "off"
    return ",".join(default) if isinstance(default, list) else str(default)


def text(value: str) -> str:
    """a text"""
    if not value:
        raise ValueError
    return value


def switch(value: str) -> bool:
    """1, on, true or yes; 0, off, false or no"""
    if value.lower() not in SWITCHES:
        raise ValueError
    return SWITCHES[value.lower()]


def words(value: str) -> list[str]:
    """words with commas between them"""
    found = [word.strip() for word in value.split(",") if word.strip()]
    if not found:
        raise ValueError
    return found


def number(low: int, high: int) -> Callable[[str], int]:
    def parse(value: str) -> int:
        if not value.isdecimal() or not low <= int(value) <= high:
            raise ValueError
        return int(value)

    parse.__doc__ = f"a whole number from {low:,} to {high:,}"
    return parse


def choice(*values: str) -> Callable[[str], str]:
    def parse(value: str) -> str:
        if value not in values:
            raise ValueError
        return value

    parse.__doc__ = f"{', '.join(values[:-1])} or {values[-1]}"
    return parse


def database(value: str) -> dict:
    """postgresql://user:password@host:port/name"""
    if not value.startswith(("postgres://", "postgresql://")):
        raise ValueError
    config = environ.Env.db_url_config(value)
    if not config["NAME"]:
        raise ValueError
    return config
