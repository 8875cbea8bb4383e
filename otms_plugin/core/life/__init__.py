"""The life of a task order: every step is a command, done in one transaction or not at all."""
