from django.db import migrations, models

from kb.database.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("kb", "0007_constraints_say_what_they_ask_for"),
        ("vendors", "0007_citations_are_called_so"),
    ]

    operations = [
        AtOnce(
            [
                migrations.RemoveConstraint(
                    model_name="lineage",
                    name="lineage_joins_two_chips",
                ),
                migrations.AddConstraint(
                    model_name="lineage",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("ancestor", models.F("chip")), _negated=True),
                        name="lineage_joins_two_chips",
                        violation_error_message="A chip is not its own ancestor: name another one.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="architecture",
                    name="architecture_status_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="architecture_status_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="architecturecitation",
                    name="architecturecitation_stance_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="architecturecitation_stance_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="architecturecitation",
                    name="architecturecitation_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="architecturecitation_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="chip",
                    name="chip_status_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="chip_status_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="chipcitation",
                    name="chipcitation_stance_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="chipcitation_stance_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="chipcitation",
                    name="chipcitation_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="chipcitation_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="deployment",
                    name="deployment_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("vendor", "architecture", "tier"),
                        name="deployment_is_unique",
                        nulls_distinct=False,
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="deploymentcitation",
                    name="deploymentcitation_stance_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="deploymentcitation_stance_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="deploymentcitation",
                    name="deploymentcitation_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="deploymentcitation_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="fundingevent",
                    name="fundingevent_status_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="fundingevent_status_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="fundingevent",
                    name="fundingevent_amount_has_currency_and_kind_or_is_undisclosed",
                    constraint=models.CheckConstraint(
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
                        violation_error_message="An amount has a currency and says how exact it is; without an amount it is undisclosed, or empty.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="fundingevent",
                    name="fundingevent_valuation_has_a_currency",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("valuation__isnull", True), ("valuation_currency", "")),
                            models.Q(("valuation__isnull", False), models.Q(("valuation_currency", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="fundingevent_valuation_has_a_currency",
                        violation_error_message="A valuation and its currency go together: state both, or neither.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="fundingeventcitation",
                    name="fundingeventcitation_stance_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="fundingeventcitation_stance_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="fundingeventcitation",
                    name="fundingeventcitation_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="fundingeventcitation_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="investment",
                    name="investment_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("event", "investor"),
                        name="investment_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="investment",
                    name="investment_number_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("event", "number"),
                        name="investment_number_is_unique",
                        violation_error_message="Another row beside it has this number already.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="lineage",
                    name="lineage_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("chip", "kind", "ancestor"),
                        name="lineage_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="listing",
                    name="listing_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("vendor", "exchange"),
                        name="listing_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="listing",
                    name="listing_ticker_is_unique",
                    constraint=models.UniqueConstraint(
                        condition=models.Q(("ticker", ""), _negated=True),
                        fields=("exchange", "ticker"),
                        name="listing_ticker_is_unique",
                        violation_error_message="Another listing has this ticker at this exchange already.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="memorymedium",
                    name="memorymedium_status_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="memorymedium_status_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="memorymediumcitation",
                    name="memorymediumcitation_stance_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="memorymediumcitation_stance_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="memorymediumcitation",
                    name="memorymediumcitation_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="memorymediumcitation_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="scenario",
                    name="scenario_status_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="scenario_status_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="scenariocitation",
                    name="scenariocitation_stance_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="scenariocitation_stance_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="scenariocitation",
                    name="scenariocitation_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="scenariocitation_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="spec",
                    name="spec_unit_follows_basis",
                    constraint=models.CheckConstraint(
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
                        violation_error_message="The unit does not fit: TOPS for integers and TFLOPS for floating point, per W for efficiency; W for power, GB for memory, MB for memory on the chip, GB/s for bandwidths.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="spec",
                    name="spec_basis_of_operations_is_of_operations",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("metric__in", ["compute", "efficiency", "throughput"]),
                            models.Q(("engine", ""), ("precision", ""), ("sparsity", "unstated")),
                            _connector="OR",
                        ),
                        name="spec_basis_of_operations_is_of_operations",
                        violation_error_message="Only compute, efficiency and throughput have precision, engine, sparsity.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="spec",
                    name="spec_number_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("chip", "number"),
                        name="spec_number_is_unique",
                        violation_error_message="Another row beside it has this number already.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="spec",
                    name="spec_is_stated_once",
                    constraint=models.UniqueConstraint(
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
                        violation_error_message="The chip has this figure already: cite that one again instead.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="spec",
                    name="spec_has_one_preferred_value",
                    constraint=models.UniqueConstraint(
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
                        violation_error_message="Another value of this basis is preferred already: lower its rank first.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="speccitation",
                    name="speccitation_stance_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="speccitation_stance_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="speccitation",
                    name="speccitation_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="speccitation_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="vendor",
                    name="vendor_status_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="vendor_status_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="vendorcitation",
                    name="vendorcitation_stance_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="vendorcitation_stance_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="vendorcitation",
                    name="vendorcitation_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="vendorcitation_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
            ]
        )
    ]
