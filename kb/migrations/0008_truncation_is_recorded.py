from django.db import migrations

from kb.history.truncation import FORGET, RECORD, record_truncation


class Migration(migrations.Migration):
    dependencies = [
        ("kb", "0007_constraints_say_what_they_ask_for"),
    ]

    operations = [migrations.RunSQL(RECORD, FORGET), record_truncation("kb")]
