"""Proof that the wheel is what users need, wherever it is installed."""
