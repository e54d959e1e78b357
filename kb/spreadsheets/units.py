"""The unit that a number is stated in, by its cell, its heading or another cell, and the one that it is kept in."""

import re
from collections.abc import Mapping
from decimal import Decimal

from django.db import models
from django.utils.translation import gettext as _

from kb.database.fields import NumberField
from kb.language.quantities import Quantity, converted, folded, money_of, power_of, read_quantity, scaled
from kb.spreadsheets.columns import Column
from kb.spreadsheets.sheets import Row, Sheet

# “value (PFLOPS)”, “amount（百万元）”.
WITH_UNIT = re.compile(r"(.+?)\s*[(\[]\s*([^()\[\]]+?)\s*[)\]]")


def without_units(sheet: Sheet, columns: Mapping[str, Column]) -> tuple[Sheet, dict[str, str]]:
    """Return the sheet with the bare names of its columns of numbers, and the units that their headings state."""
    names, units = {}, {}
    for heading in sheet.columns:
        found = WITH_UNIT.fullmatch(folded(heading))
        if found and found[1] in columns and isinstance(columns[found[1]].field, NumberField):
            names[heading], units[found[1]] = found[1], found[2]
    if not names:
        return sheet, {}
    rows = [Row(row.number, {names.get(name, name): text for name, text in row.cells.items()}) for row in sheet.rows]
    return Sheet([names.get(heading, heading) for heading in sheet.columns], rows), units


def kept(
    model: type[models.Model], field: NumberField, text: str, heading: str, given: Mapping, stated: dict
) -> Decimal | str:
    """Return the number as its field keeps it, or the text where it is no number.

    `given` is what the record and the row state, the row first. The unit that is kept, and a currency that the cell
    alone states, are written into `stated`. Raise ValueError for a unit that does not belong here.
    """
    quantity = read_quantity(text)
    if quantity is None:
        return text
    unit = quantity.unit or heading
    if field.currency:
        return amount(field, quantity, unit, given, stated)
    if field.unit:
        return figure(model, field, quantity, unit, given, stated)
    if not unit:
        return scaled(quantity.number, 0)
    if field.exponent:
        return scaled(quantity.number, power_of(unit) - field.exponent)
    if field.measure:
        return converted(quantity.number, unit, field.measure)
    raise ValueError(_("“%(unit)s” is not known here: a number without a unit is expected") % {"unit": unit})


def amount(field: NumberField, quantity: Quantity, unit: str, given: Mapping, stated: dict) -> Decimal:
    exponent, currency = money_of(unit)
    known = given.get(field.currency, "")
    if currency and known not in ("", currency):
        words = {"cell": currency, "row": known}
        raise ValueError(_("the amount is in %(cell)s, but the currency of the record is %(row)s") % words)
    if currency:
        stated[field.currency] = currency
    return scaled(quantity.number, exponent - field.exponent)


def figure(
    model: type[models.Model], field: NumberField, quantity: Quantity, unit: str, given: Mapping, stated: dict
) -> Decimal:
    # A number without a unit of its own is in that of the row, else in that which the record has.
    own = unit or given.get(field.unit, "")
    wanted = model.kept_unit({**given, field.unit: own}) or given.get(field.unit) or own
    if not own or folded(own) == folded(wanted):
        number = scaled(quantity.number, 0)
    elif unit:
        number = converted(quantity.number, unit, wanted)
    else:
        try:
            number = converted(quantity.number, own, wanted)
        except ValueError:
            # What the row says of its basis does not fit: the constraint says so, with all that is expected.
            return scaled(quantity.number, 0)
    if wanted != given.get(field.unit):
        stated[field.unit] = wanted
    return number
