"""What a clinic does with its records: people and pumps, visits, trials, the worklist, accounts.

Every call takes the account that acts, checks its right by the one table in `rights`, is one transaction, and stands in
the audit trail before it takes effect. `office` does this for all of them; the rooms say what each call does:

    people     patients, contacts, allergies, implants, catheters, adverse events
    visits     one programming session, its parts, its signature, its correction
    trials     plan, doses, scores, decision
    worklist   what is due, search, appointments, calendar
    accounts   who may log in, as what
    retention  after how many years the record of a patient is erased
    exports    a patient's record as a file for others

`clinic` opens them all. Nothing here is imported before records are opened.
"""
