import pytest


@pytest.fixture(autouse=True)
def _uploads_of_this_test(settings, tmp_path):
    """Uploads of tests wait in a folder of their own."""
    settings.CACHES = settings.CACHES | {"uploads": settings.CACHES["uploads"] | {"LOCATION": tmp_path / "uploads"}}
