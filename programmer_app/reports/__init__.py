"""Reports as PDF, drawn with Qt's painter, without widgets."""
