"""Proof that takes longer than tests: each folder has one command, ``run``."""
