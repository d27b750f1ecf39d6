"""Mutation testing of the modules in which the law is decided."""
