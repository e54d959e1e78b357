import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.comparison
import django.db.models.functions.datetime
import django.db.models.functions.text
import kb.database.fields
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("kb", "0001_initial"),
        ("vendors", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Claim",
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
                    "architectures",
                    models.ManyToManyField(
                        blank=True, related_name="claims", to="vendors.architecture", verbose_name="architectures"
                    ),
                ),
                (
                    "scenarios",
                    models.ManyToManyField(
                        blank=True, related_name="claims", to="vendors.scenario", verbose_name="scenarios"
                    ),
                ),
                (
                    "vendors",
                    models.ManyToManyField(
                        blank=True, related_name="claims", to="vendors.vendor", verbose_name="vendors"
                    ),
                ),
            ],
            options={
                "verbose_name": "claim",
                "verbose_name_plural": "claims",
                "ordering": ["slug"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="claim_slug_is_well_formed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="claim_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("text_en", ""), ("text_zh", ""), _negated=True), name="claim_has_a_text"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "section__in",
                                [
                                    "opening",
                                    "overview",
                                    "era-1-0",
                                    "era-2-0",
                                    "era-3-0",
                                    "drivers",
                                    "market",
                                    "funding",
                                    "players",
                                    "compute-power",
                                    "page",
                                ],
                            )
                        ),
                        name="claim_section_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("subject", ""), _negated=True), name="claim_has_a_subject"
                    ),
                    models.CheckConstraint(condition=models.Q(("lines__len__gt", 0)), name="claim_has_lines"),
                    models.CheckConstraint(
                        condition=models.Q(("nature__in", ["fact", "vendor_claim", "forecast", "opinion"])),
                        name="claim_nature_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("unit", ""), ("value__isnull", True)),
                            models.Q(("value__isnull", False), models.Q(("unit", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="claim_value_has_a_unit",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ClaimCitation",
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
                        on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="eras.claim"
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
                        name="claimcitation_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="claimcitation_claims_a_value_where_it_disputes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="claimcitation_absence_names_its_field",
                    ),
                    models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="claimcitation_is_unique",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Era",
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
                (
                    "number",
                    models.CharField(
                        help_text="1.0, 2.0, 3.0: its address.", max_length=5, unique=True, verbose_name="number"
                    ),
                ),
                ("name_zh", models.CharField(max_length=100, verbose_name="name (Chinese)")),
                ("name_en", models.CharField(max_length=100, verbose_name="name (English)")),
                ("starts", kb.database.fields.PartialDateField(blank=True, verbose_name="starts")),
                ("ends", kb.database.fields.PartialDateField(blank=True, verbose_name="ends")),
                ("founding_from", kb.database.fields.PartialDateField(blank=True, verbose_name="vendors founded from")),
                ("founding_to", kb.database.fields.PartialDateField(blank=True, verbose_name="vendors founded to")),
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
                ("vendor_strategy_zh", models.TextField(blank=True, verbose_name="vendors' strategy (Chinese)")),
                ("vendor_strategy_en", models.TextField(blank=True, verbose_name="vendors' strategy (English)")),
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
                    "architectures",
                    models.ManyToManyField(
                        blank=True, related_name="eras", to="vendors.architecture", verbose_name="architectures"
                    ),
                ),
            ],
            options={
                "verbose_name": "era",
                "verbose_name_plural": "eras",
                "ordering": ["number"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")), name="era_slug_is_well_formed"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="era_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("number__regex", "^[0-9]+\\.[0-9]+$")), name="era_number_is_well_formed"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ends", ""),
                            (
                                "ends__gte",
                                django.db.models.functions.text.Left(
                                    models.F("starts"), django.db.models.functions.text.Length(models.F("ends"))
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="era_ends_is_not_before_starts",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("founding_to", ""),
                            (
                                "founding_to__gte",
                                django.db.models.functions.text.Left(
                                    models.F("founding_from"),
                                    django.db.models.functions.text.Length(models.F("founding_to")),
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="era_founding_to_is_not_before_founding_from",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True), name="era_has_a_name"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("drivers_zh__len", 0),
                            ("drivers_en__len", 0),
                            ("drivers_zh__len", models.F("drivers_en__len")),
                            _connector="OR",
                        ),
                        name="era_drivers_are_paired",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("strengths_zh__len", 0),
                            ("strengths_en__len", 0),
                            ("strengths_zh__len", models.F("strengths_en__len")),
                            _connector="OR",
                        ),
                        name="era_strengths_are_paired",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("weaknesses_zh__len", 0),
                            ("weaknesses_en__len", 0),
                            ("weaknesses_zh__len", models.F("weaknesses_en__len")),
                            _connector="OR",
                        ),
                        name="era_weaknesses_are_paired",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EraCitation",
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
                        on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="eras.era"
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
                        name="eracitation_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="eracitation_claims_a_value_where_it_disputes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="eracitation_absence_names_its_field",
                    ),
                    models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="eracitation_is_unique",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="EraMembership",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "role",
                    models.CharField(
                        choices=[("defining", "Defining"), ("participant", "Participant"), ("precursor", "Precursor")],
                        max_length=11,
                        verbose_name="role",
                    ),
                ),
                ("note_zh", models.TextField(blank=True, verbose_name="note (Chinese)")),
                ("note_en", models.TextField(blank=True, verbose_name="note (English)")),
                (
                    "era",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="memberships",
                        to="eras.era",
                        verbose_name="era",
                    ),
                ),
                (
                    "vendor",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="era_memberships",
                        to="vendors.vendor",
                        verbose_name="vendor",
                    ),
                ),
            ],
            options={
                "verbose_name": "era membership",
                "verbose_name_plural": "era memberships",
                "ordering": ["era", "role", "vendor"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("role__in", ["defining", "participant", "precursor"])),
                        name="eramembership_role_is_known",
                    ),
                    models.UniqueConstraint(fields=("era", "vendor"), name="eramembership_is_unique"),
                ],
            },
        ),
        migrations.CreateModel(
            name="EraMembershipCitation",
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
                        on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="eras.eramembership"
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
                        name="eramembershipcitation_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="eramembershipcitation_claims_a_value_where_it_disputes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="eramembershipcitation_absence_names_its_field",
                    ),
                    models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="eramembershipcitation_is_unique",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Indicator",
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
                ("name_zh", models.CharField(max_length=200, verbose_name="name (Chinese)")),
                ("name_en", models.CharField(max_length=200, verbose_name="name (English)")),
                ("unit", models.CharField(max_length=40, verbose_name="unit")),
                (
                    "publishers",
                    models.ManyToManyField(
                        blank=True, related_name="indicators", to="kb.organization", verbose_name="publishers"
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="indicators",
                        to="kb.region",
                        verbose_name="geography",
                    ),
                ),
            ],
            options={
                "verbose_name": "indicator",
                "verbose_name_plural": "indicators",
                "ordering": ["slug"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="indicator_slug_is_well_formed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="indicator_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True), name="indicator_has_a_name"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("unit", ""), _negated=True), name="indicator_has_a_unit"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="IndicatorCitation",
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
                        on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="eras.indicator"
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
                        name="indicatorcitation_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="indicatorcitation_claims_a_value_where_it_disputes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="indicatorcitation_absence_names_its_field",
                    ),
                    models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="indicatorcitation_is_unique",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Milestone",
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
                    "chips",
                    models.ManyToManyField(
                        blank=True, related_name="milestones", to="vendors.chip", verbose_name="chips"
                    ),
                ),
                (
                    "era",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="milestones",
                        to="eras.era",
                        verbose_name="era",
                    ),
                ),
                (
                    "organizations",
                    models.ManyToManyField(
                        blank=True, related_name="milestones", to="kb.organization", verbose_name="organizations"
                    ),
                ),
                (
                    "vendors",
                    models.ManyToManyField(
                        blank=True, related_name="milestones", to="vendors.vendor", verbose_name="vendors"
                    ),
                ),
            ],
            options={
                "verbose_name": "milestone",
                "verbose_name_plural": "milestones",
                "ordering": ["date", "slug"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="milestone_slug_is_well_formed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="milestone_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("title_en", ""), ("title_zh", ""), _negated=True),
                        name="milestone_has_a_title",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["product", "technology", "policy", "market", "company"])),
                        name="milestone_kind_is_known",
                    ),
                    models.CheckConstraint(condition=models.Q(("date", ""), _negated=True), name="milestone_is_dated"),
                ],
            },
        ),
        migrations.CreateModel(
            name="MilestoneCitation",
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
                        on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="eras.milestone"
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
                        name="milestonecitation_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="milestonecitation_claims_a_value_where_it_disputes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="milestonecitation_absence_names_its_field",
                    ),
                    models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="milestonecitation_is_unique",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Observation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "number",
                    models.PositiveSmallIntegerField(help_text="Its place in the series.", verbose_name="number"),
                ),
                (
                    "year",
                    models.PositiveSmallIntegerField(
                        blank=True, help_text="Empty where the source gives none.", null=True, verbose_name="year"
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
                ("value", kb.database.fields.NumberField(decimal_places=9, max_digits=20, verbose_name="value")),
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
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="observations",
                        to="eras.indicator",
                        verbose_name="indicator",
                    ),
                ),
                (
                    "vendor",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="observations",
                        to="vendors.vendor",
                        verbose_name="vendor",
                    ),
                ),
            ],
            options={
                "verbose_name": "observation",
                "verbose_name_plural": "observations",
                "ordering": ["indicator", "number"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("qualifier__in", ["more_than", "about", "nearly", ""])),
                        name="observation_qualifier_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("share_percent__isnull", True), ("share_percent__range", (0, 100)), _connector="OR"
                        ),
                        name="observation_share_is_a_percentage",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("year__isnull", True), ("year__range", (1949, 2100)), _connector="OR"),
                        name="observation_year_is_plausible",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("as_of", ""),
                            ("year__isnull", True),
                            (
                                "as_of__startswith",
                                django.db.models.functions.comparison.Cast("year", models.CharField()),
                            ),
                            _connector="OR",
                        ),
                        name="observation_as_of_lies_in_its_year",
                    ),
                    models.UniqueConstraint(fields=("indicator", "number"), name="observation_number_is_unique"),
                    models.UniqueConstraint(
                        fields=("indicator", "year", "as_of", "vendor", "item_zh", "item_en"),
                        name="observation_is_stated_once",
                        nulls_distinct=False,
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ObservationCitation",
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
                        on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="eras.observation"
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
                        name="observationcitation_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="observationcitation_claims_a_value_where_it_disputes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="observationcitation_absence_names_its_field",
                    ),
                    models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="observationcitation_is_unique",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Policy",
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
                ("document_number", models.CharField(blank=True, max_length=100, verbose_name="document number")),
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
                    "issuers",
                    models.ManyToManyField(
                        blank=True, related_name="policies", to="kb.organization", verbose_name="issuers"
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        blank=True,
                        help_text="Empty for the central government.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="policies",
                        to="kb.region",
                        verbose_name="region",
                    ),
                ),
            ],
            options={
                "verbose_name": "policy",
                "verbose_name_plural": "policies",
                "ordering": ["slug"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="policy_slug_is_well_formed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="policy_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("title_en", ""), ("title_zh", ""), _negated=True), name="policy_has_a_title"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("level__in", ["central", "provincial", "municipal", "foreign"])),
                        name="policy_level_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind__in", ["plan", "opinion", "notice", "measure", "guideline", "subsidy", "programme"])
                        ),
                        name="policy_kind_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("plan_period__in", ["13th", "14th", "15th", ""])),
                        name="policy_plan_period_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "topics__contained_by",
                                [
                                    "ai_chip",
                                    "computing_power",
                                    "compute_in_memory",
                                    "data_center",
                                    "integrated_circuit",
                                    "artificial_intelligence",
                                ],
                            )
                        ),
                        name="policy_topics_are_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("url", ""), ("url__regex", "^https?://"), _connector="OR"),
                        name="policy_url_is_web_address",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("level", "central"), ("region__isnull", True)),
                            models.Q(models.Q(("level", "central"), _negated=True), ("region__isnull", False)),
                            _connector="OR",
                        ),
                        name="policy_has_a_region_unless_central",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PolicyCitation",
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
                        on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="eras.policy"
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
                        name="policycitation_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="policycitation_claims_a_value_where_it_disputes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="policycitation_absence_names_its_field",
                    ),
                    models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="policycitation_is_unique",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PolicyTarget",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                    "policy",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="targets",
                        to="eras.policy",
                        verbose_name="policy",
                    ),
                ),
            ],
            options={
                "verbose_name": "policy target",
                "verbose_name_plural": "policy targets",
                "ordering": ["policy", "number"],
                "constraints": [
                    models.UniqueConstraint(fields=("policy", "number"), name="policytarget_number_is_unique"),
                    models.CheckConstraint(
                        condition=models.Q(("text_en", ""), ("text_zh", ""), _negated=True),
                        name="policytarget_has_a_text",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("year__isnull", True), ("year__range", (1949, 2100)), _connector="OR"),
                        name="policytarget_year_is_plausible",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Roadmap",
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
                    "region",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="roadmaps",
                        to="kb.region",
                        verbose_name="region",
                    ),
                ),
                (
                    "vendor",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="roadmaps",
                        to="vendors.vendor",
                        verbose_name="vendor",
                    ),
                ),
            ],
            options={
                "verbose_name": "roadmap",
                "verbose_name_plural": "roadmaps",
                "ordering": ["slug"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="roadmap_slug_is_well_formed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="roadmap_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True), name="roadmap_has_a_name"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("elements_zh__len", 0),
                            ("elements_en__len", 0),
                            ("elements_zh__len", models.F("elements_en__len")),
                            _connector="OR",
                        ),
                        name="roadmap_elements_are_paired",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("goals_zh__len", 0),
                            ("goals_en__len", 0),
                            ("goals_zh__len", models.F("goals_en__len")),
                            _connector="OR",
                        ),
                        name="roadmap_goals_are_paired",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("region__isnull", False), ("vendor__isnull", True)),
                            models.Q(("region__isnull", True), ("vendor__isnull", False)),
                            _connector="OR",
                        ),
                        name="roadmap_is_of_a_vendor_or_a_place",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RoadmapCitation",
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
                        on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="eras.roadmap"
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
                        name="roadmapcitation_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="roadmapcitation_claims_a_value_where_it_disputes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="roadmapcitation_absence_names_its_field",
                    ),
                    models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="roadmapcitation_is_unique",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StatedGrowth",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                ("from_year", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="from")),
                ("to_year", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="to")),
                (
                    "rate_percent",
                    kb.database.fields.NumberField(
                        blank=True, decimal_places=6, max_digits=20, null=True, verbose_name="rate, percent a year"
                    ),
                ),
                (
                    "multiple",
                    kb.database.fields.NumberField(
                        blank=True, decimal_places=6, max_digits=20, null=True, verbose_name="multiple"
                    ),
                ),
                ("period_years", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="over years")),
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
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="stated_growth",
                        to="eras.indicator",
                        verbose_name="indicator",
                    ),
                ),
            ],
            options={
                "verbose_name": "stated growth",
                "verbose_name_plural": "stated growth",
                "ordering": ["indicator", "number"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("qualifier__in", ["more_than", "about", "nearly", ""])),
                        name="statedgrowth_qualifier_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("from_year__isnull", True), ("from_year__range", (1949, 2100)), _connector="OR"
                        ),
                        name="statedgrowth_from_year_is_plausible",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("to_year__isnull", True), ("to_year__range", (1949, 2100)), _connector="OR"
                        ),
                        name="statedgrowth_to_year_is_plausible",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("multiple__isnull", True), ("multiple__gt", 0), _connector="OR"),
                        name="statedgrowth_multiple_is_positive",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("period_years__isnull", True), ("period_years__gt", 0), _connector="OR"),
                        name="statedgrowth_period_years_is_positive",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("multiple__isnull", True),
                                ("period_years__isnull", True),
                                ("rate_percent__isnull", False),
                            ),
                            models.Q(
                                ("multiple__isnull", False),
                                ("period_years__isnull", False),
                                ("rate_percent__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="statedgrowth_is_a_rate_or_a_multiple",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("from_year__isnull", True),
                            ("to_year__isnull", True),
                            ("to_year__gt", models.F("from_year")),
                            _connector="OR",
                        ),
                        name="statedgrowth_ends_after_it_begins",
                    ),
                    models.UniqueConstraint(fields=("indicator", "number"), name="statedgrowth_number_is_unique"),
                ],
            },
        ),
        migrations.AddField(
            model_name="era",
            name="vendors",
            field=models.ManyToManyField(
                related_name="eras", through="eras.EraMembership", to="vendors.vendor", verbose_name="vendors"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="claim",
            trigger=pgtrigger.compiler.Trigger(
                name="date_the_change",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    NEW.created_at = OLD.created_at;\n                    NEW.updated_at = OLD.updated_at;\n                    IF NEW IS DISTINCT FROM OLD THEN NEW.updated_at = now(); END IF;\n                    RETURN NEW;\n                ",
                    hash="cc17aef5457ff56346903f3d85998f5587356a8b",
                    operation="UPDATE",
                    pgid="pgtrigger_date_the_change_b9fc5",
                    table="eras_claim",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="era",
            trigger=pgtrigger.compiler.Trigger(
                name="date_the_change",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    NEW.created_at = OLD.created_at;\n                    NEW.updated_at = OLD.updated_at;\n                    IF NEW IS DISTINCT FROM OLD THEN NEW.updated_at = now(); END IF;\n                    RETURN NEW;\n                ",
                    hash="997d22e06d6d89a4a840843b995bade9ea0b3b70",
                    operation="UPDATE",
                    pgid="pgtrigger_date_the_change_5a632",
                    table="eras_era",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="indicator",
            trigger=pgtrigger.compiler.Trigger(
                name="date_the_change",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    NEW.created_at = OLD.created_at;\n                    NEW.updated_at = OLD.updated_at;\n                    IF NEW IS DISTINCT FROM OLD THEN NEW.updated_at = now(); END IF;\n                    RETURN NEW;\n                ",
                    hash="0cdf2c63b7f987825bfcb977708c3ee9d084229f",
                    operation="UPDATE",
                    pgid="pgtrigger_date_the_change_a617c",
                    table="eras_indicator",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="milestone",
            trigger=pgtrigger.compiler.Trigger(
                name="date_the_change",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    NEW.created_at = OLD.created_at;\n                    NEW.updated_at = OLD.updated_at;\n                    IF NEW IS DISTINCT FROM OLD THEN NEW.updated_at = now(); END IF;\n                    RETURN NEW;\n                ",
                    hash="98d723ae2db03ae65e6a75bbd5de0b4782db59cf",
                    operation="UPDATE",
                    pgid="pgtrigger_date_the_change_66e6f",
                    table="eras_milestone",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="policy",
            trigger=pgtrigger.compiler.Trigger(
                name="date_the_change",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    NEW.created_at = OLD.created_at;\n                    NEW.updated_at = OLD.updated_at;\n                    IF NEW IS DISTINCT FROM OLD THEN NEW.updated_at = now(); END IF;\n                    RETURN NEW;\n                ",
                    hash="4b0ee09924197608caf0426cdf93571822d937c5",
                    operation="UPDATE",
                    pgid="pgtrigger_date_the_change_80a82",
                    table="eras_policy",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="roadmap",
            trigger=pgtrigger.compiler.Trigger(
                name="date_the_change",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    NEW.created_at = OLD.created_at;\n                    NEW.updated_at = OLD.updated_at;\n                    IF NEW IS DISTINCT FROM OLD THEN NEW.updated_at = now(); END IF;\n                    RETURN NEW;\n                ",
                    hash="97e27453d20327227e7f1f09d372c608bd9817a4",
                    operation="UPDATE",
                    pgid="pgtrigger_date_the_change_87c8f",
                    table="eras_roadmap",
                    when="BEFORE",
                ),
            ),
        ),
    ]
