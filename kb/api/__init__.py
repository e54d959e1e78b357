"""The same lists for machines: serializers, REST, tables."""
