"""Data that ships with Thecal: drug library, pump models, scenarios, fonts, icons, themes and translations.

The package holds files and no logic; read them with ``importlib.resources.files("resources")``.
"""
