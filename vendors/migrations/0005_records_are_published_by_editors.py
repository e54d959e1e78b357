from django.db import migrations, models

from kb.review.groups import staff
from kb.database.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("kb", "0005_records_are_published_by_editors"),
        ("vendors", "0004_changes_are_recorded"),
    ]

    operations = [
        AtOnce(
            [
                migrations.AlterModelOptions(
                    name="architecture",
                    options={
                        "default_permissions": ("add", "change", "delete", "view", "publish"),
                        "ordering": ["slug"],
                        "verbose_name": "architecture",
                        "verbose_name_plural": "architectures",
                    },
                ),
                migrations.AlterModelOptions(
                    name="chip",
                    options={
                        "default_permissions": ("add", "change", "delete", "view", "publish"),
                        "ordering": ["slug"],
                        "verbose_name": "chip",
                        "verbose_name_plural": "chips",
                    },
                ),
                migrations.AlterModelOptions(
                    name="fundingevent",
                    options={
                        "default_permissions": ("add", "change", "delete", "view", "publish"),
                        "ordering": ["slug"],
                        "verbose_name": "funding event",
                        "verbose_name_plural": "funding events",
                    },
                ),
                migrations.AlterModelOptions(
                    name="memorymedium",
                    options={
                        "default_permissions": ("add", "change", "delete", "view", "publish"),
                        "ordering": ["slug"],
                        "verbose_name": "memory medium",
                        "verbose_name_plural": "memory media",
                    },
                ),
                migrations.AlterModelOptions(
                    name="scenario",
                    options={
                        "default_permissions": ("add", "change", "delete", "view", "publish"),
                        "ordering": ["slug"],
                        "verbose_name": "scenario",
                        "verbose_name_plural": "scenarios",
                    },
                ),
                migrations.AlterModelOptions(
                    name="vendor",
                    options={
                        "default_permissions": ("add", "change", "delete", "view", "publish"),
                        "ordering": ["slug"],
                        "verbose_name": "vendor",
                        "verbose_name_plural": "vendors",
                    },
                ),
                migrations.AlterConstraint(
                    model_name="architecture",
                    name="architecture_slug_is_well_formed",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="architecture_slug_is_well_formed",
                        violation_error_message="Lower-case letters, digits and single hyphens between them: biren-br100.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="architecture",
                    name="architecture_has_a_name",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True),
                        name="architecture_has_a_name",
                        violation_error_message="Say it in one language at least, Chinese or English.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="architecture",
                    name="architecture_parent_is_not_itself",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("parent__isnull", True),
                            models.Q(("parent", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="architecture_parent_is_not_itself",
                        violation_error_message="A record cannot point at itself.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="architecture",
                    name="architecture_strengths_are_paired",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("strengths_zh__len", 0),
                            ("strengths_en__len", 0),
                            ("strengths_zh__len", models.F("strengths_en__len")),
                            _connector="OR",
                        ),
                        name="architecture_strengths_are_paired",
                        violation_error_message="The Chinese and the English list must have as many items, or one of them none.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="architecture",
                    name="architecture_weaknesses_are_paired",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("weaknesses_zh__len", 0),
                            ("weaknesses_en__len", 0),
                            ("weaknesses_zh__len", models.F("weaknesses_en__len")),
                            _connector="OR",
                        ),
                        name="architecture_weaknesses_are_paired",
                        violation_error_message="The Chinese and the English list must have as many items, or one of them none.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="architecturecitation",
                    name="architecturecitation_claims_a_value_where_it_disputes",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="architecturecitation_claims_a_value_where_it_disputes",
                        violation_error_message="A claimed value belongs to a dispute, and a dispute needs one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="architecturecitation",
                    name="architecturecitation_absence_names_its_field",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="architecturecitation_absence_names_its_field",
                        violation_error_message="What is not disclosed or does not apply must name its field.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="chip",
                    name="chip_slug_is_well_formed",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="chip_slug_is_well_formed",
                        violation_error_message="Lower-case letters, digits and single hyphens between them: biren-br100.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="chip",
                    name="chip_has_a_name",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True),
                        name="chip_has_a_name",
                        violation_error_message="Say it in one language at least, Chinese or English.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="chip",
                    name="chip_form_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("form__in", ["chip", "card", "module", "ip", "system", ""])),
                        name="chip_form_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="chip",
                    name="chip_tiers_are_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("tiers__contained_by", ["cloud", "edge", "device"])),
                        name="chip_tiers_are_known",
                        violation_error_message="Choose among the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="chip",
                    name="chip_tasks_are_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("tasks__contained_by", ["training", "inference"])),
                        name="chip_tasks_are_known",
                        violation_error_message="Choose among the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="chip",
                    name="chip_process_nm_is_positive",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("process_nm__isnull", True), ("process_nm__gt", 0), _connector="OR"),
                        name="chip_process_nm_is_positive",
                        violation_error_message="A number above zero is expected.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="chip",
                    name="chip_transistors_billion_is_positive",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("transistors_billion__isnull", True), ("transistors_billion__gt", 0), _connector="OR"
                        ),
                        name="chip_transistors_billion_is_positive",
                        violation_error_message="A number above zero is expected.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="chip",
                    name="chip_die_mm2_is_positive",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("die_mm2__isnull", True), ("die_mm2__gt", 0), _connector="OR"),
                        name="chip_die_mm2_is_positive",
                        violation_error_message="A number above zero is expected.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="chipcitation",
                    name="chipcitation_claims_a_value_where_it_disputes",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="chipcitation_claims_a_value_where_it_disputes",
                        violation_error_message="A claimed value belongs to a dispute, and a dispute needs one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="chipcitation",
                    name="chipcitation_absence_names_its_field",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="chipcitation_absence_names_its_field",
                        violation_error_message="What is not disclosed or does not apply must name its field.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="deployment",
                    name="deployment_tier_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("tier__in", ["cloud", "edge", "device", ""])),
                        name="deployment_tier_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="deployment",
                    name="deployment_compute_classes_are_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("compute_classes__contained_by", ["small", "large"])),
                        name="deployment_compute_classes_are_known",
                        violation_error_message="Choose among the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="deployment",
                    name="deployment_tasks_are_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("tasks__contained_by", ["training", "inference"])),
                        name="deployment_tasks_are_known",
                        violation_error_message="Choose among the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="deploymentcitation",
                    name="deploymentcitation_claims_a_value_where_it_disputes",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="deploymentcitation_claims_a_value_where_it_disputes",
                        violation_error_message="A claimed value belongs to a dispute, and a dispute needs one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="deploymentcitation",
                    name="deploymentcitation_absence_names_its_field",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="deploymentcitation_absence_names_its_field",
                        violation_error_message="What is not disclosed or does not apply must name its field.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="fundingevent",
                    name="fundingevent_slug_is_well_formed",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="fundingevent_slug_is_well_formed",
                        violation_error_message="Lower-case letters, digits and single hyphens between them: biren-br100.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="fundingevent",
                    name="fundingevent_round_is_known",
                    constraint=models.CheckConstraint(
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
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="fundingevent",
                    name="fundingevent_currency_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("currency__in", ["CNY", "USD", "HKD", "EUR", "KRW", "TWD", ""])),
                        name="fundingevent_currency_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="fundingevent",
                    name="fundingevent_amount_kind_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("amount_kind__in", ["exact", "at_least", "about", "at_most", "undisclosed", ""])
                        ),
                        name="fundingevent_amount_kind_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="fundingevent",
                    name="fundingevent_valuation_currency_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("valuation_currency__in", ["CNY", "USD", "HKD", "EUR", "KRW", "TWD", ""])),
                        name="fundingevent_valuation_currency_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="fundingevent",
                    name="fundingevent_amount_is_positive",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("amount__isnull", True), ("amount__gt", 0), _connector="OR"),
                        name="fundingevent_amount_is_positive",
                        violation_error_message="A number above zero is expected.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="fundingevent",
                    name="fundingevent_valuation_is_positive",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("valuation__isnull", True), ("valuation__gt", 0), _connector="OR"),
                        name="fundingevent_valuation_is_positive",
                        violation_error_message="A number above zero is expected.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="fundingeventcitation",
                    name="fundingeventcitation_claims_a_value_where_it_disputes",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="fundingeventcitation_claims_a_value_where_it_disputes",
                        violation_error_message="A claimed value belongs to a dispute, and a dispute needs one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="fundingeventcitation",
                    name="fundingeventcitation_absence_names_its_field",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="fundingeventcitation_absence_names_its_field",
                        violation_error_message="What is not disclosed or does not apply must name its field.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="lineage",
                    name="lineage_kind_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("kind__in", ["predecessor", "variant_of", "export_version_of"])),
                        name="lineage_kind_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="listing",
                    name="listing_exchange_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "exchange__in",
                                ["sse", "sse_star", "szse", "szse_chinext", "hkex", "nasdaq", "nyse", "krx"],
                            )
                        ),
                        name="listing_exchange_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="memorymedium",
                    name="memorymedium_slug_is_well_formed",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="memorymedium_slug_is_well_formed",
                        violation_error_message="Lower-case letters, digits and single hyphens between them: biren-br100.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="memorymedium",
                    name="memorymedium_has_a_name",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True),
                        name="memorymedium_has_a_name",
                        violation_error_message="Say it in one language at least, Chinese or English.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="memorymedium",
                    name="memorymedium_strengths_are_paired",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("strengths_zh__len", 0),
                            ("strengths_en__len", 0),
                            ("strengths_zh__len", models.F("strengths_en__len")),
                            _connector="OR",
                        ),
                        name="memorymedium_strengths_are_paired",
                        violation_error_message="The Chinese and the English list must have as many items, or one of them none.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="memorymedium",
                    name="memorymedium_weaknesses_are_paired",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("weaknesses_zh__len", 0),
                            ("weaknesses_en__len", 0),
                            ("weaknesses_zh__len", models.F("weaknesses_en__len")),
                            _connector="OR",
                        ),
                        name="memorymedium_weaknesses_are_paired",
                        violation_error_message="The Chinese and the English list must have as many items, or one of them none.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="memorymediumcitation",
                    name="memorymediumcitation_claims_a_value_where_it_disputes",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="memorymediumcitation_claims_a_value_where_it_disputes",
                        violation_error_message="A claimed value belongs to a dispute, and a dispute needs one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="memorymediumcitation",
                    name="memorymediumcitation_absence_names_its_field",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="memorymediumcitation_absence_names_its_field",
                        violation_error_message="What is not disclosed or does not apply must name its field.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="scenario",
                    name="scenario_slug_is_well_formed",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="scenario_slug_is_well_formed",
                        violation_error_message="Lower-case letters, digits and single hyphens between them: biren-br100.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="scenario",
                    name="scenario_has_a_name",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True),
                        name="scenario_has_a_name",
                        violation_error_message="Say it in one language at least, Chinese or English.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="scenario",
                    name="scenario_parent_is_not_itself",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("parent__isnull", True),
                            models.Q(("parent", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="scenario_parent_is_not_itself",
                        violation_error_message="A record cannot point at itself.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="scenario",
                    name="scenario_min_tops_is_positive",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("min_tops__isnull", True), ("min_tops__gt", 0), _connector="OR"),
                        name="scenario_min_tops_is_positive",
                        violation_error_message="A number above zero is expected.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="scenario",
                    name="scenario_compute_class_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("compute_class__in", ["small", "large", ""])),
                        name="scenario_compute_class_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="scenario",
                    name="scenario_compute_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("compute__in", ["high", "low", ""])),
                        name="scenario_compute_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="scenario",
                    name="scenario_power_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("power__in", ["high", "low", ""])),
                        name="scenario_power_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="scenario",
                    name="scenario_cost_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("cost__in", ["high", "low", ""])),
                        name="scenario_cost_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="scenario",
                    name="scenario_reliability_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("reliability__in", ["high", "low", ""])),
                        name="scenario_reliability_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="scenario",
                    name="scenario_generality_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("generality__in", ["high", "low", ""])),
                        name="scenario_generality_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="scenariocitation",
                    name="scenariocitation_claims_a_value_where_it_disputes",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="scenariocitation_claims_a_value_where_it_disputes",
                        violation_error_message="A claimed value belongs to a dispute, and a dispute needs one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="scenariocitation",
                    name="scenariocitation_absence_names_its_field",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="scenariocitation_absence_names_its_field",
                        violation_error_message="What is not disclosed or does not apply must name its field.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="spec",
                    name="spec_metric_is_known",
                    constraint=models.CheckConstraint(
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
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="spec",
                    name="spec_precision_is_known",
                    constraint=models.CheckConstraint(
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
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="spec",
                    name="spec_sparsity_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("sparsity__in", ["dense", "sparse", "unstated"])),
                        name="spec_sparsity_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="spec",
                    name="spec_engine_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("engine__in", ["matrix", "vector", ""])),
                        name="spec_engine_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="spec",
                    name="spec_regime_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("regime__in", ["peak", "sustained", "measured", ""])),
                        name="spec_regime_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="spec",
                    name="spec_scope_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("scope__in", ["die", "chip", "card", "node", ""])),
                        name="spec_scope_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="spec",
                    name="spec_rank_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("rank__in", ["preferred", "normal", "deprecated"])),
                        name="spec_rank_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="spec",
                    name="spec_value_is_positive",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("value__isnull", True), ("value__gt", 0), _connector="OR"),
                        name="spec_value_is_positive",
                        violation_error_message="A number above zero is expected.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="speccitation",
                    name="speccitation_claims_a_value_where_it_disputes",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="speccitation_claims_a_value_where_it_disputes",
                        violation_error_message="A claimed value belongs to a dispute, and a dispute needs one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="speccitation",
                    name="speccitation_absence_names_its_field",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="speccitation_absence_names_its_field",
                        violation_error_message="What is not disclosed or does not apply must name its field.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="vendor",
                    name="vendor_slug_is_well_formed",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$")),
                        name="vendor_slug_is_well_formed",
                        violation_error_message="Lower-case letters, digits and single hyphens between them: biren-br100.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="vendor",
                    name="vendor_has_a_name",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("name_en", ""), ("name_zh", ""), _negated=True),
                        name="vendor_has_a_name",
                        violation_error_message="Say it in one language at least, Chinese or English.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="vendor",
                    name="vendor_kind_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("kind__in", ["startup", "listed", "subsidiary", "big_tech", "research_institute", ""])
                        ),
                        name="vendor_kind_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="vendor",
                    name="vendor_business_status_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("business_status__in", ["active", "acquired", "dissolved", ""])),
                        name="vendor_business_status_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="vendor",
                    name="vendor_parent_is_not_itself",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("parent__isnull", True),
                            models.Q(("parent", models.F("id")), _negated=True),
                            _connector="OR",
                        ),
                        name="vendor_parent_is_not_itself",
                        violation_error_message="A record cannot point at itself.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="vendor",
                    name="vendor_website_is_web_address",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("website", ""), ("website__regex", "^https?://"), _connector="OR"),
                        name="vendor_website_is_web_address",
                        violation_error_message="An address begins with http:// or https://.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="vendorcitation",
                    name="vendorcitation_claims_a_value_where_it_disputes",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "disputes"), models.Q(("claimed_value", ""), _negated=True)),
                            models.Q(models.Q(("stance", "disputes"), _negated=True), ("claimed_value", "")),
                            _connector="OR",
                        ),
                        name="vendorcitation_claims_a_value_where_it_disputes",
                        violation_error_message="A claimed value belongs to a dispute, and a dispute needs one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="vendorcitation",
                    name="vendorcitation_absence_names_its_field",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance__in", ("not_disclosed", "not_applicable")), _negated=True),
                            models.Q(("field", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="vendorcitation_absence_names_its_field",
                        violation_error_message="What is not disclosed or does not apply must name its field.",
                    ),
                ),
            ]
        ),
        staff("vendors"),
    ]
