//! README.md shows what the program prints. `UPDATE_README=1 cargo test --package cchc-cli --test readme` renews it.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::Command;

const BEGIN: &str = "```console\n";
const END: &str = "\n```";

#[test]
fn the_readme_shows_what_the_program_prints() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(here.join("README.md")).unwrap();
    let (before, rest) = readme.split_once(BEGIN).unwrap();
    let (session, after) = rest.split_once(END).unwrap();
    let printed = played(session, here);
    if std::env::var_os("UPDATE_README").is_some() {
        std::fs::write(here.join("README.md"), format!("{before}{BEGIN}{printed}{END}{after}")).unwrap();
    } else {
        assert_eq!(session, printed, "README.md is stale: run this test with UPDATE_README=1");
    }
}

/// The session's commands, each with what it prints on a terminal of 80 columns.
fn played(session: &str, here: &Path) -> String {
    let folder = tempfile::tempdir().unwrap();
    std::fs::copy(here.join("../examples/data/sample-plan.txt"), folder.path().join("sample-plan.txt")).unwrap();
    std::fs::write(folder.path().join("don-vi.csv"), "Tên đơn vị,Loại đơn vị\nVăn phòng,Phòng\n,Phòng\n").unwrap();
    let commands = session.lines().filter_map(|line| line.strip_prefix("$ cchc "));
    let parts = commands.map(|line| {
        let output = Command::new(env!("CARGO_BIN_EXE_cchc"))
            .args(words(line))
            .current_dir(folder.path())
            .env_clear()
            .envs([("LANG", "en_US.UTF-8"), ("COLUMNS", "80")])
            .output()
            .unwrap();
        let told = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
        format!("$ cchc {line}\n{}", redacted(told.trim_end()))
    });
    parts.collect::<Vec<_>>().join("\n\n")
}

/// Words as a shell splits them, with double quotes alone.
fn words(line: &str) -> Vec<String> {
    let split = line.split('"').enumerate();
    split
        .flat_map(|(at, part)| {
            if at % 2 == 1 { vec![part.to_owned()] } else { part.split_whitespace().map(str::to_owned).collect() }
        })
        .collect()
}

/// Identities differ from run to run.
fn redacted(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        let (id, rest) = word.split_once('\n').map_or((word, None), |(id, rest)| (id, Some(rest)));
        let is_identity = id.len() == 36 && id.bytes().filter(|byte| *byte == b'-').count() == 4;
        match (is_identity, rest) {
            (true, Some(rest)) => format!("01…\n{rest}"),
            (true, None) => "01…".to_owned(),
            _ => word.to_owned(),
        }
    });
    words.collect::<Vec<_>>().join(" ")
}
