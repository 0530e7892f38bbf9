//! The memory that reading a large Word document takes, measured in a process of its own.

#![allow(clippy::unwrap_used)]

#[path = "docx/writer.rs"]
#[allow(dead_code)]
mod writer;

use cchc::read_plan_bytes;
use writer::{Document, p};

/// The greatest memory that this process ever had, in kibibytes.
fn peak() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// A paragraph as Word writes one that was changed often: many runs, each with its properties.
fn changed_often(text: &str) -> String {
    const PROPERTIES: &str = "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" \
         w:cs=\"Times New Roman\"/><w:b w:val=\"0\"/><w:color w:val=\"000000\"/><w:sz w:val=\"28\"/>\
         <w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\"/></w:rPr>";
    let run = |word: &str| {
        format!(
            "<w:r w:rsidRPr=\"00A77B3E\" w:rsidR=\"00A77B3E\">{PROPERTIES}<w:t xml:space=\"preserve\">{word} </w:t>\
                 </w:r>"
        )
    };
    format!("<w:p>{}</w:p>", text.split(' ').map(run).collect::<String>())
}

/// Bytes that do not compress, as those of pictures.
fn picture(length: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    };
    std::iter::repeat_with(&mut next).flatten().take(length).collect()
}

#[test]
fn twenty_mebibytes_take_less_than_sixty_four() {
    const MOST: usize = 64 << 10;
    if peak().is_none() {
        println!("skipped: this system does not tell what a process has taken");
        return;
    }
    let file = tempfile::NamedTempFile::new().unwrap();
    let before = {
        // Written by another process, which leaves nothing behind here.
        if let Ok(path) = std::env::var("CCHC_WRITE_DOCUMENT") {
            std::fs::write(path, document()).unwrap();
            return;
        }
        let written = std::process::Command::new(std::env::current_exe().unwrap())
            .env("CCHC_WRITE_DOCUMENT", file.path())
            .status()
            .unwrap();
        assert!(written.success());
        peak().unwrap()
    };
    let bytes = std::fs::read(file.path()).unwrap();
    assert!(bytes.len() > 20 << 20);
    let reading = read_plan_bytes(&bytes).unwrap();
    assert!(reading.plan.source.len() > 300_000, "{}", reading.plan.source.len());
    let after = peak().unwrap();
    println!("{before} KiB before, {after} KiB at most");
    assert!(after < MOST, "{after} KiB");
}

fn document() -> Vec<u8> {
    let sentence = "- Tổ chức tuyên truyền cải cách hành chính cho công chức, viên chức và người dân trong năm.";
    let body = p("KẾ HOẠCH") + &p("Tuyên truyền năm 2025") + &p("I. NỘI DUNG") + &changed_often(sentence).repeat(3000);
    Document::of(&body).file("word/media/image1.png", picture(20 << 20)).bytes()
}
