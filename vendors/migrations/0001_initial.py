import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.datetime
import kb.database.fields
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("kb", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="FundingEvent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "slug",
                    models.SlugField(
                        help_text="Its address and its name in files: lower-case, hyphenated.",
                        max_length=120,
                        unique=True,
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
                    "created_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False, verbose_name="created"
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(),
                        editable=False,
                        verbose_name="last changed",
                    ),
                ),
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
            ],
            options={
                "verbose_name": "funding event",
                "verbose_name_plural": "funding events",
                "ordering": ["slug"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="fundingevent_slug_is_well_formed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="fundingevent_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "round__in",
                                [
                                    "angel",
                                    "pre-a",
                                    "a",
                                    "a-plus",
                                    "b",
                                    "b-plus",
                                    "c",
                                    "c-plus",
                                    "d",
                                    "e",
                                    "pre-ipo",
                                    "strategic",
                                    "ipo",
                                    "placement",
                                    "other",
                                    "acquisition",
                                    "licence-deal",
                                ],
                            )
                        ),
                        name="fundingevent_round_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("currency__in", ["CNY", "USD", "HKD", "EUR", "KRW", "TWD", ""])),
                        name="fundingevent_currency_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("amount_kind__in", ["exact", "at_least", "about", "at_most", "undisclosed", ""])
                        ),
                        name="fundingevent_amount_kind_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valuation_currency__in", ["CNY", "USD", "HKD", "EUR", "KRW", "TWD", ""])),
                        name="fundingevent_valuation_currency_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("amount__isnull", True), ("amount__gt", 0), _connector="OR"),
                        name="fundingevent_amount_is_positive",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("valuation__isnull", True), ("valuation__gt", 0), _connector="OR"),
                        name="fundingevent_valuation_is_positive",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("amount__isnull", True), ("amount_kind__in", ["undisclosed", ""])),
                            models.Q(
                                ("amount__isnull", False),
                                models.Q(("amount_kind__in", ["undisclosed", ""]), _negated=True),
                                models.Q(("currency", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="fundingevent_amount_has_currency_and_kind_or_is_undisclosed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("valuation__isnull", True), ("valuation_currency", "")),
                            models.Q(("valuation__isnull", False), models.Q(("valuation_currency", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="fundingevent_valuation_has_a_currency",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MemoryMedium",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "slug",
                    models.SlugField(
                        help_text="Its address and its name in files: lower-case, hyphenated.",
                        max_length=120,
                        unique=True,
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
                    "created_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False, verbose_name="created"
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(),
                        editable=False,
                        verbose_name="last changed",
                    ),
                ),
                ("name_zh", models.CharField(max_length=100, verbose_name="name (Chinese)")),
                ("name_en", models.CharField(max_length=100, verbose_name="name (English)")),
                ("summary_zh", models.TextField(blank=True, verbose_name="summary (Chinese)")),
                ("summary_en", models.TextField(blank=True, verbose_name="summary (English)")),
                ("maturity_zh", models.CharField(blank=True, max_length=200, verbose_name="maturity (Chinese)")),
                ("maturity_en", models.CharField(blank=True, max_length=200, verbose_name="maturity (English)")),
                (
                    "volatile",
                    models.BooleanField(
                        blank=True, help_text="Loses its content without power.", null=True, verbose_name="volatile"
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
            ],
            options={
                "verbose_name": "memory medium",
                "verbose_name_plural": "memory media",
                "ordering": ["slug"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="memorymedium_slug_is_well_formed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="memorymedium_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True),
                        name="memorymedium_has_a_name",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("strengths_zh__len", 0),
                            ("strengths_en__len", 0),
                            ("strengths_zh__len", models.F("strengths_en__len")),
                            _connector="OR",
                        ),
                        name="memorymedium_strengths_are_paired",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("weaknesses_zh__len", 0),
                            ("weaknesses_en__len", 0),
                            ("weaknesses_zh__len", models.F("weaknesses_en__len")),
                            _connector="OR",
                        ),
                        name="memorymedium_weaknesses_are_paired",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Architecture",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "slug",
                    models.SlugField(
                        help_text="Its address and its name in files: lower-case, hyphenated.",
                        max_length=120,
                        unique=True,
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
                    "created_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False, verbose_name="created"
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(),
                        editable=False,
                        verbose_name="last changed",
                    ),
                ),
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
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="vendors.architecture",
                        verbose_name="kind of",
                    ),
                ),
            ],
            options={
                "verbose_name": "architecture",
                "verbose_name_plural": "architectures",
                "ordering": ["slug"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="architecture_slug_is_well_formed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="architecture_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True),
                        name="architecture_has_a_name",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("parent__isnull", True),
                            models.Q(("parent", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="architecture_parent_is_not_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("strengths_zh__len", 0),
                            ("strengths_en__len", 0),
                            ("strengths_zh__len", models.F("strengths_en__len")),
                            _connector="OR",
                        ),
                        name="architecture_strengths_are_paired",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("weaknesses_zh__len", 0),
                            ("weaknesses_en__len", 0),
                            ("weaknesses_zh__len", models.F("weaknesses_en__len")),
                            _connector="OR",
                        ),
                        name="architecture_weaknesses_are_paired",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ArchitectureCitation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                        blank=True, help_text="Page, table, paragraph or line.", max_length=120, verbose_name="locator"
                    ),
                ),
                (
                    "quote",
                    models.TextField(blank=True, help_text="The few words that hold the value.", verbose_name="quote"),
                ),
                ("note_zh", models.TextField(blank=True, verbose_name="note (Chinese)")),
                ("note_en", models.TextField(blank=True, verbose_name="note (English)")),
                (
                    "entry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="vendors.architecture"
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_set",
                        to="kb.source",
                        verbose_name="source",
                    ),
                ),
            ],
            options={
                "ordering": ["entry", "field", "source", "stance", "claimed_value", "locator"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="architecturecitation_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="architecturecitation_claims_a_value_where_it_disputes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="architecturecitation_absence_names_its_field",
                    ),
                    models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="architecturecitation_is_unique",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Chip",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "slug",
                    models.SlugField(
                        help_text="Its address and its name in files: lower-case, hyphenated.",
                        max_length=120,
                        unique=True,
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
                    "created_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False, verbose_name="created"
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(),
                        editable=False,
                        verbose_name="last changed",
                    ),
                ),
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
                        blank=True, decimal_places=6, max_digits=20, null=True, verbose_name="transistors, billion"
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
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="chips",
                        to="vendors.architecture",
                        verbose_name="architecture",
                    ),
                ),
                (
                    "foundry",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="chips_made",
                        to="kb.organization",
                        verbose_name="foundry",
                    ),
                ),
                (
                    "memory_medium",
                    models.ForeignKey(
                        blank=True,
                        help_text="What it computes in, where it is compute-in-memory.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="chips",
                        to="vendors.memorymedium",
                        verbose_name="memory medium",
                    ),
                ),
            ],
            options={
                "verbose_name": "chip",
                "verbose_name_plural": "chips",
                "ordering": ["slug"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")), name="chip_slug_is_well_formed"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="chip_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True), name="chip_has_a_name"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("form__in", ["chip", "card", "module", "ip", "system", ""])),
                        name="chip_form_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("tiers__contained_by", ["cloud", "edge", "device"])),
                        name="chip_tiers_are_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("tasks__contained_by", ["training", "inference"])),
                        name="chip_tasks_are_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("process_nm__isnull", True), ("process_nm__gt", 0), _connector="OR"),
                        name="chip_process_nm_is_positive",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("transistors_billion__isnull", True), ("transistors_billion__gt", 0), _connector="OR"
                        ),
                        name="chip_transistors_billion_is_positive",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("die_mm2__isnull", True), ("die_mm2__gt", 0), _connector="OR"),
                        name="chip_die_mm2_is_positive",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ChipCitation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                        blank=True, help_text="Page, table, paragraph or line.", max_length=120, verbose_name="locator"
                    ),
                ),
                (
                    "quote",
                    models.TextField(blank=True, help_text="The few words that hold the value.", verbose_name="quote"),
                ),
                ("note_zh", models.TextField(blank=True, verbose_name="note (Chinese)")),
                ("note_en", models.TextField(blank=True, verbose_name="note (English)")),
                (
                    "entry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="vendors.chip"
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_set",
                        to="kb.source",
                        verbose_name="source",
                    ),
                ),
            ],
            options={
                "ordering": ["entry", "field", "source", "stance", "claimed_value", "locator"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="chipcitation_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="chipcitation_claims_a_value_where_it_disputes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="chipcitation_absence_names_its_field",
                    ),
                    models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="chipcitation_is_unique",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Deployment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="deployments",
                        to="vendors.architecture",
                        verbose_name="architecture",
                    ),
                ),
            ],
            options={
                "verbose_name": "deployment",
                "verbose_name_plural": "deployments",
                "ordering": ["vendor", "architecture__slug", "tier"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("tier__in", ["cloud", "edge", "device", ""])),
                        name="deployment_tier_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("compute_classes__contained_by", ["small", "large"])),
                        name="deployment_compute_classes_are_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("tasks__contained_by", ["training", "inference"])),
                        name="deployment_tasks_are_known",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="DeploymentCitation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                        blank=True, help_text="Page, table, paragraph or line.", max_length=120, verbose_name="locator"
                    ),
                ),
                (
                    "quote",
                    models.TextField(blank=True, help_text="The few words that hold the value.", verbose_name="quote"),
                ),
                ("note_zh", models.TextField(blank=True, verbose_name="note (Chinese)")),
                ("note_en", models.TextField(blank=True, verbose_name="note (English)")),
                (
                    "entry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="vendors.deployment"
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_set",
                        to="kb.source",
                        verbose_name="source",
                    ),
                ),
            ],
            options={
                "ordering": ["entry", "field", "source", "stance", "claimed_value", "locator"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="deploymentcitation_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="deploymentcitation_claims_a_value_where_it_disputes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="deploymentcitation_absence_names_its_field",
                    ),
                    models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="deploymentcitation_is_unique",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FundingEventCitation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                        blank=True, help_text="Page, table, paragraph or line.", max_length=120, verbose_name="locator"
                    ),
                ),
                (
                    "quote",
                    models.TextField(blank=True, help_text="The few words that hold the value.", verbose_name="quote"),
                ),
                ("note_zh", models.TextField(blank=True, verbose_name="note (Chinese)")),
                ("note_en", models.TextField(blank=True, verbose_name="note (English)")),
                (
                    "entry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="vendors.fundingevent"
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_set",
                        to="kb.source",
                        verbose_name="source",
                    ),
                ),
            ],
            options={
                "ordering": ["entry", "field", "source", "stance", "claimed_value", "locator"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="fundingeventcitation_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="fundingeventcitation_claims_a_value_where_it_disputes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="fundingeventcitation_absence_names_its_field",
                    ),
                    models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="fundingeventcitation_is_unique",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Investment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="investments",
                        to="vendors.fundingevent",
                        verbose_name="funding event",
                    ),
                ),
                (
                    "investor",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="investments",
                        to="kb.organization",
                        verbose_name="investor",
                    ),
                ),
            ],
            options={
                "verbose_name": "investment",
                "verbose_name_plural": "investments",
                "ordering": ["event", "number"],
                "constraints": [
                    models.UniqueConstraint(fields=("event", "investor"), name="investment_is_unique"),
                    models.UniqueConstraint(fields=("event", "number"), name="investment_number_is_unique"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Lineage",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="progeny",
                        to="vendors.chip",
                        verbose_name="ancestor",
                    ),
                ),
                (
                    "chip",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="lineage",
                        to="vendors.chip",
                        verbose_name="chip",
                    ),
                ),
            ],
            options={
                "verbose_name": "lineage",
                "verbose_name_plural": "lineage",
                "ordering": ["chip", "kind", "ancestor"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["predecessor", "variant_of", "export_version_of"])),
                        name="lineage_kind_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("chip", models.F("ancestor")), _negated=True),
                        name="lineage_joins_two_chips",
                    ),
                    models.UniqueConstraint(fields=("chip", "kind", "ancestor"), name="lineage_is_unique"),
                ],
            },
        ),
        migrations.CreateModel(
            name="MemoryMediumCitation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                        blank=True, help_text="Page, table, paragraph or line.", max_length=120, verbose_name="locator"
                    ),
                ),
                (
                    "quote",
                    models.TextField(blank=True, help_text="The few words that hold the value.", verbose_name="quote"),
                ),
                ("note_zh", models.TextField(blank=True, verbose_name="note (Chinese)")),
                ("note_en", models.TextField(blank=True, verbose_name="note (English)")),
                (
                    "entry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="vendors.memorymedium"
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_set",
                        to="kb.source",
                        verbose_name="source",
                    ),
                ),
            ],
            options={
                "ordering": ["entry", "field", "source", "stance", "claimed_value", "locator"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="memorymediumcitation_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="memorymediumcitation_claims_a_value_where_it_disputes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="memorymediumcitation_absence_names_its_field",
                    ),
                    models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="memorymediumcitation_is_unique",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Scenario",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "slug",
                    models.SlugField(
                        help_text="Its address and its name in files: lower-case, hyphenated.",
                        max_length=120,
                        unique=True,
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
                    "created_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False, verbose_name="created"
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(),
                        editable=False,
                        verbose_name="last changed",
                    ),
                ),
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
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="vendors.scenario",
                        verbose_name="part of",
                    ),
                ),
            ],
            options={
                "verbose_name": "scenario",
                "verbose_name_plural": "scenarios",
                "ordering": ["slug"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="scenario_slug_is_well_formed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="scenario_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True), name="scenario_has_a_name"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("parent__isnull", True),
                            models.Q(("parent", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="scenario_parent_is_not_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("min_tops__isnull", True), ("min_tops__gt", 0), _connector="OR"),
                        name="scenario_min_tops_is_positive",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("compute_class__in", ["small", "large", ""])),
                        name="scenario_compute_class_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("compute__in", ["high", "low", ""])), name="scenario_compute_is_known"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("power__in", ["high", "low", ""])), name="scenario_power_is_known"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("cost__in", ["high", "low", ""])), name="scenario_cost_is_known"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("reliability__in", ["high", "low", ""])),
                        name="scenario_reliability_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("generality__in", ["high", "low", ""])), name="scenario_generality_is_known"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ScenarioCitation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                        blank=True, help_text="Page, table, paragraph or line.", max_length=120, verbose_name="locator"
                    ),
                ),
                (
                    "quote",
                    models.TextField(blank=True, help_text="The few words that hold the value.", verbose_name="quote"),
                ),
                ("note_zh", models.TextField(blank=True, verbose_name="note (Chinese)")),
                ("note_en", models.TextField(blank=True, verbose_name="note (English)")),
                (
                    "entry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="vendors.scenario"
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_set",
                        to="kb.source",
                        verbose_name="source",
                    ),
                ),
            ],
            options={
                "ordering": ["entry", "field", "source", "stance", "claimed_value", "locator"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="scenariocitation_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="scenariocitation_claims_a_value_where_it_disputes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="scenariocitation_absence_names_its_field",
                    ),
                    models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="scenariocitation_is_unique",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Spec",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                ("value", kb.database.fields.NumberField(decimal_places=6, max_digits=20, verbose_name="value")),
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
                        choices=[("die", "Per die"), ("chip", "Per chip"), ("card", "Per card"), ("node", "Per node")],
                        max_length=4,
                        verbose_name="scope",
                    ),
                ),
                ("conditions", models.CharField(blank=True, max_length=300, verbose_name="conditions")),
                (
                    "rank",
                    models.CharField(
                        choices=[("preferred", "Preferred"), ("normal", "Normal"), ("deprecated", "Deprecated")],
                        default="normal",
                        max_length=10,
                        verbose_name="rank",
                    ),
                ),
                (
                    "chip",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="specs",
                        to="vendors.chip",
                        verbose_name="chip",
                    ),
                ),
            ],
            options={
                "verbose_name": "spec",
                "verbose_name_plural": "specs",
                "ordering": ["chip", "number"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "metric__in",
                                [
                                    "compute",
                                    "power",
                                    "memory_capacity",
                                    "memory_bandwidth",
                                    "on_chip_memory",
                                    "interconnect_bandwidth",
                                    "efficiency",
                                    "throughput",
                                ],
                            )
                        ),
                        name="spec_metric_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "precision__in",
                                [
                                    "int4",
                                    "int8",
                                    "int16",
                                    "fp4",
                                    "fp6",
                                    "fp8",
                                    "fp16",
                                    "bf16",
                                    "tf32",
                                    "fp32",
                                    "fp64",
                                    "",
                                ],
                            )
                        ),
                        name="spec_precision_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("sparsity__in", ["dense", "sparse", "unstated"])),
                        name="spec_sparsity_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("engine__in", ["matrix", "vector", ""])), name="spec_engine_is_known"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("regime__in", ["peak", "sustained", "measured", ""])),
                        name="spec_regime_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("scope__in", ["die", "chip", "card", "node", ""])),
                        name="spec_scope_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("rank__in", ["preferred", "normal", "deprecated"])),
                        name="spec_rank_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("value__isnull", True), ("value__gt", 0), _connector="OR"),
                        name="spec_value_is_positive",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("metric", "throughput"), models.Q(("unit", ""), _negated=True)),
                            models.Q(("metric", "power"), ("unit", "W")),
                            models.Q(("metric", "memory_capacity"), ("unit", "GB")),
                            models.Q(("metric", "memory_bandwidth"), ("unit", "GB/s")),
                            models.Q(("metric", "on_chip_memory"), ("unit", "MB")),
                            models.Q(("metric", "interconnect_bandwidth"), ("unit", "GB/s")),
                            models.Q(
                                ("metric", "compute"),
                                ("precision__in", ["int4", "int8", "int16", ""]),
                                ("unit", "TOPS"),
                            ),
                            models.Q(
                                ("metric", "compute"),
                                ("precision__in", ["fp4", "fp6", "fp8", "fp16", "bf16", "tf32", "fp32", "fp64", ""]),
                                ("unit", "TFLOPS"),
                            ),
                            models.Q(
                                ("metric", "efficiency"),
                                ("precision__in", ["int4", "int8", "int16", ""]),
                                ("unit", "TOPS/W"),
                            ),
                            models.Q(
                                ("metric", "efficiency"),
                                ("precision__in", ["fp4", "fp6", "fp8", "fp16", "bf16", "tf32", "fp32", "fp64", ""]),
                                ("unit", "TFLOPS/W"),
                            ),
                            _connector="OR",
                        ),
                        name="spec_unit_follows_basis",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("metric__in", ["compute", "efficiency", "throughput"]),
                            models.Q(("engine", ""), ("precision", ""), ("sparsity", "unstated")),
                            _connector="OR",
                        ),
                        name="spec_basis_of_operations_is_of_operations",
                    ),
                    models.UniqueConstraint(fields=("chip", "number"), name="spec_number_is_unique"),
                    models.UniqueConstraint(
                        fields=(
                            "chip",
                            "metric",
                            "unit",
                            "precision",
                            "sparsity",
                            "engine",
                            "regime",
                            "scope",
                            "conditions",
                            "value",
                        ),
                        name="spec_is_stated_once",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("rank", "preferred")),
                        fields=(
                            "chip",
                            "metric",
                            "unit",
                            "precision",
                            "sparsity",
                            "engine",
                            "regime",
                            "scope",
                            "conditions",
                        ),
                        name="spec_has_one_preferred_value",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SpecCitation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                        blank=True, help_text="Page, table, paragraph or line.", max_length=120, verbose_name="locator"
                    ),
                ),
                (
                    "quote",
                    models.TextField(blank=True, help_text="The few words that hold the value.", verbose_name="quote"),
                ),
                ("note_zh", models.TextField(blank=True, verbose_name="note (Chinese)")),
                ("note_en", models.TextField(blank=True, verbose_name="note (English)")),
                (
                    "entry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="vendors.spec"
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_set",
                        to="kb.source",
                        verbose_name="source",
                    ),
                ),
            ],
            options={
                "ordering": ["entry", "field", "source", "stance", "claimed_value", "locator"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="speccitation_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="speccitation_claims_a_value_where_it_disputes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="speccitation_absence_names_its_field",
                    ),
                    models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="speccitation_is_unique",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Vendor",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "slug",
                    models.SlugField(
                        help_text="Its address and its name in files: lower-case, hyphenated.",
                        max_length=120,
                        unique=True,
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
                    "created_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False, verbose_name="created"
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(),
                        editable=False,
                        verbose_name="last changed",
                    ),
                ),
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
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="subsidiaries",
                        to="vendors.vendor",
                        verbose_name="parent company",
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        blank=True,
                        help_text="The narrowest place that a source names: city, province or country.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="vendors",
                        to="kb.region",
                        verbose_name="seat",
                    ),
                ),
            ],
            options={
                "verbose_name": "vendor",
                "verbose_name_plural": "vendors",
                "ordering": ["slug"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="vendor_slug_is_well_formed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="vendor_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True), name="vendor_has_a_name"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind__in", ["startup", "listed", "subsidiary", "big_tech", "research_institute", ""])
                        ),
                        name="vendor_kind_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("business_status__in", ["active", "acquired", "dissolved", ""])),
                        name="vendor_business_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("parent__isnull", True),
                            models.Q(("parent", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="vendor_parent_is_not_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("website", ""), ("website__regex", "^https?://"), _connector="OR"),
                        name="vendor_website_is_web_address",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Listing",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                    "vendor",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="listings",
                        to="vendors.vendor",
                        verbose_name="vendor",
                    ),
                ),
            ],
            options={
                "verbose_name": "listing",
                "verbose_name_plural": "listings",
                "ordering": ["vendor", "listed_on", "exchange"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "exchange__in",
                                ["sse", "sse_star", "szse", "szse_chinext", "hkex", "nasdaq", "nyse", "krx"],
                            )
                        ),
                        name="listing_exchange_is_known",
                    ),
                    models.UniqueConstraint(fields=("vendor", "exchange"), name="listing_is_unique"),
                    models.UniqueConstraint(
                        condition=models.Q(("ticker", ""), _negated=True),
                        fields=("exchange", "ticker"),
                        name="listing_ticker_is_unique",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="VendorCitation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                        blank=True, help_text="Page, table, paragraph or line.", max_length=120, verbose_name="locator"
                    ),
                ),
                (
                    "quote",
                    models.TextField(blank=True, help_text="The few words that hold the value.", verbose_name="quote"),
                ),
                ("note_zh", models.TextField(blank=True, verbose_name="note (Chinese)")),
                ("note_en", models.TextField(blank=True, verbose_name="note (English)")),
                (
                    "entry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="vendors.vendor"
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(app_label)s_%(class)s_set",
                        to="kb.source",
                        verbose_name="source",
                    ),
                ),
            ],
            options={
                "ordering": ["entry", "field", "source", "stance", "claimed_value", "locator"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="vendorcitation_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="vendorcitation_claims_a_value_where_it_disputes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="vendorcitation_absence_names_its_field",
                    ),
                    models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="vendorcitation_is_unique",
                    ),
                ],
            },
        ),
        migrations.AddField(
            model_name="fundingevent",
            name="investors",
            field=models.ManyToManyField(
                related_name="funding_events",
                through="vendors.Investment",
                to="kb.organization",
                verbose_name="investors",
            ),
        ),
        migrations.AddField(
            model_name="chip",
            name="relatives",
            field=models.ManyToManyField(
                related_name="descendants",
                through="vendors.Lineage",
                through_fields=("chip", "ancestor"),
                to="vendors.chip",
            ),
        ),
        migrations.AddField(
            model_name="deployment",
            name="scenarios",
            field=models.ManyToManyField(
                blank=True, related_name="deployments", to="vendors.scenario", verbose_name="scenarios"
            ),
        ),
        migrations.AddField(
            model_name="chip",
            name="scenarios",
            field=models.ManyToManyField(
                blank=True, related_name="chips", to="vendors.scenario", verbose_name="scenarios"
            ),
        ),
        migrations.AddField(
            model_name="memorymedium",
            name="vendors",
            field=models.ManyToManyField(
                blank=True, related_name="memory_media", to="vendors.vendor", verbose_name="vendors that build on it"
            ),
        ),
        migrations.AddField(
            model_name="fundingevent",
            name="vendor",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="funding_events",
                to="vendors.vendor",
                verbose_name="vendor",
            ),
        ),
        migrations.AddField(
            model_name="deployment",
            name="vendor",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="deployments",
                to="vendors.vendor",
                verbose_name="vendor",
            ),
        ),
        migrations.AddField(
            model_name="chip",
            name="vendor",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="chips",
                to="vendors.vendor",
                verbose_name="vendor",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="architecture",
            trigger=pgtrigger.compiler.Trigger(
                name="date_the_change",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    NEW.created_at = OLD.created_at;\n                    NEW.updated_at = OLD.updated_at;\n                    IF NEW IS DISTINCT FROM OLD THEN NEW.updated_at = now(); END IF;\n                    RETURN NEW;\n                ",
                    hash="2f0771aea5def849ee73e5ced78a1d37c4fcfc7b",
                    operation="UPDATE",
                    pgid="pgtrigger_date_the_change_eded7",
                    table="vendors_architecture",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="architecture",
            trigger=pgtrigger.compiler.Trigger(
                name="no_circle_of_parent_id",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE above bigint;",
                    func="\n            above = NEW.parent_id;\n            WHILE above IS NOT NULL LOOP\n                IF above = NEW.id THEN\n                    RAISE EXCEPTION '% lies under itself', NEW.slug\n                        USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_parent_id_goes_in_no_circle';\n                END IF;\n                EXECUTE format('SELECT parent_id FROM %I WHERE id = $1', TG_TABLE_NAME) INTO above USING above;\n            END LOOP;\n            RETURN NULL;\n        ",
                    hash="b8074e828aab66ae4d669d7fd66932b735441906",
                    operation='INSERT OR UPDATE OF "parent_id"',
                    pgid="pgtrigger_no_circle_of_parent_id_0334b",
                    table="vendors_architecture",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="scenario",
            trigger=pgtrigger.compiler.Trigger(
                name="date_the_change",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    NEW.created_at = OLD.created_at;\n                    NEW.updated_at = OLD.updated_at;\n                    IF NEW IS DISTINCT FROM OLD THEN NEW.updated_at = now(); END IF;\n                    RETURN NEW;\n                ",
                    hash="81ee671c5121f3b3d6c1dfe345ac949af372af4a",
                    operation="UPDATE",
                    pgid="pgtrigger_date_the_change_c61bd",
                    table="vendors_scenario",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="scenario",
            trigger=pgtrigger.compiler.Trigger(
                name="no_circle_of_parent_id",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE above bigint;",
                    func="\n            above = NEW.parent_id;\n            WHILE above IS NOT NULL LOOP\n                IF above = NEW.id THEN\n                    RAISE EXCEPTION '% lies under itself', NEW.slug\n                        USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_parent_id_goes_in_no_circle';\n                END IF;\n                EXECUTE format('SELECT parent_id FROM %I WHERE id = $1', TG_TABLE_NAME) INTO above USING above;\n            END LOOP;\n            RETURN NULL;\n        ",
                    hash="767f5d21f93e63aaaf97ddf7af06692808c12f26",
                    operation='INSERT OR UPDATE OF "parent_id"',
                    pgid="pgtrigger_no_circle_of_parent_id_701eb",
                    table="vendors_scenario",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="vendor",
            trigger=pgtrigger.compiler.Trigger(
                name="date_the_change",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    NEW.created_at = OLD.created_at;\n                    NEW.updated_at = OLD.updated_at;\n                    IF NEW IS DISTINCT FROM OLD THEN NEW.updated_at = now(); END IF;\n                    RETURN NEW;\n                ",
                    hash="7b1e7f9211893752d6ad546a1942c8db7a55d9f1",
                    operation="UPDATE",
                    pgid="pgtrigger_date_the_change_ab1a7",
                    table="vendors_vendor",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="vendor",
            trigger=pgtrigger.compiler.Trigger(
                name="no_circle_of_parent_id",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE above bigint;",
                    func="\n            above = NEW.parent_id;\n            WHILE above IS NOT NULL LOOP\n                IF above = NEW.id THEN\n                    RAISE EXCEPTION '% lies under itself', NEW.slug\n                        USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_parent_id_goes_in_no_circle';\n                END IF;\n                EXECUTE format('SELECT parent_id FROM %I WHERE id = $1', TG_TABLE_NAME) INTO above USING above;\n            END LOOP;\n            RETURN NULL;\n        ",
                    hash="d3ccb6b67be362991af40f0506d4ef6459fa9beb",
                    operation='INSERT OR UPDATE OF "parent_id"',
                    pgid="pgtrigger_no_circle_of_parent_id_7efbb",
                    table="vendors_vendor",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="memorymedium",
            trigger=pgtrigger.compiler.Trigger(
                name="date_the_change",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    NEW.created_at = OLD.created_at;\n                    NEW.updated_at = OLD.updated_at;\n                    IF NEW IS DISTINCT FROM OLD THEN NEW.updated_at = now(); END IF;\n                    RETURN NEW;\n                ",
                    hash="65e1b11300d02b055c6cdf32c2a1b6d13b5f2c18",
                    operation="UPDATE",
                    pgid="pgtrigger_date_the_change_125c3",
                    table="vendors_memorymedium",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="fundingevent",
            trigger=pgtrigger.compiler.Trigger(
                name="date_the_change",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    NEW.created_at = OLD.created_at;\n                    NEW.updated_at = OLD.updated_at;\n                    IF NEW IS DISTINCT FROM OLD THEN NEW.updated_at = now(); END IF;\n                    RETURN NEW;\n                ",
                    hash="aa4e854a1c9c91389c8c77f22a0e4adf50d2ea65",
                    operation="UPDATE",
                    pgid="pgtrigger_date_the_change_25cbe",
                    table="vendors_fundingevent",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="deployment",
            index=models.Index(fields=["architecture", "tier", "vendor"], name="deployment_cell"),
        ),
        migrations.AddConstraint(
            model_name="deployment",
            constraint=models.UniqueConstraint(
                fields=("vendor", "architecture", "tier"), name="deployment_is_unique", nulls_distinct=False
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="chip",
            trigger=pgtrigger.compiler.Trigger(
                name="date_the_change",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    NEW.created_at = OLD.created_at;\n                    NEW.updated_at = OLD.updated_at;\n                    IF NEW IS DISTINCT FROM OLD THEN NEW.updated_at = now(); END IF;\n                    RETURN NEW;\n                ",
                    hash="74e2baf045d0688b8041cdb5b8eb4fbf780ec1c5",
                    operation="UPDATE",
                    pgid="pgtrigger_date_the_change_3622b",
                    table="vendors_chip",
                    when="BEFORE",
                ),
            ),
        ),
    ]
