//! Whole reports: of a real store, of an empty one, with hostile text.

mod bounds;
mod evidence;
mod facts;
mod layout;
mod notes;

use jiff::Timestamp;
use jiff::civil::{Date, date, time};
use proptest::prelude::*;
use scraper::{Html, Selector};

use super::*;
use crate::command::{CancelActivity, CancelSession, Command, HoldSession, IssuePlan, MovePlan, TrackPlan};
use crate::model::*;
use crate::store::{Clock, Options, Store};

const NOW: &str = "2022-01-05T02:00:00Z";

/// A page of what a screen shows.
fn html(report: &Report) -> String {
    let Screen { title, styles, element } = screen(report);
    crate::layout::page(&title, &styles, &element)
}

fn now() -> Timestamp {
    NOW.parse().unwrap()
}

fn clause(text: &str, channels: &[Channel], schedule: Schedule) -> Clause {
    Clause {
        text: text.to_owned(),
        mark: "-".to_owned(),
        channels: channels.to_vec(),
        schedule,
        lead: Some("Văn phòng Sở".to_owned()),
        coordinating: vec!["các phòng chuyên môn, đơn vị thuộc Sở".to_owned(), "Công đoàn, Đoàn thanh niên".to_owned()],
        ..Clause::default()
    }
}

fn plan() -> Plan {
    let quarter = Schedule::InQuarter { year: 2021, quarter: 4 };
    let entry = |what: &str, when: &str, schedule| TimelineEntry {
        clause: clause(&format!("{what}: {when}."), &[], schedule),
        what: what.to_owned(),
    };
    Plan {
        document_type: "KH".to_owned(),
        symbol: "KH-SXD".to_owned(),
        subject: "Tuyên truyền cải cách hành chính năm 2021".to_owned(),
        year: Some(2021),
        issuer: Some("Sở Xây dựng tỉnh Tây Ninh".to_owned()),
        theme: Some("Phụng sự Nhân dân, kỷ cương, liêm chính, hành động, sáng tạo, bút phá, hiệu quả".to_owned()),
        contents: vec![
            clause(
                "Đưa thông tin về CCHC trong các cuộc họp giao ban với các phòng chuyên môn cấp huyện, họp định kỳ \
                 của cơ quan; qua hệ thống Văn phòng điện tử (eGov), lồng ghép trong việc tuyên truyền, phổ biến \
                 pháp luật tại cơ quan; Trang thông tin điện tử Sở Xây dựng.",
                &[
                    Channel::Briefing,
                    Channel::PeriodicMeeting,
                    Channel::Egov,
                    Channel::LegalDissemination,
                    Channel::Website,
                ],
                Schedule::Unspecified,
            ),
            clause(
                "Tham gia tập huấn về cách thức rà soát, đơn giản hóa TTHC thuộc phạm vi quản lý của ngành Xây dựng; \
                 quy trình thực hiện TTHC; cách thức tra cứu TTHC, cách thức tải biểu mẫu các TTHC, cách thức nộp hồ \
                 sơ trực tuyến; cách nộp hồ sơ về TTHC, phản ánh, kiến nghị qua Cổng Hành chính công tỉnh Tây Ninh \
                 trên mạng xã hội Zalo,...",
                &[Channel::Training],
                Schedule::Unspecified,
            ),
            clause(
                "Tổ chức các buổi kiểm tra, đánh giá kỹ năng sử dụng công nghệ thông tin trong hoạt động hành chính \
                 của cán bộ, công chức, viên chức thuộc phạm vi quản lý của Sở Xây dựng.",
                &[Channel::ItAssessment],
                Schedule::ByDate { date: date(2021, 12, 15) },
            ),
            clause(
                "Giới thiệu và quán triệt chủ đề CCHC của Sở Xây dựng năm 2021; liên hệ những nhiệm vụ cụ thể của Sở \
                 Xây dựng và đơn vị trực thuộc.",
                &[Channel::ThemeBriefing],
                Schedule::Quarterly,
            ),
        ],
        forms: vec![
            clause(
                "Biên soạn tài liệu, tổ chức phổ biến các văn bản nói trên (nội dung tuyên truyền) cho cán bộ, công \
                 chức, viên chức và người lao động của Sở Xây dựng, thông qua các cuộc họp cơ quan định kỳ hàng \
                 tháng.",
                &[Channel::PeriodicMeeting, Channel::PrintMaterial],
                Schedule::Monthly,
            ),
            clause(
                "Niêm yết chủ đề công tác CCHC năm 2021 tại Sở Xây dựng.",
                &[],
                Schedule::InMonth { year: 2021, month: 3 },
            ),
            clause(
                "Cập nhật và niêm yết công khai TTHC tại bảng trước cơ quan theo quy định; cập nhật và công bố bộ \
                 TTHC tại Trang thông tin điện tử của Sở Xây dựng.",
                &[Channel::NoticeBoard, Channel::Website],
                Schedule::Unspecified,
            ),
            clause(
                "Duy trì bảng quang điện tử cập nhật lịch làm việc hàng ngày của lãnh đạo Sở.",
                &[Channel::LedBoard],
                Schedule::Daily,
            ),
        ],
        assignments: vec![Assignment {
            clause: clause("Văn phòng Sở chủ trì, phối hợp với các phòng chuyên môn.", &[], Schedule::Unspecified),
            lead: Some("Văn phòng Sở".to_owned()),
            coordinating: vec![
                "các phòng chuyên môn, đơn vị thuộc Sở".to_owned(),
                "Công đoàn, Đoàn thanh niên".to_owned(),
            ],
        }],
        timeline: vec![
            entry("Cập nhật và niêm yết công khai TTHC", "Thường xuyên", Schedule::Continuous),
            entry("Tổ chức gặp gỡ, đối thoại giữa người đứng đầu cơ quan với doanh nghiệp", "quý IV/2021", quarter),
        ],
        ..Plan::default()
    }
}

