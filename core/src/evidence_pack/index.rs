//! The page that opens a pack: what it is, and links to everything in it.

use maud::{Markup, html as markup};

use super::evidence::EvidenceRow;
use super::names::address;
use super::reports;
use crate::labels::at_start;
use crate::layout;
use crate::model::{PackManifest, PackedFile};
use crate::text::{day_vi, number_vi};

const STYLE: &str = include_str!("pack.css");

pub(super) fn page(manifest: &PackManifest, rows: &[EvidenceRow]) -> String {
    let of = |folder: &str| manifest.files.iter().filter(|file| file.path.starts_with(folder)).collect::<Vec<_>>();
    let minutes: Vec<&PackedFile> =
        of(super::contents::MINUTES).into_iter().filter(|file| file.path.ends_with(".html")).collect();
    let reports = manifest.files.iter().filter(|file| !file.path.contains('/'));
    let body = markup! {
        main {
            header {
                p class="kind" { "Gói minh chứng" }
                h1 { (manifest.title) }
                dl {
                    (entry("Kỳ báo cáo", &format!(
                        "{}, từ {} đến {}",
                        manifest.period.name, day_vi(manifest.period.from), day_vi(manifest.period.to)
                    )))
                    (entry("Số liệu đến ngày", &day_vi(manifest.on)))
                    @if let Some(number) = manifest.frozen.as_ref().and_then(|of| of.number.as_deref()) {
                        (entry("Số, ký hiệu báo cáo", number))
                    }
                    (entry("Số tệp", &number_vi(manifest.files.len() as u64 + 3)))
                }
                p class="open" { a href=(reports::PAGE) { "Mở báo cáo" } }
            }
            section {
                h2 { "Báo cáo và bảng minh chứng" }
                ul { @for file in reports { (link(file)) } }
            }
            section {
                h2 { "Minh chứng theo nhiệm vụ" }
                (evidence(rows))
            }
            (list("Biên bản", &minutes, link_to_minutes, "Không có biên bản trong kỳ."))
            (list("Tệp đính kèm", &of(super::contents::FILES), link, "Không có tệp đính kèm."))
            section {
                h2 { "Kiểm tra tính toàn vẹn" }
                p { (manifest.left_out_vi) }
                p {
                    "Mã băm BLAKE3 và SHA-256 của từng tệp ghi trong "
                    a href=(super::MANIFEST) { (super::MANIFEST) } " và "
                    a href=(super::CHECKSUMS) { (super::CHECKSUMS) }
                    ". Kiểm tra bằng lệnh " code { "cchc verify-pack TỆP.zip" }
                    " hoặc, trong thư mục đã giải nén, "
                    code { "sha256sum --check " (super::CHECKSUMS) } "."
                }
                dl {
                    @if let Some(frozen) = &manifest.frozen {
                        (entry("Mã băm BLAKE3 của báo cáo đã chốt", &frozen.blake3))
                    }
                    (entry("Đầu chuỗi nhật ký của kho dữ liệu", &manifest.head.text))
                }
            }
        }
    };
    layout::page(&manifest.title, &[STYLE], &body)
}

fn entry(term: &str, what: &str) -> Markup {
    markup! { div { dt { (term) } dd { (what) } } }
}

fn link(file: &PackedFile) -> Markup {
    markup! {
        li {
            @if let Some(on) = file.on { time datetime=(on) { (day_vi(on)) } " " }
            a href=(address(&file.path)) { (file.title) }
            " " small { "(" (size(file.size)) ")" }
        }
    }
}

/// Minutes as a page, and the same as a Word file beside it.
fn link_to_minutes(page: &PackedFile) -> Markup {
    let word = page.path.strip_suffix(".html").map(|path| format!("{path}.docx"));
    markup! {
        li {
            @if let Some(on) = page.on { time datetime=(on) { (day_vi(on)) } " " }
            a href=(address(&page.path)) { (page.title) }
            @if let Some(word) = word { " " small { "(" a href=(address(&word)) { "Word" } ")" } }
        }
    }
}

fn list(heading: &str, files: &[&PackedFile], link: fn(&PackedFile) -> Markup, nothing: &str) -> Markup {
    markup! {
        section {
            h2 { (heading) }
            @if files.is_empty() { p class="empty" { (nothing) } } @else { ul { @for file in files { (link(file)) } } }
        }
    }
}

fn evidence(rows: &[EvidenceRow]) -> Markup {
    markup! {
        @if rows.is_empty() {
            p class="empty" { "Không có nhiệm vụ nào của kế hoạch được theo dõi trong kỳ." }
        } @else {
            table {
                thead {
                    tr { @for head in ["Nhiệm vụ", "Ngày", "Minh chứng", "Tệp"] { th scope="col" { (head) } } }
                }
                tbody {
                    @for (position, row) in rows.iter().enumerate() {
                        @let again = position.checked_sub(1).and_then(|before| rows.get(before))
                            .is_some_and(|before| before.activity == row.activity && before.plan == row.plan);
                        tr class=[again.then_some("again")] {
                            td {
                                @if !again {
                                    (row.activity) br;
                                    small { (at_start(row.status.label_vi())) }
                                }
                            }
                            @match &row.evidence {
                                Some(of) => {
                                    td { time datetime=(of.on) { (day_vi(of.on)) } }
                                    td { (of.what) br; small { (at_start(super::evidence::kind_of(of))) } }
                                }
                                None => { td {} td class="empty" { "Chưa có minh chứng" } }
                            }
                            td {
                                @for (number, path) in row.files.iter().enumerate() {
                                    @if number > 0 { br; }
                                    a href=(address(path)) { (name_of(path)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn name_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// A length for people: 12 KB, 3,4 MB.
fn size(bytes: u64) -> String {
    let tenths = |unit: u64| (bytes * 10 + unit / 2) / unit;
    let shown = |tenths: u64, name: &str| match tenths % 10 {
        0 => format!("{} {name}", number_vi(tenths / 10)),
        rest => format!("{},{rest} {name}", number_vi(tenths / 10)),
    };
    match bytes {
        0..1_000 => format!("{bytes} byte"),
        1_000..1_000_000 => shown(tenths(1_000), "KB"),
        1_000_000..1_000_000_000 => shown(tenths(1_000_000), "MB"),
        _ => shown(tenths(1_000_000_000), "GB"),
    }
}
