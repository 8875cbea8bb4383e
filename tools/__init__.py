"""Programs for developers: set up, package, install, translate, check, compare. Never shipped."""
