"""The audit trail: what was done with Thecal, by whom, when and why; only added to, and chained so that a change shows.

`record` says what a record is and how one is bound to the one before, `trail` keeps them on disk, `verify` finds what
was altered. A file that was exported is checked without Thecal by `resources/verify_audit.py`.
"""

from programmer_app.records.audit.record import Action, AuditEntry, AuditRecord, Head
from programmer_app.records.audit.trail import AuditError, AuditTrail
from programmer_app.records.audit.verify import Flaw, Verdict, verify

__all__ = ["Action", "AuditEntry", "AuditError", "AuditRecord", "AuditTrail", "Flaw", "Head", "Verdict", "verify"]
