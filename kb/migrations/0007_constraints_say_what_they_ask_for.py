from django.db import migrations, models

from kb.database.operations import AtOnce


class Migration(migrations.Migration):
    dependencies = [
        ("kb", "0006_citations_are_called_so"),
    ]

    operations = [
        AtOnce(
            [
                migrations.AlterConstraint(
                    model_name="exchangerate",
                    name="exchangerate_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("currency", "year"),
                        name="exchangerate_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="exchangerate",
                    name="exchangerate_is_not_of_the_dollar",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("currency", "USD"), _negated=True),
                        name="exchangerate_is_not_of_the_dollar",
                        violation_error_message="Rates are those against the US dollar: choose another currency.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="organization",
                    name="organization_status_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="organization_status_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="organizationcitation",
                    name="organizationcitation_stance_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="organizationcitation_stance_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="organizationcitation",
                    name="organizationcitation_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="organizationcitation_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="region",
                    name="region_status_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="region_status_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="region",
                    name="region_code_is_unique",
                    constraint=models.UniqueConstraint(
                        condition=models.Q(("code", ""), _negated=True),
                        fields=("code",),
                        name="region_code_is_unique",
                        violation_error_message="Another region has this code already.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="regioncitation",
                    name="regioncitation_stance_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="regioncitation_stance_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="regioncitation",
                    name="regioncitation_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="regioncitation_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="source",
                    name="source_status_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="source_status_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="source",
                    name="source_has_a_title",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("title", ""), _negated=True),
                        name="source_has_a_title",
                        violation_error_message="A source has a title: as it is printed, or what it is called.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="source",
                    name="source_language_is_a_code",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("language", ""), ("language__regex", "^[a-z]{2,3}$"), _connector="OR"),
                        name="source_language_is_a_code",
                        violation_error_message="A code of two or three lower-case letters is expected: zh, en, …",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="term",
                    name="term_status_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "in_review", "published", "archived"])),
                        name="term_status_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="term",
                    name="term_position_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("kind", "position"),
                        name="term_position_is_unique",
                        violation_error_message="Another term of this kind has this position already.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="term",
                    name="term_of_a_choice_has_its_value",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                models.Q(("kind", "tier"), _negated=True),
                                ("slug__in", ["cloud", "edge", "device"]),
                                _connector="OR",
                            ),
                            models.Q(
                                models.Q(("kind", "task"), _negated=True),
                                ("slug__in", ["training", "inference"]),
                                _connector="OR",
                            ),
                        ),
                        name="term_of_a_choice_has_its_value",
                        violation_error_message="A tier is cloud, edge or device, a task training or inference: no other slug.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="termcitation",
                    name="termcitation_stance_is_known",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stance__in", ["supports", "disputes", "not_disclosed", "not_applicable"])),
                        name="termcitation_stance_is_known",
                        violation_error_message="Choose one of the values offered.",
                    ),
                ),
                migrations.AlterConstraint(
                    model_name="termcitation",
                    name="termcitation_is_unique",
                    constraint=models.UniqueConstraint(
                        fields=("entry", "field", "source", "stance", "claimed_value", "locator"),
                        name="termcitation_is_unique",
                        violation_error_message="This is recorded already: change that row instead of adding another.",
                    ),
                ),
            ]
        )
    ]
