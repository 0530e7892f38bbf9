//! Layout of subjects other than sessions: invented figures, none, hostile text.

use uuid::Uuid;

use super::*;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn stale(number: u128, place: PostingPlace, reasons: &[StaleReason]) -> StalePosting {
    StalePosting {
        posting: PostingId(id(number)),
        place,
        procedure: None,
        current: None,
        code: Some(format!("1.00979{number}.000.00.00.H53")),
        name: "Cấp giấy phép xây dựng mới đối với công trình cấp đặc biệt, cấp I, cấp II".to_owned(),
        reasons: reasons.to_vec(),
        since: Some(date(2021, 10, 1)),
        text: "put up the version in force since 2021-10-01".to_owned(),
        text_vi: "thay bằng bản có hiệu lực từ 01/10/2021".to_owned(),
    }
}

fn procedures() -> ProcedureFigures {
    let place = |place, current, missing, stale| PlaceFigures { place, current, missing, stale };
    ProcedureFigures {
        in_force: 48,
        decisions: 2,
        issued: 3,
        amended: 12,
        abolished: 5,
        places: vec![
            place(PostingPlace::Board, 46, 2, 1),
            place(PostingPlace::Website, 48, 0, 0),
            place(PostingPlace::NationalDatabase, 47, 1, 1),
        ],
        stale: vec![
            stale(1, PostingPlace::Board, &[StaleReason::Superseded, StaleReason::FormsMissing]),
            StalePosting {
                code: None,
                name: "Chủ đề CCHC năm 2020".to_owned(),
                since: None,
                text_vi: " ".to_owned(),
                text: "take it down".to_owned(),
                ..stale(2, PostingPlace::NationalDatabase, &[StaleReason::Lapsed])
            },
        ],
    }
}

fn feedback() -> FeedbackFigures {
    let channel = |channel, count| FeedbackChannelCount { channel, count };
    let category = |category, count| FeedbackCategoryCount { category, count };
    FeedbackFigures {
        received: 40,
        not_accepted: 3,
        forwarded: 5,
        forwarded_late: 1,
        answered: 24,
        answered_late: 2,
        answered_unclocked: 3,
        published: 20,
        withdrawn: 1,
        open: 9,
        overdue: 2,
        due_soon: 3,
        unverified_clocks: 7,
        channels: vec![
            channel(FeedbackChannel::InPerson, 4),
            channel(FeedbackChannel::Portal, 25),
            channel(FeedbackChannel::Zalo, 11),
        ],
        categories: vec![
            category(FeedbackCategory::OfficialConduct, 7),
            category(FeedbackCategory::NotFitting, 21),
            category(FeedbackCategory::Solution, 6),
        ],
        reports: FeedbackCounts {
            received: 34,
            not_accepted: 3,
            forwarded: 5,
            forwarded_late: 1,
            answered: 20,
            on_time: 15,
            answered_late: 2,
            answered_unclocked: 3,
            published: 17,
            withdrawn: 1,
            open: 8,
            overdue: 2,
            due_soon: 2,
        },
        proposals: FeedbackCounts {
            received: 6,
            answered: 4,
            on_time: 4,
            published: 3,
            open: 1,
            due_soon: 1,
            ..FeedbackCounts::default()
        },
    }
}

fn assessments() -> AssessmentFigures {
    AssessmentFigures {
        attempts: 130,
        people: 112,
        passed: 104,
        assessments: vec![
            AssessmentCount {
                assessment: AssessmentId(id(11)),
                title: "Kỹ năng CNTT trong hoạt động hành chính, đợt 1".to_owned(),
                people: 112,
                passed: 106,
            },
            AssessmentCount {
                assessment: AssessmentId(id(12)),
                title: "Tìm hiểu CCHC".to_owned(),
                people: 18,
                passed: 16,
            },
        ],
        units: vec![
            UnitAssessmentCount {
                unit: Some(UnitId(id(21))), name: "Văn phòng Sở".to_owned(), people: 18, passed: 18
            },
            UnitAssessmentCount { unit: None, name: String::new(), people: 94, passed: 86 },
        ],
    }
}

fn materials() -> MaterialFigures {
    let channel = |channel, count, reach| ChannelCount { channel, count, reach };
    MaterialFigures {
        materials: 7,
        disseminations: 39,
        channels: vec![
            channel(Channel::Website, 24, 18_450),
            channel(Channel::ZaloPortal, 12, 5_320),
            channel(Channel::MassMedia, 3, 0),
        ],
        documents: 5,
    }
}

