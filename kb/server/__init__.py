"""What surrounds a request: environment, log, headers, probes, page cache, errors."""
