use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use jiff::civil::date;
use scraper::{Html, Selector};
use serde_json::{Value, json};

use super::manifest::MANIFEST;
use super::*;
use crate::exchange::tests::{Office, PRIVATE};
use crate::model::Attachment;

const DAY: Date = date(2026, 3, 2);

fn asked(folder: &Path) -> WebsiteInFolder {
    WebsiteInFolder {
        folder: folder.display().to_string(),
        on: Some(DAY),
        unit: None,
        title: "Sở Xây dựng".to_owned(),
        address: None,
    }
}

impl Office {
    pub fn www(&self) -> PathBuf {
        self.folder.path().join("www")
    }

    pub fn export(&self) -> WebsiteBundle {
        self.store.ask(asked(&self.www())).unwrap()
    }

    pub fn refusal(&self) -> String {
        match self.store.ask(asked(&self.www())).unwrap_err() {
            CchcError::Invalid { problems, .. } => problems[0].code.clone(),
            other => other.code().to_owned(),
        }
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.www().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }
}

/// Every file below a folder with its content.
pub(super) fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().display().to_string();
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

#[test]
fn it_holds_what_is_public() {
    let office = Office::full();
    let bundle = office.export();
    let counts = (bundle.procedures, bundle.forms, bundle.postings, bundle.feedback, bundle.questions);
    assert_eq!(counts, (2, 1, 2, 1, 1));
    let files = contents(&office.www());
    assert_eq!(files.len() as u32, bundle.files + 1, "and the manifest");
    let page = office.read("thu-tuc/1.013236.html");
    for said in [
        "Cấp giấy phép xây dựng &lt;mới&gt; &amp; cải tạo",
        "Bước 2: nhận kết quả.",
        "75.000 đồng",
        "20 ngày",
        "Quyết định số 100/QĐ-UBND",
        "Toàn trình",
        "https://sxd.example.vn/1.013236",
        "50/2014/QH13",
    ] {
        assert!(page.contains(said), "{said}");
    }
    let form = files.iter().find(|(name, _)| name.starts_with("bieu-mau/")).unwrap();
    assert_eq!(form.1, "biểu mẫu".as_bytes());
    assert!(page.contains(&format!("href=\"../{}\" download=\"Mẫu số 01.docx\"", form.0)), "{page}");
    assert!(office.read("phan-anh.html").contains("Đã rút ngắn thời hạn &lt;còn 15 ngày&gt;; bỏ một giấy tờ."));
    assert!(office.read("hoi-dap.html").contains("Sau 15 ngày kể từ khi đủ hồ sơ."));
    assert!(office.read("index.html").contains("Chủ đề năm 2026: Phụng sự Nhân dân, kỷ cương"));
    let data: Value = serde_json::from_str(&office.read("du-lieu/thu-tuc/1.013236.json")).unwrap();
    assert_eq!((&data["code"], &data["time"]), (&json!("1.013236.H53"), &json!("20 ngày")));
    assert!(!files.keys().any(|name| name.contains("2.001116")), "what is abolished is not in force");
}

#[test]
fn nobody_who_sent_something_is_in_it() {
    let office = Office::full();
    office.export();
    for (name, content) in contents(&office.www()) {
        let text = String::from_utf8(content).unwrap();
        for private in PRIVATE {
            assert!(!text.contains(private), "{private} in {name}");
        }
    }
}

#[test]
fn a_second_run_touches_nothing() {
    let office = Office::full();
    let first = office.export();
    assert_eq!((first.written, first.unchanged), (first.files, 0));
    let times = |folder: &Path| -> BTreeMap<String, _> {
        let names = contents(folder).into_keys();
        names.map(|name| (name.clone(), fs::metadata(folder.join(name)).unwrap().modified().unwrap())).collect()
    };
    let before = times(&office.www());
    let second = office.export();
    assert_eq!((second.written, second.unchanged, second.removed), (0, second.files, 0));
    assert_eq!(times(&office.www()), before);
}

#[test]
fn only_what_changed_is_written_and_what_is_gone_is_removed() {
    let office = Office::full();
    office.export();
    let all = office.call("procedures.page", json!({}))["items"].clone();
    let find = |code: &str| all.as_array().unwrap().iter().find(|one| one["code"] == code).unwrap().clone();
    let mut changed = find("1.009972");
    changed["fees"] = json!("50.000 đồng");
    office.call("procedures.update", json!({"record": changed}));
    let second = office.export();
    assert_eq!((second.written, second.removed), (3, 0), "the page, its fragment and its data");
    let mut ended = find("1.013236.H53");
    ended["in_force_to"] = json!("2026-03-01");
    ended["in_force_from"] = json!("2026-01-01");
    office.call("procedures.update", json!({"record": ended}));
    let third = office.export();
    assert_eq!((third.forms, third.left), (0, 0));
    assert_eq!(third.removed, 4, "page, fragment, data and form");
    assert!(!office.www().join("bieu-mau").exists());
    assert_eq!(contents(&office.www()).len() as u32, third.files + 1);
}

