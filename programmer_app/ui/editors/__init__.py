"""Editors: what a person can do to a draft, first as pure functions of programs, then as the cards that offer it."""
