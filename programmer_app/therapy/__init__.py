"""What a program means: schedule, projection, catheter, drug library, findings, calculators, refills, trials and plans.

Pure functions and frozen values. No Qt, no clock, and no file but the drug library (`library`) and the catheter models
(`catheter_models`). Amounts are whole numbers or fractions; binary floating point appears only in what is drawn,
printed or simulated (`likely`).
"""