/// A report in which every subject has figures.
fn full() -> Report {
    Report {
        procedures: procedures(),
        feedback: feedback(),
        dialogues: DialogueFigures { held: 1, questions: 14, answered: 13, published: 12, became_feedback: 1 },
        assessments: assessments(),
        materials: materials(),
        themes: vec![ThemeReport {
            theme: ThemeId(id(31)),
            year: 2021,
            text: "Kỷ cương, liêm chính, hành động, sáng tạo, hiệu quả".to_owned(),
            issuer: Some("Sở Xây dựng tỉnh Tây Ninh".to_owned()),
            posted_on: Some(date(2021, 3, 15)),
            briefings: 2,
            tasks: 5,
            task_standings: Vec::new(),
        }],
        board: BoardFigures { appointments: 214, days: 62, working_days: Some(66) },
        ..filled(Period::quarter(2021, 4).unwrap())
    }
}

#[test]
fn every_subject_as_a_page() {
    insta::assert_snapshot!(unfolded(&html::body(&full()).into_string()));
}

#[test]
fn every_subject_in_a_terminal() {
    insta::assert_snapshot!(text(&full()));
}

#[test]
fn every_subject_in_a_narrow_terminal() {
    insta::assert_snapshot!(text_with(&full(), 60));
}

#[test]
fn every_subject_is_told_in_normal_form() {
    for shown in [html(&full()), text(&full())] {
        assert_eq!(crate::text::nfc(&shown), shown);
    }
}

/// Only what has figures stands in the overview.
#[test]
fn the_overview_names_what_is_late_or_missing() {
    let moods = |report: &Report| {
        let late_or_lacking = subjects::headlines(report).into_iter().map(|of| (of.value, of.late, of.lacking));
        late_or_lacking.collect::<Vec<_>>()
    };
    let mut report = full();
    assert_eq!(moods(&report), [("141/144".to_owned(), false, true), ("19/24".to_owned(), true, true)]);
    report.feedback = FeedbackFigures { received: 2, answered: 2, ..FeedbackFigures::default() };
    report.procedures.places.truncate(0);
    assert_eq!(moods(&report), [("2/2".to_owned(), false, false)]);
    report.feedback = FeedbackFigures::default();
    assert_eq!(moods(&report), []);
}

#[test]
fn the_structure_of_every_subject() {
    let report = full();
    check_structure(&report);
    let page = Html::parse_document(&html(&report));
    let told = |selector: &str| -> Vec<String> {
        page.select(&Selector::parse(selector).unwrap()).map(|element| element.text().collect()).collect()
    };
    let headings = told("h2");
    let numbers: Vec<&str> = headings.iter().filter_map(|heading| heading.split('.').next()).collect();
    // The last number is for a report with what people wrote.
    assert_eq!(numbers, labels::NUMBERS[..labels::NUMBERS.len() - 1]);
    // The overview points at the section that lists what to look at, wherever it stands.
    assert!(html(&report).contains("(mục XII)."));
    let link = page.select(&Selector::parse("p.see a").unwrap()).next().unwrap().attr("href").unwrap();
    assert_eq!(told(&format!("h2{link}")), ["XII. Việc cần chú ý"]);
    // Every table says what it is, and every cell of its head what it heads.
    assert_eq!(told("table").len(), told("table > caption").len());
    assert_eq!(told("thead th").len(), told("thead th[scope]").len());
    assert_eq!(told("table.records > tbody > tr").len(), report.procedures.stale.len());
}

/// A subject without figures is left out, unless a plan promises it.
#[test]
fn a_subject_without_figures() {
    let blank = Report::blank(Period::quarter(2021, 4).unwrap(), date(2021, 12, 31));
    let name = |subject| labels::section(outline::ReportSection::Subject(subject));
    for subject in subjects::ReportSubject::ALL {
        assert!(!html(&blank).contains(name(subject)), "{subject:?}");
        assert!(!text(&blank).contains(&name(subject).to_uppercase()), "{subject:?}");
    }
    assert!(!html(&blank).contains(labels::NO_FIGURES));

    // The year's plan promises postings, a test, a theme, texts; its electronic board was called off. A dialogue was
    // held.
    let promised = filled(Period::quarter(2021, 4).unwrap());
    let headings: Vec<String> =
        outline::Outline::of(&promised).subjects.iter().map(|(subject, _)| name(*subject).to_owned()).collect();
    assert_eq!(
        headings,
        ["Thủ tục hành chính và niêm yết", "Đối thoại", "Kiểm tra, đánh giá", "Tài liệu, tin bài", "Chủ đề năm"]
    );
    assert_eq!(html(&promised).matches(labels::NO_FIGURES).count(), 4);
    check_structure(&promised);
}

/// Working days alone are no schedule.
#[test]
fn a_board_without_appointments_is_left_out() {
    let mut report = Report::blank(Period::quarter(2021, 4).unwrap(), date(2021, 12, 31));
    report.board.working_days = Some(66);
    assert!(!text(&report).contains("LỊCH CÔNG TÁC"));
    report.board = BoardFigures { appointments: 70, days: 68, working_days: Some(66) };
    assert!(text(&report).contains("Số ngày có lịch            68\n"));
    report.board.working_days = None;
    assert!(text(&report).contains("chưa có lịch nghỉ của năm"));
}

