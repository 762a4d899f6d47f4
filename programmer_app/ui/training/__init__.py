"""Playing a scenario in the window: its world's feed, time, the patient, the handset, the instructor, the debrief."""
