from django.db import migrations

from kb.history.truncation import record_truncation


class Migration(migrations.Migration):
    dependencies = [
        ("eras", "0008_constraints_say_what_they_ask_for"),
        ("kb", "0008_truncation_is_recorded"),
    ]

    operations = [record_truncation("eras")]
