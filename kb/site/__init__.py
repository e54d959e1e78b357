"""The roof: home, search page, sitemaps, frame, API of all kinds. It and urls.py alone look up at vendors and eras."""
