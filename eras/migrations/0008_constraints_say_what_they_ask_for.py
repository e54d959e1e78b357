import django.db.models.functions.comparison
from django.db import migrations, models

from kb.database.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("eras", "0007_citations_are_called_so"),
        ("kb", "0007_constraints_say_what_they_ask_for"),
        ("vendors", "0008_constraints_say_what_they_ask_for"),
    ]

    operations = [
        AtOnce(
            [
                migrations.AlterConstraint(
                    model_name="claim",
                    name="claim_status_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="claim_status_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="claim",
                    name="claim_has_a_subject",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("subject", ""), _negated=True),
                        name="claim_has_a_subject",
                        violation_error_message="Say what the claim is about.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="claim",
                    name="claim_has_lines",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("lines__len__gt", 0)),
                        name="claim_has_lines",
                        violation_error_message="Name the lines of the report that hold the claim.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="claim",
                    name="claim_value_has_a_unit",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("unit", ""), ("value__isnull", True)),
                            models.Q(("value__isnull", False), models.Q(("unit", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="claim_value_has_a_unit",
                        violation_error_message="A value and its unit go together: state both, or neither.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="claimcitation",
                    name="claimcitation_stance_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="claimcitation_stance_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="claimcitation",
                    name="claimcitation_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="claimcitation_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="era",
                    name="era_status_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="era_status_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="era",
                    name="era_number_is_well_formed",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("number__regex", "^[0-9]+\\.[0-9]+$")),
                        name="era_number_is_well_formed",
                        violation_error_message="Two numbers with a point between them are expected: 2.0.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="eracitation",
                    name="eracitation_stance_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="eracitation_stance_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="eracitation",
                    name="eracitation_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="eracitation_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="eramembership",
                    name="eramembership_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("era", "vendor"),
                        name="eramembership_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="eramembershipcitation",
                    name="eramembershipcitation_stance_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="eramembershipcitation_stance_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="eramembershipcitation",
                    name="eramembershipcitation_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="eramembershipcitation_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="indicator",
                    name="indicator_status_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="indicator_status_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="indicator",
                    name="indicator_has_a_unit",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("unit", ""), _negated=True),
                        name="indicator_has_a_unit",
                        violation_error_message="Say what the indicator is counted in.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="indicatorcitation",
                    name="indicatorcitation_stance_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="indicatorcitation_stance_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="indicatorcitation",
                    name="indicatorcitation_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="indicatorcitation_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="milestone",
                    name="milestone_status_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="milestone_status_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="milestone",
                    name="milestone_is_dated",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("date", ""), _negated=True),
                        name="milestone_is_dated",
                        violation_error_message="A milestone has a date: its year at least.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="milestonecitation",
                    name="milestonecitation_stance_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="milestonecitation_stance_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="milestonecitation",
                    name="milestonecitation_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="milestonecitation_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="observation",
                    name="observation_share_is_a_percentage",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("share_percent__isnull", True), ("share_percent__range", (0, 100)), _connector="OR"
                        ),
                        name="observation_share_is_a_percentage",
                        violation_error_message="A percentage between 0 and 100 is expected.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="observation",
                    name="observation_as_of_lies_in_its_year",
                    constraint=models.CheckConstraint(
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
                        violation_error_message="The date lies outside the year of the observation.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="observation",
                    name="observation_number_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("indicator", "number"),
                        name="observation_number_is_unique",
                        violation_error_message="Another row beside it has this number already.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="observation",
                    name="observation_is_stated_once",
                    constraint=models.UniqueConstraint(
                        fields=("indicator", "year", "as_of", "vendor", "item_zh", "item_en"),
                        name="observation_is_stated_once",
                        nulls_distinct=False,
                        violation_error_message="The series has a value of this time, vendor and item already.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="observationcitation",
                    name="observationcitation_stance_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="observationcitation_stance_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="observationcitation",
                    name="observationcitation_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="observationcitation_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="policy",
                    name="policy_status_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="policy_status_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="policy",
                    name="policy_has_a_region_unless_central",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("level", "central"), ("region__isnull", True)),
                            models.Q(models.Q(("level", "central"), _negated=True), ("region__isnull", False)),
                            _connector="OR",
                        ),
                        name="policy_has_a_region_unless_central",
                        violation_error_message="A local policy names its place, and a central one names none.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="policycitation",
                    name="policycitation_stance_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="policycitation_stance_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="policycitation",
                    name="policycitation_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="policycitation_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="policytarget",
                    name="policytarget_number_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("policy", "number"),
                        name="policytarget_number_is_unique",
                        violation_error_message="Another row beside it has this number already.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="roadmap",
                    name="roadmap_status_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="roadmap_status_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="roadmap",
                    name="roadmap_is_of_a_vendor_or_a_place",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("region__isnull", False), ("vendor__isnull", True)),
                            models.Q(("region__isnull", True), ("vendor__isnull", False)),
                            _connector="OR",
                        ),
                        name="roadmap_is_of_a_vendor_or_a_place",
                        violation_error_message="A roadmap is of a vendor or of a place: name one of the two.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="roadmapcitation",
                    name="roadmapcitation_stance_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="roadmapcitation_stance_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="roadmapcitation",
                    name="roadmapcitation_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="roadmapcitation_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="statedgrowth",
                    name="statedgrowth_is_a_rate_or_a_multiple",
                    constraint=models.CheckConstraint(
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
                        violation_error_message="State a yearly rate, or a multiple with its number of years; not both.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="statedgrowth",
                    name="statedgrowth_ends_after_it_begins",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("from_year__isnull", True),
                            ("to_year__isnull", True),
                            ("to_year__gt", models.F("from_year")),
                            _connector="OR",
                        ),
                        name="statedgrowth_ends_after_it_begins",
                        violation_error_message="The last year must lie after the first.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="statedgrowth",
                    name="statedgrowth_number_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("indicator", "number"),
                        name="statedgrowth_number_is_unique",
                        violation_error_message="Another row beside it has this number already.",
                    ),
                ),
            ]
        )
    ]