#[test]
fn several_themes_are_told_apart() {
    let mut report = full();
    let first = report.themes[0].clone();
    report.themes.push(ThemeReport { year: 2022, posted_on: None, issuer: None, ..first });
    let page = Html::parse_document(&html(&report));
    assert_eq!(page.select(&Selector::parse("section dl.about").unwrap()).count(), 2);
    assert!(text(&report).contains("chưa niêm yết"));
}

/// Whatever kind of thing to look at, something is said of it.
#[test]
fn anything_to_look_at_is_told() {
    let attention = |code: &str, text: &str, text_vi: &str| Attention {
        code: code.to_owned(),
        kind: "posting".to_owned(),
        id: id(41),
        on: Some(date(2021, 12, 1)),
        text: text.to_owned(),
        text_vi: text_vi.to_owned(),
    };
    let mut report = Report::blank(Period::quarter(2021, 4).unwrap(), date(2021, 12, 31));
    report.attention = vec![
        attention("posting_stale", "the board shows an old version", "bảng niêm yết bản cũ"),
        attention("posting_stale", "the board shows an old version", " "),
        attention("activity_overdue", "", ""),
    ];
    let told: Vec<String> = look::looks(&report).into_iter().map(|look| look.text).collect();
    assert_eq!(told, ["Bảng niêm yết bản cũ", "The board shows an old version", "Activity_overdue"]);
    assert!(text(&report).contains("1.  01/12/2021: Bảng niêm yết bản cũ"));
}

#[test]
fn no_subject_overruns_a_terminal() {
    let mut report = full();
    for width in [60, 72, 80, 100, 160] {
        for line in text_with(&report, width).lines() {
            assert!(line.chars().count() <= usize::from(width), "{width}: {line}");
        }
    }
    let long = "dài".repeat(80);
    report.assessments.units[0].name.clone_from(&long);
    report.assessments.assessments[0].title.clone_from(&long);
    report.themes[0].text.clone_from(&long);
    report.procedures.stale[0].code = Some(long.clone());
    report.procedures.stale[0].name = long;
    let huge = u32::MAX;
    report.materials.channels[0] = ChannelCount { channel: Channel::Website, count: huge, reach: u64::MAX };
    report.procedures.places[0] =
        PlaceFigures { place: PostingPlace::NationalDatabase, current: huge, missing: huge, stale: huge };
    report.assessments.units[0].people = huge;
    for width in [60, 72, 80, 100, 160] {
        for line in text_with(&report, width).lines() {
            assert!(line.chars().count() <= usize::from(width), "{width}: {line}");
        }
    }
    check_structure(&report);
}

fn hostile() -> impl Strategy<Value = Report> {
    let template = full();
    proptest::collection::vec(any_text(), 4..16).prop_map(move |texts| {
        let mut report = template.clone();
        let mut texts = texts.into_iter().cycle();
        let mut put = |into: &mut String| *into = texts.next().unwrap_or_default();
        for posting in &mut report.procedures.stale {
            for into in
                [posting.code.get_or_insert_default(), &mut posting.name, &mut posting.text, &mut posting.text_vi]
            {
                put(into);
            }
        }
        report.assessments.assessments.iter_mut().for_each(|of| put(&mut of.title));
        report.assessments.units.iter_mut().for_each(|of| put(&mut of.name));
        for theme in &mut report.themes {
            put(&mut theme.text);
            put(theme.issuer.get_or_insert_default());
        }
        report.attention.iter_mut().for_each(|attention| put(&mut attention.text));
        report
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn no_text_of_a_subject_breaks_out_of_the_page(report in hostile()) {
        check_structure(&report);
        let page = Html::parse_document(&html(&report));
        let rows = page.select(&Selector::parse("table.records > tbody > tr").unwrap()).count();
        prop_assert_eq!(rows, report.procedures.stale.len());
    }

    #[test]
    fn no_text_of_a_subject_steers_the_terminal(report in hostile(), width in 0u16..200) {
        let steers = |letter: char| {
            letter.is_control() && letter != '\n' || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        prop_assert!(!text_with(&report, width).chars().any(steers));
    }
}

#[test]
fn script_and_direction_stay_text() {
    let mut report = full();
    report.themes[0].text = "<script>alert(1)</script>\u{202e}đảo".to_owned();
    let page = html(&report);
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;đảo"));
    assert!(!page.contains("<script"));
    // A text that is written from right to left is left as it is.
    report.procedures.stale[0].name = "رخصة البناء".to_owned();
    assert!(html(&report).contains("رخصة البناء"));
    assert!(text(&report).contains("رخصة البناء"));
}
