import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.datetime
import kb.database.fields
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="ExchangeRate",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
            ],
            options={
                "verbose_name": "exchange rate",
                "verbose_name_plural": "exchange rates",
                "ordering": ["currency", "year"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("currency__in", ["CNY", "USD", "HKD", "EUR", "KRW", "TWD"])),
                        name="exchangerate_currency_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("per_usd__isnull", True), ("per_usd__gt", 0), _connector="OR"),
                        name="exchangerate_per_usd_is_positive",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("year__isnull", True), ("year__range", (1949, 2100)), _connector="OR"),
                        name="exchangerate_year_is_plausible",
                    ),
                    models.UniqueConstraint(fields=("currency", "year"), name="exchangerate_is_unique"),
                    models.CheckConstraint(
                        condition=models.Q(("currency", "USD"), _negated=True), name="exchangerate_is_not_of_the_dollar"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OrganizationCitation",
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
            ],
            options={
                "ordering": ["entry", "field", "source", "stance", "claimed_value", "locator"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="organizationcitation_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="organizationcitation_claims_a_value_where_it_disputes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="organizationcitation_absence_names_its_field",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Region",
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
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="kb.region",
                        verbose_name="part of",
                    ),
                ),
            ],
            options={
                "verbose_name": "region",
                "verbose_name_plural": "regions",
                "ordering": ["slug"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="region_slug_is_well_formed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="region_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("level__in", ["world", "country", "province", "city", "county"])),
                        name="region_level_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("parent__isnull", True),
                            models.Q(("parent", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="region_parent_is_not_itself",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("code", ""), _negated=True), fields=("code",), name="region_code_is_unique"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True), name="region_has_a_name"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RegionCitation",
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
                        on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="kb.region"
                    ),
                ),
            ],
            options={
                "ordering": ["entry", "field", "source", "stance", "claimed_value", "locator"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="regioncitation_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="regioncitation_claims_a_value_where_it_disputes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="regioncitation_absence_names_its_field",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Source",
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
                        help_text="The source that quotes this one, where only the quotation was read.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="carries",
                        to="kb.source",
                        verbose_name="carried by",
                    ),
                ),
            ],
            options={
                "verbose_name": "source",
                "verbose_name_plural": "sources",
                "ordering": ["slug"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="source_slug_is_well_formed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="source_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "article",
                                    "filing",
                                    "company",
                                    "government",
                                    "paper",
                                    "dataset",
                                    "encyclopedia",
                                    "repository",
                                ],
                            )
                        ),
                        name="source_kind_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("carried_by__isnull", True),
                            models.Q(("carried_by", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="source_carried_by_is_not_itself",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("url", ""), ("url__regex", "^https?://"), _connector="OR"),
                        name="source_url_is_web_address",
                    ),
                    models.CheckConstraint(condition=models.Q(("title", ""), _negated=True), name="source_has_a_title"),
                    models.CheckConstraint(
                        condition=models.Q(("language", ""), ("language__regex", "^[a-z]{2,3}$"), _connector="OR"),
                        name="source_language_is_a_code",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Term",
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
                    "kind",
                    models.CharField(
                        choices=[("tier", "Deployment tier"), ("task", "Task"), ("value_chain", "Value chain layer")],
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
            ],
            options={
                "verbose_name": "term",
                "verbose_name_plural": "terms",
                "ordering": ["kind", "position"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")), name="term_slug_is_well_formed"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="term_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True), name="term_has_a_name"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["tier", "task", "value_chain"])), name="term_kind_is_known"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("examples_zh__len", 0),
                            ("examples_en__len", 0),
                            ("examples_zh__len", models.F("examples_en__len")),
                            _connector="OR",
                        ),
                        name="term_examples_are_paired",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("tasks__contained_by", ["training", "inference"])),
                        name="term_tasks_are_known",
                    ),
                    models.UniqueConstraint(fields=("kind", "position"), name="term_position_is_unique"),
                ],
            },
        ),
        migrations.CreateModel(
            name="TermCitation",
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
                        on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="kb.term"
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
                        name="termcitation_stance_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="termcitation_claims_a_value_where_it_disputes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="termcitation_absence_names_its_field",
                    ),
                    models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="termcitation_is_unique",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Organization",
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
                ("name_zh", models.CharField(blank=True, max_length=200, verbose_name="name (Chinese)")),
                ("name_en", models.CharField(blank=True, max_length=200, verbose_name="name (English)")),
                ("role", models.CharField(blank=True, max_length=20, verbose_name="role in the industry")),
                ("summary_zh", models.TextField(blank=True, verbose_name="summary (Chinese)")),
                ("summary_en", models.TextField(blank=True, verbose_name="summary (English)")),
            ],
            options={
                "verbose_name": "organization",
                "verbose_name_plural": "organizations",
                "ordering": ["slug"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="organization_slug_is_well_formed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="organization_status_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True),
                        name="organization_has_a_name",
                    ),
                ],
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organization",
            trigger=pgtrigger.compiler.Trigger(
                name="date_the_change",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    NEW.created_at = OLD.created_at;\n                    NEW.updated_at = OLD.updated_at;\n                    IF NEW IS DISTINCT FROM OLD THEN NEW.updated_at = now(); END IF;\n                    RETURN NEW;\n                ",
                    hash="6da012d0f588a3f1974b01b96db2e11d82ec32c3",
                    operation="UPDATE",
                    pgid="pgtrigger_date_the_change_80fdf",
                    table="kb_organization",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddField(
            model_name="organizationcitation",
            name="entry",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="kb.organization"
            ),
        ),
        migrations.AddField(
            model_name="source",
            name="publisher",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="publications",
                to="kb.organization",
                verbose_name="publisher",
            ),
        ),
        migrations.AddField(
            model_name="regioncitation",
            name="source",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="%(app_label)s_%(class)s_set",
                to="kb.source",
                verbose_name="source",
            ),
        ),
        migrations.AddField(
            model_name="organizationcitation",
            name="source",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="%(app_label)s_%(class)s_set",
                to="kb.source",
                verbose_name="source",
            ),
        ),
        migrations.AddField(
            model_name="exchangerate",
            name="source",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="exchange_rates",
                to="kb.source",
                verbose_name="source",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="term",
            trigger=pgtrigger.compiler.Trigger(
                name="date_the_change",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    NEW.created_at = OLD.created_at;\n                    NEW.updated_at = OLD.updated_at;\n                    IF NEW IS DISTINCT FROM OLD THEN NEW.updated_at = now(); END IF;\n                    RETURN NEW;\n                ",
                    hash="5d7eae484cc772532b82a0f41176a2ec1f03f1db",
                    operation="UPDATE",
                    pgid="pgtrigger_date_the_change_b54e5",
                    table="kb_term",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="region",
            trigger=pgtrigger.compiler.Trigger(
                name="date_the_change",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    NEW.created_at = OLD.created_at;\n                    NEW.updated_at = OLD.updated_at;\n                    IF NEW IS DISTINCT FROM OLD THEN NEW.updated_at = now(); END IF;\n                    RETURN NEW;\n                ",
                    hash="e7fde86eb4f36569325b69977774456ccf460a76",
                    operation="UPDATE",
                    pgid="pgtrigger_date_the_change_dcc27",
                    table="kb_region",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="region",
            trigger=pgtrigger.compiler.Trigger(
                name="no_circle_of_parent_id",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE above bigint;",
                    func="\n            above = NEW.parent_id;\n            WHILE above IS NOT NULL LOOP\n                IF above = NEW.id THEN\n                    RAISE EXCEPTION '% lies under itself', NEW.slug\n                        USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_parent_id_goes_in_no_circle';\n                END IF;\n                EXECUTE format('SELECT parent_id FROM %I WHERE id = $1', TG_TABLE_NAME) INTO above USING above;\n            END LOOP;\n            RETURN NULL;\n        ",
                    hash="564ff61a1bf73101678fcfeaa4accd411c3a6ddb",
                    operation='INSERT OR UPDATE OF "parent_id"',
                    pgid="pgtrigger_no_circle_of_parent_id_497d7",
                    table="kb_region",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="source",
            trigger=pgtrigger.compiler.Trigger(
                name="date_the_change",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    NEW.created_at = OLD.created_at;\n                    NEW.updated_at = OLD.updated_at;\n                    IF NEW IS DISTINCT FROM OLD THEN NEW.updated_at = now(); END IF;\n                    RETURN NEW;\n                ",
                    hash="fe96cc719de80560fb28855afeccda1cdd10e6d6",
                    operation="UPDATE",
                    pgid="pgtrigger_date_the_change_a2873",
                    table="kb_source",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="source",
            trigger=pgtrigger.compiler.Trigger(
                name="no_circle_of_carried_by_id",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE above bigint;",
                    func="\n            above = NEW.carried_by_id;\n            WHILE above IS NOT NULL LOOP\n                IF above = NEW.id THEN\n                    RAISE EXCEPTION '% lies under itself', NEW.slug\n                        USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_carried_by_id_goes_in_no_circle';\n                END IF;\n                EXECUTE format('SELECT carried_by_id FROM %I WHERE id = $1', TG_TABLE_NAME) INTO above USING above;\n            END LOOP;\n            RETURN NULL;\n        ",
                    hash="1c4e284f6dc1a1c9d8b614bee62258fc1e933a08",
                    operation='INSERT OR UPDATE OF "carried_by_id"',
                    pgid="pgtrigger_no_circle_of_carried_by_id_5d6ef",
                    table="kb_source",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="regioncitation",
            constraint=models.UniqueConstraint(
                fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                name="regioncitation_is_unique",
            ),
        ),
        migrations.AddConstraint(
            model_name="organizationcitation",
            constraint=models.UniqueConstraint(
                fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                name="organizationcitation_is_unique",
            ),
        ),
    ]
