"""Backups: the whole of the records in one encrypted file, which goes back into SQLite or PostgreSQL alike.

`stream` encrypts in pieces, `content` turns a database into lines and lines into a database, `making` writes a file and
proves it by restoring it into a temporary place, `restoring` fills an empty store.

    line 1      {"format", "schema", "made_at", "salt", "envelope": the data key under the passphrase of the backup}
    after it    pieces: 4 bytes of length, then ChaCha20-Poly1305 of compressed lines of JSON

Sealed values stay sealed under the data key. A backup of one database can so be restored into the other.
"""
