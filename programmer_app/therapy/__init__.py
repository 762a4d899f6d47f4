"""What a program means: schedule, projection, catheter, drug library, findings, calculators.

Pure functions and frozen values. No Qt, no clock, and no file but the drug library (`library`). Amounts are whole
numbers or fractions; binary floating point appears only in what is drawn or printed, after one division.
"""
