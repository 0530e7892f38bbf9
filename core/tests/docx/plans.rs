//! Plans read from documents of Word.
