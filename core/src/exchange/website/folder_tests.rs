use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde_json::json;

use super::folder::{Folder, Source};
use super::manifest::{LARGEST, MANIFEST};
use super::tests::contents;
use crate::error::Result;
use crate::exchange::tests::Office;
use crate::model::{Attachment, WebsiteBundle};

impl Office {
    fn fill(&self, files: &[(&str, &str)]) -> Result<WebsiteBundle> {
        self.fill_with(files.iter().map(|(name, text)| ((*name).to_owned(), made(text))).collect())
    }

    fn fill_with(&self, files: BTreeMap<String, Source>) -> Result<WebsiteBundle> {
        let (www, dataset) = (self.www(), self.store.identity().unwrap().dataset);
        self.store.now().read(|view| Folder::open(&www, dataset)?.fill(view, &files))
    }

    /// Fills the folder until a file whose content is lost, which comes after the first.
    fn fill_a_part(&self, files: &[(&str, &str)]) {
        let lost = Attachment { blake3: "0".repeat(64), size: 3, ..Attachment::default() };
        let mut all: BTreeMap<_, _> = files.iter().map(|(name, text)| ((*name).to_owned(), made(text))).collect();
        all.insert("b/2.pdf".to_owned(), Source::Kept(Box::new(lost)));
        assert_eq!(self.fill_with(all).unwrap_err().code(), "corrupt");
    }

    fn names(&self) -> Vec<String> {
        contents(&self.www()).into_keys().collect()
    }

    /// What a draft of this store is called.
    fn draft(&self, ending: &str) -> PathBuf {
        let dataset = self.store.identity().unwrap().dataset.simple();
        self.www().join(format!(".cchc-draft-{dataset}-{ending}"))
    }
}

fn made(text: &str) -> Source {
    Source::Made(text.as_bytes().to_vec())
}

#[test]
fn what_a_broken_off_run_did_not_reach_is_still_ours() {
    let office = Office::full();
    let first = [("a/1.html", "một"), ("c/3.html", "ba"), ("d/4.html", "bốn")];
    office.fill(&first).unwrap();
    office.fill_a_part(&[("a/1.html", "một mới"), ("c/3.html", "ba mới"), ("d/4.html", "bốn mới")]);
    assert_eq!(office.read("a/1.html"), "một mới");
    assert_eq!(office.read("c/3.html"), "ba", "it was not reached");
    // Another run that is broken off, which withdraws one of them and wants the old text of another.
    office.fill_a_part(&[("a/1.html", "một khác"), ("d/4.html", "bốn")]);
    let withdrawn = office.fill(&[]).unwrap();
    assert_eq!((withdrawn.removed, withdrawn.left), (3, 0));
    assert_eq!(office.names(), [MANIFEST]);
    let again = office.fill(&first).unwrap();
    assert_eq!((again.written, again.left), (3, 0), "nothing stands in the way");
    let manifest: serde_json::Value = serde_json::from_str(&office.read(MANIFEST)).unwrap();
    assert_eq!(manifest.get("before"), None, "a run that is done has one content of each file");
}

#[test]
fn only_drafts_of_this_store_are_removed() {
    let office = Office::full();
    let ours = office.draft("4711-0");
    fs::create_dir(office.www()).unwrap();
    fs::write(&ours, "nửa chừng").unwrap();
    let others = [".cchc-draft-77".to_owned(), format!(".cchc-draft-{}", "0".repeat(32)), ".cchc-draft-".to_owned()];
    for name in &others {
        fs::write(office.www().join(name), "của người khác").unwrap();
    }
    let folders = [office.www().join(".cchc-draft-78"), office.draft("4712-0")];
    let taken = office.draft(&format!("{}-0", std::process::id()));
    for folder in folders.iter().chain([&taken]) {
        fs::create_dir(folder).unwrap();
    }
    office.fill(&[("a/1.html", "một")]).unwrap();
    assert!(!ours.exists());
    assert!(others.iter().all(|name| office.read(name) == "của người khác"));
    assert!(folders.iter().chain([&taken]).all(|folder| folder.is_dir()));
    assert_eq!(office.names().len(), others.len() + 2, "the page and the manifest, no draft");
}

#[cfg(unix)]
#[test]
fn a_manifest_is_a_file_of_some_size() {
    let office = Office::full();
    let manifest = office.www().join(MANIFEST);
    office.export();
    let elsewhere = office.folder.path().join("ở nơi khác.json");
    fs::rename(&manifest, &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &manifest).unwrap();
    assert_eq!(office.refusal(), "manifest", "a link");
    fs::remove_file(&manifest).unwrap();

    let mut longer = fs::read(&elsewhere).unwrap();
    longer.resize(LARGEST as usize + 1, b' ');
    fs::write(&manifest, longer).unwrap();
    assert_eq!(office.refusal(), "manifest", "too large");
    fs::remove_file(&manifest).unwrap();

    fs::create_dir(&manifest).unwrap();
    assert_eq!(office.refusal(), "manifest", "a folder");
    fs::remove_dir(&manifest).unwrap();

    assert!(std::process::Command::new("mkfifo").arg(&manifest).status().unwrap().success());
    assert_eq!(office.refusal(), "manifest", "a pipe");
    fs::remove_file(&manifest).unwrap();
    fs::rename(&elsewhere, &manifest).unwrap();
    assert_eq!(office.export().written, 0);
}

#[test]
fn files_of_feedback_and_evidence_are_no_forms() {
    let office = Office::full();
    let attach = |name: &str, draft: Attachment| {
        let draft = Attachment { name: name.to_owned(), media_type: "image/jpeg".to_owned(), ..draft };
        office.store.attach(draft, &mut name.as_bytes()).unwrap().header.id
    };
    let blank = Attachment::default;
    let [sent, consent, posted, public] =
        ["đơn.jpg", "đồng ý.jpg", "niêm yết.jpg", "mẫu.jpg"].map(|name| attach(name, blank()));
    let session = office.add("sessions", json!({"kind": "training", "held_on": "2026-03-02", "subject": "Tập huấn"}));
    let of_session = Attachment { session: serde_json::from_value(session).unwrap(), ..blank() };
    let seen = attach("người dự.jpg", of_session);
    let draft = json!({
        "kind": "report", "channel": "post", "received_on": "2026-02-01", "text": "Chậm", "attachments": [sent],
    });
    office.add("feedback", draft);
    let consents = json!([{"purpose": "trả lời", "given_on": "2026-01-01", "method": "ký phiếu", "evidence": consent}]);
    office.add("data_subjects", json!({"name": "Lê Thị Bí Mật", "ground": "consent", "consents": consents}));
    let subject = json!({"type": "leaders_schedule"});
    let posting = json!({"subject": subject, "place": "board", "posted_on": "2026-03-01", "evidence": [posted]});
    office.add("postings", posting);
    office.add("materials", json!({"title": "Tờ rơi", "kind": "leaflet", "attachments": [public]}));
    let before = office.export();
    let forms = [sent, consent, posted, seen, public].map(|id| json!({"name": "Mẫu", "attachment": id}));
    office.add("procedures", json!({"code": "1.000001", "name": "Lạ", "forms": forms}));
    let bundle = office.export();
    assert_eq!((bundle.forms, bundle.forms_left_out), (before.forms + 1, before.forms_left_out + 4));
    let all = contents(&office.www());
    let is_there = |content: &str| all.values().any(|bytes| bytes == content.as_bytes());
    assert!(is_there("mẫu.jpg"));
    assert!(!["đơn.jpg", "đồng ý.jpg", "niêm yết.jpg", "người dự.jpg"].into_iter().any(is_there));
}
