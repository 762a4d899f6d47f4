"""Screens: one task each, placed by the shell."""
