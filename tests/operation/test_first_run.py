"""The first run: in the machine's language, with the share of what is done, and what to open at the end."""

import subprocess

import pytest
from django.utils import translation

from kb.management.first_run import machine_language, welcome
from tests.operation.service import ROOT

PIP = """#!/bin/sh
echo "Collecting asgiref==3.8.1 (from -r lock (line 1))"
echo "Collecting django==5.2 (from -r lock (line 2))"
echo "Installing collected packages: asgiref, django"
exit $STATUS
"""


@pytest.fixture
def install(tmp_path):
    """Install two packages with a pip that only says so, and ends with a status."""
    pip, lock = tmp_path / "pip", tmp_path / "lock"
    pip.write_text(PIP)
    pip.chmod(0o755)
    lock.write_text("asgiref==3.8.1 \\\n    --hash=sha256:1\ndjango==5.2 \\\n    --hash=sha256:2\n")

    def run(locale, status=0):
        environment = {"PATH": "/usr/bin:/bin", "LANG": locale, "STATUS": str(status)}
        command = [ROOT / "tools" / "install.sh", pip, lock]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    return run


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "zh-hans"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "zh_TW.UTF-8"}, "zh-hans"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, "en"),
        ({}, "en"),
    ],
)
def test_the_first_run_speaks_the_language_of_the_machine(monkeypatch, variables, language):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert machine_language() == language


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", ["Login: user admin, password secret", "Begin with"]), ("zh-hans", ["密码secret", "从这里开始"])],
)
def test_the_first_run_closes_with_three_addresses_and_the_login(settings, language, words):
    settings.HOST, settings.PORT = "0.0.0.0", 8123
    with translation.override(language):
        text = welcome("secret")
    site = "http://127.0.0.1:8123"
    assert [word for word in (f"{site}/\n", f"{site}/en/\n", f"{site}/admin/\n", *words) if word not in text] == []


def test_a_later_run_says_how_to_set_a_new_password():
    with translation.override("en"):
        assert "changepassword admin" in welcome("")


@pytest.mark.parametrize(("locale", "word"), [("C", "about a minute"), ("zh_CN.UTF-8", "约需一分钟")])
def test_installing_says_what_it_does(install, locale, word):
    assert word in install(locale).stdout


def test_a_failed_installation_fails(install):
    assert install("C", status=3).returncode == 3
