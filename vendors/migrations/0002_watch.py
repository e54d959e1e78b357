from django.db import migrations

from kb.database.versions import watch


class Migration(migrations.Migration):
    dependencies = [("vendors", "0001_initial"), ("kb", "0002_version")]

    operations = [watch("vendors")]
