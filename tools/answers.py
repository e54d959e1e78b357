"""Write down what a running site answers at some 300 addresses, so that two versions of the code can be compared.

    make run                                                        # in another shell, on the code before
    .venv/bin/python tools/answers.py http://127.0.0.1:8000 var/answers/before
    .venv/bin/python tools/answers.py http://127.0.0.1:8000 var/answers/after     # on the code after, same database
    diff -r var/answers/before var/answers/after

Each answer is one file: its status, type and place to go, then its body, byte for byte.
"""

import re
import sys
from http.client import HTTPConnection, HTTPResponse
from itertools import islice
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

RECORDS_PER_KIND = 8
# Lists under filters, bounds, orders, columns and pages; long facets; what is refused, redirected or not there.
QUERIES = (
    "vendors/?architecture=compute-in-memory&tier=cloud",
    "vendors/?founded_after=2016&country=CN&sort=-founded",
    "vendors/?business_status=acquired&business_status=dissolved&columns=founded",
    "vendors/?q=AI&page=2",
    "vendors/?kind=nonsense",
    "vendors/?country=none",
    "chips/?compute_min=100&precision=int8&sort=-compute",
    "chips/?memory_min=none",
    "chips/?process_max=7&page_size=100",
    "chips/?power_max=75W&sort=power",
    "chips/values/vendor/?wanted=a",
    "chips/?sort=nonsense",
    "funding/?amount_min=100 million&sort=-amount",
    "funding/?round=none",
    "funding/values/investor/",
    "policies/?level=central&issued_after=2023",
    "milestones/?page=999",
    "milestones/?contry=CN",
    "organizations/?page=3",
    "sources/?kind=filing&sort=-published",
    "search/?q=A100",
    "search/?q=寒武纪",
    "vendors/no-such-vendor/",
    "nowhere/",
)
MACHINES = (
    "vendors.csv",
    "vendors.csv?architecture=gpgpu&sort=-founded",
    "chips.csv",
    "chips.csv?compute_min=100&precision=int8",
    "funding.csv?round=series_b",
    "policies.csv",
    "milestones.csv",
    "organizations.csv",
    "sources.csv?page=2",
    "sources.csv",
    "vendors.csv?kind=nonsense",
    "api/v1/vendors/",
    "api/v1/vendors/?tier=cloud&page_size=200",
    "api/v1/vendors/?contry=CN",
    "api/v1/chips/?page=2",
    "api/v1/chips/?power_max=75",
    "api/v1/funding/",
    "api/v1/policies/",
    "api/v1/milestones/",
    "api/v1/organizations/",
    "api/v1/sources/?page_size=5",
    "api/v1/vendors/cambricon/",
    "api/v1/vendors/nowhere/",
    "api/schema/",
    "robots.txt",
    "sitemap.xml",
    "healthz",
)


def ask(site: str, path: str) -> tuple[HTTPResponse, bytes]:
    """Return one answer, a redirection as it is, and its body."""
    connection = HTTPConnection(urlsplit(site).netloc, timeout=60)
    connection.request("GET", "/" + quote(path, safe="/?&=%"))
    answer = connection.getresponse()
    return answer, answer.read()


def located(site: str, path: str) -> list[str]:
    """Return the paths that a sitemap names."""
    found = re.findall(r"<loc>([^<]+)</loc>", ask(site, path)[1].decode())
    return [urlsplit(address).path.lstrip("/") for address in found]


def addresses(site: str) -> list[str]:
    """Return the addresses, below the site's own: the first records of every kind, and all that is named above."""
    maps = located(site, "sitemap.xml")
    pages = []
    for path in maps:
        most = None if "fronts" in path else RECORDS_PER_KIND
        pages += islice(located(site, path), most)
    asked = [f"{language}{query}" for language in ("", "en/") for query in QUERIES]
    return list(dict.fromkeys([*pages, *asked, "api/docs/", "en/api/docs/", *MACHINES, *maps]))


def main(site: str, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    paths = addresses(site)
    for path in paths:
        answer, body = ask(site, path)
        head = [str(answer.status), *(answer.headers.get(name, "") for name in ("Content-Type", "Location"))]
        name = quote(unquote(path), safe="")[:200] or "home"
        (folder / name).write_bytes("\n".join([path, *head, "", ""]).encode() + body)
    print(f"{len(paths)} answers in {folder}")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1].rstrip("/"), Path(sys.argv[2]))
