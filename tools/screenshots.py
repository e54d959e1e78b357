"""Takes the pictures that README shows: starts the site, opens its pages in Chromium, and stops it again."""

import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "screenshots"
PORT = 8123
SITE = f"http://127.0.0.1:{PORT}"
# File name, width, colour scheme, address.
PICTURES = [
    ("vendors", 1280, "light", "/en/vendors/?architecture=compute-in-memory&tier=cloud"),
    ("chip", 1280, "light", "/en/chips/nvidia-h100-sxm5/"),
    ("chips-zh", 1280, "light", "/chips/?architecture=gpgpu&tier=cloud"),
    ("vendor-phone", 390, "dark", "/vendors/cambricon/"),
]


def await_site() -> None:
    for _ in range(240):
        try:
            urllib.request.urlopen(SITE).close()
        except OSError:
            time.sleep(0.5)
        else:
            return
    sys.exit(f"The site does not answer on {SITE}.")


def take(chromium: str) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--headless", "--no-sandbox"])
        for name, width, scheme, address in PICTURES:
            page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
            page.goto(SITE + address)
            page.screenshot(path=FOLDER / f"{name}.png")
        browser.close()


def main() -> None:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not chromium:
        sys.exit("No Chromium on this machine.")
    FOLDER.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "PORT": str(PORT)}
    site = subprocess.Popen(["make", "run"], cwd=ROOT, env=environment, start_new_session=True)
    try:
        await_site()
        take(chromium)
    finally:
        os.killpg(site.pid, signal.SIGINT)
        site.wait()


if __name__ == "__main__":
    main()