fn session(kind: SessionKind, held_on: Date, subject: &str) -> Session {
    Session::draft(kind, held_on, subject)
}

fn minutes() -> Minutes {
    Minutes {
        started: Some(time(8, 0, 0, 0)),
        ended: Some(time(9, 30, 0, 0)),
        place: Some("Hội trường Sở".to_owned()),
        attendees: "Toàn thể công chức, viên chức.".to_owned(),
        chair: Some("Nguyễn Văn An".to_owned()),
        secretary: Some("Trần Thị Bình".to_owned()),
        content: "Phổ biến nội dung CCHC.".to_owned(),
        conclusions: Some("Các phòng thực hiện đúng tiến độ.".to_owned()),
        ..Minutes::default()
    }
}

fn held(id: SessionId, figures: Option<(u32, u32, u32)>, minutes: Option<Minutes>) -> HoldSession {
    HoldSession {
        id,
        invited: figures.map(|figures| figures.0),
        informed: figures.map(|figures| figures.1),
        understood: figures.map(|figures| figures.2),
        method: figures.map(|_| UnderstandingMethod::Quiz),
        minutes,
        on: None,
    }
}

/// A year of the founding plan's department.
fn store(folder: &tempfile::TempDir) -> Store {
    let clock = Clock::new(now);
    let options = Options { actor: "van-phong".to_owned(), clock, ..Options::default() };
    Store::open_with(folder.path().join("so-xay-dung.cchc"), options).unwrap()
}

