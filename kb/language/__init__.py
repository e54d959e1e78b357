"""How dates, numbers, money and two languages are written."""
