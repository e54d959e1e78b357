import django.contrib.postgres.fields
import django.db.models.deletion
import kb.database.fields
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from kb.database.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("kb", "0004_changes_are_recorded"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("vendors", "0003_transistors_are_kept_in_billions"),
    ]

    operations = [
        AtOnce(
            [
                migrations.CreateModel(
                    name="ArchitectureChange",
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
                        ("name_zh", models.CharField(max_length=100, verbose_name="name (Chinese)")),
                        ("name_en", models.CharField(max_length=100, verbose_name="name (English)")),
                        ("summary_zh", models.TextField(blank=True, verbose_name="summary (Chinese)")),
                        ("summary_en", models.TextField(blank=True, verbose_name="summary (English)")),
                        (
                            "strengths_zh",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=300),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="strengths (Chinese)",
                            ),
                        ),
                        (
                            "strengths_en",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=300),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="strengths (English)",
                            ),
                        ),
                        (
                            "weaknesses_zh",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=300),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="weaknesses (Chinese)",
                            ),
                        ),
                        (
                            "weaknesses_en",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=300),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="weaknesses (English)",
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
                                to="vendors.architecture",
                                verbose_name="kind of",
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
                        "indexes": [models.Index(fields=["id"], name="vendors_arc_id_e84f3a_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="ArchitectureCitationChange",
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
                                to="vendors.architecture",
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
                        "indexes": [models.Index(fields=["id"], name="vendors_arc_id_5541a0_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="ChipChange",
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
                        ("name_zh", models.CharField(blank=True, max_length=100, verbose_name="name (Chinese)")),
                        ("name_en", models.CharField(blank=True, max_length=100, verbose_name="name (English)")),
                        ("series", models.CharField(blank=True, max_length=100, verbose_name="series")),
                        (
                            "form",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("chip", "Chip"),
                                    ("card", "Card"),
                                    ("module", "Module"),
                                    ("ip", "IP core"),
                                    ("system", "System"),
                                ],
                                max_length=6,
                                verbose_name="form",
                            ),
                        ),
                        ("announced", kb.database.fields.PartialDateField(blank=True, verbose_name="announced")),
                        ("released", kb.database.fields.PartialDateField(blank=True, verbose_name="released")),
                        (
                            "process_nm",
                            kb.database.fields.NumberField(
                                blank=True, decimal_places=6, max_digits=20, null=True, verbose_name="process, nm"
                            ),
                        ),
                        (
                            "transistors_billion",
                            kb.database.fields.NumberField(
                                blank=True,
                                decimal_places=6,
                                max_digits=20,
                                null=True,
                                verbose_name="transistors, billion",
                            ),
                        ),
                        (
                            "die_mm2",
                            kb.database.fields.NumberField(
                                blank=True, decimal_places=6, max_digits=20, null=True, verbose_name="die area, mm²"
                            ),
                        ),
                        (
                            "tiers",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[("cloud", "Cloud"), ("edge", "Edge"), ("device", "Device")], max_length=6
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="deployment tiers",
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
                                verbose_name="tasks",
                            ),
                        ),
                        ("memory_type", models.CharField(blank=True, max_length=60, verbose_name="memory type")),
                        ("software_stack", models.CharField(blank=True, max_length=200, verbose_name="software stack")),
                        (
                            "architecture",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.architecture",
                                verbose_name="architecture",
                            ),
                        ),
                        (
                            "foundry",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="kb.organization",
                                verbose_name="foundry",
                            ),
                        ),
                        (
                            "memory_medium",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="What it computes in, where it is compute-in-memory.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.memorymedium",
                                verbose_name="memory medium",
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
                            "vendor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.vendor",
                                verbose_name="vendor",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="vendors_chi_id_fd343d_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="ChipCitationChange",
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
                                to="vendors.chip",
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
                        "indexes": [models.Index(fields=["id"], name="vendors_chi_id_2fc3bb_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="ChipScenariosChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "chip",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.chip",
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
                            "scenario",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.scenario",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="vendors_chi_id_4395a5_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="DeploymentChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "tier",
                            models.CharField(
                                blank=True,
                                choices=[("cloud", "Cloud"), ("edge", "Edge"), ("device", "Device")],
                                max_length=6,
                                verbose_name="deployment tier",
                            ),
                        ),
                        (
                            "compute_classes",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[("small", "Small compute"), ("large", "Large compute")], max_length=5
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="compute class",
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
                                verbose_name="tasks",
                            ),
                        ),
                        (
                            "architecture",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.architecture",
                                verbose_name="architecture",
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
                            "vendor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.vendor",
                                verbose_name="vendor",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="vendors_dep_id_71e0bd_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="DeploymentCitationChange",
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
                                to="vendors.deployment",
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
                        "indexes": [models.Index(fields=["id"], name="vendors_dep_id_a56fe9_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="DeploymentScenariosChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "deployment",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.deployment",
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
                            "scenario",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.scenario",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="vendors_dep_id_9c7405_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="FundingEventChange",
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
                        ("announced", kb.database.fields.PartialDateField(blank=True, verbose_name="announced")),
                        (
                            "round",
                            models.CharField(
                                choices=[
                                    ("angel", "Angel"),
                                    ("pre-a", "Pre-Series A"),
                                    ("a", "Series A"),
                                    ("a-plus", "Series A+"),
                                    ("b", "Series B"),
                                    ("b-plus", "Series B+"),
                                    ("c", "Series C"),
                                    ("c-plus", "Series C+"),
                                    ("d", "Series D"),
                                    ("e", "Series E"),
                                    ("pre-ipo", "Pre-IPO"),
                                    ("strategic", "Strategic investment"),
                                    ("ipo", "Initial public offering"),
                                    ("placement", "Placement"),
                                    ("other", "Other round"),
                                    ("acquisition", "Acquisition"),
                                    ("licence-deal", "Licence deal"),
                                ],
                                max_length=12,
                                verbose_name="round",
                            ),
                        ),
                        (
                            "amount",
                            kb.database.fields.NumberField(
                                blank=True,
                                decimal_places=2,
                                help_text="In units of the currency.",
                                max_digits=20,
                                null=True,
                                verbose_name="amount",
                            ),
                        ),
                        (
                            "currency",
                            models.CharField(
                                blank=True,
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
                            "amount_kind",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("exact", "exactly"),
                                    ("at_least", "at least"),
                                    ("about", "about"),
                                    ("at_most", "at most"),
                                    ("undisclosed", "undisclosed"),
                                ],
                                help_text="Empty: no source was read for it yet.",
                                max_length=11,
                                verbose_name="how exact",
                            ),
                        ),
                        ("amount_text", models.CharField(blank=True, max_length=300, verbose_name="amount as told")),
                        (
                            "valuation",
                            kb.database.fields.NumberField(
                                blank=True, decimal_places=2, max_digits=20, null=True, verbose_name="valuation"
                            ),
                        ),
                        (
                            "valuation_currency",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("CNY", "Chinese yuan"),
                                    ("USD", "US dollar"),
                                    ("HKD", "Hong Kong dollar"),
                                    ("EUR", "Euro"),
                                    ("KRW", "South Korean won"),
                                    ("TWD", "New Taiwan dollar"),
                                ],
                                max_length=3,
                                verbose_name="valuation currency",
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
                            "vendor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.vendor",
                                verbose_name="vendor",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="vendors_fun_id_17d637_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="FundingEventCitationChange",
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
                                to="vendors.fundingevent",
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
                        "indexes": [models.Index(fields=["id"], name="vendors_fun_id_578658_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="InvestmentChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "lead",
                            models.BooleanField(
                                blank=True, help_text="Empty: not stated.", null=True, verbose_name="led the round"
                            ),
                        ),
                        (
                            "number",
                            models.PositiveSmallIntegerField(
                                help_text="Its place in the source's list.", verbose_name="number"
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.fundingevent",
                                verbose_name="funding event",
                            ),
                        ),
                        (
                            "investor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="kb.organization",
                                verbose_name="investor",
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
                        "indexes": [models.Index(fields=["id"], name="vendors_inv_id_6eb51f_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="LineageChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("predecessor", "Succeeds"),
                                    ("variant_of", "Variant of"),
                                    ("export_version_of", "Export version of"),
                                ],
                                max_length=20,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "ancestor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.chip",
                                verbose_name="ancestor",
                            ),
                        ),
                        (
                            "chip",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.chip",
                                verbose_name="chip",
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
                        "indexes": [models.Index(fields=["id"], name="vendors_lin_id_91d015_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="ListingChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "exchange",
                            models.CharField(
                                choices=[
                                    ("sse", "Shanghai Stock Exchange"),
                                    ("sse_star", "Shanghai Stock Exchange, STAR Market"),
                                    ("szse", "Shenzhen Stock Exchange"),
                                    ("szse_chinext", "Shenzhen Stock Exchange, ChiNext"),
                                    ("hkex", "Hong Kong Stock Exchange"),
                                    ("nasdaq", "Nasdaq"),
                                    ("nyse", "New York Stock Exchange"),
                                    ("krx", "Korea Exchange"),
                                ],
                                max_length=12,
                                verbose_name="exchange",
                            ),
                        ),
                        ("ticker", models.CharField(blank=True, max_length=12, verbose_name="ticker")),
                        ("listed_on", kb.database.fields.PartialDateField(blank=True, verbose_name="listed on")),
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
                            "vendor",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.vendor",
                                verbose_name="vendor",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="vendors_lis_id_4b6694_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="MemoryMediumChange",
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
                        ("name_zh", models.CharField(max_length=100, verbose_name="name (Chinese)")),
                        ("name_en", models.CharField(max_length=100, verbose_name="name (English)")),
                        ("summary_zh", models.TextField(blank=True, verbose_name="summary (Chinese)")),
                        ("summary_en", models.TextField(blank=True, verbose_name="summary (English)")),
                        (
                            "maturity_zh",
                            models.CharField(blank=True, max_length=200, verbose_name="maturity (Chinese)"),
                        ),
                        (
                            "maturity_en",
                            models.CharField(blank=True, max_length=200, verbose_name="maturity (English)"),
                        ),
                        (
                            "volatile",
                            models.BooleanField(
                                blank=True,
                                help_text="Loses its content without power.",
                                null=True,
                                verbose_name="volatile",
                            ),
                        ),
                        (
                            "strengths_zh",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=300),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="strengths (Chinese)",
                            ),
                        ),
                        (
                            "strengths_en",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=300),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="strengths (English)",
                            ),
                        ),
                        (
                            "weaknesses_zh",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=300),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="weaknesses (Chinese)",
                            ),
                        ),
                        (
                            "weaknesses_en",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=300),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="weaknesses (English)",
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
                        "indexes": [models.Index(fields=["id"], name="vendors_mem_id_e132bd_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="MemoryMediumCitationChange",
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
                                to="vendors.memorymedium",
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
                        "indexes": [models.Index(fields=["id"], name="vendors_mem_id_730044_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="MemorymediumVendorsChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "memorymedium",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.memorymedium",
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
                            "vendor",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.vendor",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="vendors_mem_id_22229c_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="ScenarioChange",
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
                        ("name_zh", models.CharField(max_length=100, verbose_name="name (Chinese)")),
                        ("name_en", models.CharField(max_length=100, verbose_name="name (English)")),
                        ("summary_zh", models.TextField(blank=True, verbose_name="summary (Chinese)")),
                        ("summary_en", models.TextField(blank=True, verbose_name="summary (English)")),
                        (
                            "min_tops",
                            kb.database.fields.NumberField(
                                blank=True,
                                decimal_places=6,
                                help_text="Precision as the source leaves it.",
                                max_digits=20,
                                null=True,
                                verbose_name="least compute, TOPS",
                            ),
                        ),
                        (
                            "compute_class",
                            models.CharField(
                                blank=True,
                                choices=[("small", "Small compute"), ("large", "Large compute")],
                                max_length=5,
                                verbose_name="compute class",
                            ),
                        ),
                        (
                            "compute",
                            models.CharField(
                                blank=True,
                                choices=[("high", "High"), ("low", "Low")],
                                max_length=4,
                                verbose_name="compute demanded",
                            ),
                        ),
                        (
                            "power",
                            models.CharField(
                                blank=True,
                                choices=[("high", "High"), ("low", "Low")],
                                max_length=4,
                                verbose_name="power allowed",
                            ),
                        ),
                        (
                            "cost",
                            models.CharField(
                                blank=True,
                                choices=[("high", "High"), ("low", "Low")],
                                max_length=4,
                                verbose_name="cost allowed",
                            ),
                        ),
                        (
                            "reliability",
                            models.CharField(
                                blank=True,
                                choices=[("high", "High"), ("low", "Low")],
                                max_length=4,
                                verbose_name="reliability demanded",
                            ),
                        ),
                        (
                            "generality",
                            models.CharField(
                                blank=True,
                                choices=[("high", "High"), ("low", "Low")],
                                max_length=4,
                                verbose_name="generality demanded",
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
                                to="vendors.scenario",
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
                        "indexes": [models.Index(fields=["id"], name="vendors_sce_id_5be4a6_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="ScenarioCitationChange",
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
                                to="vendors.scenario",
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
                        "indexes": [models.Index(fields=["id"], name="vendors_sce_id_74b7f1_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="SpecChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "number",
                            models.PositiveSmallIntegerField(
                                help_text="Its place among the figures of the chip.", verbose_name="number"
                            ),
                        ),
                        (
                            "metric",
                            models.CharField(
                                choices=[
                                    ("compute", "Compute"),
                                    ("power", "Power"),
                                    ("memory_capacity", "Memory capacity"),
                                    ("memory_bandwidth", "Memory bandwidth"),
                                    ("on_chip_memory", "On-chip memory"),
                                    ("interconnect_bandwidth", "Interconnect bandwidth"),
                                    ("efficiency", "Energy efficiency"),
                                    ("throughput", "Throughput"),
                                ],
                                max_length=22,
                                verbose_name="metric",
                            ),
                        ),
                        (
                            "value",
                            kb.database.fields.NumberField(decimal_places=6, max_digits=20, verbose_name="value"),
                        ),
                        (
                            "unit",
                            models.CharField(
                                help_text="Fixed by metric and precision; for throughput what is counted, such as images/s.",
                                max_length=40,
                                verbose_name="unit",
                            ),
                        ),
                        (
                            "precision",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("int4", "INT4"),
                                    ("int8", "INT8"),
                                    ("int16", "INT16"),
                                    ("fp4", "FP4"),
                                    ("fp6", "FP6"),
                                    ("fp8", "FP8"),
                                    ("fp16", "FP16"),
                                    ("bf16", "BF16"),
                                    ("tf32", "TF32"),
                                    ("fp32", "FP32"),
                                    ("fp64", "FP64"),
                                ],
                                max_length=5,
                                verbose_name="precision",
                            ),
                        ),
                        (
                            "sparsity",
                            models.CharField(
                                choices=[("dense", "Dense"), ("sparse", "Sparse"), ("unstated", "Sparsity not stated")],
                                default="unstated",
                                max_length=8,
                                verbose_name="sparsity",
                            ),
                        ),
                        (
                            "engine",
                            models.CharField(
                                blank=True,
                                choices=[("matrix", "Matrix unit"), ("vector", "Vector unit")],
                                max_length=6,
                                verbose_name="engine",
                            ),
                        ),
                        (
                            "regime",
                            models.CharField(
                                blank=True,
                                choices=[("peak", "Peak"), ("sustained", "Sustained"), ("measured", "Measured")],
                                max_length=9,
                                verbose_name="regime",
                            ),
                        ),
                        (
                            "scope",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("die", "Per die"),
                                    ("chip", "Per chip"),
                                    ("card", "Per card"),
                                    ("node", "Per node"),
                                ],
                                max_length=4,
                                verbose_name="scope",
                            ),
                        ),
                        ("conditions", models.CharField(blank=True, max_length=300, verbose_name="conditions")),
                        (
                            "rank",
                            models.CharField(
                                choices=[
                                    ("preferred", "Preferred"),
                                    ("normal", "Normal"),
                                    ("deprecated", "Deprecated"),
                                ],
                                default="normal",
                                max_length=10,
                                verbose_name="rank",
                            ),
                        ),
                        (
                            "chip",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.chip",
                                verbose_name="chip",
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
                        "indexes": [models.Index(fields=["id"], name="vendors_spe_id_77982d_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="SpecCitationChange",
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
                                to="vendors.spec",
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
                        "indexes": [models.Index(fields=["id"], name="vendors_spe_id_57bd62_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="VendorChange",
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
                        ("name_zh", models.CharField(blank=True, max_length=100, verbose_name="name (Chinese)")),
                        ("name_en", models.CharField(blank=True, max_length=100, verbose_name="name (English)")),
                        (
                            "aliases",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=100),
                                blank=True,
                                default=list,
                                help_text="Other names it is found by, in any language.",
                                size=None,
                                verbose_name="other names",
                            ),
                        ),
                        ("legal_name", models.CharField(blank=True, max_length=200, verbose_name="legal name")),
                        (
                            "kind",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("startup", "Start-up"),
                                    ("listed", "Listed company"),
                                    ("subsidiary", "Subsidiary"),
                                    ("big_tech", "Big tech"),
                                    ("research_institute", "Research institute"),
                                ],
                                max_length=20,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "business_status",
                            models.CharField(
                                blank=True,
                                choices=[("active", "Active"), ("acquired", "Acquired"), ("dissolved", "Dissolved")],
                                max_length=10,
                                verbose_name="business status",
                            ),
                        ),
                        ("founded", kb.database.fields.PartialDateField(blank=True, verbose_name="founded")),
                        ("website", models.URLField(blank=True, max_length=300, verbose_name="website")),
                        ("summary_zh", models.TextField(blank=True, verbose_name="summary (Chinese)")),
                        ("summary_en", models.TextField(blank=True, verbose_name="summary (English)")),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.vendor",
                                verbose_name="parent company",
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
                            "region",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="The narrowest place that a source names: city, province or country.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="kb.region",
                                verbose_name="seat",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="vendors_ven_id_84463f_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="VendorCitationChange",
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
                                to="vendors.vendor",
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
                        "indexes": [models.Index(fields=["id"], name="vendors_ven_id_e38384_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="ChipScenariosRow",
                    fields=[],
                    options={
                        "proxy": True,
                        "default_permissions": (),
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("vendors.chip_scenarios",),
                ),
                migrations.CreateModel(
                    name="DeploymentScenariosRow",
                    fields=[],
                    options={
                        "proxy": True,
                        "default_permissions": (),
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("vendors.deployment_scenarios",),
                ),
                migrations.CreateModel(
                    name="MemorymediumVendorsRow",
                    fields=[],
                    options={
                        "proxy": True,
                        "default_permissions": (),
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("vendors.memorymedium_vendors",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="architecture",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_architecturechange" ("id", "name_en", "name_zh", "note_en", "note_zh", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "slug", "status", "strengths_en", "strengths_zh", "summary_en", "summary_zh", "weaknesses_en", "weaknesses_zh") SELECT new_values."id", new_values."name_en", new_values."name_zh", new_values."note_en", new_values."note_zh", new_values."parent_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."slug", new_values."status", new_values."strengths_en", new_values."strengths_zh", new_values."summary_en", new_values."summary_zh", new_values."weaknesses_en", new_values."weaknesses_zh" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1e2f88f173948c86ea6e6bf19e8f8469942819ca",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3bfc7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_architecture",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="architecture",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_architecturechange" ("id", "name_en", "name_zh", "note_en", "note_zh", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "slug", "status", "strengths_en", "strengths_zh", "summary_en", "summary_zh", "weaknesses_en", "weaknesses_zh") SELECT old_values."id", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", old_values."parent_id", _pgh_attached_context.value, NOW(), \'update\', old_values."slug", old_values."status", old_values."strengths_en", old_values."strengths_zh", old_values."summary_en", old_values."summary_zh", old_values."weaknesses_en", old_values."weaknesses_zh" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."name_en" IS DISTINCT FROM (new_values."name_en") OR old_values."name_zh" IS DISTINCT FROM (new_values."name_zh") OR old_values."note_en" IS DISTINCT FROM (new_values."note_en") OR old_values."note_zh" IS DISTINCT FROM (new_values."note_zh") OR old_values."parent_id" IS DISTINCT FROM (new_values."parent_id") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."strengths_en" IS DISTINCT FROM (new_values."strengths_en") OR old_values."strengths_zh" IS DISTINCT FROM (new_values."strengths_zh") OR old_values."summary_en" IS DISTINCT FROM (new_values."summary_en") OR old_values."summary_zh" IS DISTINCT FROM (new_values."summary_zh") OR old_values."weaknesses_en" IS DISTINCT FROM (new_values."weaknesses_en") OR old_values."weaknesses_zh" IS DISTINCT FROM (new_values."weaknesses_zh")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ce990952eeb58df6ca99509631a9d38a5df42b41",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6150f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_architecture",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="architecture",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_architecturechange" ("id", "name_en", "name_zh", "note_en", "note_zh", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "slug", "status", "strengths_en", "strengths_zh", "summary_en", "summary_zh", "weaknesses_en", "weaknesses_zh") SELECT old_values."id", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", old_values."parent_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."slug", old_values."status", old_values."strengths_en", old_values."strengths_zh", old_values."summary_en", old_values."summary_zh", old_values."weaknesses_en", old_values."weaknesses_zh" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a135c249560c2d4f3e99e50e843b54c2503b108f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_77995",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_architecture",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="architecturecitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_architecturecitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT new_values."claimed_value", new_values."entry_id", new_values."field", new_values."id", new_values."locator", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."quote", new_values."source_id", new_values."stance" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="de6543aa8e37a6edbda80a04f1e066640930d2fa",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7b5b4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_architecturecitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="architecturecitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_architecturecitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9107ec2d44a6ef2b6f567a47cf490158ef54d040",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2bc0c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_architecturecitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="architecturecitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_architecturecitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5b47eab04baa896fc8e1e2815862280044c7976f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_af742",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_architecturecitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chip",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_chipchange" ("announced", "architecture_id", "die_mm2", "form", "foundry_id", "id", "memory_medium_id", "memory_type", "name_en", "name_zh", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "process_nm", "released", "series", "slug", "software_stack", "status", "tasks", "tiers", "transistors_billion", "vendor_id") SELECT new_values."announced", new_values."architecture_id", new_values."die_mm2", new_values."form", new_values."foundry_id", new_values."id", new_values."memory_medium_id", new_values."memory_type", new_values."name_en", new_values."name_zh", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."process_nm", new_values."released", new_values."series", new_values."slug", new_values."software_stack", new_values."status", new_values."tasks", new_values."tiers", new_values."transistors_billion", new_values."vendor_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1da4a8840ad677149577985825362cd22140ef3a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c70c7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_chip",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chip",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_chipchange" ("announced", "architecture_id", "die_mm2", "form", "foundry_id", "id", "memory_medium_id", "memory_type", "name_en", "name_zh", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "process_nm", "released", "series", "slug", "software_stack", "status", "tasks", "tiers", "transistors_billion", "vendor_id") SELECT old_values."announced", old_values."architecture_id", old_values."die_mm2", old_values."form", old_values."foundry_id", old_values."id", old_values."memory_medium_id", old_values."memory_type", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."process_nm", old_values."released", old_values."series", old_values."slug", old_values."software_stack", old_values."status", old_values."tasks", old_values."tiers", old_values."transistors_billion", old_values."vendor_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."announced" IS DISTINCT FROM (new_values."announced") OR old_values."architecture_id" IS DISTINCT FROM (new_values."architecture_id") OR old_values."die_mm2" IS DISTINCT FROM (new_values."die_mm2") OR old_values."form" IS DISTINCT FROM (new_values."form") OR old_values."foundry_id" IS DISTINCT FROM (new_values."foundry_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."memory_medium_id" IS DISTINCT FROM (new_values."memory_medium_id") OR old_values."memory_type" IS DISTINCT FROM (new_values."memory_type") OR old_values."name_en" IS DISTINCT FROM (new_values."name_en") OR old_values."name_zh" IS DISTINCT FROM (new_values."name_zh") OR old_values."note_en" IS DISTINCT FROM (new_values."note_en") OR old_values."note_zh" IS DISTINCT FROM (new_values."note_zh") OR old_values."process_nm" IS DISTINCT FROM (new_values."process_nm") OR old_values."released" IS DISTINCT FROM (new_values."released") OR old_values."series" IS DISTINCT FROM (new_values."series") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."software_stack" IS DISTINCT FROM (new_values."software_stack") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."tasks" IS DISTINCT FROM (new_values."tasks") OR old_values."tiers" IS DISTINCT FROM (new_values."tiers") OR old_values."transistors_billion" IS DISTINCT FROM (new_values."transistors_billion") OR old_values."vendor_id" IS DISTINCT FROM (new_values."vendor_id")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e51aa2f9660a90415bf3d985bdaddc7dae8b1cf1",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5b465",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_chip",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chip",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_chipchange" ("announced", "architecture_id", "die_mm2", "form", "foundry_id", "id", "memory_medium_id", "memory_type", "name_en", "name_zh", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "process_nm", "released", "series", "slug", "software_stack", "status", "tasks", "tiers", "transistors_billion", "vendor_id") SELECT old_values."announced", old_values."architecture_id", old_values."die_mm2", old_values."form", old_values."foundry_id", old_values."id", old_values."memory_medium_id", old_values."memory_type", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."process_nm", old_values."released", old_values."series", old_values."slug", old_values."software_stack", old_values."status", old_values."tasks", old_values."tiers", old_values."transistors_billion", old_values."vendor_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9611d5a6bd6bd26b0dade5eb207a8581a056859b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bd589",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_chip",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chipcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_chipcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT new_values."claimed_value", new_values."entry_id", new_values."field", new_values."id", new_values."locator", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."quote", new_values."source_id", new_values."stance" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6607c2948d06ea547acc9d31df6ed2caa08f5e80",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b7589",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_chipcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chipcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_chipcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="313e1c8018600ac349088f62f12329360f7d0c55",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_45037",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_chipcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chipcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_chipcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="29fb1fa8237eefde3ca87031de93edfdaec05fea",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_01701",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_chipcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="deployment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_deploymentchange" ("architecture_id", "compute_classes", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "tasks", "tier", "vendor_id") SELECT new_values."architecture_id", new_values."compute_classes", new_values."id", _pgh_attached_context.value, NOW(), \'insert\', new_values."tasks", new_values."tier", new_values."vendor_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="32232f12863557a978f2e631b73dadd945976eea",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_01ea1",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_deployment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="deployment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_deploymentchange" ("architecture_id", "compute_classes", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "tasks", "tier", "vendor_id") SELECT old_values."architecture_id", old_values."compute_classes", old_values."id", _pgh_attached_context.value, NOW(), \'update\', old_values."tasks", old_values."tier", old_values."vendor_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a4313c4dafa95e9c0c850cb963c8042825ed4646",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ea1ab",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_deployment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="deployment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_deploymentchange" ("architecture_id", "compute_classes", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "tasks", "tier", "vendor_id") SELECT old_values."architecture_id", old_values."compute_classes", old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."tasks", old_values."tier", old_values."vendor_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="925c52d06e1533cfb2bab63425b5367fde7f96d5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_00674",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_deployment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="deploymentcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_deploymentcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT new_values."claimed_value", new_values."entry_id", new_values."field", new_values."id", new_values."locator", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."quote", new_values."source_id", new_values."stance" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="241b927d9da8ce4ae044e140f75b682431fa6186",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2ddd9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_deploymentcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="deploymentcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_deploymentcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="bc6be87ba08af0a14c93457968ac7ff70bb11065",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f620b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_deploymentcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="deploymentcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_deploymentcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2b268247939b659a0c9eb258260ee9ff4a52ad9b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_19c48",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_deploymentcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundingevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_fundingeventchange" ("amount", "amount_kind", "amount_text", "announced", "currency", "id", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "round", "slug", "status", "valuation", "valuation_currency", "vendor_id") SELECT new_values."amount", new_values."amount_kind", new_values."amount_text", new_values."announced", new_values."currency", new_values."id", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."round", new_values."slug", new_values."status", new_values."valuation", new_values."valuation_currency", new_values."vendor_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e2e38ad7d3263c3858c11d957eb828eb5ec4d8ec",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1e896",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_fundingevent",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundingevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_fundingeventchange" ("amount", "amount_kind", "amount_text", "announced", "currency", "id", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "round", "slug", "status", "valuation", "valuation_currency", "vendor_id") SELECT old_values."amount", old_values."amount_kind", old_values."amount_text", old_values."announced", old_values."currency", old_values."id", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."round", old_values."slug", old_values."status", old_values."valuation", old_values."valuation_currency", old_values."vendor_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."amount" IS DISTINCT FROM (new_values."amount") OR old_values."amount_kind" IS DISTINCT FROM (new_values."amount_kind") OR old_values."amount_text" IS DISTINCT FROM (new_values."amount_text") OR old_values."announced" IS DISTINCT FROM (new_values."announced") OR old_values."currency" IS DISTINCT FROM (new_values."currency") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."note_en" IS DISTINCT FROM (new_values."note_en") OR old_values."note_zh" IS DISTINCT FROM (new_values."note_zh") OR old_values."round" IS DISTINCT FROM (new_values."round") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."valuation" IS DISTINCT FROM (new_values."valuation") OR old_values."valuation_currency" IS DISTINCT FROM (new_values."valuation_currency") OR old_values."vendor_id" IS DISTINCT FROM (new_values."vendor_id")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a358e6e430df0571a90366911d3a9917a17fcba3",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e2392",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_fundingevent",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundingevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_fundingeventchange" ("amount", "amount_kind", "amount_text", "announced", "currency", "id", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "round", "slug", "status", "valuation", "valuation_currency", "vendor_id") SELECT old_values."amount", old_values."amount_kind", old_values."amount_text", old_values."announced", old_values."currency", old_values."id", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."round", old_values."slug", old_values."status", old_values."valuation", old_values."valuation_currency", old_values."vendor_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="3b582a5611c862269c00bff689fb67b9bd8dd731",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b9cba",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_fundingevent",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundingeventcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_fundingeventcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT new_values."claimed_value", new_values."entry_id", new_values."field", new_values."id", new_values."locator", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."quote", new_values."source_id", new_values."stance" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="61318c32c5b8d950ed7536791448e148c2d6ce30",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ab3c5",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_fundingeventcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundingeventcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_fundingeventcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1611ccd8ac8cdb5ab2092d2dc27d40755707e065",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a8836",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_fundingeventcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundingeventcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_fundingeventcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="eab05f83b745956a3b88256461ea1ffd1b2fa29f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_59480",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_fundingeventcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="investment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_investmentchange" ("event_id", "id", "investor_id", "lead", "number", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT new_values."event_id", new_values."id", new_values."investor_id", new_values."lead", new_values."number", _pgh_attached_context.value, NOW(), \'insert\' FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4307dc020d64dd1b9d128c9feda4e03ef7da5cc2",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8c1fc",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_investment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="investment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_investmentchange" ("event_id", "id", "investor_id", "lead", "number", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT old_values."event_id", old_values."id", old_values."investor_id", old_values."lead", old_values."number", _pgh_attached_context.value, NOW(), \'update\' FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f5052a033c5d6081f627b44ffb5ec12b154e812f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_34fc8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_investment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="investment",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_investmentchange" ("event_id", "id", "investor_id", "lead", "number", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT old_values."event_id", old_values."id", old_values."investor_id", old_values."lead", old_values."number", _pgh_attached_context.value, NOW(), \'delete\' FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="47b4ea4d60ea5efaae73b08e619fbeb4d6461124",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b3486",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_investment",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="lineage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_lineagechange" ("ancestor_id", "chip_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT new_values."ancestor_id", new_values."chip_id", new_values."id", new_values."kind", _pgh_attached_context.value, NOW(), \'insert\' FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8bbac975fa4105f37d677df54c65ca624430260c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_44304",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_lineage",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="lineage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_lineagechange" ("ancestor_id", "chip_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT old_values."ancestor_id", old_values."chip_id", old_values."id", old_values."kind", _pgh_attached_context.value, NOW(), \'update\' FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="027b475d4c426f9ddb2177287906336599e5ff32",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9f1a7",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_lineage",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="lineage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_lineagechange" ("ancestor_id", "chip_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT old_values."ancestor_id", old_values."chip_id", old_values."id", old_values."kind", _pgh_attached_context.value, NOW(), \'delete\' FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="57749223f6d47d6c5308f03b07095c96a6d6090f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a1cbd",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_lineage",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="listing",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_listingchange" ("exchange", "id", "listed_on", "pgh_context_id", "pgh_created_at", "pgh_label", "ticker", "vendor_id") SELECT new_values."exchange", new_values."id", new_values."listed_on", _pgh_attached_context.value, NOW(), \'insert\', new_values."ticker", new_values."vendor_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="32ae89333711c978dfc9f6717f6acc5072162940",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5c316",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_listing",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="listing",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_listingchange" ("exchange", "id", "listed_on", "pgh_context_id", "pgh_created_at", "pgh_label", "ticker", "vendor_id") SELECT old_values."exchange", old_values."id", old_values."listed_on", _pgh_attached_context.value, NOW(), \'update\', old_values."ticker", old_values."vendor_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="3b4d2342aed46d74a44f32af18733e621a90fcd5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0e2b0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_listing",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="listing",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_listingchange" ("exchange", "id", "listed_on", "pgh_context_id", "pgh_created_at", "pgh_label", "ticker", "vendor_id") SELECT old_values."exchange", old_values."id", old_values."listed_on", _pgh_attached_context.value, NOW(), \'delete\', old_values."ticker", old_values."vendor_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="3f47f5e11924f4014b1b2152039535e214f9261f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f55bf",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_listing",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="memorymedium",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_memorymediumchange" ("id", "maturity_en", "maturity_zh", "name_en", "name_zh", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "slug", "status", "strengths_en", "strengths_zh", "summary_en", "summary_zh", "volatile", "weaknesses_en", "weaknesses_zh") SELECT new_values."id", new_values."maturity_en", new_values."maturity_zh", new_values."name_en", new_values."name_zh", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."slug", new_values."status", new_values."strengths_en", new_values."strengths_zh", new_values."summary_en", new_values."summary_zh", new_values."volatile", new_values."weaknesses_en", new_values."weaknesses_zh" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="47a9d9f8d08a51c29739c7320f57a50bcfd190b8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_172b5",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_memorymedium",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="memorymedium",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_memorymediumchange" ("id", "maturity_en", "maturity_zh", "name_en", "name_zh", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "slug", "status", "strengths_en", "strengths_zh", "summary_en", "summary_zh", "volatile", "weaknesses_en", "weaknesses_zh") SELECT old_values."id", old_values."maturity_en", old_values."maturity_zh", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."slug", old_values."status", old_values."strengths_en", old_values."strengths_zh", old_values."summary_en", old_values."summary_zh", old_values."volatile", old_values."weaknesses_en", old_values."weaknesses_zh" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."maturity_en" IS DISTINCT FROM (new_values."maturity_en") OR old_values."maturity_zh" IS DISTINCT FROM (new_values."maturity_zh") OR old_values."name_en" IS DISTINCT FROM (new_values."name_en") OR old_values."name_zh" IS DISTINCT FROM (new_values."name_zh") OR old_values."note_en" IS DISTINCT FROM (new_values."note_en") OR old_values."note_zh" IS DISTINCT FROM (new_values."note_zh") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."strengths_en" IS DISTINCT FROM (new_values."strengths_en") OR old_values."strengths_zh" IS DISTINCT FROM (new_values."strengths_zh") OR old_values."summary_en" IS DISTINCT FROM (new_values."summary_en") OR old_values."summary_zh" IS DISTINCT FROM (new_values."summary_zh") OR old_values."volatile" IS DISTINCT FROM (new_values."volatile") OR old_values."weaknesses_en" IS DISTINCT FROM (new_values."weaknesses_en") OR old_values."weaknesses_zh" IS DISTINCT FROM (new_values."weaknesses_zh")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="26907149955085892a02d40baf4034d02bcdc901",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b2622",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_memorymedium",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="memorymedium",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_memorymediumchange" ("id", "maturity_en", "maturity_zh", "name_en", "name_zh", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "slug", "status", "strengths_en", "strengths_zh", "summary_en", "summary_zh", "volatile", "weaknesses_en", "weaknesses_zh") SELECT old_values."id", old_values."maturity_en", old_values."maturity_zh", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."slug", old_values."status", old_values."strengths_en", old_values."strengths_zh", old_values."summary_en", old_values."summary_zh", old_values."volatile", old_values."weaknesses_en", old_values."weaknesses_zh" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b4bea43aef154ea3d85b8649d9b35b349b1be3e2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0a88a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_memorymedium",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="memorymediumcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_memorymediumcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT new_values."claimed_value", new_values."entry_id", new_values."field", new_values."id", new_values."locator", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."quote", new_values."source_id", new_values."stance" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a1bc1a22568c3206487b5fd5ea2559a75d6d8c00",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_769a0",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_memorymediumcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="memorymediumcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_memorymediumcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="830fd517fa382fd33f398917ce33a2e9f02acf26",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_023ab",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_memorymediumcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="memorymediumcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_memorymediumcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c654d61aeb002769119acae84ea1c0d1876bf3f1",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ea16f",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_memorymediumcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="scenario",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_scenariochange" ("compute", "compute_class", "cost", "generality", "id", "min_tops", "name_en", "name_zh", "note_en", "note_zh", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "power", "reliability", "slug", "status", "summary_en", "summary_zh") SELECT new_values."compute", new_values."compute_class", new_values."cost", new_values."generality", new_values."id", new_values."min_tops", new_values."name_en", new_values."name_zh", new_values."note_en", new_values."note_zh", new_values."parent_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."power", new_values."reliability", new_values."slug", new_values."status", new_values."summary_en", new_values."summary_zh" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3cfc184ffd00f73b1d61e3f089720d98913a545c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f9711",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_scenario",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="scenario",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_scenariochange" ("compute", "compute_class", "cost", "generality", "id", "min_tops", "name_en", "name_zh", "note_en", "note_zh", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "power", "reliability", "slug", "status", "summary_en", "summary_zh") SELECT old_values."compute", old_values."compute_class", old_values."cost", old_values."generality", old_values."id", old_values."min_tops", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", old_values."parent_id", _pgh_attached_context.value, NOW(), \'update\', old_values."power", old_values."reliability", old_values."slug", old_values."status", old_values."summary_en", old_values."summary_zh" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."compute" IS DISTINCT FROM (new_values."compute") OR old_values."compute_class" IS DISTINCT FROM (new_values."compute_class") OR old_values."cost" IS DISTINCT FROM (new_values."cost") OR old_values."generality" IS DISTINCT FROM (new_values."generality") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."min_tops" IS DISTINCT FROM (new_values."min_tops") OR old_values."name_en" IS DISTINCT FROM (new_values."name_en") OR old_values."name_zh" IS DISTINCT FROM (new_values."name_zh") OR old_values."note_en" IS DISTINCT FROM (new_values."note_en") OR old_values."note_zh" IS DISTINCT FROM (new_values."note_zh") OR old_values."parent_id" IS DISTINCT FROM (new_values."parent_id") OR old_values."power" IS DISTINCT FROM (new_values."power") OR old_values."reliability" IS DISTINCT FROM (new_values."reliability") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."summary_en" IS DISTINCT FROM (new_values."summary_en") OR old_values."summary_zh" IS DISTINCT FROM (new_values."summary_zh")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6e87752e225f64238f7f1956118a7a7e734468ba",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9087d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_scenario",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="scenario",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_scenariochange" ("compute", "compute_class", "cost", "generality", "id", "min_tops", "name_en", "name_zh", "note_en", "note_zh", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "power", "reliability", "slug", "status", "summary_en", "summary_zh") SELECT old_values."compute", old_values."compute_class", old_values."cost", old_values."generality", old_values."id", old_values."min_tops", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", old_values."parent_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."power", old_values."reliability", old_values."slug", old_values."status", old_values."summary_en", old_values."summary_zh" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="886f60c413189abcfbfe828b796b89348881484c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_37c6f",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_scenario",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="scenariocitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_scenariocitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT new_values."claimed_value", new_values."entry_id", new_values."field", new_values."id", new_values."locator", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."quote", new_values."source_id", new_values."stance" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0790ee5365ac8430f10ad571839060bb906dc754",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4875f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_scenariocitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="scenariocitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_scenariocitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="33f713225d2d2ddaa114c82128efb9e50cda4335",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b97b4",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_scenariocitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="scenariocitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_scenariocitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="cc7dd03332fb30ecddd03840814c01f2902f2ee5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_93568",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_scenariocitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="spec",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_specchange" ("chip_id", "conditions", "engine", "id", "metric", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "precision", "rank", "regime", "scope", "sparsity", "unit", "value") SELECT new_values."chip_id", new_values."conditions", new_values."engine", new_values."id", new_values."metric", new_values."number", _pgh_attached_context.value, NOW(), \'insert\', new_values."precision", new_values."rank", new_values."regime", new_values."scope", new_values."sparsity", new_values."unit", new_values."value" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ecfdf15fc8631ea070882b3ceeaa1145a96725af",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_01d2b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_spec",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="spec",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_specchange" ("chip_id", "conditions", "engine", "id", "metric", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "precision", "rank", "regime", "scope", "sparsity", "unit", "value") SELECT old_values."chip_id", old_values."conditions", old_values."engine", old_values."id", old_values."metric", old_values."number", _pgh_attached_context.value, NOW(), \'update\', old_values."precision", old_values."rank", old_values."regime", old_values."scope", old_values."sparsity", old_values."unit", old_values."value" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5e84e2b5c3d4bcd9b5fcf02e745e2be4ff193502",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c425a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_spec",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="spec",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_specchange" ("chip_id", "conditions", "engine", "id", "metric", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "precision", "rank", "regime", "scope", "sparsity", "unit", "value") SELECT old_values."chip_id", old_values."conditions", old_values."engine", old_values."id", old_values."metric", old_values."number", _pgh_attached_context.value, NOW(), \'delete\', old_values."precision", old_values."rank", old_values."regime", old_values."scope", old_values."sparsity", old_values."unit", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0d637059323f2e71de8bfddc6d0c107639ad6651",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8ab51",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_spec",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="speccitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_speccitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT new_values."claimed_value", new_values."entry_id", new_values."field", new_values."id", new_values."locator", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."quote", new_values."source_id", new_values."stance" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1ff2fb672aa4a618181d0e340019f88c5f0354d2",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6b688",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_speccitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="speccitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_speccitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="fef3eecc1ce0b6d37b0c0639fc59a943fcadab51",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d43e7",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_speccitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="speccitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_speccitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9ccfd2ae3374745da2ec3361baf8f55e3371de1e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c468c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_speccitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="vendor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_vendorchange" ("aliases", "business_status", "founded", "id", "kind", "legal_name", "name_en", "name_zh", "note_en", "note_zh", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "region_id", "slug", "status", "summary_en", "summary_zh", "website") SELECT new_values."aliases", new_values."business_status", new_values."founded", new_values."id", new_values."kind", new_values."legal_name", new_values."name_en", new_values."name_zh", new_values."note_en", new_values."note_zh", new_values."parent_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."region_id", new_values."slug", new_values."status", new_values."summary_en", new_values."summary_zh", new_values."website" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="083eaec350f02d81b712901ded08b919a7159508",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9eddb",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_vendor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="vendor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_vendorchange" ("aliases", "business_status", "founded", "id", "kind", "legal_name", "name_en", "name_zh", "note_en", "note_zh", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "region_id", "slug", "status", "summary_en", "summary_zh", "website") SELECT old_values."aliases", old_values."business_status", old_values."founded", old_values."id", old_values."kind", old_values."legal_name", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", old_values."parent_id", _pgh_attached_context.value, NOW(), \'update\', old_values."region_id", old_values."slug", old_values."status", old_values."summary_en", old_values."summary_zh", old_values."website" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."aliases" IS DISTINCT FROM (new_values."aliases") OR old_values."business_status" IS DISTINCT FROM (new_values."business_status") OR old_values."founded" IS DISTINCT FROM (new_values."founded") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."legal_name" IS DISTINCT FROM (new_values."legal_name") OR old_values."name_en" IS DISTINCT FROM (new_values."name_en") OR old_values."name_zh" IS DISTINCT FROM (new_values."name_zh") OR old_values."note_en" IS DISTINCT FROM (new_values."note_en") OR old_values."note_zh" IS DISTINCT FROM (new_values."note_zh") OR old_values."parent_id" IS DISTINCT FROM (new_values."parent_id") OR old_values."region_id" IS DISTINCT FROM (new_values."region_id") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."summary_en" IS DISTINCT FROM (new_values."summary_en") OR old_values."summary_zh" IS DISTINCT FROM (new_values."summary_zh") OR old_values."website" IS DISTINCT FROM (new_values."website")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0267fc51e4568462581a3f2eb97d898e31ccf923",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a50f8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_vendor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="vendor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_vendorchange" ("aliases", "business_status", "founded", "id", "kind", "legal_name", "name_en", "name_zh", "note_en", "note_zh", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "region_id", "slug", "status", "summary_en", "summary_zh", "website") SELECT old_values."aliases", old_values."business_status", old_values."founded", old_values."id", old_values."kind", old_values."legal_name", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", old_values."parent_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."region_id", old_values."slug", old_values."status", old_values."summary_en", old_values."summary_zh", old_values."website" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a0c91428895522c4b3585ef24a913802e2fcc980",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7fa5f",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_vendor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="vendorcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_vendorcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT new_values."claimed_value", new_values."entry_id", new_values."field", new_values."id", new_values."locator", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."quote", new_values."source_id", new_values."stance" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="49ad77b0b81b2d8a2b7b1073537cff50c8d0f6ad",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d9c2b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_vendorcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="vendorcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_vendorcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="3e6bcad119b4a06762f5136d6fbf781721bf5625",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bbb24",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_vendorcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="vendorcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_vendorcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a241d0f6a9d1e441e6b051d9c3bf7a9dedbfd3c7",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ed7f4",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_vendorcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chipscenariosrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_chipscenarioschange" ("chip_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "scenario_id") SELECT new_values."chip_id", new_values."id", _pgh_attached_context.value, NOW(), \'insert\', new_values."scenario_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="aaca83becc2c88d86452d734be85a2e8402b7174",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_17ac5",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_chip_scenarios",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chipscenariosrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_chipscenarioschange" ("chip_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "scenario_id") SELECT old_values."chip_id", old_values."id", _pgh_attached_context.value, NOW(), \'update\', old_values."scenario_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e9f1c9276506959eaa0d8ae61e1b00a0fe87218d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_051cd",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_chip_scenarios",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chipscenariosrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_chipscenarioschange" ("chip_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "scenario_id") SELECT old_values."chip_id", old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."scenario_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a55eac82989947cb91cb8acf8a51fab178c41861",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c2447",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_chip_scenarios",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="deploymentscenariosrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_deploymentscenarioschange" ("deployment_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "scenario_id") SELECT new_values."deployment_id", new_values."id", _pgh_attached_context.value, NOW(), \'insert\', new_values."scenario_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="cbc02f89be184527c0a9a590be71c0fe46d37790",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_393ce",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_deployment_scenarios",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="deploymentscenariosrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_deploymentscenarioschange" ("deployment_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "scenario_id") SELECT old_values."deployment_id", old_values."id", _pgh_attached_context.value, NOW(), \'update\', old_values."scenario_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9ed21e62a51217aba5d4996c7f79b70ab7340573",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5f8f0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_deployment_scenarios",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="deploymentscenariosrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_deploymentscenarioschange" ("deployment_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "scenario_id") SELECT old_values."deployment_id", old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."scenario_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="08f8499cd643280b326fba46c25717710d36102f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_74106",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_deployment_scenarios",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="memorymediumvendorsrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_memorymediumvendorschange" ("id", "memorymedium_id", "pgh_context_id", "pgh_created_at", "pgh_label", "vendor_id") SELECT new_values."id", new_values."memorymedium_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."vendor_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="67a73f738d29c9567328e2cf522ba6c74deb7558",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6d161",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="vendors_memorymedium_vendors",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="memorymediumvendorsrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_memorymediumvendorschange" ("id", "memorymedium_id", "pgh_context_id", "pgh_created_at", "pgh_label", "vendor_id") SELECT old_values."id", old_values."memorymedium_id", _pgh_attached_context.value, NOW(), \'update\', old_values."vendor_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="cdb71c716905b93457f224bbd484596474c5b618",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_05fcf",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="vendors_memorymedium_vendors",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="memorymediumvendorsrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "vendors_memorymediumvendorschange" ("id", "memorymedium_id", "pgh_context_id", "pgh_created_at", "pgh_label", "vendor_id") SELECT old_values."id", old_values."memorymedium_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."vendor_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f6bfb42a07970ba55e8b8acb33c5b63529434c01",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a2d48",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="vendors_memorymedium_vendors",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="architecturechange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="fea8f0146dfd996a0122fac2a52799674ee8cf76",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8b91b",
                            table="vendors_architecturechange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="architecturecitationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f12812196be637802ffde000d77e931dde789ff0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9836c",
                            table="vendors_architecturecitationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chipchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0e4d7d3081d6b41cf845e79e97673b76e05c165a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_c8a44",
                            table="vendors_chipchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chipcitationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="737c7a7733120ee3960a2b738a434fa0538d9a40",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_87ed3",
                            table="vendors_chipcitationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chipscenarioschange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="338346169fc280e44425e6e8e8fb35b0a7699329",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_36233",
                            table="vendors_chipscenarioschange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="deploymentchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9f64b7e0e76532a7cab544f2438ffd054dbe294d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2c980",
                            table="vendors_deploymentchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="deploymentcitationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6a9bc20d2bf5ea7cdb9be64e7575ee4279be0c45",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_44eb8",
                            table="vendors_deploymentcitationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="deploymentscenarioschange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9d97dd157d188aba544af4934ba9492eca663c3c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b334f",
                            table="vendors_deploymentscenarioschange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundingeventchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="39edf878761b978ba0cd6f5071bc5c327d541a04",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_dc409",
                            table="vendors_fundingeventchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="fundingeventcitationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="800eb0d2a5e4d05887aab7aacc311992005ce321",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_85068",
                            table="vendors_fundingeventcitationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="investmentchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ef15dfbce69acba772012ee2a6d3af3662d1c409",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_bfdd5",
                            table="vendors_investmentchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="lineagechange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b3427e2e9fab207af790303ab0bfb64ac12a39c7",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3ad7e",
                            table="vendors_lineagechange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="listingchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ebdafd0d56690bf757f2b2f30d59ea969fdcb75d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1f140",
                            table="vendors_listingchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="memorymediumchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="69f9eb06af88fa75f8c1b499f6f8e27a430cc8bc",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_84e95",
                            table="vendors_memorymediumchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="memorymediumcitationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e98b6680b13d8f5fb94ff9aa15568452c2b07016",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9ac4d",
                            table="vendors_memorymediumcitationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="memorymediumvendorschange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6fbc9188f0c10099330f82f7ee9352fca4da7b02",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_07257",
                            table="vendors_memorymediumvendorschange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="scenariochange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5a24e5b12983c6186447e76a42e20487794179d5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_86d1f",
                            table="vendors_scenariochange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="scenariocitationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c3c0e4e942da1ad080295b2af17ff2dccd0c7471",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_394a2",
                            table="vendors_scenariocitationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="specchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="50256acae35fbd19620bd3ea16e880fa53a10e55",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_0090e",
                            table="vendors_specchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="speccitationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="4519027d91cde034ce07c1c6af93bd507c17cfb3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_63f20",
                            table="vendors_speccitationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="vendorchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="899971c8578b962be7de99b1a801c4c387ea28d4",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a2959",
                            table="vendors_vendorchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="vendorcitationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5e7369b30e36c096d5e45ccb6e4b423669224a1b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2b145",
                            table="vendors_vendorcitationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
            ]
        ),
    ]
