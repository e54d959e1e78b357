from django.db import migrations, models

from kb.review.groups import staff
from kb.database.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("kb", "0004_changes_are_recorded"),
    ]

    operations = [
        AtOnce(
            [
                migrations.AlterModelOptions(
                    name="exchangerate",
                    options={
                        "default_permissions": ("add", "change", "delete", "view", "publish"),
                        "ordering": ["currency", "year"],
                        "verbose_name": "exchange rate",
                        "verbose_name_plural": "exchange rates",
                    },
                ),
                migrations.AlterModelOptions(
                    name="organization",
                    options={
                        "default_permissions": ("add", "change", "delete", "view", "publish"),
                        "ordering": ["slug"],
                        "verbose_name": "organization",
                        "verbose_name_plural": "organizations",
                    },
                ),
                migrations.AlterModelOptions(
                    name="region",
                    options={
                        "default_permissions": ("add", "change", "delete", "view", "publish"),
                        "ordering": ["slug"],
                        "verbose_name": "region",
                        "verbose_name_plural": "regions",
                    },
                ),
                migrations.AlterModelOptions(
                    name="source",
                    options={
                        "default_permissions": ("add", "change", "delete", "view", "publish"),
                        "ordering": ["slug"],
                        "verbose_name": "source",
                        "verbose_name_plural": "sources",
                    },
                ),
                migrations.AlterModelOptions(
                    name="term",
                    options={
                        "default_permissions": ("add", "change", "delete", "view", "publish"),
                        "ordering": ["kind", "position"],
                        "verbose_name": "term",
                        "verbose_name_plural": "terms",
                    },
                ),
                migrations.AlterModelOptions(
                    name="version",
                    options={"default_permissions": ()},
                ),
                migrations.AlterConstraint(
                    model_name="exchangerate",
                    name="exchangerate_currency_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("currency__in", ["CNY", "USD", "HKD", "EUR", "KRW", "TWD"])),
                        name="exchangerate_currency_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="exchangerate",
                    name="exchangerate_per_usd_is_positive",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("per_usd__isnull", True), ("per_usd__gt", 0), _connector="OR"),
                        name="exchangerate_per_usd_is_positive",
                        violation_error_message="A number above zero is expected.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="exchangerate",
                    name="exchangerate_year_is_plausible",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("year__isnull", True), ("year__range", (1949, 2100)), _connector="OR"),
                        name="exchangerate_year_is_plausible",
                        violation_error_message="A year between 1949 and 2100 is expected.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="organization",
                    name="organization_slug_is_well_formed",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="organization_slug_is_well_formed",
                        violation_error_message="Lower-case letters, digits and single hyphens between them: biren-br100.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="organization",
                    name="organization_has_a_name",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True),
                        name="organization_has_a_name",
                        violation_error_message="Say it in one language at least, Chinese or English.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="organizationcitation",
                    name="organizationcitation_claims_a_value_where_it_disputes",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="organizationcitation_claims_a_value_where_it_disputes",
                        violation_error_message="A claimed value belongs to a dispute, and a dispute needs one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="organizationcitation",
                    name="organizationcitation_absence_names_its_field",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="organizationcitation_absence_names_its_field",
                        violation_error_message="What is not disclosed or does not apply must name its field.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="region",
                    name="region_slug_is_well_formed",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="region_slug_is_well_formed",
                        violation_error_message="Lower-case letters, digits and single hyphens between them: biren-br100.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="region",
                    name="region_level_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("level__in", ["world", "country", "province", "city", "county"])),
                        name="region_level_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="region",
                    name="region_parent_is_not_itself",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("parent__isnull", True),
                            models.Q(("parent", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="region_parent_is_not_itself",
                        violation_error_message="A record cannot point at itself.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="region",
                    name="region_has_a_name",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True),
                        name="region_has_a_name",
                        violation_error_message="Say it in one language at least, Chinese or English.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="regioncitation",
                    name="regioncitation_claims_a_value_where_it_disputes",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="regioncitation_claims_a_value_where_it_disputes",
                        violation_error_message="A claimed value belongs to a dispute, and a dispute needs one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="regioncitation",
                    name="regioncitation_absence_names_its_field",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="regioncitation_absence_names_its_field",
                        violation_error_message="What is not disclosed or does not apply must name its field.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="source",
                    name="source_slug_is_well_formed",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="source_slug_is_well_formed",
                        violation_error_message="Lower-case letters, digits and single hyphens between them: biren-br100.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="source",
                    name="source_kind_is_known",
                    constraint=models.CheckConstraint(
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
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="source",
                    name="source_carried_by_is_not_itself",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("carried_by__isnull", True),
                            models.Q(("carried_by", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="source_carried_by_is_not_itself",
                        violation_error_message="A record cannot point at itself.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="source",
                    name="source_url_is_web_address",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("url", ""), ("url__regex", "^https?://"), _connector="OR"),
                        name="source_url_is_web_address",
                        violation_error_message="An address begins with http:// or https://.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="term",
                    name="term_slug_is_well_formed",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="term_slug_is_well_formed",
                        violation_error_message="Lower-case letters, digits and single hyphens between them: biren-br100.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="term",
                    name="term_has_a_name",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True),
                        name="term_has_a_name",
                        violation_error_message="Say it in one language at least, Chinese or English.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="term",
                    name="term_kind_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("kind__in", ["tier", "task", "value_chain"])),
                        name="term_kind_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="term",
                    name="term_examples_are_paired",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("examples_zh__len", 0),
                            ("examples_en__len", 0),
                            ("examples_zh__len", models.F("examples_en__len")),
                            _connector="OR",
                        ),
                        name="term_examples_are_paired",
                        violation_error_message="The Chinese and the English list must have as many items, or one of them none.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="term",
                    name="term_tasks_are_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("tasks__contained_by", ["training", "inference"])),
                        name="term_tasks_are_known",
                        violation_error_message="Choose among the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="termcitation",
                    name="termcitation_claims_a_value_where_it_disputes",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="termcitation_claims_a_value_where_it_disputes",
                        violation_error_message="A claimed value belongs to a dispute, and a dispute needs one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="termcitation",
                    name="termcitation_absence_names_its_field",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="termcitation_absence_names_its_field",
                        violation_error_message="What is not disclosed or does not apply must name its field.",
                    ),
                ),
            ]
        ),
        staff("kb"),
    ]
