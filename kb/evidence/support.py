"""How well sources carry a value, for the order in which several values are shown."""

from django.db.models import Case, Count, F, IntegerField, Model, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce

from kb.choices import COMPILED_SOURCES, OFFICIAL_SOURCES, Stance, Status

# What carries a value, the best first: an official source, or several of which one at least is no compilation; one that
# is none, or several compilations; one compilation, or nothing.
WELL_SUPPORTED, SUPPORTED, WEAKLY_SUPPORTED = range(3)


def support_by(citations: type[Model], key: str, field: str) -> Subquery:
    """Return the support by citations of the field, else by those of the whole record; none where there are none."""
    compiled = Q(source__kind__in=COMPILED_SOURCES)
    # What names no publisher is its own: a negative number is none of theirs.
    publisher = Coalesce("source__publisher_id", -F("source_id"))
    levels = Case(
        When(Q(official__gt=0) | Q(publishers__gt=1, independent__gt=0), then=Value(WELL_SUPPORTED)),
        When(Q(independent__gt=0) | Q(publishers__gt=1), then=Value(SUPPORTED)),
        default=Value(WEAKLY_SUPPORTED),
    )
    supporting = citations.objects.filter(
        entry=OuterRef(key), stance=Stance.SUPPORTS, field__in=["", field], source__status=Status.PUBLISHED
    )
    return Subquery(
        supporting.order_by()
        .values("field")
        .annotate(
            official=Count("pk", filter=Q(source__kind__in=OFFICIAL_SOURCES)),
            independent=Count("pk", filter=~compiled),
            publishers=Count(publisher, distinct=True),
        )
        .annotate(level=levels)
        .order_by("-field")
        .values("level")[:1],
        output_field=IntegerField(),
    )


def support_of(kind: type[Model], field: str) -> Coalesce:
    """Return the support of a value of the kind's records, which rests on the same citations as in `Evidence`."""
    own = support_by(kind._meta.get_field("citations").related_model, "pk", field)
    if not kind.sources_from:
        return Coalesce(own, Value(WEAKLY_SUPPORTED))
    key = kind._meta.get_field(kind.sources_from)
    of_whole = key.related_model._meta.get_field("citations").related_model
    return Coalesce(own, support_by(of_whole, key.name, key.remote_field.related_name), Value(WEAKLY_SUPPORTED))