fn fill(store: &Store) {
    let plan = store.plans().add(plan()).unwrap().id();
    let activities = store.write("plans.track", |batch| TrackPlan { id: plan }.run(batch)).unwrap();
    let activity = |part, number| {
        let is_it = |activity: &&Activity| (activity.origin.part, activity.origin.number) == (part, number);
        activities.iter().find(is_it).unwrap().id()
    };
    let issue = IssuePlan {
        id: plan,
        issued_on: date(2021, 3, 1),
        number: Some("415".to_owned()),
        signed_by: Some("Nguyễn Văn An".to_owned()),
    };
    let submit = MovePlan { id: plan, to: PlanStatus::Submitted, why: None, on: Some(date(2021, 2, 26)) };
    store.write("plans.move", |batch| submit.run(batch)).unwrap();
    store.write("plans.issue", |batch| issue.run(batch)).unwrap();

    let hold = |draft: Session, figures, minutes| {
        let id = store.sessions().add(Session { plan: Some(plan), ..draft }).unwrap().id();
        store.write("sessions.hold", |batch| held(id, figures, minutes).run(batch)).unwrap();
        id
    };
    for month in (1..=12).filter(|month| *month != 8) {
        let subject = format!("Họp cơ quan tháng {month}, phổ biến văn bản CCHC");
        let figures = (112, 112 - 2 * month as u32, 100 - 3 * month as u32);
        let minutes = (month != 11).then(minutes);
        hold(session(SessionKind::AgencyMeeting, date(2021, month, 5), &subject), Some(figures), minutes);
    }
    hold(
        session(SessionKind::Briefing, date(2021, 10, 21), "Giao ban với phòng chuyên môn cấp huyện"),
        Some((1240, 1180, 1052)),
        Some(minutes()),
    );
    hold(session(SessionKind::Training, date(2021, 10, 27), "Tập huấn nộp hồ sơ trực tuyến"), Some((60, 57, 51)), None);
    hold(
        Session {
            activities: vec![activity(PlanPart::Contents, 4)],
            ..session(SessionKind::ThemeBriefing, date(2021, 4, 2), "Quán triệt chủ đề năm 2021")
        },
        Some((40, 40, 38)),
        Some(minutes()),
    );

    let counted = hold(
        Session {
            activities: vec![activity(PlanPart::Timeline, 2)],
            ..session(SessionKind::Dialogue, date(2021, 12, 9), "Đối thoại với doanh nghiệp về cấp giấy phép xây dựng")
        },
        None,
        Some(minutes()),
    );
    for number in 0..25 {
        let person = Person {
            header: Header::default(),
            name: format!("Nguyễn Văn {number}"),
            code: None,
            category: StaffCategory::CivilServant,
            unit: None,
            position: None,
            positions: Vec::new(),
            active_from: None,
            active_to: None,
        };
        let person = store.people().add(person).unwrap().id();
        let presence = if number < 21 { Presence::Attended } else { Presence::Absent };
        let understood = (number < 19).then_some(UnderstandingMethod::SignOff);
        let attendance = Attendance {
            header: Header::default(),
            session: counted,
            person,
            presence,
            checked_in: None,
            means: None,
            understood,
        };
        store.attendances().add(attendance).unwrap();
    }

    let unheld = session(SessionKind::ItSkillAssessment, date(2021, 11, 25), "Kiểm tra kỹ năng CNTT đợt 1");
    store.sessions().add(Session { plan: Some(plan), ..unheld }).unwrap();
    let cancelled = session(SessionKind::LegalDissemination, date(2021, 12, 20), "Ngày Pháp luật, lồng ghép CCHC");
    let cancelled = store.sessions().add(Session { plan: Some(plan), ..cancelled }).unwrap().id();
    let cancel = CancelSession { id: cancelled, why: "Hội trường sửa chữa".to_owned(), on: None };
    store.write("sessions.cancel", |batch| cancel.run(batch)).unwrap();

    let photograph = Attachment {
        name: "niem-yet-chu-de.jpg".to_owned(),
        media_type: "image/jpeg".to_owned(),
        caption: Some("Ảnh bảng chủ đề tại sảnh Sở".to_owned()),
        dated: Some(date(2021, 3, 15)),
        activity: Some(activity(PlanPart::Forms, 2)),
        ..Attachment::default()
    };
    store.attach(photograph, &mut &b"anh"[..]).unwrap();
    for day in [12, 26] {
        let board = Attachment {
            name: format!("bang-tthc-{day}.jpg"),
            media_type: "image/jpeg".to_owned(),
            dated: Some(date(2021, 10, day)),
            activity: Some(activity(PlanPart::Forms, 3)),
            ..Attachment::default()
        };
        store.attach(board, &mut format!("bảng {day}").as_bytes()).unwrap();
    }
    let cancel = CancelActivity {
        id: activity(PlanPart::Forms, 4),
        why: "Bảng quang điện tử hỏng, chờ kinh phí thay".to_owned(),
        on: Some(date(2021, 6, 1)),
    };
    store.write("activities.cancel", |batch| cancel.run(batch)).unwrap();
}

/// Two plans of one year, as of an instant.
fn of_two_plans() -> Report {
    let mut report = filled(Period::quarter(2021, 4).unwrap());
    let first = report.plans[0].clone();
    report.plans.push(PlanReport { subject: "Kiểm soát TTHC năm 2021".to_owned(), issuer: None, ..first });
    report.as_of = Some(now());
    report
}

fn ask(store: &Store, period: Period) -> Report {
    store.now().read(|view| report(ReportQuery::of(period), view, now())).unwrap()
}

fn filled(period: Period) -> Report {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder);
    fill(&store);
    ask(&store, period)
}

/// One element a line, for reading.
fn unfolded(markup: &str) -> String {
    markup.replace("><", ">\n<")
}

#[test]
fn a_quarter_as_a_page() {
    let report = filled(Period::quarter(2021, 4).unwrap());
    insta::assert_snapshot!(unfolded(&html::body(&report).into_string()));
}

