"""One request on its way: environment, log, headers, probes, page cache, errors."""
