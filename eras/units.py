"""The units that number series are kept in."""

from django.utils.translation import gettext_lazy as _

from kb.language.units import Unit

# Another unit is shown as it is written.
UNITS = {
    "CNY billion": Unit(currency="CNY", exponent=9),
    "CNY trillion": Unit(currency="CNY", exponent=12),
    "EFLOPS": Unit("EFLOPS"),
    "H100 equivalents": Unit(_("H100 equivalents")),
    "TOPS": Unit("TOPS"),
    "USD billion": Unit(currency="USD", exponent=9),
    "USD trillion": Unit(currency="USD", exponent=12),
    "ZB": Unit("ZB"),
    "billion devices": Unit(_("%(power)s devices"), exponent=9),
    "cities": Unit(_("cities")),
    "million cards": Unit(_("%(power)s cards"), exponent=6),
    "million racks": Unit(_("%(power)s racks"), exponent=6),
    "million units": Unit(_("%(power)s units"), exponent=6),
    "multiple per two years": Unit(_("multiple per two years")),
    "papers": Unit(_("papers")),
    "per mille": Unit(_("per mille")),
    "percent": Unit(_("percent")),
    "points": Unit(_("points")),
    "thousand cards": Unit(_("%(power)s cards"), exponent=3),
}
