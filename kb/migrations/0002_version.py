from django.db import migrations, models

from kb.database.versions import MOVE_ON, STAY, watch


class Migration(migrations.Migration):
    dependencies = [("kb", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="Version",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.BigIntegerField()),
            ],
            options={
                "constraints": [models.CheckConstraint(condition=models.Q(("id", 1)), name="version_is_one_row")],
            },
        ),
        migrations.RunSQL(MOVE_ON, STAY),
        watch("kb"),
    ]
