#!/usr/bin/env python
"""Runs a management command; without DATABASE_URL, on an embedded PostgreSQL."""

import errno
import os
import sys
from contextlib import ExitStack
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line

from kb.database import embedded

# Why nothing can be written: no right to, a read-only disk, no space, or a file where a folder should be.
UNWRITABLE = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT, errno.ENOTDIR, errno.EEXIST}


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kb.settings")
    with ExitStack() as stack:
        if "DATABASE_URL" not in os.environ:
            folder = Path(__file__).resolve().parent / "var" / "postgres"
            os.environ["DATABASE_URL"] = stack.enter_context(embedded.running(folder))
        execute_from_command_line(sys.argv)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except ImproperlyConfigured as error:
        sys.exit(f"ImproperlyConfigured: {error}")
    except embedded.StartError as error:
        sys.exit(str(error))
    except OSError as error:
        if error.errno not in UNWRITABLE or not error.filename:
            raise
        sys.exit(
            f"Cannot write {error.filename}: {error.strerror}. Give this user the right to write there, and space."
        )
