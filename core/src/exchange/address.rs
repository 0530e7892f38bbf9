//! Addresses on the web.

use std::fmt::Write;
use std::net::Ipv6Addr;

/// An address in ASCII, as every reader takes it, if it is one of the web: with a host in ASCII and without a password.
pub(super) fn ascii_address(address: &str) -> Option<String> {
    let rest = ["https://", "http://"].iter().find_map(|scheme| address.strip_prefix(scheme))?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_blank = |letter: char| letter.is_whitespace() || letter.is_control();
    let is_sound = is_host(host) && !address.contains(is_blank);
    is_sound.then(|| escaped(address, |byte| byte.is_ascii() && !b"\"<>\\^`{|}".contains(&byte)))
}

/// What identities can be put after to make addresses: an address of the web with a path, or the beginning of a URN.
/// It has no part after `#`, which parts of what it identifies have, and ends in a sign that keeps the identity apart.
pub(super) fn is_base(base: &str) -> bool {
    let rest = match ["https://", "http://"].iter().find_map(|scheme| base.strip_prefix(scheme)) {
        Some(rest) => rest.split_once('/').filter(|(host, _)| is_host(host)).map(|(_, path)| path),
        None => base.strip_prefix("urn:").and_then(|rest| rest.split_once(':')).and_then(|(space, rest)| {
            let is_space = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
            ((2..=32).contains(&space.len()) && space.bytes().all(is_space)).then_some(rest)
        }),
    };
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?".contains(&byte);
    let is_escape = |after: &str| after.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2;
    let is_sound = |rest: &str| {
        let mut parts = rest.split('%');
        rest.bytes().all(|byte| is_sign(byte) || byte == b'%') && parts.next().is_some() && parts.all(is_escape)
    };
    rest.is_some_and(is_sound) && base.ends_with(['/', ':', '=', '-', '_'])
}

/// A host in ASCII, with or without a port.
fn is_host(host: &str) -> bool {
    let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    if let Some((address, rest)) = host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        return address.parse::<Ipv6Addr>().is_ok() && (rest.is_empty() || rest.strip_prefix(':').is_some_and(is_port));
    }
    let (name, port) = host.split_once(':').unwrap_or((host, ""));
    let is_label =
        |label: &str| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_port(port) && name.strip_suffix('.').unwrap_or(name).split('.').all(is_label)
}

/// A text with each byte in percent form that is neither a letter nor a digit, nor allowed.
pub(super) fn escaped(text: &str, is_allowed: impl Fn(u8) -> bool) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || is_allowed(byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
