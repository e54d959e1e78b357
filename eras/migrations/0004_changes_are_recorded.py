import django.contrib.postgres.fields
import django.db.models.deletion
import kb.database.fields
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from kb.database.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("eras", "0003_claims_and_milestones_name_what_they_speak_of"),
        ("kb", "0004_changes_are_recorded"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("vendors", "0004_changes_are_recorded"),
    ]

    operations = [
        AtOnce(
            [
                migrations.CreateModel(
                    name="ClaimArchitecturesChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "architecture",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.architecture",
                            ),
                        ),
                        (
                            "claim",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="eras.claim",
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
                        "indexes": [models.Index(fields=["id"], name="eras_claima_id_41f9e8_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="ClaimChange",
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
                            "section",
                            models.CharField(
                                choices=[
                                    ("opening", "Opening"),
                                    ("overview", "Overview"),
                                    ("era-1-0", "Era 1.0"),
                                    ("era-2-0", "Era 2.0"),
                                    ("era-3-0", "Era 3.0"),
                                    ("drivers", "Drivers"),
                                    ("market", "Market"),
                                    ("funding", "Funding"),
                                    ("players", "Players"),
                                    ("compute-power", "Compute as power"),
                                    ("page", "Page"),
                                ],
                                max_length=16,
                                verbose_name="section",
                            ),
                        ),
                        (
                            "lines",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                default=list,
                                size=None,
                                verbose_name="lines of the report",
                            ),
                        ),
                        (
                            "nature",
                            models.CharField(
                                choices=[
                                    ("fact", "Stated as fact"),
                                    ("vendor_claim", "Vendor's claim"),
                                    ("forecast", "Forecast"),
                                    ("opinion", "Opinion"),
                                ],
                                max_length=12,
                                verbose_name="nature",
                            ),
                        ),
                        (
                            "subject",
                            models.CharField(
                                help_text="What it speaks of, as one word.", max_length=60, verbose_name="subject"
                            ),
                        ),
                        ("text_zh", models.TextField(verbose_name="text (Chinese)")),
                        ("text_en", models.TextField(verbose_name="text (English)")),
                        (
                            "value",
                            kb.database.fields.NumberField(
                                blank=True, decimal_places=6, max_digits=20, null=True, verbose_name="value"
                            ),
                        ),
                        ("unit", models.CharField(blank=True, max_length=60, verbose_name="unit")),
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
                        "indexes": [models.Index(fields=["id"], name="eras_claimc_id_742d3a_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="ClaimCitationChange",
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
                                to="eras.claim",
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
                        "indexes": [models.Index(fields=["id"], name="eras_claimc_id_e1e521_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="ClaimScenariosChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "claim",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="eras.claim",
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
                        "indexes": [models.Index(fields=["id"], name="eras_claims_id_b46171_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="ClaimVendorsChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "claim",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="eras.claim",
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
                        "indexes": [models.Index(fields=["id"], name="eras_claimv_id_6647d2_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="EraArchitecturesChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "architecture",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="vendors.architecture",
                            ),
                        ),
                        (
                            "era",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="eras.era",
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
                        "indexes": [models.Index(fields=["id"], name="eras_eraarc_id_eba769_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="EraChange",
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
                            "number",
                            models.CharField(
                                help_text="1.0, 2.0, 3.0: its address.", max_length=5, verbose_name="number"
                            ),
                        ),
                        ("name_zh", models.CharField(max_length=100, verbose_name="name (Chinese)")),
                        ("name_en", models.CharField(max_length=100, verbose_name="name (English)")),
                        ("starts", kb.database.fields.PartialDateField(blank=True, verbose_name="starts")),
                        ("ends", kb.database.fields.PartialDateField(blank=True, verbose_name="ends")),
                        (
                            "founding_from",
                            kb.database.fields.PartialDateField(blank=True, verbose_name="vendors founded from"),
                        ),
                        (
                            "founding_to",
                            kb.database.fields.PartialDateField(blank=True, verbose_name="vendors founded to"),
                        ),
                        ("years_text_zh", models.TextField(blank=True, verbose_name="years as told (Chinese)")),
                        ("years_text_en", models.TextField(blank=True, verbose_name="years as told (English)")),
                        (
                            "drivers_zh",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=300),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="drivers (Chinese)",
                            ),
                        ),
                        (
                            "drivers_en",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=300),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="drivers (English)",
                            ),
                        ),
                        (
                            "vendor_strategy_zh",
                            models.TextField(blank=True, verbose_name="vendors' strategy (Chinese)"),
                        ),
                        (
                            "vendor_strategy_en",
                            models.TextField(blank=True, verbose_name="vendors' strategy (English)"),
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
                        "indexes": [models.Index(fields=["id"], name="eras_eracha_id_e8f350_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="EraCitationChange",
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
                                to="eras.era",
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
                        "indexes": [models.Index(fields=["id"], name="eras_eracit_id_904c72_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="EraMembershipChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("defining", "Defining"),
                                    ("participant", "Participant"),
                                    ("precursor", "Precursor"),
                                ],
                                max_length=11,
                                verbose_name="role",
                            ),
                        ),
                        ("note_zh", models.TextField(blank=True, verbose_name="note (Chinese)")),
                        ("note_en", models.TextField(blank=True, verbose_name="note (English)")),
                        (
                            "era",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="eras.era",
                                verbose_name="era",
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
                        "indexes": [models.Index(fields=["id"], name="eras_eramem_id_70a1f0_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="EraMembershipCitationChange",
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
                                to="eras.eramembership",
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
                        "indexes": [models.Index(fields=["id"], name="eras_eramem_id_c6891e_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="IndicatorChange",
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
                        ("name_zh", models.CharField(max_length=200, verbose_name="name (Chinese)")),
                        ("name_en", models.CharField(max_length=200, verbose_name="name (English)")),
                        ("unit", models.CharField(max_length=40, verbose_name="unit")),
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
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="kb.region",
                                verbose_name="geography",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="eras_indica_id_cce3ae_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="IndicatorCitationChange",
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
                                to="eras.indicator",
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
                        "indexes": [models.Index(fields=["id"], name="eras_indica_id_f21318_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="IndicatorPublishersChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "indicator",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="eras.indicator",
                            ),
                        ),
                        (
                            "organization",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
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
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="eras_indica_id_8c2963_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="MilestoneChange",
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
                        ("date", kb.database.fields.PartialDateField(verbose_name="date")),
                        ("title_zh", models.CharField(max_length=200, verbose_name="title (Chinese)")),
                        ("title_en", models.CharField(max_length=200, verbose_name="title (English)")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("product", "Product"),
                                    ("technology", "Technology"),
                                    ("policy", "Policy"),
                                    ("market", "Market"),
                                    ("company", "Company"),
                                ],
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "chip_named",
                            models.CharField(
                                blank=True,
                                help_text="A chip it names that has no page here.",
                                max_length=100,
                                verbose_name="chip named",
                            ),
                        ),
                        ("summary_zh", models.TextField(blank=True, verbose_name="summary (Chinese)")),
                        ("summary_en", models.TextField(blank=True, verbose_name="summary (English)")),
                        (
                            "era",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="eras.era",
                                verbose_name="era",
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
                        "indexes": [models.Index(fields=["id"], name="eras_milest_id_9956db_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="MilestoneChipsChange",
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
                            "milestone",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="eras.milestone",
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
                        "indexes": [models.Index(fields=["id"], name="eras_milest_id_cb24a0_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="MilestoneCitationChange",
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
                                to="eras.milestone",
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
                        "indexes": [models.Index(fields=["id"], name="eras_milest_id_b94cc6_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="MilestoneOrganizationsChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "milestone",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="eras.milestone",
                            ),
                        ),
                        (
                            "organization",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
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
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="eras_milest_id_156eee_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="MilestoneVendorsChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "milestone",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="eras.milestone",
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
                        "indexes": [models.Index(fields=["id"], name="eras_milest_id_ab74bf_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="ObservationChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "number",
                            models.PositiveSmallIntegerField(
                                help_text="Its place in the series.", verbose_name="number"
                            ),
                        ),
                        (
                            "year",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="Empty where the source gives none.",
                                null=True,
                                verbose_name="year",
                            ),
                        ),
                        (
                            "as_of",
                            kb.database.fields.PartialDateField(
                                blank=True,
                                help_text="The date within the year, where the value is of a date.",
                                verbose_name="as of",
                            ),
                        ),
                        (
                            "value",
                            kb.database.fields.NumberField(decimal_places=9, max_digits=20, verbose_name="value"),
                        ),
                        (
                            "qualifier",
                            models.CharField(
                                blank=True,
                                choices=[("more_than", "more than"), ("about", "about"), ("nearly", "nearly")],
                                max_length=9,
                                verbose_name="qualifier",
                            ),
                        ),
                        ("forecast", models.BooleanField(default=False, verbose_name="forecast")),
                        ("estimate", models.BooleanField(default=False, verbose_name="estimate")),
                        (
                            "item_zh",
                            models.CharField(
                                blank=True,
                                help_text="What part of the whole it is.",
                                max_length=100,
                                verbose_name="item (Chinese)",
                            ),
                        ),
                        ("item_en", models.CharField(blank=True, max_length=100, verbose_name="item (English)")),
                        (
                            "share_percent",
                            kb.database.fields.NumberField(
                                blank=True, decimal_places=6, max_digits=20, null=True, verbose_name="share, percent"
                            ),
                        ),
                        ("note_zh", models.TextField(blank=True, verbose_name="note (Chinese)")),
                        ("note_en", models.TextField(blank=True, verbose_name="note (English)")),
                        (
                            "indicator",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="eras.indicator",
                                verbose_name="indicator",
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
                                blank=True,
                                db_constraint=False,
                                null=True,
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
                        "indexes": [models.Index(fields=["id"], name="eras_observ_id_313efa_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="ObservationCitationChange",
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
                                to="eras.observation",
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
                        "indexes": [models.Index(fields=["id"], name="eras_observ_id_9f9f3f_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="PolicyChange",
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
                        ("title_zh", models.CharField(max_length=300, verbose_name="title (Chinese)")),
                        ("title_en", models.CharField(max_length=300, verbose_name="title (English)")),
                        (
                            "level",
                            models.CharField(
                                choices=[
                                    ("central", "Central"),
                                    ("provincial", "Provincial"),
                                    ("municipal", "Municipal"),
                                    ("foreign", "Foreign"),
                                ],
                                max_length=10,
                                verbose_name="level",
                            ),
                        ),
                        (
                            "document_number",
                            models.CharField(blank=True, max_length=100, verbose_name="document number"),
                        ),
                        ("issued", kb.database.fields.PartialDateField(blank=True, verbose_name="issued")),
                        (
                            "plan_period",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("13th", "13th Five-Year Plan"),
                                    ("14th", "14th Five-Year Plan"),
                                    ("15th", "15th Five-Year Plan"),
                                ],
                                max_length=4,
                                verbose_name="plan period",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("plan", "Plan"),
                                    ("opinion", "Opinions"),
                                    ("notice", "Notice"),
                                    ("measure", "Measures"),
                                    ("guideline", "Guideline"),
                                    ("subsidy", "Subsidy"),
                                    ("programme", "Programme"),
                                ],
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "topics",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("ai_chip", "AI chips"),
                                        ("computing_power", "Computing power"),
                                        ("compute_in_memory", "Compute-in-memory"),
                                        ("data_center", "Data centres"),
                                        ("integrated_circuit", "Integrated circuits"),
                                        ("artificial_intelligence", "Artificial intelligence"),
                                    ],
                                    max_length=24,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="topics",
                            ),
                        ),
                        ("summary_zh", models.TextField(blank=True, verbose_name="summary (Chinese)")),
                        ("summary_en", models.TextField(blank=True, verbose_name="summary (English)")),
                        ("url", models.URLField(blank=True, max_length=500, verbose_name="address")),
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
                                help_text="Empty for the central government.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="kb.region",
                                verbose_name="region",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="eras_policy_id_239735_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="PolicyCitationChange",
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
                                to="eras.policy",
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
                        "indexes": [models.Index(fields=["id"], name="eras_policy_id_6368e9_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="PolicyIssuersChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "organization",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
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
                            "policy",
                            models.ForeignKey(
                                db_constraint=False,
                                db_tablespace="",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="eras.policy",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="eras_policy_id_112a58_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="PolicyTargetChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "number",
                            models.PositiveSmallIntegerField(
                                help_text="Its place among the targets of the policy.", verbose_name="number"
                            ),
                        ),
                        ("year", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="year")),
                        ("text_zh", models.TextField(verbose_name="text (Chinese)")),
                        ("text_en", models.TextField(blank=True, verbose_name="text (English)")),
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
                            "policy",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="eras.policy",
                                verbose_name="policy",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "default_permissions": (),
                        "indexes": [models.Index(fields=["id"], name="eras_policy_id_756506_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="RoadmapChange",
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
                        ("name_zh", models.CharField(max_length=200, verbose_name="name (Chinese)")),
                        ("name_en", models.CharField(max_length=200, verbose_name="name (English)")),
                        (
                            "elements_zh",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=300),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="elements (Chinese)",
                            ),
                        ),
                        (
                            "elements_en",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=300),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="elements (English)",
                            ),
                        ),
                        (
                            "goals_zh",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=300),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="goals (Chinese)",
                            ),
                        ),
                        (
                            "goals_en",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=300),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="goals (English)",
                            ),
                        ),
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
                        (
                            "region",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="kb.region",
                                verbose_name="region",
                            ),
                        ),
                        (
                            "vendor",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
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
                        "indexes": [models.Index(fields=["id"], name="eras_roadma_id_f743e7_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="RoadmapCitationChange",
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
                                to="eras.roadmap",
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
                        "indexes": [models.Index(fields=["id"], name="eras_roadma_id_fe0774_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="StatedGrowthChange",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                        ("from_year", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="from")),
                        ("to_year", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="to")),
                        (
                            "rate_percent",
                            kb.database.fields.NumberField(
                                blank=True,
                                decimal_places=6,
                                max_digits=20,
                                null=True,
                                verbose_name="rate, percent a year",
                            ),
                        ),
                        (
                            "multiple",
                            kb.database.fields.NumberField(
                                blank=True, decimal_places=6, max_digits=20, null=True, verbose_name="multiple"
                            ),
                        ),
                        (
                            "period_years",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="over years"),
                        ),
                        (
                            "qualifier",
                            models.CharField(
                                blank=True,
                                choices=[("more_than", "more than"), ("about", "about"), ("nearly", "nearly")],
                                max_length=9,
                                verbose_name="qualifier",
                            ),
                        ),
                        ("note_zh", models.TextField(blank=True, verbose_name="note (Chinese)")),
                        ("note_en", models.TextField(blank=True, verbose_name="note (English)")),
                        (
                            "indicator",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="eras.indicator",
                                verbose_name="indicator",
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
                        "indexes": [models.Index(fields=["id"], name="eras_stated_id_f7b1ed_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="ClaimArchitecturesRow",
                    fields=[],
                    options={
                        "proxy": True,
                        "default_permissions": (),
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("eras.claim_architectures",),
                ),
                migrations.CreateModel(
                    name="ClaimScenariosRow",
                    fields=[],
                    options={
                        "proxy": True,
                        "default_permissions": (),
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("eras.claim_scenarios",),
                ),
                migrations.CreateModel(
                    name="ClaimVendorsRow",
                    fields=[],
                    options={
                        "proxy": True,
                        "default_permissions": (),
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("eras.claim_vendors",),
                ),
                migrations.CreateModel(
                    name="EraArchitecturesRow",
                    fields=[],
                    options={
                        "proxy": True,
                        "default_permissions": (),
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("eras.era_architectures",),
                ),
                migrations.CreateModel(
                    name="IndicatorPublishersRow",
                    fields=[],
                    options={
                        "proxy": True,
                        "default_permissions": (),
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("eras.indicator_publishers",),
                ),
                migrations.CreateModel(
                    name="MilestoneChipsRow",
                    fields=[],
                    options={
                        "proxy": True,
                        "default_permissions": (),
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("eras.milestone_chips",),
                ),
                migrations.CreateModel(
                    name="MilestoneOrganizationsRow",
                    fields=[],
                    options={
                        "proxy": True,
                        "default_permissions": (),
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("eras.milestone_organizations",),
                ),
                migrations.CreateModel(
                    name="MilestoneVendorsRow",
                    fields=[],
                    options={
                        "proxy": True,
                        "default_permissions": (),
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("eras.milestone_vendors",),
                ),
                migrations.CreateModel(
                    name="PolicyIssuersRow",
                    fields=[],
                    options={
                        "proxy": True,
                        "default_permissions": (),
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("eras.policy_issuers",),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claim",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_claimchange" ("id", "lines", "nature", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "section", "slug", "status", "subject", "text_en", "text_zh", "unit", "value") SELECT new_values."id", new_values."lines", new_values."nature", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."section", new_values."slug", new_values."status", new_values."subject", new_values."text_en", new_values."text_zh", new_values."unit", new_values."value" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="25b37c81ecdcfd273699c72fa6fd32bc1424f6b2",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_263d4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_claim",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claim",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_claimchange" ("id", "lines", "nature", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "section", "slug", "status", "subject", "text_en", "text_zh", "unit", "value") SELECT old_values."id", old_values."lines", old_values."nature", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."section", old_values."slug", old_values."status", old_values."subject", old_values."text_en", old_values."text_zh", old_values."unit", old_values."value" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."lines" IS DISTINCT FROM (new_values."lines") OR old_values."nature" IS DISTINCT FROM (new_values."nature") OR old_values."note_en" IS DISTINCT FROM (new_values."note_en") OR old_values."note_zh" IS DISTINCT FROM (new_values."note_zh") OR old_values."section" IS DISTINCT FROM (new_values."section") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."subject" IS DISTINCT FROM (new_values."subject") OR old_values."text_en" IS DISTINCT FROM (new_values."text_en") OR old_values."text_zh" IS DISTINCT FROM (new_values."text_zh") OR old_values."unit" IS DISTINCT FROM (new_values."unit") OR old_values."value" IS DISTINCT FROM (new_values."value")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="de4c36c702105156a2e2f05756d9c09e485aa723",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_aa951",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_claim",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claim",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_claimchange" ("id", "lines", "nature", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "section", "slug", "status", "subject", "text_en", "text_zh", "unit", "value") SELECT old_values."id", old_values."lines", old_values."nature", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."section", old_values."slug", old_values."status", old_values."subject", old_values."text_en", old_values."text_zh", old_values."unit", old_values."value" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f8b9ed31ffc5dade8d13a883d401f9ceada3bf1f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_44780",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_claim",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claimcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_claimcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT new_values."claimed_value", new_values."entry_id", new_values."field", new_values."id", new_values."locator", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."quote", new_values."source_id", new_values."stance" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8c750f38a5a55d7f812f79d187ec2560225a18d2",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5133c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_claimcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claimcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_claimcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="01617792309bf0b1511750ae718972c72f4e4bb6",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_26748",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_claimcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claimcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_claimcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="84ee56ba3df19b5a228a4eb5789278577a4a7c38",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7dcb5",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_claimcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="era",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_erachange" ("drivers_en", "drivers_zh", "ends", "founding_from", "founding_to", "id", "name_en", "name_zh", "note_en", "note_zh", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "slug", "starts", "status", "strengths_en", "strengths_zh", "summary_en", "summary_zh", "vendor_strategy_en", "vendor_strategy_zh", "weaknesses_en", "weaknesses_zh", "years_text_en", "years_text_zh") SELECT new_values."drivers_en", new_values."drivers_zh", new_values."ends", new_values."founding_from", new_values."founding_to", new_values."id", new_values."name_en", new_values."name_zh", new_values."note_en", new_values."note_zh", new_values."number", _pgh_attached_context.value, NOW(), \'insert\', new_values."slug", new_values."starts", new_values."status", new_values."strengths_en", new_values."strengths_zh", new_values."summary_en", new_values."summary_zh", new_values."vendor_strategy_en", new_values."vendor_strategy_zh", new_values."weaknesses_en", new_values."weaknesses_zh", new_values."years_text_en", new_values."years_text_zh" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7ca4ab6006761a221c447cee24ab05087995178a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_df4db",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_era",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="era",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_erachange" ("drivers_en", "drivers_zh", "ends", "founding_from", "founding_to", "id", "name_en", "name_zh", "note_en", "note_zh", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "slug", "starts", "status", "strengths_en", "strengths_zh", "summary_en", "summary_zh", "vendor_strategy_en", "vendor_strategy_zh", "weaknesses_en", "weaknesses_zh", "years_text_en", "years_text_zh") SELECT old_values."drivers_en", old_values."drivers_zh", old_values."ends", old_values."founding_from", old_values."founding_to", old_values."id", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", old_values."number", _pgh_attached_context.value, NOW(), \'update\', old_values."slug", old_values."starts", old_values."status", old_values."strengths_en", old_values."strengths_zh", old_values."summary_en", old_values."summary_zh", old_values."vendor_strategy_en", old_values."vendor_strategy_zh", old_values."weaknesses_en", old_values."weaknesses_zh", old_values."years_text_en", old_values."years_text_zh" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."drivers_en" IS DISTINCT FROM (new_values."drivers_en") OR old_values."drivers_zh" IS DISTINCT FROM (new_values."drivers_zh") OR old_values."ends" IS DISTINCT FROM (new_values."ends") OR old_values."founding_from" IS DISTINCT FROM (new_values."founding_from") OR old_values."founding_to" IS DISTINCT FROM (new_values."founding_to") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."name_en" IS DISTINCT FROM (new_values."name_en") OR old_values."name_zh" IS DISTINCT FROM (new_values."name_zh") OR old_values."note_en" IS DISTINCT FROM (new_values."note_en") OR old_values."note_zh" IS DISTINCT FROM (new_values."note_zh") OR old_values."number" IS DISTINCT FROM (new_values."number") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."starts" IS DISTINCT FROM (new_values."starts") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."strengths_en" IS DISTINCT FROM (new_values."strengths_en") OR old_values."strengths_zh" IS DISTINCT FROM (new_values."strengths_zh") OR old_values."summary_en" IS DISTINCT FROM (new_values."summary_en") OR old_values."summary_zh" IS DISTINCT FROM (new_values."summary_zh") OR old_values."vendor_strategy_en" IS DISTINCT FROM (new_values."vendor_strategy_en") OR old_values."vendor_strategy_zh" IS DISTINCT FROM (new_values."vendor_strategy_zh") OR old_values."weaknesses_en" IS DISTINCT FROM (new_values."weaknesses_en") OR old_values."weaknesses_zh" IS DISTINCT FROM (new_values."weaknesses_zh") OR old_values."years_text_en" IS DISTINCT FROM (new_values."years_text_en") OR old_values."years_text_zh" IS DISTINCT FROM (new_values."years_text_zh")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="78da76fb7c74a2040f69dcd2dfaa02b0cdcdf752",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b2e8d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_era",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="era",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_erachange" ("drivers_en", "drivers_zh", "ends", "founding_from", "founding_to", "id", "name_en", "name_zh", "note_en", "note_zh", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "slug", "starts", "status", "strengths_en", "strengths_zh", "summary_en", "summary_zh", "vendor_strategy_en", "vendor_strategy_zh", "weaknesses_en", "weaknesses_zh", "years_text_en", "years_text_zh") SELECT old_values."drivers_en", old_values."drivers_zh", old_values."ends", old_values."founding_from", old_values."founding_to", old_values."id", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", old_values."number", _pgh_attached_context.value, NOW(), \'delete\', old_values."slug", old_values."starts", old_values."status", old_values."strengths_en", old_values."strengths_zh", old_values."summary_en", old_values."summary_zh", old_values."vendor_strategy_en", old_values."vendor_strategy_zh", old_values."weaknesses_en", old_values."weaknesses_zh", old_values."years_text_en", old_values."years_text_zh" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="dddc44a5757ed143ea8bc3d8cf031be7bfba98ed",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0e496",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_era",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eracitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_eracitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT new_values."claimed_value", new_values."entry_id", new_values."field", new_values."id", new_values."locator", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."quote", new_values."source_id", new_values."stance" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="68a91079da94f2693ec18a75b1a11fe2892d2838",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9ce1d",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_eracitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eracitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_eracitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d6b32bb0df6db5fc18168f265644a9def37f5368",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cbef1",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_eracitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eracitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_eracitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="244cd889dac9246a1fc268b8976ace5edad5df04",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_11417",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_eracitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eramembership",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_eramembershipchange" ("era_id", "id", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "role", "vendor_id") SELECT new_values."era_id", new_values."id", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."role", new_values."vendor_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6753d9d5638b32d8c353b22fa6e5ff0914f4c429",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cfeba",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_eramembership",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eramembership",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_eramembershipchange" ("era_id", "id", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "role", "vendor_id") SELECT old_values."era_id", old_values."id", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."role", old_values."vendor_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="73ad1ca73f272154a708a8c8c25d1c6aefe4ff32",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_18bcd",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_eramembership",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eramembership",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_eramembershipchange" ("era_id", "id", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "role", "vendor_id") SELECT old_values."era_id", old_values."id", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."role", old_values."vendor_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="8dc053806d9d0abfbe84b34f208980a42d6725ed",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_398fb",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_eramembership",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eramembershipcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_eramembershipcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT new_values."claimed_value", new_values."entry_id", new_values."field", new_values."id", new_values."locator", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."quote", new_values."source_id", new_values."stance" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7c5c0e3f0f166668296e0247a9ffe49bee390da6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6864f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_eramembershipcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eramembershipcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_eramembershipcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="61ca1e38deb814a6374887a6ecf9b13b409e3f74",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ebb1a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_eramembershipcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eramembershipcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_eramembershipcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="28ad2c3d554842fb683652ec6168e3c5028203a7",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e9128",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_eramembershipcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicator",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_indicatorchange" ("id", "name_en", "name_zh", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "region_id", "slug", "status", "unit") SELECT new_values."id", new_values."name_en", new_values."name_zh", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."region_id", new_values."slug", new_values."status", new_values."unit" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="33cf8fa7e5190890e84b796d0d83e24f68375ed6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_afb93",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicator",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_indicatorchange" ("id", "name_en", "name_zh", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "region_id", "slug", "status", "unit") SELECT old_values."id", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."region_id", old_values."slug", old_values."status", old_values."unit" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."name_en" IS DISTINCT FROM (new_values."name_en") OR old_values."name_zh" IS DISTINCT FROM (new_values."name_zh") OR old_values."note_en" IS DISTINCT FROM (new_values."note_en") OR old_values."note_zh" IS DISTINCT FROM (new_values."note_zh") OR old_values."region_id" IS DISTINCT FROM (new_values."region_id") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."unit" IS DISTINCT FROM (new_values."unit")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7e29c3b529917117b5403e641a2a1cd76d687e40",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2f021",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicator",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_indicatorchange" ("id", "name_en", "name_zh", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "region_id", "slug", "status", "unit") SELECT old_values."id", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."region_id", old_values."slug", old_values."status", old_values."unit" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4378c783d9231f24375aa9d2ced110397c28d8f9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cfe9d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicatorcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_indicatorcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT new_values."claimed_value", new_values."entry_id", new_values."field", new_values."id", new_values."locator", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."quote", new_values."source_id", new_values."stance" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3f8b9f54c795eec06ea685cb7c4fef7bf4381aac",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d248c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_indicatorcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicatorcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_indicatorcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="127f2b3347ad87d7bb57bbafb1ffa0c95a49a37e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e0079",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_indicatorcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicatorcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_indicatorcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d179ca0069d292250d3ecb0fe486b629dd1dfbdf",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_51c3f",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_indicatorcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestone",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_milestonechange" ("chip_named", "date", "era_id", "id", "kind", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "slug", "status", "summary_en", "summary_zh", "title_en", "title_zh") SELECT new_values."chip_named", new_values."date", new_values."era_id", new_values."id", new_values."kind", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."slug", new_values."status", new_values."summary_en", new_values."summary_zh", new_values."title_en", new_values."title_zh" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5c0123b8b56fd844652c934118da25a52d667877",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a6b1b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_milestone",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestone",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_milestonechange" ("chip_named", "date", "era_id", "id", "kind", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "slug", "status", "summary_en", "summary_zh", "title_en", "title_zh") SELECT old_values."chip_named", old_values."date", old_values."era_id", old_values."id", old_values."kind", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."slug", old_values."status", old_values."summary_en", old_values."summary_zh", old_values."title_en", old_values."title_zh" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."chip_named" IS DISTINCT FROM (new_values."chip_named") OR old_values."date" IS DISTINCT FROM (new_values."date") OR old_values."era_id" IS DISTINCT FROM (new_values."era_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."note_en" IS DISTINCT FROM (new_values."note_en") OR old_values."note_zh" IS DISTINCT FROM (new_values."note_zh") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."summary_en" IS DISTINCT FROM (new_values."summary_en") OR old_values."summary_zh" IS DISTINCT FROM (new_values."summary_zh") OR old_values."title_en" IS DISTINCT FROM (new_values."title_en") OR old_values."title_zh" IS DISTINCT FROM (new_values."title_zh")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="93dd5c368ffe4d23e2d0efd94ee6205f973b4eeb",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b8d68",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_milestone",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestone",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_milestonechange" ("chip_named", "date", "era_id", "id", "kind", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "slug", "status", "summary_en", "summary_zh", "title_en", "title_zh") SELECT old_values."chip_named", old_values."date", old_values."era_id", old_values."id", old_values."kind", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."slug", old_values."status", old_values."summary_en", old_values."summary_zh", old_values."title_en", old_values."title_zh" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="915671d58c015c2f7f20b3dd4699365ec7fd7166",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5770b",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_milestone",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestonecitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_milestonecitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT new_values."claimed_value", new_values."entry_id", new_values."field", new_values."id", new_values."locator", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."quote", new_values."source_id", new_values."stance" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="09848a87d50bb15d1c14c00ff0570aa10627ebf0",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_155bd",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_milestonecitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestonecitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_milestonecitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="82a95cdf5c2a7c74ebfb4e2398d8ece2e3cbb7d3",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c3aa1",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_milestonecitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestonecitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_milestonecitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="31565f75be54e3765d5b0c79ea7469ccec16b18b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_78aba",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_milestonecitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_observationchange" ("as_of", "estimate", "forecast", "id", "indicator_id", "item_en", "item_zh", "note_en", "note_zh", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "qualifier", "share_percent", "value", "vendor_id", "year") SELECT new_values."as_of", new_values."estimate", new_values."forecast", new_values."id", new_values."indicator_id", new_values."item_en", new_values."item_zh", new_values."note_en", new_values."note_zh", new_values."number", _pgh_attached_context.value, NOW(), \'insert\', new_values."qualifier", new_values."share_percent", new_values."value", new_values."vendor_id", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="25a93d2d1df085af081d64d685a7eeb725e745b5",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3406c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_observation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_observationchange" ("as_of", "estimate", "forecast", "id", "indicator_id", "item_en", "item_zh", "note_en", "note_zh", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "qualifier", "share_percent", "value", "vendor_id", "year") SELECT old_values."as_of", old_values."estimate", old_values."forecast", old_values."id", old_values."indicator_id", old_values."item_en", old_values."item_zh", old_values."note_en", old_values."note_zh", old_values."number", _pgh_attached_context.value, NOW(), \'update\', old_values."qualifier", old_values."share_percent", old_values."value", old_values."vendor_id", old_values."year" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9fd061cd817ad51831cfe73abb16328fac73ef5e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3f4e8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_observation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_observationchange" ("as_of", "estimate", "forecast", "id", "indicator_id", "item_en", "item_zh", "note_en", "note_zh", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "qualifier", "share_percent", "value", "vendor_id", "year") SELECT old_values."as_of", old_values."estimate", old_values."forecast", old_values."id", old_values."indicator_id", old_values."item_en", old_values."item_zh", old_values."note_en", old_values."note_zh", old_values."number", _pgh_attached_context.value, NOW(), \'delete\', old_values."qualifier", old_values."share_percent", old_values."value", old_values."vendor_id", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f8ab89cc8d753949eb5e144a6479f997d2a03043",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d0798",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_observation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observationcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_observationcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT new_values."claimed_value", new_values."entry_id", new_values."field", new_values."id", new_values."locator", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."quote", new_values."source_id", new_values."stance" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1e5beb717565e0fab1f695bbd13a3e8beea44931",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ce4ea",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_observationcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observationcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_observationcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5d45754fb132259583cdaa3b6b156702bca7c1c2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9e41f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_observationcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observationcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_observationcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="17ee86062b170756f68b232dd4032b89ab28b619",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_edd83",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_observationcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="policy",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_policychange" ("document_number", "id", "issued", "kind", "level", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "plan_period", "region_id", "slug", "status", "summary_en", "summary_zh", "title_en", "title_zh", "topics", "url") SELECT new_values."document_number", new_values."id", new_values."issued", new_values."kind", new_values."level", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."plan_period", new_values."region_id", new_values."slug", new_values."status", new_values."summary_en", new_values."summary_zh", new_values."title_en", new_values."title_zh", new_values."topics", new_values."url" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ad61bfb467df6d09e3a2743065268eaaf64061af",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_03d27",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_policy",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="policy",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_policychange" ("document_number", "id", "issued", "kind", "level", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "plan_period", "region_id", "slug", "status", "summary_en", "summary_zh", "title_en", "title_zh", "topics", "url") SELECT old_values."document_number", old_values."id", old_values."issued", old_values."kind", old_values."level", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."plan_period", old_values."region_id", old_values."slug", old_values."status", old_values."summary_en", old_values."summary_zh", old_values."title_en", old_values."title_zh", old_values."topics", old_values."url" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."document_number" IS DISTINCT FROM (new_values."document_number") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."issued" IS DISTINCT FROM (new_values."issued") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."level" IS DISTINCT FROM (new_values."level") OR old_values."note_en" IS DISTINCT FROM (new_values."note_en") OR old_values."note_zh" IS DISTINCT FROM (new_values."note_zh") OR old_values."plan_period" IS DISTINCT FROM (new_values."plan_period") OR old_values."region_id" IS DISTINCT FROM (new_values."region_id") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."summary_en" IS DISTINCT FROM (new_values."summary_en") OR old_values."summary_zh" IS DISTINCT FROM (new_values."summary_zh") OR old_values."title_en" IS DISTINCT FROM (new_values."title_en") OR old_values."title_zh" IS DISTINCT FROM (new_values."title_zh") OR old_values."topics" IS DISTINCT FROM (new_values."topics") OR old_values."url" IS DISTINCT FROM (new_values."url")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="05772a0f31e791dd1129b262df8c6c412f5572f0",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_41168",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_policy",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="policy",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_policychange" ("document_number", "id", "issued", "kind", "level", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "plan_period", "region_id", "slug", "status", "summary_en", "summary_zh", "title_en", "title_zh", "topics", "url") SELECT old_values."document_number", old_values."id", old_values."issued", old_values."kind", old_values."level", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."plan_period", old_values."region_id", old_values."slug", old_values."status", old_values."summary_en", old_values."summary_zh", old_values."title_en", old_values."title_zh", old_values."topics", old_values."url" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="78ff8c0a93a6c7e513e7a725a125022ae81c2f19",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_62935",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_policy",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="policycitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_policycitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT new_values."claimed_value", new_values."entry_id", new_values."field", new_values."id", new_values."locator", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."quote", new_values."source_id", new_values."stance" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4e87bf4d10bc9b296afe4ae87b027bbd7ff1e057",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_986a1",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_policycitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="policycitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_policycitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b8402e8a7d8e007a7c0401237a4497d576297a88",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_af9e2",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_policycitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="policycitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_policycitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="381c2c1fc0fe3c0719805b12063beba4843ef91a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4865c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_policycitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="policytarget",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_policytargetchange" ("id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "policy_id", "text_en", "text_zh", "year") SELECT new_values."id", new_values."number", _pgh_attached_context.value, NOW(), \'insert\', new_values."policy_id", new_values."text_en", new_values."text_zh", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="34b08823eba635b3d2d293a2c270bcf055200f5a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_39782",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_policytarget",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="policytarget",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_policytargetchange" ("id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "policy_id", "text_en", "text_zh", "year") SELECT old_values."id", old_values."number", _pgh_attached_context.value, NOW(), \'update\', old_values."policy_id", old_values."text_en", old_values."text_zh", old_values."year" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5ed4938e90125cd4c2d634fc1ee90d2ab7616a9a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_068b5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_policytarget",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="policytarget",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_policytargetchange" ("id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "policy_id", "text_en", "text_zh", "year") SELECT old_values."id", old_values."number", _pgh_attached_context.value, NOW(), \'delete\', old_values."policy_id", old_values."text_en", old_values."text_zh", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2a068ea64d1f9fa39b386c9c24d1c0f1e27f757a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_99a62",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_policytarget",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roadmap",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_roadmapchange" ("elements_en", "elements_zh", "goals_en", "goals_zh", "id", "name_en", "name_zh", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "region_id", "slug", "status", "summary_en", "summary_zh", "vendor_id") SELECT new_values."elements_en", new_values."elements_zh", new_values."goals_en", new_values."goals_zh", new_values."id", new_values."name_en", new_values."name_zh", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."region_id", new_values."slug", new_values."status", new_values."summary_en", new_values."summary_zh", new_values."vendor_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="60643299c5774a8f4ececd5ad5c8e13097d53be7",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_83c71",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_roadmap",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roadmap",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_roadmapchange" ("elements_en", "elements_zh", "goals_en", "goals_zh", "id", "name_en", "name_zh", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "region_id", "slug", "status", "summary_en", "summary_zh", "vendor_id") SELECT old_values."elements_en", old_values."elements_zh", old_values."goals_en", old_values."goals_zh", old_values."id", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."region_id", old_values."slug", old_values."status", old_values."summary_en", old_values."summary_zh", old_values."vendor_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."elements_en" IS DISTINCT FROM (new_values."elements_en") OR old_values."elements_zh" IS DISTINCT FROM (new_values."elements_zh") OR old_values."goals_en" IS DISTINCT FROM (new_values."goals_en") OR old_values."goals_zh" IS DISTINCT FROM (new_values."goals_zh") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."name_en" IS DISTINCT FROM (new_values."name_en") OR old_values."name_zh" IS DISTINCT FROM (new_values."name_zh") OR old_values."note_en" IS DISTINCT FROM (new_values."note_en") OR old_values."note_zh" IS DISTINCT FROM (new_values."note_zh") OR old_values."region_id" IS DISTINCT FROM (new_values."region_id") OR old_values."slug" IS DISTINCT FROM (new_values."slug") OR old_values."status" IS DISTINCT FROM (new_values."status") OR old_values."summary_en" IS DISTINCT FROM (new_values."summary_en") OR old_values."summary_zh" IS DISTINCT FROM (new_values."summary_zh") OR old_values."vendor_id" IS DISTINCT FROM (new_values."vendor_id")) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="8709b4d8979856ed302c25091f9f93897fcece0a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d2670",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_roadmap",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roadmap",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_roadmapchange" ("elements_en", "elements_zh", "goals_en", "goals_zh", "id", "name_en", "name_zh", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "region_id", "slug", "status", "summary_en", "summary_zh", "vendor_id") SELECT old_values."elements_en", old_values."elements_zh", old_values."goals_en", old_values."goals_zh", old_values."id", old_values."name_en", old_values."name_zh", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."region_id", old_values."slug", old_values."status", old_values."summary_en", old_values."summary_zh", old_values."vendor_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0268f9226d9f4c98e6b136a78ec66f82885a3988",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1369b",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_roadmap",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roadmapcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_roadmapcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT new_values."claimed_value", new_values."entry_id", new_values."field", new_values."id", new_values."locator", new_values."note_en", new_values."note_zh", _pgh_attached_context.value, NOW(), \'insert\', new_values."quote", new_values."source_id", new_values."stance" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b7651d765a12709777f3e03c19a84baba4634bac",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_68609",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_roadmapcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roadmapcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_roadmapcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'update\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ab785d785ab5278c9aeae89cc66880c2927dbf7b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d3524",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_roadmapcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roadmapcitation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_roadmapcitationchange" ("claimed_value", "entry_id", "field", "id", "locator", "note_en", "note_zh", "pgh_context_id", "pgh_created_at", "pgh_label", "quote", "source_id", "stance") SELECT old_values."claimed_value", old_values."entry_id", old_values."field", old_values."id", old_values."locator", old_values."note_en", old_values."note_zh", _pgh_attached_context.value, NOW(), \'delete\', old_values."quote", old_values."source_id", old_values."stance" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b9bee48de36cf3376f07a15ff2a35b1032070f01",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e6758",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_roadmapcitation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statedgrowth",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_statedgrowthchange" ("from_year", "id", "indicator_id", "multiple", "note_en", "note_zh", "number", "period_years", "pgh_context_id", "pgh_created_at", "pgh_label", "qualifier", "rate_percent", "to_year") SELECT new_values."from_year", new_values."id", new_values."indicator_id", new_values."multiple", new_values."note_en", new_values."note_zh", new_values."number", new_values."period_years", _pgh_attached_context.value, NOW(), \'insert\', new_values."qualifier", new_values."rate_percent", new_values."to_year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9887ff0feae43b3c89b81ee1a09a5526f8ed1017",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_92797",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_statedgrowth",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statedgrowth",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_statedgrowthchange" ("from_year", "id", "indicator_id", "multiple", "note_en", "note_zh", "number", "period_years", "pgh_context_id", "pgh_created_at", "pgh_label", "qualifier", "rate_percent", "to_year") SELECT old_values."from_year", old_values."id", old_values."indicator_id", old_values."multiple", old_values."note_en", old_values."note_zh", old_values."number", old_values."period_years", _pgh_attached_context.value, NOW(), \'update\', old_values."qualifier", old_values."rate_percent", old_values."to_year" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="172b76ca6425072957409fcf3fc4d3ef6e386c25",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8c9ae",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_statedgrowth",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statedgrowth",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_statedgrowthchange" ("from_year", "id", "indicator_id", "multiple", "note_en", "note_zh", "number", "period_years", "pgh_context_id", "pgh_created_at", "pgh_label", "qualifier", "rate_percent", "to_year") SELECT old_values."from_year", old_values."id", old_values."indicator_id", old_values."multiple", old_values."note_en", old_values."note_zh", old_values."number", old_values."period_years", _pgh_attached_context.value, NOW(), \'delete\', old_values."qualifier", old_values."rate_percent", old_values."to_year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="bc2f4c4487468facfd50c12ff096e094f9315937",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cbae9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_statedgrowth",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claimarchitecturesrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_claimarchitectureschange" ("architecture_id", "claim_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT new_values."architecture_id", new_values."claim_id", new_values."id", _pgh_attached_context.value, NOW(), \'insert\' FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1bd454701403d0fb8010e73fb415b4efac40d17a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b1a2e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_claim_architectures",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claimarchitecturesrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_claimarchitectureschange" ("architecture_id", "claim_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT old_values."architecture_id", old_values."claim_id", old_values."id", _pgh_attached_context.value, NOW(), \'update\' FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6852f499fb269d9a900ff5d322c5ca214baadccb",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_25ccd",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_claim_architectures",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claimarchitecturesrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_claimarchitectureschange" ("architecture_id", "claim_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT old_values."architecture_id", old_values."claim_id", old_values."id", _pgh_attached_context.value, NOW(), \'delete\' FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="474950af7eaee06e9160583152076667f2db6c63",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f9a99",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_claim_architectures",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claimscenariosrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_claimscenarioschange" ("claim_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "scenario_id") SELECT new_values."claim_id", new_values."id", _pgh_attached_context.value, NOW(), \'insert\', new_values."scenario_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9470585a1ec2ed21c70b39cd3d35c5f787edcd7d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b6581",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_claim_scenarios",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claimscenariosrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_claimscenarioschange" ("claim_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "scenario_id") SELECT old_values."claim_id", old_values."id", _pgh_attached_context.value, NOW(), \'update\', old_values."scenario_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="273ae15f6f5b43e04eeb90711db74a5b20ea280a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8ab61",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_claim_scenarios",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claimscenariosrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_claimscenarioschange" ("claim_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "scenario_id") SELECT old_values."claim_id", old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."scenario_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5454ce5c7b8071a270352c5938490e9f7fd1c996",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0e9da",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_claim_scenarios",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claimvendorsrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_claimvendorschange" ("claim_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "vendor_id") SELECT new_values."claim_id", new_values."id", _pgh_attached_context.value, NOW(), \'insert\', new_values."vendor_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c28822ea59470e46c217ced28ab94286d5c10d0b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8f85c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_claim_vendors",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claimvendorsrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_claimvendorschange" ("claim_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "vendor_id") SELECT old_values."claim_id", old_values."id", _pgh_attached_context.value, NOW(), \'update\', old_values."vendor_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="3a18dee8b9237ea06ee9fe0fddc55372b3409e60",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7fdc1",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_claim_vendors",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claimvendorsrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_claimvendorschange" ("claim_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "vendor_id") SELECT old_values."claim_id", old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."vendor_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ef456ca4f6bfdae9515ecb24381e832e9fcb65ad",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2d176",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_claim_vendors",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eraarchitecturesrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_eraarchitectureschange" ("architecture_id", "era_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT new_values."architecture_id", new_values."era_id", new_values."id", _pgh_attached_context.value, NOW(), \'insert\' FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="927679d92a248460f14b0d6861ab5fa2d023b37e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_82935",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_era_architectures",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eraarchitecturesrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_eraarchitectureschange" ("architecture_id", "era_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT old_values."architecture_id", old_values."era_id", old_values."id", _pgh_attached_context.value, NOW(), \'update\' FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e10a3f563aa63be2336b0538109cb1c600022bda",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_731b7",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_era_architectures",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eraarchitecturesrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_eraarchitectureschange" ("architecture_id", "era_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT old_values."architecture_id", old_values."era_id", old_values."id", _pgh_attached_context.value, NOW(), \'delete\' FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9d6d6c94fc82e21cd5028cb8e32afdd6f71b9964",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_70f96",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_era_architectures",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicatorpublishersrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_indicatorpublisherschange" ("id", "indicator_id", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT new_values."id", new_values."indicator_id", new_values."organization_id", _pgh_attached_context.value, NOW(), \'insert\' FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3964831251683137104a45e246f65ef246c3d07e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c7700",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_indicator_publishers",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicatorpublishersrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_indicatorpublisherschange" ("id", "indicator_id", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT old_values."id", old_values."indicator_id", old_values."organization_id", _pgh_attached_context.value, NOW(), \'update\' FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="09cd65f1fa6c905d2cb0e530c63914b0ff220ec6",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_120ec",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_indicator_publishers",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicatorpublishersrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_indicatorpublisherschange" ("id", "indicator_id", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT old_values."id", old_values."indicator_id", old_values."organization_id", _pgh_attached_context.value, NOW(), \'delete\' FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1c59f0dee6b046bf32cb89e2f775d1dc35615329",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b59f6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_indicator_publishers",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestonechipsrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_milestonechipschange" ("chip_id", "id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT new_values."chip_id", new_values."id", new_values."milestone_id", _pgh_attached_context.value, NOW(), \'insert\' FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fb874f13b3b480251cbd9377d86521d252b67f95",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_525f2",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_milestone_chips",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestonechipsrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_milestonechipschange" ("chip_id", "id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT old_values."chip_id", old_values."id", old_values."milestone_id", _pgh_attached_context.value, NOW(), \'update\' FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="fc11d070e4e588fe0dcfd43f0d7f4e76521fc51e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3140b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_milestone_chips",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestonechipsrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_milestonechipschange" ("chip_id", "id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT old_values."chip_id", old_values."id", old_values."milestone_id", _pgh_attached_context.value, NOW(), \'delete\' FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="8b89bfbda942686fd4d687ff1ebcf6ee1871aab9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fce19",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_milestone_chips",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestoneorganizationsrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_milestoneorganizationschange" ("id", "milestone_id", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT new_values."id", new_values."milestone_id", new_values."organization_id", _pgh_attached_context.value, NOW(), \'insert\' FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5219191bc361b1a44bafd26bdb935f161003ebd4",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f2d45",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_milestone_organizations",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestoneorganizationsrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_milestoneorganizationschange" ("id", "milestone_id", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT old_values."id", old_values."milestone_id", old_values."organization_id", _pgh_attached_context.value, NOW(), \'update\' FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4c7270795569a0f16936ca7f1e698b453901d572",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_933d6",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_milestone_organizations",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestoneorganizationsrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_milestoneorganizationschange" ("id", "milestone_id", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label") SELECT old_values."id", old_values."milestone_id", old_values."organization_id", _pgh_attached_context.value, NOW(), \'delete\' FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ce4917f0e2414d856f7919d8e006088fb4b795be",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8396e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_milestone_organizations",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestonevendorsrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_milestonevendorschange" ("id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label", "vendor_id") SELECT new_values."id", new_values."milestone_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."vendor_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dedd509da7000f41bb5ec6980ea75a3e71d3fe29",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e7cb5",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_milestone_vendors",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestonevendorsrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_milestonevendorschange" ("id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label", "vendor_id") SELECT old_values."id", old_values."milestone_id", _pgh_attached_context.value, NOW(), \'update\', old_values."vendor_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="955a9286f79ff178d1b2eefce853f67df6c45f7c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_723bd",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_milestone_vendors",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestonevendorsrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_milestonevendorschange" ("id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label", "vendor_id") SELECT old_values."id", old_values."milestone_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."vendor_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e41078e01940fb41c5f78ec2ba243db2649ea8ad",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2d9f3",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_milestone_vendors",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="policyissuersrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_policyissuerschange" ("id", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "policy_id") SELECT new_values."id", new_values."organization_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."policy_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8c968314ce0923f812d8f189233bbe9847030bc0",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_42766",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="eras_policy_issuers",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="policyissuersrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_policyissuerschange" ("id", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "policy_id") SELECT old_values."id", old_values."organization_id", _pgh_attached_context.value, NOW(), \'update\', old_values."policy_id" FROM ( SELECT old_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="43d9a0249c3091b665d766a512ffd65c31adaa85",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3c83c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="eras_policy_issuers",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="policyissuersrow",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "eras_policyissuerschange" ("id", "organization_id", "pgh_context_id", "pgh_created_at", "pgh_label", "policy_id") SELECT old_values."id", old_values."organization_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."policy_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="33684a29787602e6661e73fdbd98f54b02e28caf",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_63056",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="eras_policy_issuers",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claimarchitectureschange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c884823a552a24e863154f6f679506f48cfac688",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_eb293",
                            table="eras_claimarchitectureschange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claimchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="4d4e9ab7a4ffbe3e43c2e60433854144b8506862",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6a30f",
                            table="eras_claimchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claimcitationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9c21e304d736b31e6b93d2b199fbbe44649272dd",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_897b3",
                            table="eras_claimcitationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claimscenarioschange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="70a9857ed65b84923e566ca787ca3b71eeb36e2e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_cc88f",
                            table="eras_claimscenarioschange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claimvendorschange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="bea1e7a7332bef391acd8cb8f459324dcf6b27d0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9b916",
                            table="eras_claimvendorschange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eraarchitectureschange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9b25308496efced43be5f555e9f297dbaec5a83b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_c482d",
                            table="eras_eraarchitectureschange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="erachange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0e0a65076fe9e0ddfd6c96d7d72c53121abe5617",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5d06d",
                            table="eras_erachange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eracitationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9606ece4cea580ca28449b3aad4748381b8674cd",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f4a29",
                            table="eras_eracitationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eramembershipchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="51c43b09f897db5fef360f35886943b97ca6265e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_bcfb9",
                            table="eras_eramembershipchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eramembershipcitationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6341f66c16afc2a4fa77f5e1ce9be84f7db93ac4",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_abe93",
                            table="eras_eramembershipcitationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicatorchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="04d78c00f26e3bd052376c2ad4a89e3e3ae00031",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4bb36",
                            table="eras_indicatorchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicatorcitationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a936b6a6cae7201f7de62348da07fbb588b378f3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_70879",
                            table="eras_indicatorcitationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="indicatorpublisherschange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="280a519104dc2958a6557d6ff9d911a8b0bb916f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_0c55d",
                            table="eras_indicatorpublisherschange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestonechange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9f65177c22bf03efd4b9d3efa3512ae0666b41c8",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b98b7",
                            table="eras_milestonechange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestonechipschange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0c3577ed5d8750779b7355a2115ca1d9b9e6afa0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e3c73",
                            table="eras_milestonechipschange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestonecitationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="258b48b1ede1ed1716bc849448a559ab8c976e2b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_43172",
                            table="eras_milestonecitationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestoneorganizationschange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="8f6f9dd863f3ede59afdc2ac1040631676827b32",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_088e3",
                            table="eras_milestoneorganizationschange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="milestonevendorschange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d22cb1df2263fb6191f082853312cdeee1f16502",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e3f0d",
                            table="eras_milestonevendorschange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ce48314af0bacacac2bf2a97aa2e9cc033666953",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9257d",
                            table="eras_observationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="observationcitationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="91cc18f690bd35f7fc80209d685b9af16bb9da3f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_206e1",
                            table="eras_observationcitationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="policychange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="610dbbea54ca0f019906ced809cacc5c9f53f26a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_345a4",
                            table="eras_policychange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="policycitationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a51c6f30b964eb2c83342a0eb5996eac50c92c08",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_cc7e9",
                            table="eras_policycitationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="policyissuerschange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="2b90d4c8f80868411707a0fce7b347cb2617c0cf",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4cbd4",
                            table="eras_policyissuerschange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="policytargetchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="78004dfea842c0e5a6e405431f0cda8379850de3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2a5fa",
                            table="eras_policytargetchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roadmapchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="765e27444dacb22896fd3593f552a776de2186a7",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_848ac",
                            table="eras_roadmapchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="roadmapcitationchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b23250008457f49480e1955ebfd5e98120f9adb7",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f498e",
                            table="eras_roadmapcitationchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statedgrowthchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3aaea53fc8c5414fdddc7f00a8319132219fd362",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7ba09",
                            table="eras_statedgrowthchange",
                            when="BEFORE",
                        ),
                    ),
                ),
            ]
        ),
    ]