#[test]
fn a_quarter_in_a_terminal() {
    insta::assert_snapshot!(text(&filled(Period::quarter(2021, 4).unwrap())));
}

#[test]
fn a_year_in_a_terminal() {
    insta::assert_snapshot!(text(&filled(Period::year(2021).unwrap())));
}

#[test]
fn nothing_to_report() {
    let folder = tempfile::tempdir().unwrap();
    let report = ask(&store(&folder), Period::quarter(2021, 3).unwrap().cut_off(15));
    insta::assert_snapshot!(text(&report));
    let page = html(&report);
    for told in [labels::NO_SESSIONS, labels::NO_PLANS, labels::NO_ATTENTION] {
        assert!(page.contains(told), "{told}");
    }
    assert!(!page.contains("NaN"));
    check_structure(&report);
}

#[test]
fn a_plan_without_activities() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder);
    store.plans().add(plan()).unwrap();
    let report = ask(&store, Period::quarter(2021, 1).unwrap());
    assert!(html(&report).contains(labels::NO_ACTIVITIES));
    assert!(html(&report).contains("KH-SXD – Tuyên truyền cải cách hành chính năm 2021 (dự thảo)"));
    check_structure(&report);
}

#[test]
fn several_plans_have_a_heading_each() {
    let report = of_two_plans();
    let page = Html::parse_document(&html(&report));
    let headings: Vec<String> =
        page.select(&Selector::parse("h3").unwrap()).map(|heading| heading.text().collect()).collect();
    assert_eq!(
        headings,
        ["415/KH-SXD – Tuyên truyền cải cách hành chính năm 2021", "415/KH-SXD – Kiểm soát TTHC năm 2021"]
    );
    let text = text(&report);
    for told in ["Theo dữ liệu lúc  9 giờ 00 ngày 05/01/2022", "2 kế hoạch, xem mục IX", "Nội dung 3 của 415/KH-SXD"]
    {
        assert!(text.contains(told), "{told}");
    }
    check_structure(&report);
}

#[test]
fn the_page_loads_and_runs_nothing() {
    let page = html(&filled(Period::year(2021).unwrap()));
    for word in ["<script", "<link", "<img", "src=", "url(", "@import", "http://", "https://", "javascript:"] {
        assert!(!page.contains(word), "{word}");
    }
}

#[test]
fn the_fragment_styles_nothing_but_itself() {
    let fragment = html_fragment(&filled(Period::quarter(2021, 4).unwrap()));
    assert!(fragment.starts_with("<article class=\"cchc-report\""));
    let style = include_str!("report.css");
    for rule in style.lines().map(str::trim).filter(|line| line.contains('{') && !line.starts_with('@')) {
        let selectors = rule.split('{').next().unwrap_or_default();
        for selector in selectors.split(',') {
            assert!(selector.trim().starts_with(".cchc-report"), "{selector}");
        }
    }
}

#[test]
fn what_is_shown_is_in_normal_form() {
    let report = filled(Period::year(2021).unwrap());
    for shown in [html(&report), text(&report)] {
        assert_eq!(crate::text::nfc(&shown), shown);
    }
}

#[test]
fn a_terminal_is_not_overrun() {
    let report = filled(Period::year(2021).unwrap());
    for width in [60, 72, 80, 100, 160] {
        for line in text_with(&report, width).lines() {
            assert!(line.chars().count() <= usize::from(width), "{width}: {line}");
        }
    }
}

/// Elements a report consists of.
const ALLOWED: &[&str] = &[
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "article",
    "header",
    "section",
    "footer",
    "h1",
    "h2",
    "h3",
    "p",
    "dl",
    "dt",
    "dd",
    "div",
    "span",
    "strong",
    "small",
    "b",
    "i",
    "a",
    "figure",
    "figcaption",
    "svg",
    "desc",
    "g",
    "rect",
    "line",
    "text",
    "table",
    "caption",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "th",
    "td",
    "ul",
    "ol",
    "li",
    "details",
    "summary",
    "time",
];
/// Attributes they have.
const ALLOWED_ATTRIBUTES: &[&str] = &[
    "aria-label",
    "lang",
    "charset",
    "name",
    "content",
    "http-equiv",
    "class",
    "id",
    "href",
    "role",
    "aria-labelledby",
    "aria-describedby",
    "aria-hidden",
    "width",
    "height",
    "style",
    "x",
    "y",
    "x1",
    "x2",
    "y1",
    "y2",
    "tabindex",
    "scope",
    "rowspan",
    "colspan",
    "data-label",
    "datetime",
];

