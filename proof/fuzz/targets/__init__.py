"""One module for each reader: what it is fed, and what must hold for whatever it is fed."""
