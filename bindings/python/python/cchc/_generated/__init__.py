"""Types and collections. Generated from the core by `make types`: change the core, not this file."""
