//! What people wrote, in the layouts of a report.

use super::*;

fn noted() -> Report {
    let period = Period::quarter(2021, 4).unwrap();
    let mut report = Report::blank(period.clone(), date(2021, 12, 31));
    report.note = Some(ReportNote {
        difficulties: vec!["Kinh phí <hạn chế>\u{202e}.".to_owned()],
        next_tasks: vec!["Đối thoại quý I.".to_owned(), "Tập huấn.".to_owned()],
        ..ReportNote::of(&period)
    });
    report
}

#[test]
fn a_page_shows_what_was_written_and_no_empty_part() {
    let page = Html::parse_document(&html(&noted()));
    let texts = |selector| {
        let selector = Selector::parse(selector).unwrap();
        page.select(&selector).map(|element| element.text().collect::<String>()).collect::<Vec<_>>()
    };
    assert_eq!(texts("h3"), ["Khó khăn, vướng mắc", "Nhiệm vụ kỳ sau"]);
    assert!(texts("h2").contains(&"V. Đánh giá, đề xuất, kiến nghị".to_owned()), "{:?}", texts("h2"));
    assert!(texts("section p").contains(&"Kinh phí <hạn chế>.".to_owned()));
}

#[test]
fn a_terminal_shows_what_was_written() {
    let told = text(&noted());
    assert!(told.contains("Nhiệm vụ kỳ sau:\n- Đối thoại quý I.\n- Tập huấn."), "{told}");
    assert!(!told.contains("Nguyên nhân") && !told.contains('\u{202e}'));
}
