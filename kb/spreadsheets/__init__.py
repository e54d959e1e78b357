"""Spreadsheets in and out of the admin: a sheet holds the records of one kind, a row a record, a column a field."""
