"""Columns of a query as numpy arrays, read without a Python object for each value."""

import numpy as np
from django.db.models import Aggregate, BinaryField, Expression, F, FloatField, Func, QuerySet, Value
from django.db.models.functions import Cast, Coalesce

# The longest partial date: 2019-09-25.
DATE_LENGTH = 10


class PackedBytes(Aggregate):
    """The bytes of a column's values, concatenated."""

    template = "string_agg(%(expressions)s, ''::bytea)"
    output_field = BinaryField()


def packed(function: str, *arguments: Expression | str) -> PackedBytes:
    """Return the concatenated results of a function that returns bytes of one length."""
    return PackedBytes(Func(*arguments, function=function, output_field=BinaryField()))


def read_packed(rows: QuerySet, key: str, **columns: PackedBytes) -> tuple[bytes, ...]:
    """Return the rows' keys and their values in each column, in the same order, as bytes."""
    found = rows.order_by().aggregate(key=packed("int8send", F(key)), **columns)
    return tuple(bytes(found[name] or b"") for name in ("key", *columns))


def numbers(rows: QuerySet, key: str, *columns: str) -> tuple[np.ndarray, ...]:
    """Return the rows' keys, and their numbers in each column as floats: NaN where there is none.

    Floats keep the order of the exact numbers; only two that differ in the sixteenth digit may become one.
    """
    nan = Value(float("nan"), FloatField())
    floats = {
        f"number_{place}": packed("float8send", Coalesce(Cast(F(column), FloatField()), nan))
        for place, column in enumerate(columns)
    }
    keys, *numbers = read_packed(rows, key, **floats)
    return np.frombuffer(keys, ">i8").astype(np.int64), *(np.frombuffer(n, ">f8").astype(np.float64) for n in numbers)


def dates(rows: QuerySet, key: str, column: str) -> tuple[np.ndarray, np.ndarray]:
    """Return the rows' keys, and their partial dates as ISO text: empty where there is none."""
    padded = Func(F(column), Value(DATE_LENGTH), function="rpad")
    keys, values = read_packed(rows, key, values=packed("convert_to", padded, Value("UTF8")))
    texts = np.frombuffer(values.replace(b" ", b"\0"), f"S{DATE_LENGTH}")
    return np.frombuffer(keys, ">i8").astype(np.int64), texts
