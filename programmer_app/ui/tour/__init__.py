"""The guided tour: step by step through the real window, waiting for what the learner really does."""

from programmer_app.ui.tour.tour import Tour

__all__ = ["Tour"]
