import pytest


@pytest.fixture(autouse=True)
def _uploads_of_this_test(settings, tmp_path):
    """Uploads of tests wait in a folder of their own."""
    settings.UPLOADS = tmp_path / "uploads"
