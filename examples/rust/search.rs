//! Finds records by words (tìm kiếm toàn văn) as people type them: `cargo run --package cchc --example search`.
//!
//! Diacritics need not be typed, the last word may be unfinished, keys of Telex, missing spaces and typos are
//! understood. Phrases stand in quotes; numbers of documents and codes of procedures are words.
#![allow(clippy::print_stdout)]

use cchc::Store;
use cchc::model::{MatchKind, Procedure};
use cchc::query::{Search, Suggest};

const PROCEDURES: [(&str, &str); 4] = [
    ("1.013236", "Cấp giấy phép xây dựng mới đối với công trình cấp I, cấp II"),
    ("1.013231", "Điều chỉnh giấy phép xây dựng"),
    ("1.013238", "Cấp giấy phép xây dựng sửa chữa, cải tạo"),
    ("1.012882", "Cho thuê nhà ở xã hội do Nhà nước đầu tư xây dựng"),
];

/// What people type, with the code of the procedure that comes first.
const QUERIES: [(&str, &str); 6] = [
    ("điều chỉnh giấy phép", "1.013231"),
    ("dieu chinh giay phep", "1.013231"),      // without diacritics
    ("giấy phép xây dựng sửa ch", "1.013238"), // the last word unfinished
    ("dieu chinh giay pheb", "1.013231"),      // a typo
    ("\"nhà ở xã hội\"", "1.012882"),          // a phrase
    ("1.013236", "1.013236"),                  // a code
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let store = Store::open(folder.path().join("so.cchc"))?;
    store.procedures().add_many(PROCEDURES.map(|(code, name)| Procedure::draft(code, name)).into())?;

    for (query, code) in QUERIES {
        let page = store.ask(Search::of(query).within("procedure"))?;
        println!("{query}");
        for correction in &page.corrections {
            println!("  {} is read as {}", correction.typed, correction.read_as.join(" or "));
        }
        for hit in &page.hits {
            println!("  {:?}: {}", hit.matched, hit.title);
        }
        assert!(page.hits.first().is_some_and(|hit| hit.title.starts_with(code)), "{query}");
    }

    let exact = store.ask(Search::of("điều chỉnh giấy phép"))?;
    assert_eq!(exact.hits[0].matched, MatchKind::Exact);
    let suggestions = store.ask(Suggest { prefix: "giay ph".into(), kinds: Vec::new(), limit: 3, titles: false })?;
    println!("giay ph → {}", suggestions[0].text);
    assert_eq!(suggestions[0].text, "giấy phép");
    Ok(())
}
