"""ETags, by which the page cache and clients know that nothing has changed."""

from hashlib import blake2b

from django.http import HttpRequest

from kb.models import Version


def etag(request: HttpRequest, *conditions) -> str:
    """Return a tag for the address at the current version of the database, which is kept as `request.version`.

    The version is read before the records, so that a response is never older than its tag; the facets need it again.
    """
    request.version = Version.now()
    parts = (request.version, request.build_absolute_uri(), *conditions)
    # A digest: no two pages share one, and it reveals nothing.
    return blake2b(repr(parts).encode(), digest_size=16).hexdigest()