#[test]
fn files_of_others_are_never_touched() {
    let office = Office::full();
    let www = office.www();
    fs::create_dir_all(www.join("thu-tuc")).unwrap();
    fs::write(www.join("cua-toi.html"), "của tôi").unwrap();
    fs::write(www.join("thu-tuc/index.html"), "trang cũ").unwrap();
    let before = contents(&www);
    assert_eq!(office.refusal(), "foreign_file");
    assert_eq!(contents(&www), before, "nothing is written");
    fs::remove_file(www.join("thu-tuc/index.html")).unwrap();
    office.export();
    assert_eq!(office.read("cua-toi.html"), "của tôi");
    // What somebody changed by hand is no longer what was written: it is brought back while it is needed, else left.
    fs::write(www.join("thu-tuc/1.009972.html"), "sửa tay").unwrap();
    assert_eq!(office.export().written, 1);
    fs::write(www.join("thu-tuc/1.009972.html"), "sửa tay").unwrap();
    let other = WebsiteInFolder { on: Some(date(2019, 6, 1)), ..asked(&www) };
    let bundle = office.store.ask(other).unwrap();
    assert_eq!((bundle.procedures, bundle.left), (1, 1));
    assert_eq!(office.read("thu-tuc/1.009972.html"), "sửa tay");
    assert_eq!(office.read("cua-toi.html"), "của tôi");
}

#[test]
fn a_run_that_was_broken_off_is_completed() {
    let office = Office::full();
    let whole = office.export();
    let complete = contents(&office.www());
    // As a kill leaves it: the manifest names files that are not there or half of them, and a draft is left.
    for name in ["index.html", "thu-tuc/1.013236.html"] {
        fs::remove_file(office.www().join(name)).unwrap();
    }
    let dataset = office.store.identity().unwrap().dataset.simple();
    fs::write(office.www().join(format!(".cchc-draft-{dataset}-4711-0")), "nửa chừng").unwrap();
    let again = office.export();
    assert_eq!((again.written, again.unchanged), (2, whole.files - 2));
    assert_eq!(contents(&office.www()), complete);
}

#[test]
fn what_a_failed_run_wrote_is_known_to_the_next() {
    let office = Office::full();
    let www = office.www();
    let lost = Attachment { blake3: "0".repeat(64), size: 3, ..Attachment::default() };
    let made = |text: &str| Source::Made(text.as_bytes().to_vec());
    let dataset = office.store.identity().unwrap().dataset;
    let fill = |files: BTreeMap<String, Source>| {
        office.store.now().read(|view| Folder::open(&www, dataset)?.fill(view, &files))
    };
    let failing = [("a/1.html", made("một")), ("b/2.pdf", Source::Kept(Box::new(lost))), ("c/3.html", made("ba"))];
    let failing = failing.into_iter().map(|(name, source)| (name.to_owned(), source)).collect();
    assert_eq!(fill(failing).unwrap_err().code(), "corrupt");
    let names: Vec<String> = contents(&www).into_keys().collect();
    assert_eq!(names, ["a/1.html", MANIFEST], "no draft, nothing half-written");
    let again = fill(BTreeMap::from([("a/1.html".to_owned(), made("mới"))])).unwrap();
    assert_eq!((again.written, again.removed, again.left), (1, 0, 0));
    let empty = fill(BTreeMap::new()).unwrap();
    assert_eq!(empty.removed, 1);
    assert_eq!(contents(&www).into_keys().collect::<Vec<_>>(), [MANIFEST]);
}

#[test]
fn wrong_folders_are_refused() {
    let office = Office::full();
    let of = |folder: &Path| match office.store.ask(asked(folder)).unwrap_err() {
        CchcError::Invalid { problems, .. } => problems[0].code.clone(),
        other => other.code().to_owned(),
    };
    assert_eq!(of(&office.folder.path().join("không/có")), "storage_io");
    assert_eq!(of(&office.folder.path().join("a.cchc")), "storage_io");
    assert_eq!(of(Path::new("")), "required");
    assert!(!office.folder.path().join("không").exists());

    let manifest = office.www().join(MANIFEST);
    fs::create_dir(office.www()).unwrap();
    for bad in ["", "{", "{\"files\": 1}"] {
        fs::write(&manifest, bad).unwrap();
        assert_eq!(office.refusal(), "manifest", "{bad}");
    }
    let dataset = office.store.identity().unwrap().dataset;
    for name in ["../a.cchc", "/etc/passwd", "a/../../b", ".htaccess", "a\\b", "a//b"] {
        let bad = json!({"format": "cchc-website", "version": 1, "data_set": dataset, "files": {name: "00"}});
        fs::write(&manifest, bad.to_string()).unwrap();
        assert_eq!(office.refusal(), "manifest", "{name}");
    }
    fs::remove_file(&manifest).unwrap();
    office.export();
    let other = Office::full();
    let refused = other.store.ask(asked(&office.www())).unwrap_err();
    assert!(refused.to_string().contains("another store"), "{refused}");
    assert!(office.folder.path().join("a.cchc").exists());
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let office = Office::full();
    let outside = office.folder.path().join("ngoài");
    fs::create_dir(&outside).unwrap();
    fs::create_dir(office.www()).unwrap();
    std::os::unix::fs::symlink(&outside, office.www().join("thu-tuc")).unwrap();
    assert_eq!(office.refusal(), "foreign_file");
    assert!(contents(&outside).is_empty());
}

