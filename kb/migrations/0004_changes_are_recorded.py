import django.contrib.postgres.fields
import django.db.models.deletion
import kb.database.fields
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from kb.database.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("kb", "0003_terms_of_a_choice_have_its_value"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        AtOnce(
            [
                migrations.CreateModel(
                    name="ExchangeRateChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                        (
                            "currency",
                            models.CharField(
                                choices=[
                                    ("CNY", "Chinese yuan"),
                                    ("USD", "US dollar"),
                                    ("HKD", "Hong Kong dollar"),
                                    ("EUR", "Euro"),
                                    ("KRW", "South Korean won"),
                                    ("TWD", "New Taiwan dollar"),
                                ],
                                max_length=3,
                                verbose_name="currency",
                            ),
                        ),
                        (
                            "per_usd",
                            kb.database.fields.NumberField(
                                decimal_places=6, max_digits=20, verbose_name="units for one US dollar"
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "source",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="kb.source",
                                verbose_name="source",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="kb_exchange_id_452d5f_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="OrganizationChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "slug",
                            models.SlugField(
                                db_index=False,
                                help_text="Its address and its name in files: lower-case, hyphenated.",
                                max_length=120,
                                verbose_name="slug",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("in_review", "In review"),
                                    ("published", "Published"),
                                    ("archived", "Archived"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("note_zh", models.TextField(blank=True, verbose_name="editors' note (Chinese)")),
                        ("note_en", models.TextField(blank=True, verbose_name="editors' note (English)")),
                        ("name_zh", models.CharField(blank=True, max_length=200, verbose_name="name (Chinese)")),
                        ("name_en", models.CharField(blank=True, max_length=200, verbose_name="name (English)")),
                        ("role", models.CharField(blank=True, max_length=20, verbose_name="role in the industry")),
                        ("summary_zh", models.TextField(blank=True, verbose_name="summary (Chinese)")),
                        ("summary_en", models.TextField(blank=True, verbose_name="summary (English)")),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="kb_organiza_id_2cb2c3_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="OrganizationCitationChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "field",
                            models.CharField(
                                blank=True,
                                help_text="The field whose value was read there; empty: the whole record.",
                                max_length=60,
                                verbose_name="field",
                            ),
                        ),
                        (
                            "stance",
                            models.CharField(
                                choices=[
                                    ("supports", "Supports"),
                                    ("disputes", "Disputes"),
                                    ("not_disclosed", "Not disclosed"),
                                    ("not_applicable", "Not applicable"),
                                ],
                                default="supports",
                                max_length=14,
                                verbose_name="stance",
                            ),
                        ),
                        (
                            "claimed_value",
                            models.CharField(
                                blank=True,
                                help_text="What the source says instead, where it disputes.",
                                max_length=400,
                                verbose_name="claimed value",
                            ),
                        ),
                        (
                            "locator",
                            models.CharField(
                                blank=True,
                                help_text="Page, table, paragraph or line.",
                                max_length=120,
                                verbose_name="locator",
                            ),
                        ),
                        (
                            "quote",
                            models.TextField(
                                blank=True, help_text="The few words that hold the value.", verbose_name="quote"
                            ),
                        ),
                        ("note_zh", models.TextField(blank=True, verbose_name="note (Chinese)")),
                        ("note_en", models.TextField(blank=True, verbose_name="note (English)")),
                        (
                            "entry",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="kb.organization",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "source",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="kb.source",
                                verbose_name="source",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="kb_organiza_id_c4822d_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="RegionChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "slug",
                            models.SlugField(
                                db_index=False,
                                help_text="Its address and its name in files: lower-case, hyphenated.",
                                max_length=120,
                                verbose_name="slug",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("in_review", "In review"),
                                    ("published", "Published"),
                                    ("archived", "Archived"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("note_zh", models.TextField(blank=True, verbose_name="editors' note (Chinese)")),
                        ("note_en", models.TextField(blank=True, verbose_name="editors' note (English)")),
                        (
                            "code",
                            models.CharField(
                                blank=True,
                                help_text="GB/T 2260 in China, ISO 3166 for countries; empty where no source gives it.",
                                max_length=6,
                                verbose_name="code",
                            ),
                        ),
                        (
                            "level",
                            models.CharField(
                                choices=[
                                    ("world", "World"),
                                    ("country", "Country"),
                                    ("province", "Province or state"),
                                    ("city", "City"),
                                    ("county", "County"),
                                ],
                                max_length=8,
                                verbose_name="level",
                            ),
                        ),
                        ("name_zh", models.CharField(blank=True, max_length=60, verbose_name="name (Chinese)")),
                        ("name_en", models.CharField(blank=True, max_length=60, verbose_name="name (English)")),
                        (
                            "official_name_zh",
                            models.CharField(
                                blank=True,
                                help_text="北京市 where people say 北京.",
                                max_length=60,
                                verbose_name="official name (Chinese)",
                            ),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="kb.region",
                                verbose_name="part of",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="kb_regionch_id_1ac595_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="RegionCitationChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "field",
                            models.CharField(
                                blank=True,
                                help_text="The field whose value was read there; empty: the whole record.",
                                max_length=60,
                                verbose_name="field",
                            ),
                        ),
                        (
                            "stance",
                            models.CharField(
                                choices=[
                                    ("supports", "Supports"),
                                    ("disputes", "Disputes"),
                                    ("not_disclosed", "Not disclosed"),
                                    ("not_applicable", "Not applicable"),
                                ],
                                default="supports",
                                max_length=14,
                                verbose_name="stance",
                            ),
                        ),
                        (
                            "claimed_value",
                            models.CharField(
                                blank=True,
                                help_text="What the source says instead, where it disputes.",
                                max_length=400,
                                verbose_name="claimed value",
                            ),
                        ),
                        (
                            "locator",
                            models.CharField(
                                blank=True,
                                help_text="Page, table, paragraph or line.",
                                max_length=120,
                                verbose_name="locator",
                            ),
                        ),
                        (
                            "quote",
                            models.TextField(
                                blank=True, help_text="The few words that hold the value.", verbose_name="quote"
                            ),
                        ),
                        ("note_zh", models.TextField(blank=True, verbose_name="note (Chinese)")),
                        ("note_en", models.TextField(blank=True, verbose_name="note (English)")),
                        (
                            "entry",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="kb.region",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "source",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="kb.source",
                                verbose_name="source",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="kb_regionci_id_369d71_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="SourceChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "slug",
                            models.SlugField(
                                db_index=False,
                                help_text="Its address and its name in files: lower-case, hyphenated.",
                                max_length=120,
                                verbose_name="slug",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("in_review", "In review"),
                                    ("published", "Published"),
                                    ("archived", "Archived"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("note_zh", models.TextField(blank=True, verbose_name="editors' note (Chinese)")),
                        ("note_en", models.TextField(blank=True, verbose_name="editors' note (English)")),
                        ("title", models.CharField(max_length=400, verbose_name="title")),
                        ("author", models.CharField(blank=True, max_length=200, verbose_name="author")),
                        ("url", models.URLField(blank=True, max_length=1000, verbose_name="address")),
                        ("published", kb.database.fields.PartialDateField(blank=True, verbose_name="published")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("article", "Article"),
                                    ("filing", "Regulatory filing"),
                                    ("company", "Company publication"),
                                    ("government", "Government publication"),
                                    ("paper", "Paper"),
                                    ("dataset", "Dataset"),
                                    ("encyclopedia", "Encyclopedia"),
                                    ("repository", "Repository"),
                                ],
                                max_length=12,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                blank=True, help_text="ISO 639 code: zh, en, …", max_length=8, verbose_name="language"
                            ),
                        ),
                        (
                            "carried_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The source that quotes this one, where only the quotation was read.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="kb.source",
                                verbose_name="carried by",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "publisher",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="kb.organization",
                                verbose_name="publisher",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="kb_sourcech_id_ce6d7f_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="TermChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "slug",
                            models.SlugField(
                                db_index=False,
                                help_text="Its address and its name in files: lower-case, hyphenated.",
                                max_length=120,
                                verbose_name="slug",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("in_review", "In review"),
                                    ("published", "Published"),
                                    ("archived", "Archived"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("note_zh", models.TextField(blank=True, verbose_name="editors' note (Chinese)")),
                        ("note_en", models.TextField(blank=True, verbose_name="editors' note (English)")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("tier", "Deployment tier"),
                                    ("task", "Task"),
                                    ("value_chain", "Value chain layer"),
                                ],
                                max_length=12,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "position",
                            models.PositiveSmallIntegerField(
                                help_text="Its place among the terms of its kind.", verbose_name="position"
                            ),
                        ),
                        ("name_zh", models.CharField(max_length=60, verbose_name="name (Chinese)")),
                        ("name_en", models.CharField(max_length=60, verbose_name="name (English)")),
                        ("summary_zh", models.TextField(blank=True, verbose_name="summary (Chinese)")),
                        ("summary_en", models.TextField(blank=True, verbose_name="summary (English)")),
                        (
                            "examples_zh",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=100),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="examples (Chinese)",
                            ),
                        ),
                        (
                            "examples_en",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=100),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="examples (English)",
                            ),
                        ),
                        (
                            "tasks",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[("training", "Training"), ("inference", "Inference")], max_length=10
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="tasks done there",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="kb_termchan_id_8da627_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="TermCitationChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "field",
                            models.CharField(
                                blank=True,
                                help_text="The field whose value was read there; empty: the whole record.",
                                max_length=60,
                                verbose_name="field",
                            ),
                        ),
                        (
                            "stance",
                            models.CharField(
                                choices=[
                                    ("supports", "Supports"),
                                    ("disputes", "Disputes"),
                                    ("not_disclosed", "Not disclosed"),
                                    ("not_applicable", "Not applicable"),
                                ],
                                default="supports",
                                max_length=14,
                                verbose_name="stance",
                            ),
                        ),
                        (
                            "claimed_value",
                            models.CharField(
                                blank=True,
                                help_text="What the source says instead, where it disputes.",
                                max_length=400,
                                verbose_name="claimed value",
                            ),
                        ),
                        (
                            "locator",
                            models.CharField(
                                blank=True,
                                help_text="Page, table, paragraph or line.",
                                max_length=120,
                                verbose_name="locator",
                            ),
                        ),
                        (
                            "quote",
                            models.TextField(
                                blank=True, help_text="The few words that hold the value.", verbose_name="quote"
                            ),
                        ),
                        ("note_zh", models.TextField(blank=True, verbose_name="note (Chinese)")),
                        ("note_en", models.TextField(blank=True, verbose_name="note (English)")),
                        (
                            "entry",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="kb.term",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "source",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="kb.source",
                                verbose_name="source",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="kb_termcita_id_3d00fd_idx")],
                    },
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="exchangerate",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_exchangeratechange" ("currency", "id", "per_usd", "pgh_context_id", "pgh_created_at", "pgh_label", "source_id", "year") SELECT new_values."currency", new_values."id", new_values."per_usd", _pgh_attached_context.value, NOW(), \'insert\', new_values."source_id", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5c8eb0bbd54646f30961b75847a982e48d2c4623",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bf623",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="kb_exchangerate",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="exchangerate",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_exchangeratechange" ("currency", "id", "per_usd", "pgh_context_id", "pgh_created_at", "pgh_label", "source_id", "year") SELECT old_values."currency", old_values."id", old_values."per_usd", _pgh_attached_context.value, NOW(), \'update\', old_values."source_id", old_values."year" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2185cf996fd85355238b51c728cc76ea4890fc53",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d27fc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="kb_exchangerate",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="exchangerate",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_exchangeratechange" ("currency", "id", "per_usd", "pgh_context_id", "pgh_created_at", "pgh_label", "source_id", "year") SELECT old_values."currency", old_values."id", old_values."per_usd", _pgh_attached_context.value, NOW(), \'delete\', old_values."source_id", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="01f62667a58f25bf6a309f1a23efa8907055aadc",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_19df8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="kb_exchangerate",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organization",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_organizationchange" ("id", "name_en", "name_zh", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "role", "slug", "status", "summary_en", "summary_zh") SELECT new_values."id", new_values."name_en", new_values."name_zh", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."role", new_values."slug", new_values."status", new_values."summary_en", new_values."summary_zh" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9fc0e1fd2e7a485e45b2519b58abe766b6c4d7f4",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_70965",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="kb_organization",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organization",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_organizationchange" ("id", "name_en", "name_zh", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "role", "slug", "status", "summary_en", "summary_zh") SELECT old_values."id", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."role", old_values."slug", old_values."status", old_values."summary_en", old_values."summary_zh" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."name_en" IS DISTINCT FROM (new_values."name_en") OR old_values."name_zh" IS DISTINCT FROM (new_values."name_zh") OR old_values."note_en" IS DISTINCT FROM (new_values."note_en") OR old_values."note_zh" IS DISTINCT FROM (new_values."note_zh") OR old_values."role" IS DISTINCT FROM (new_values."role") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."summary_en" IS DISTINCT FROM (new_values."summary_en") OR old_values."summary_zh" IS DISTINCT FROM (new_values."summary_zh")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="278c17a2054c95e1ecf7fb97bc3c0db0d6f3f0e3",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_87854",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="kb_organization",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organization",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_organizationchange" ("id", "name_en", "name_zh", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "role", "slug", "status", "summary_en", "summary_zh") SELECT old_values."id", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."role", old_values."slug", old_values."status", old_values."summary_en", old_values."summary_zh" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7e491c5940fe5f5d3d28ea0c1dbcef11145d3800",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8c787",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="kb_organization",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organizationcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_organizationcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT new_values."claimed_value", new_values."entry_id", new_values."field", new_values."id", new_values."locator", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."quote", new_values."source_id", new_values."stance" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f11e33139557ffc59a67ea2122a29b779f729329",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_62b1c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="kb_organizationcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organizationcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_organizationcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0162a381fe301dff65b9e09200b02d912666ee22",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6fedd",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="kb_organizationcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organizationcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_organizationcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5a3945061d3309de4d63b9d1efe8f074b474cd3f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_406e9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="kb_organizationcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="region",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_regionchange" ("code", "id", "level", "name_en", "name_zh", "note_en", "note_zh", "official_name_zh", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "slug", "status") SELECT new_values."code", new_values."id", new_values."level", new_values."name_en", new_values."name_zh", new_values."note_en", new_values."note_zh", new_values."official_name_zh", new_values."parent_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."slug", new_values."status" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ba54cb27cf4d04daf9b7e259030430706c272cc5",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_78098",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="kb_region",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="region",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_regionchange" ("code", "id", "level", "name_en", "name_zh", "note_en", "note_zh", "official_name_zh", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "slug", "status") SELECT old_values."code", old_values."id", old_values."level", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", old_values."official_name_zh", old_values."parent_id", _pgh_attached_context.value, NOW(), \'update\', old_values."slug", old_values."status" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."code" IS DISTINCT FROM (new_values."code") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."level" IS DISTINCT FROM (new_values."level") OR old_values."name_en" IS DISTINCT FROM (new_values."name_en") OR old_values."name_zh" IS DISTINCT FROM (new_values."name_zh") OR old_values."note_en" IS DISTINCT FROM (new_values."note_en") OR old_values."note_zh" IS DISTINCT FROM (new_values."note_zh") OR old_values."official_name_zh" IS DISTINCT FROM (new_values."official_name_zh") OR old_values."parent_id" IS DISTINCT FROM (new_values."parent_id") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a1a1c81393c6cd216054d20c211f3f8dc9a8adfa",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_11e8c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="kb_region",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="region",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_regionchange" ("code", "id", "level", "name_en", "name_zh", "note_en", "note_zh", "official_name_zh", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "slug", "status") SELECT old_values."code", old_values."id", old_values."level", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", old_values."official_name_zh", old_values."parent_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."slug", old_values."status" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="583699147cae4a99ba9a30fdb8607bef3956521c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5bf15",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="kb_region",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="regioncitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_regioncitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT new_values."claimed_value", new_values."entry_id", new_values."field", new_values."id", new_values."locator", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."quote", new_values."source_id", new_values."stance" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1d6931883a545bc47e6429a68c1be82fa96293ad",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_369ca",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="kb_regioncitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="regioncitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_regioncitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="23825d54d577e0b7ab490be336bc657ead70fa20",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3d13c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="kb_regioncitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="regioncitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_regioncitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9361b2fe3ca749a5e1442ba03d369c2bda848349",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6850c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="kb_regioncitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="source",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_sourcechange" ("author", "carried_by_id", "id", "kind", "language", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "published", "publisher_id", "slug", "status", "title", "url") SELECT new_values."author", new_values."carried_by_id", new_values."id", new_values."kind", new_values."language", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."published", new_values."publisher_id", new_values."slug", new_values."status", new_values."title", new_values."url" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b0553daa7ef95eef7a1b484070206621b1bfa33c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3fb83",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="kb_source",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="source",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_sourcechange" ("author", "carried_by_id", "id", "kind", "language", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "published", "publisher_id", "slug", "status", "title", "url") SELECT old_values."author", old_values."carried_by_id", old_values."id", old_values."kind", old_values."language", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."published", old_values."publisher_id", old_values."slug", old_values."status", old_values."title", old_values."url" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."author" IS DISTINCT FROM (new_values."author") OR old_values."carried_by_id" IS DISTINCT FROM (new_values."carried_by_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."note_en" IS DISTINCT FROM (new_values."note_en") OR old_values."note_zh" IS DISTINCT FROM (new_values."note_zh") OR old_values."published" IS DISTINCT FROM (new_values."published") OR old_values."publisher_id" IS DISTINCT FROM (new_values."publisher_id") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."title" IS DISTINCT FROM (new_values."title") OR old_values."url" IS DISTINCT FROM (new_values."url")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6e0a5e1e4649422abb519f9983cf3ce5534d14a3",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2ec77",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="kb_source",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="source",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_sourcechange" ("author", "carried_by_id", "id", "kind", "language", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "published", "publisher_id", "slug", "status", "title", "url") SELECT old_values."author", old_values."carried_by_id", old_values."id", old_values."kind", old_values."language", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."published", old_values."publisher_id", old_values."slug", old_values."status", old_values."title", old_values."url" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="dd161f27acc076fc29889bef17020ae13b91f3c2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6b321",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="kb_source",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="term",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_termchange" ("examples_en", "examples_zh", "id", "kind", "name_en", "name_zh", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "position", "slug", "status", "summary_en", "summary_zh", "tasks") SELECT new_values."examples_en", new_values."examples_zh", new_values."id", new_values."kind", new_values."name_en", new_values."name_zh", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."position", new_values."slug", new_values."status", new_values."summary_en", new_values."summary_zh", new_values."tasks" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6c3943b989c7fb4773a9c82409c1967dcc7bb571",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_96d44",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="kb_term",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="term",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_termchange" ("examples_en", "examples_zh", "id", "kind", "name_en", "name_zh", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "position", "slug", "status", "summary_en", "summary_zh", "tasks") SELECT old_values."examples_en", old_values."examples_zh", old_values."id", old_values."kind", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."position", old_values."slug", old_values."status", old_values."summary_en", old_values."summary_zh", old_values."tasks" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."examples_en" IS DISTINCT FROM (new_values."examples_en") OR old_values."examples_zh" IS DISTINCT FROM (new_values."examples_zh") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."name_en" IS DISTINCT FROM (new_values."name_en") OR old_values."name_zh" IS DISTINCT FROM (new_values."name_zh") OR old_values."note_en" IS DISTINCT FROM (new_values."note_en") OR old_values."note_zh" IS DISTINCT FROM (new_values."note_zh") OR old_values."position" IS DISTINCT FROM (new_values."position") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."summary_en" IS DISTINCT FROM (new_values."summary_en") OR old_values."summary_zh" IS DISTINCT FROM (new_values."summary_zh") OR old_values."tasks" IS DISTINCT FROM (new_values."tasks")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="8d65229c77988e967d8dc40fce2199aede482074",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b6130",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="kb_term",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="term",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_termchange" ("examples_en", "examples_zh", "id", "kind", "name_en", "name_zh", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "position", "slug", "status", "summary_en", "summary_zh", "tasks") SELECT old_values."examples_en", old_values."examples_zh", old_values."id", old_values."kind", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."position", old_values."slug", old_values."status", old_values."summary_en", old_values."summary_zh", old_values."tasks" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a947afc22c736b13babede9e727c3b0464288ec3",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_529c4",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="kb_term",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="termcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_termcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT new_values."claimed_value", new_values."entry_id", new_values."field", new_values."id", new_values."locator", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."quote", new_values."source_id", new_values."stance" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="039ba9c6fe524cc54742bfd7241aaf57aff07b46",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a25fd",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="kb_termcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="termcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_termcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="44d017d08d59d2354335f1fbc7055f437dbb9078",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ea9d2",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="kb_termcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="termcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "kb_termcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="fe94ffb0160c2ab776f0b25e28b72bcec33b51c0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_77f34",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="kb_termcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="exchangeratechange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ccc1ddd21b6ab542ba584d3f4f2ecaf539da0fca",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_55111",
                            table="kb_exchangeratechange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organizationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="11584b1c7ce894e8bb93e25b14a821f045a2a86b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3dd2c",
                            table="kb_organizationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organizationcitationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e8f41aae7db0511f079072d741e647c5d0efc7b6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_21b27",
                            table="kb_organizationcitationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="regionchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="81e1167dba967bceb1563ac30756e605c6bcf5f9",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_bf0be",
                            table="kb_regionchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="regioncitationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b1b22ad833bad391bdec45904a89a726002cdbae",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ec9e1",
                            table="kb_regioncitationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sourcechange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a3225e288204fbff121d69bf5cd6419756c7799a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_bd900",
                            table="kb_sourcechange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="termchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6110f7d8570c7cb741cfe2fa7fe0d9467b12e344",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f71a9",
                            table="kb_termchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="termcitationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="14ed896a234abd83a613dd01e5f20ac68a960549",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_30279",
                            table="kb_termcitationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
            ]
        ),
    ]
