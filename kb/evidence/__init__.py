"""From a citation to a mark: references, absences, the facts of one source."""