#[test]
fn forms_that_a_server_might_run_are_left_out() {
    let office = Office::full();
    let draft =
        |name: &str| Attachment { name: name.to_owned(), media_type: "text/plain".to_owned(), ..Attachment::default() };
    let names = [".htaccess", "mẫu.php", "mẫu.html", "mẫu"];
    let forms: Vec<Value> = names
        .iter()
        .map(|name| {
            let file = office.store.attach(draft(name), &mut name.as_bytes()).unwrap();
            json!({"name": name, "attachment": file.header.id})
        })
        .collect();
    office.add("procedures", json!({"code": "../../x", "name": "Lạ", "forms": forms}));
    let bundle = office.export();
    assert_eq!((bundle.forms, bundle.forms_left_out), (1, 4));
    let files: BTreeSet<String> = contents(&office.www()).into_keys().collect();
    let is_plain = |name: &String| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"./-_".contains(&byte));
    assert!(files.iter().all(is_plain) && !files.iter().any(|name| name.contains("..")), "{files:?}");
    assert_eq!(files.iter().filter(|name| name.contains("thu-tuc/ma-")).count(), 3);
}

/// Every link of every page leads to something that is there.
#[test]
fn links_lead_somewhere() {
    let office = Office::full();
    office.export();
    let www = office.www();
    let anchors = Selector::parse("a[href], link[href]").unwrap();
    let mut count = 0;
    for (name, content) in contents(&www) {
        if !name.ends_with(".html") || name.starts_with("manh/") {
            continue;
        }
        let page = Html::parse_document(&String::from_utf8(content).unwrap());
        for link in page.select(&anchors).filter_map(|link| link.attr("href")) {
            if link.starts_with("https://") {
                continue;
            }
            let (path, place) = link.split_once('#').unwrap_or((link, ""));
            let target = www.join(&name).parent().unwrap().join(path);
            assert!(target.is_file(), "{link} of {name}");
            assert!(place.is_empty() || fs::read_to_string(&target).unwrap().contains(&format!("id=\"{place}\"")));
            count += 1;
        }
    }
    assert!(count > 30, "{count}");
}

#[test]
fn a_fragment_stands_alone_and_leads_to_the_address() {
    let office = Office::full();
    let address = Some("https://sxd.example.vn/cchc/".to_owned());
    office.store.ask(WebsiteInFolder { address, ..asked(&office.www()) }).unwrap();
    let fragment = office.read("manh/thu-tuc/1.013236.html");
    assert!(fragment.starts_with("<section class=\"cchc\" lang=\"vi\"><style>.cchc{"), "{fragment}");
    assert!(fragment.contains("href=\"https://sxd.example.vn/cchc/bieu-mau/"));
    assert!(!fragment.contains("<script") && !fragment.contains("<html") && !fragment.contains("href=\"../"));
    assert!(office.read("tin.xml").contains("<link rel=\"self\" href=\"https://sxd.example.vn/cchc/tin.xml\"/>"));
    for bad in ["sxd.vn", "javascript:alert(1)", "https://a.vn/?x=1"] {
        let asked = WebsiteInFolder { address: Some(bad.to_owned()), ..asked(&office.www()) };
        assert_eq!(office.store.ask(asked).unwrap_err().code(), "invalid", "{bad}");
    }
}

#[test]
fn the_feed_tells_what_is_new() {
    let office = Office::full();
    office.export();
    let feed = office.read("tin.xml");
    assert_eq!(feed.matches("<entry>").count(), 6);
    assert!(feed.contains("<updated>2026-03-02T00:00:00+07:00</updated>"));
    assert!(feed.contains("Cấp giấy phép xây dựng &lt;mới&gt; &amp; cải tạo"), "{feed}");
    let mut reader = quick_xml::Reader::from_str(&feed);
    while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
}
