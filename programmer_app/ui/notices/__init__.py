"""Safety notices and news of Thecal in the window: a strip over the screens, and the list of all."""