fn check_structure(report: &Report) {
    for (page, parsed) in [
        (html(report), Html::parse_document as fn(&str) -> Html),
        (html_fragment(report), Html::parse_fragment as fn(&str) -> Html),
    ] {
        let tree = parsed(&page);
        let all = Selector::parse("*").unwrap();
        for element in tree.select(&all) {
            let name = element.value().name();
            assert!(ALLOWED.contains(&name), "<{name}>");
            for (attribute, value) in element.value().attrs() {
                assert!(ALLOWED_ATTRIBUTES.contains(&attribute), "{attribute} of <{name}>");
                assert!(attribute != "href" || value.starts_with("#bao-cao-"), "{value}");
                assert!(attribute != "style" || value.starts_with("min-width:"), "{value}");
            }
        }
        // Whatever the texts hold, there are as many elements as the figures call for.
        let count = |selector: &str| tree.select(&Selector::parse(selector).unwrap()).count();
        let activities: usize = report.plans.iter().map(|plan| plan.activities.len()).sum();
        assert_eq!(count("table.promises > tbody > tr"), activities);
        assert_eq!(count("article.cchc-report"), 1);
        assert_eq!(count("ol.attention > li"), report.attention.len());
        assert_eq!(count("svg.chart > g"), spans::spans(report).len());
    }
}

#[test]
fn the_structure_of_a_year() {
    check_structure(&filled(Period::year(2021).unwrap()));
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[\\PC\\p{M}<>&\"'/=\\-\\]\u{0}\u{1b}\u{202e}\n\r\t]{0,40}",
        Just("<script>alert(1)</script>".to_owned()),
        Just("</style></title></textarea><img src=x onerror=alert(1)>".to_owned()),
        Just("\" onmouseover=\"alert(1)\" x='".to_owned()),
        Just("<!--".to_owned()),
        Just("]]></svg></desc><script>".to_owned()),
        Just("&lt;b&gt; &amp;#60; &#x3c;script&#x3e;".to_owned()),
        Just("a\u{301}\u{302}\u{323}".repeat(60)),
        Just("ngườingười".repeat(60)),
        Just("\u{1b}[2J\u{1b}]0;x\u{7}\u{9b}31m".to_owned()),
    ]
}

fn any_report() -> impl Strategy<Value = Report> {
    let template = filled(Period::quarter(2021, 4).unwrap());
    proptest::collection::vec(any_text(), 8..24).prop_map(move |texts| {
        let mut report = template.clone();
        let mut texts = texts.into_iter().cycle();
        let mut put = |into: &mut String| *into = texts.next().unwrap_or_default();
        put(&mut report.period.name);
        for attention in &mut report.attention {
            for into in [&mut attention.code, &mut attention.text_vi] {
                put(into);
            }
        }
        for plan in &mut report.plans {
            put(&mut plan.symbol);
            put(&mut plan.subject);
            for into in [plan.issuer.get_or_insert_default(), plan.theme.get_or_insert_default()] {
                put(into);
            }
            for of in &mut plan.activities {
                put(&mut of.activity.title);
                put(of.activity.lead.get_or_insert_default());
                put(of.activity.timeline.get_or_insert_default());
                of.activity.coordinating.iter_mut().for_each(&mut put);
                of.activity.cancelled.iter_mut().for_each(|cancelled| put(&mut cancelled.why));
                of.progress.missing.iter_mut().for_each(&mut put);
                of.progress.evidence.iter_mut().for_each(|proof| put(&mut proof.what));
            }
        }
        report
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_text_breaks_out_of_the_page(report in any_report()) {
        check_structure(&report);
    }

    #[test]
    fn no_text_steers_the_terminal(report in any_report(), width in 0u16..200) {
        let text = text_with(&report, width);
        prop_assert!(text.chars().all(|letter| letter == '\n' || !letter.is_control()));
    }
}

#[test]
fn any_figures_can_be_drawn() {
    let mut report = filled(Period::quarter(2021, 4).unwrap());
    for month in &mut report.months {
        month.figures = SessionFigures {
            planned: u32::MAX,
            held: u32::MAX,
            minuted: u32::MAX,
            cancelled: u32::MAX,
            invited: u64::MAX,
            informed: u64::MAX,
            measured: u64::MAX,
            understood: u64::MAX,
        };
    }
    report.months[1].figures = SessionFigures { minuted: 3, ..SessionFigures::default() };
    check_structure(&report);
    assert!(text(&report).contains("4.294.967.295"));
}
