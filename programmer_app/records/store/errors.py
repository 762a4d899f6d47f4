"""What can go wrong with records. Each error says what a person can do.

Its texts are made by `phrase`: the command line shows them as they are, the window in its language.
"""

from __future__ import annotations

from device.wording import phrase, strung


class RecordsError(Exception):
    """Records that cannot be used, or a call that was refused. Nothing was changed.

    Attributes:
        next_step: What to do about it, in a sentence; "" where there is nothing to add.
    """

    def __init__(self, message: str, *, next_step: str = "") -> None:
        """Takes what is wrong and what to do."""
        super().__init__(strung((message, next_step)))
        self.next_step = next_step


class StoreError(RecordsError):
    """The database cannot be used."""


class DamagedError(StoreError):
    """The file is ours and does not read as it was written."""


class ForeignDatabaseError(StoreError):
    """A database, or a file, of something else."""


class NewerSchemaError(StoreError):
    """Made by a newer version of Thecal."""


class WrongKeyError(StoreError):
    """The passphrase or key does not open these records."""


class KeyNeededError(StoreError):
    """This computer has no key store, and no passphrase was given."""


class NoRecordsYetError(StoreError):
    """The server holds no records, and none were to be made."""


class UnavailableError(StoreError):
    """The server, the disk or the folder does not take what is written, or does not answer."""


class AwayError(UnavailableError):
    """The server does not answer. What was read last can still be shown."""


class OutcomeUnknownError(UnavailableError):
    """The server went away while something was being kept, and has not said yet whether it was.

    Attributes:
        mark: Of the transaction.
    """

    def __init__(self, mark: bytes) -> None:
        """Takes the mark by which the server knows the transaction."""
        super().__init__(
            phrase("The server went away while this was being kept; whether it was is not known yet."),
            next_step=phrase("When it is back, open the record again and look, before this is repeated."),
        )
        self.mark = mark


class StaleVersionError(RecordsError):
    """Somebody else changed the record since it was read."""


class NotFoundError(RecordsError):
    """There is no such record."""


class BadValueError(RecordsError):
    """A value that cannot be; the message names it and shows the right form."""


class NotNowError(RecordsError):
    """A step that does not fit the state of the record, as a change to a signed visit."""


class SerialMismatchError(RecordsError):
    """The pump in reach is not the one in the patient's record."""


class NotAllowedError(RecordsError):
    """The account has no right to do this."""


class NotKnownError(RecordsError):
    """Name or password is wrong, or the account is closed."""


class LockedError(RecordsError):
    """Too many wrong passwords, or idle for too long."""


class NotAuditedError(RecordsError):
    """The audit trail could not be written, so nothing was done."""
