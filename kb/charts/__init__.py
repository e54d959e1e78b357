"""The geometry of figures: where each mark stands, in whole units. Templates only draw it."""
