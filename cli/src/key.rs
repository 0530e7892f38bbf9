//! The key for personal data: from a file, the environment or a prompt, never from an argument, which others can see.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cchc::{Key, Keys};
use zeroize::Zeroizing;

use crate::arguments::Common;
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::output::Output;

/// More bytes than any way of writing a key has.
const LONGEST: u64 = 1024;

/// The key provider that the options and the environment name, if any.
pub fn keys(common: &Common, output: &Output) -> Result<Option<Keys>, Failure> {
    if common.ask_key {
        return ask(output).map(|key| Some(Keys::constant(key)));
    }
    let named = common.key_file.clone().or_else(|| std::env::var_os("CCHC_KEY_FILE").map(Into::into));
    if let Some(path) = named {
        return read(&path).map(|key| Some(Keys::constant(key)));
    }
    let Ok(text) = std::env::var("CCHC_KEY").map(Zeroizing::new) else { return Ok(None) };
    parse(text.as_bytes()).map(|key| Some(Keys::constant(key)))
}

fn read(path: &Path) -> Result<Key, Failure> {
    let mut bytes = Zeroizing::new(Vec::new());
    let read = File::open(path).and_then(|file| file.take(LONGEST).read_to_end(&mut bytes));
    read.map_err(|error| Failure::file(path, &error))?;
    parse(&bytes)
}

fn ask(output: &Output) -> Result<Key, Failure> {
    let prompt = output.pick(["Key for personal data (hex or base64): ", "Khóa dữ liệu cá nhân (hex hoặc base64): "]);
    let typed = rpassword::prompt_password(prompt).map_err(|_| {
        Failure::told(
            ExitStatus::KeyNeeded,
            "there is no terminal to ask for the key: give --key-file",
            "không có cửa sổ lệnh để hỏi khóa: hãy dùng --key-file",
        )
    })?;
    parse(Zeroizing::new(typed).as_bytes())
}

/// The key in 32 bytes, 64 hexadecimal digits or base64.
fn parse(given: &[u8]) -> Result<Key, Failure> {
    let trimmed = given.trim_ascii();
    let bytes = if given.len() == Key::LENGTH { Some(Zeroizing::new(given.to_vec())) } else { decoded(trimmed) };
    match bytes {
        Some(bytes) if bytes.len() == Key::LENGTH => Ok(Key::from_bytes(&bytes)?),
        _ => Err(Failure::told(
            ExitStatus::KeyNeeded,
            "this is no key: a key is 32 bytes, as they are, in 64 hexadecimal digits or in base64",
            "đây không phải khóa: khóa gồm 32 byte, để nguyên, ghi bằng 64 chữ số hex hoặc base64",
        )),
    }
}

fn decoded(text: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    if text.len() == 2 * Key::LENGTH {
        let digit = |letter: &u8| char::from(*letter).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        return text
            .chunks(2)
            .map(|pair| Some(digit(pair.first()?)? << 4 | digit(pair.get(1)?)?))
            .collect::<Option<Vec<u8>>>()
            .map(Zeroizing::new);
    }
    STANDARD.decode(text).ok().map(Zeroizing::new)
}

/// Makes a key and keeps it in a new file that only its owner can read.
pub fn create(path: &Path) -> Result<(), Failure> {
    write_private(path, Key::generate()?.bytes()).map_err(|error| Failure::file(path, &error))
}

/// Writes a new file that only its owner can read.
pub fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_in_each_of_its_forms() {
        let bytes: Vec<u8> = (0..32).collect();
        let hex: String = bytes.iter().map(|byte| format!("{byte:02X}")).collect();
        for form in [bytes.clone(), hex.into_bytes(), format!("{}\n", STANDARD.encode(&bytes)).into_bytes()] {
            assert_eq!(parse(&form).expect("a key").bytes().as_slice(), bytes);
        }
    }

    #[test]
    fn what_is_no_key_is_refused_without_being_repeated() {
        for wrong in ["", "bi-mat", "zz"] {
            let Err(Failure::Told { status, texts }) = parse(wrong.as_bytes()) else { panic!("{wrong}") };
            assert_eq!(status, ExitStatus::KeyNeeded);
            assert!(wrong.is_empty() || !texts[0].contains(wrong));
        }
    }
}
