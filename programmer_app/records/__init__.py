"""Records: what must not be lost. No Qt. The only room that speaks SQL."""
