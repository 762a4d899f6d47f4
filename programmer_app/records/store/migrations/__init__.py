"""How a database comes to the schema of this program, step by step; Alembic runs them in the order of their numbers."""
