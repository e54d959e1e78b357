"""Names of answers, by which caches and clients know that nothing has changed since."""

from hashlib import blake2b

from django.http import HttpRequest

from kb.models import Version


def etag(request: HttpRequest, *conditions) -> str:
    """Return the name of what the address gives at this version of the database, which it leaves in the request.

    Read before the records: an answer is never older than its name. The facets need the version again.
    """
    request.version = Version.now()
    parts = (request.version, request.build_absolute_uri(), *conditions)
    # Nobody else's page comes under the same name, and a client sees no more than a name.
    return blake2b(repr(parts).encode(), digest_size=16).hexdigest()
