"""The geometry of figures: where each mark is placed, in whole units. Templates only draw it."""
