"""The records of the clinic in the window: opening them, signing in, what is due, accounts, backups, the lock.

    panel       what stands on Start and under Patient: one of the pages below, as it stands with the records
    opening     no records yet, a passphrase is wanted, they cannot be used
    entering    the first account, signing in
    patients    search, what is due, recent patients; with the dialogs of `patient_form` and `booking`
    away_strip  that the server of the records does not answer
    lock        the page that covers the screens, and the watch over mouse and keys
    cards       accounts and backups, in Settings
    wiring      ties all of it to one window

Nothing here is imported before the first paint, and nothing of it is made at a training desk.
"""
