"""The patient in the window: person, implant, visits, trial, adverse events, the years on one time line.

The forms know no records: each says what was typed, and the pages ask the records of `clinic_model` for it. What is
kept while a pump is programmed is the room of `visit_keeper`; whether the pump is this patient's, that of `binding`.
"""
