//! Keys of the table that holds the tables of the host: the table's name, a zero byte, and the host's own key.

/// Longest name of a host's table, in bytes.
pub(crate) const LONGEST_NAME: usize = 64;

/// Whether a host's table can have this name. None has a zero byte, so that a name ends at the first one.
pub(crate) fn is_name(name: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    (1..=LONGEST_NAME).contains(&name.len()) && name.bytes().all(is_allowed)
}

/// What the keys of a table begin with.
pub(crate) fn prefix(name: &str) -> Vec<u8> {
    [name.as_bytes(), &[0]].concat()
}

/// The first key after those of a table.
pub(crate) fn end(name: &str) -> Vec<u8> {
    [name.as_bytes(), &[1]].concat()
}

/// The name of the table that a key belongs to; `None` where it is no key of a host's table.
pub(crate) fn name_of(key: &[u8]) -> Option<&str> {
    let end = key.iter().position(|byte| *byte == 0)?;
    std::str::from_utf8(&key[..end]).ok().filter(|name| is_name(name))
}
