"""The lists as data: serializers, REST, tables."""
