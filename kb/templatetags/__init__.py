"""Tags and filters of all templates: formats, citations, lists."""
