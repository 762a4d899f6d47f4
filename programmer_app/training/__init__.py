"""Training on emulated pumps. No Qt; everything here runs through real sessions."""
