"""Alarms of the pump as the window shows and sounds them: the banner, its rhythm, the tones and their player."""
