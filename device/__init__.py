"""The pump's side of the desk: exact quantities, delivery programs, the link, the session and an emulated pump.

Nothing here imports Qt or a database, so that every part can be used from a plain script.
"""
