import django.db.models.functions.text
from django.db import migrations, models

from kb.review.groups import staff
from kb.database.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("eras", "0004_changes_are_recorded"),
        ("kb", "0005_records_are_published_by_editors"),
        ("vendors", "0005_records_are_published_by_editors"),
    ]

    operations = [
        AtOnce(
            [
                migrations.AlterModelOptions(
                    name="claim",
                    options={
                        "default_permissions": ("add", "change", "delete", "view", "publish"),
                        "ordering": ["slug"],
                        "verbose_name": "claim",
                        "verbose_name_plural": "claims",
                    },
                ),
                migrations.AlterModelOptions(
                    name="era",
                    options={
                        "default_permissions": ("add", "change", "delete", "view", "publish"),
                        "ordering": ["number"],
                        "verbose_name": "era",
                        "verbose_name_plural": "eras",
                    },
                ),
                migrations.AlterModelOptions(
                    name="indicator",
                    options={
                        "default_permissions": ("add", "change", "delete", "view", "publish"),
                        "ordering": ["slug"],
                        "verbose_name": "indicator",
                        "verbose_name_plural": "indicators",
                    },
                ),
                migrations.AlterModelOptions(
                    name="milestone",
                    options={
                        "default_permissions": ("add", "change", "delete", "view", "publish"),
                        "ordering": ["date", "slug"],
                        "verbose_name": "milestone",
                        "verbose_name_plural": "milestones",
                    },
                ),
                migrations.AlterModelOptions(
                    name="policy",
                    options={
                        "default_permissions": ("add", "change", "delete", "view", "publish"),
                        "ordering": ["slug"],
                        "verbose_name": "policy",
                        "verbose_name_plural": "policies",
                    },
                ),
                migrations.AlterModelOptions(
                    name="roadmap",
                    options={
                        "default_permissions": ("add", "change", "delete", "view", "publish"),
                        "ordering": ["slug"],
                        "verbose_name": "roadmap",
                        "verbose_name_plural": "roadmaps",
                    },
                ),
                migrations.AlterConstraint(
                    model_name="claim",
                    name="claim_slug_is_well_formed",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="claim_slug_is_well_formed",
                        violation_error_message="Lower-case letters, digits and single hyphens between them: biren-br100.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="claim",
                    name="claim_has_a_text",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("text_en", ""), ("text_zh", ""), _negated=True),
                        name="claim_has_a_text",
                        violation_error_message="Say it in one language at least, Chinese or English.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="claim",
                    name="claim_section_is_known",
                    constraint=models.CheckConstraint(
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
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="claim",
                    name="claim_nature_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("nature__in", ["fact", "vendor_claim", "forecast", "opinion"])),
                        name="claim_nature_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="claimcitation",
                    name="claimcitation_claims_a_value_where_it_disputes",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="claimcitation_claims_a_value_where_it_disputes",
                        violation_error_message="A claimed value belongs to a dispute, and a dispute needs one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="claimcitation",
                    name="claimcitation_absence_names_its_field",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="claimcitation_absence_names_its_field",
                        violation_error_message="What is not disclosed or does not apply must name its field.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="era",
                    name="era_slug_is_well_formed",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="era_slug_is_well_formed",
                        violation_error_message="Lower-case letters, digits and single hyphens between them: biren-br100.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="era",
                    name="era_ends_is_not_before_starts",
                    constraint=models.CheckConstraint(
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
                        violation_error_message="The end lies before the start.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="era",
                    name="era_founding_to_is_not_before_founding_from",
                    constraint=models.CheckConstraint(
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
                        violation_error_message="The end lies before the start.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="era",
                    name="era_has_a_name",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True),
                        name="era_has_a_name",
                        violation_error_message="Say it in one language at least, Chinese or English.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="era",
                    name="era_drivers_are_paired",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("drivers_zh__len", 0),
                            ("drivers_en__len", 0),
                            ("drivers_zh__len", models.F("drivers_en__len")),
                            _connector="OR",
                        ),
                        name="era_drivers_are_paired",
                        violation_error_message="The Chinese and the English list must have as many items, or one of them none.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="era",
                    name="era_strengths_are_paired",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("strengths_zh__len", 0),
                            ("strengths_en__len", 0),
                            ("strengths_zh__len", models.F("strengths_en__len")),
                            _connector="OR",
                        ),
                        name="era_strengths_are_paired",
                        violation_error_message="The Chinese and the English list must have as many items, or one of them none.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="era",
                    name="era_weaknesses_are_paired",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("weaknesses_zh__len", 0),
                            ("weaknesses_en__len", 0),
                            ("weaknesses_zh__len", models.F("weaknesses_en__len")),
                            _connector="OR",
                        ),
                        name="era_weaknesses_are_paired",
                        violation_error_message="The Chinese and the English list must have as many items, or one of them none.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="eracitation",
                    name="eracitation_claims_a_value_where_it_disputes",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="eracitation_claims_a_value_where_it_disputes",
                        violation_error_message="A claimed value belongs to a dispute, and a dispute needs one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="eracitation",
                    name="eracitation_absence_names_its_field",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="eracitation_absence_names_its_field",
                        violation_error_message="What is not disclosed or does not apply must name its field.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="eramembership",
                    name="eramembership_role_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("role__in", ["defining", "participant", "precursor"])),
                        name="eramembership_role_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="eramembershipcitation",
                    name="eramembershipcitation_claims_a_value_where_it_disputes",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="eramembershipcitation_claims_a_value_where_it_disputes",
                        violation_error_message="A claimed value belongs to a dispute, and a dispute needs one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="eramembershipcitation",
                    name="eramembershipcitation_absence_names_its_field",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="eramembershipcitation_absence_names_its_field",
                        violation_error_message="What is not disclosed or does not apply must name its field.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="indicator",
                    name="indicator_slug_is_well_formed",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="indicator_slug_is_well_formed",
                        violation_error_message="Lower-case letters, digits and single hyphens between them: biren-br100.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="indicator",
                    name="indicator_has_a_name",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True),
                        name="indicator_has_a_name",
                        violation_error_message="Say it in one language at least, Chinese or English.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="indicatorcitation",
                    name="indicatorcitation_claims_a_value_where_it_disputes",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="indicatorcitation_claims_a_value_where_it_disputes",
                        violation_error_message="A claimed value belongs to a dispute, and a dispute needs one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="indicatorcitation",
                    name="indicatorcitation_absence_names_its_field",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="indicatorcitation_absence_names_its_field",
                        violation_error_message="What is not disclosed or does not apply must name its field.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="milestone",
                    name="milestone_slug_is_well_formed",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="milestone_slug_is_well_formed",
                        violation_error_message="Lower-case letters, digits and single hyphens between them: biren-br100.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="milestone",
                    name="milestone_has_a_title",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("title_en", ""), ("title_zh", ""), _negated=True),
                        name="milestone_has_a_title",
                        violation_error_message="Say it in one language at least, Chinese or English.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="milestone",
                    name="milestone_kind_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("kind__in", ["product", "technology", "policy", "market", "company"])),
                        name="milestone_kind_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="milestonecitation",
                    name="milestonecitation_claims_a_value_where_it_disputes",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="milestonecitation_claims_a_value_where_it_disputes",
                        violation_error_message="A claimed value belongs to a dispute, and a dispute needs one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="milestonecitation",
                    name="milestonecitation_absence_names_its_field",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="milestonecitation_absence_names_its_field",
                        violation_error_message="What is not disclosed or does not apply must name its field.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="observation",
                    name="observation_qualifier_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("qualifier__in", ["more_than", "about", "nearly", ""])),
                        name="observation_qualifier_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="observation",
                    name="observation_year_is_plausible",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("year__isnull", True), ("year__range", (1949, 2100)), _connector="OR"),
                        name="observation_year_is_plausible",
                        violation_error_message="A year between 1949 and 2100 is expected.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="observationcitation",
                    name="observationcitation_claims_a_value_where_it_disputes",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="observationcitation_claims_a_value_where_it_disputes",
                        violation_error_message="A claimed value belongs to a dispute, and a dispute needs one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="observationcitation",
                    name="observationcitation_absence_names_its_field",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="observationcitation_absence_names_its_field",
                        violation_error_message="What is not disclosed or does not apply must name its field.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="policy",
                    name="policy_slug_is_well_formed",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="policy_slug_is_well_formed",
                        violation_error_message="Lower-case letters, digits and single hyphens between them: biren-br100.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="policy",
                    name="policy_has_a_title",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("title_en", ""), ("title_zh", ""), _negated=True),
                        name="policy_has_a_title",
                        violation_error_message="Say it in one language at least, Chinese or English.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="policy",
                    name="policy_level_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("level__in", ["central", "provincial", "municipal", "foreign"])),
                        name="policy_level_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="policy",
                    name="policy_kind_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("kind__in", ["plan", "opinion", "notice", "measure", "guideline", "subsidy", "programme"])
                        ),
                        name="policy_kind_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="policy",
                    name="policy_plan_period_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("plan_period__in", ["13th", "14th", "15th", ""])),
                        name="policy_plan_period_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="policy",
                    name="policy_topics_are_known",
                    constraint=models.CheckConstraint(
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
                        violation_error_message="Choose among the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="policy",
                    name="policy_url_is_web_address",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("url", ""), ("url__regex", "^https?://"), _connector="OR"),
                        name="policy_url_is_web_address",
                        violation_error_message="An address begins with http:// or https://.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="policycitation",
                    name="policycitation_claims_a_value_where_it_disputes",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="policycitation_claims_a_value_where_it_disputes",
                        violation_error_message="A claimed value belongs to a dispute, and a dispute needs one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="policycitation",
                    name="policycitation_absence_names_its_field",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="policycitation_absence_names_its_field",
                        violation_error_message="What is not disclosed or does not apply must name its field.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="policytarget",
                    name="policytarget_has_a_text",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("text_en", ""), ("text_zh", ""), _negated=True),
                        name="policytarget_has_a_text",
                        violation_error_message="Say it in one language at least, Chinese or English.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="policytarget",
                    name="policytarget_year_is_plausible",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("year__isnull", True), ("year__range", (1949, 2100)), _connector="OR"),
                        name="policytarget_year_is_plausible",
                        violation_error_message="A year between 1949 and 2100 is expected.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="roadmap",
                    name="roadmap_slug_is_well_formed",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="roadmap_slug_is_well_formed",
                        violation_error_message="Lower-case letters, digits and single hyphens between them: biren-br100.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="roadmap",
                    name="roadmap_has_a_name",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True),
                        name="roadmap_has_a_name",
                        violation_error_message="Say it in one language at least, Chinese or English.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="roadmap",
                    name="roadmap_elements_are_paired",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("elements_zh__len", 0),
                            ("elements_en__len", 0),
                            ("elements_zh__len", models.F("elements_en__len")),
                            _connector="OR",
                        ),
                        name="roadmap_elements_are_paired",
                        violation_error_message="The Chinese and the English list must have as many items, or one of them none.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="roadmap",
                    name="roadmap_goals_are_paired",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("goals_zh__len", 0),
                            ("goals_en__len", 0),
                            ("goals_zh__len", models.F("goals_en__len")),
                            _connector="OR",
                        ),
                        name="roadmap_goals_are_paired",
                        violation_error_message="The Chinese and the English list must have as many items, or one of them none.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="roadmapcitation",
                    name="roadmapcitation_claims_a_value_where_it_disputes",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="roadmapcitation_claims_a_value_where_it_disputes",
                        violation_error_message="A claimed value belongs to a dispute, and a dispute needs one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="roadmapcitation",
                    name="roadmapcitation_absence_names_its_field",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="roadmapcitation_absence_names_its_field",
                        violation_error_message="What is not disclosed or does not apply must name its field.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="statedgrowth",
                    name="statedgrowth_qualifier_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("qualifier__in", ["more_than", "about", "nearly", ""])),
                        name="statedgrowth_qualifier_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="statedgrowth",
                    name="statedgrowth_from_year_is_plausible",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("from_year__isnull", True), ("from_year__range", (1949, 2100)), _connector="OR"
                        ),
                        name="statedgrowth_from_year_is_plausible",
                        violation_error_message="A year between 1949 and 2100 is expected.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="statedgrowth",
                    name="statedgrowth_to_year_is_plausible",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("to_year__isnull", True), ("to_year__range", (1949, 2100)), _connector="OR"
                        ),
                        name="statedgrowth_to_year_is_plausible",
                        violation_error_message="A year between 1949 and 2100 is expected.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="statedgrowth",
                    name="statedgrowth_multiple_is_positive",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("multiple__isnull", True), ("multiple__gt", 0), _connector="OR"),
                        name="statedgrowth_multiple_is_positive",
                        violation_error_message="A number above zero is expected.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="statedgrowth",
                    name="statedgrowth_period_years_is_positive",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("period_years__isnull", True), ("period_years__gt", 0), _connector="OR"),
                        name="statedgrowth_period_years_is_positive",
                        violation_error_message="A number above zero is expected.",
                    ),
                ),
            ]
        ),
        staff("eras"),
    ]
