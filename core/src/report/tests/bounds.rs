//! Lists end where they may, and what they leave out is counted and told.

use jiff::civil::date;

use super::*;
use crate::call::{from_json, to_json};
use crate::command::{ReceiveFeedback, SubmissionKind};

fn receive(store: &Store, count: usize) {
    let receive = ReceiveFeedback {
        received_on: Some(date(2021, 11, 1)),
        ..ReceiveFeedback::of(SubmissionKind::Report, FeedbackChannel::Post, "Nội dung")
    };
    store
        .write("feedback.receive", |batch| {
            for _ in 0..count {
                receive.clone().run(batch)?;
            }
            Ok(())
        })
        .unwrap();
}

fn limited(store: &Store, list_limit: u32) -> Report {
    let question = ReportQuery { list_limit, ..ReportQuery::of(Period::quarter(2021, 4).unwrap()) };
    store.now().read(|view| report(question, view, now())).unwrap()
}

#[test]
fn a_flood_of_points_is_counted_and_not_listed() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder);
    fill(&store);
    receive(&store, 2_000);
    let report = ask(&store, Period::quarter(2021, 4).unwrap());
    let of_code = |code: &str| report.attention.iter().filter(|point| point.code == code).count();
    assert_eq!(of_code("feedback_not_registered"), 50);
    assert!(of_code("minutes_missing") > 0);
    let [left] = report.left_out.as_slice() else { panic!("{:?}", report.left_out) };
    assert_eq!((left.count, left.see.as_str()), (1_950, "feedback.page"));
    assert_eq!(report.feedback.open, 2_000);
    let rest = "… và 1.950 mục khác: phản ánh, kiến nghị chưa vào sổ (xem đủ: feedback.page)";
    let (page, told) = (html(&report), text_with(&report, 160));
    assert!(page.contains(rest) && told.contains(rest), "{told}");
    assert!(page.contains("1.950") && page.len() < 100_000, "{}", page.len());
    let all = report.attention.len() as u32 + 1_950;
    assert!(page.contains(&format!("{} việc cần chú ý", format::number(all))));
    check_structure(&report);
    assert!(limited(&store, 10_000).left_out.is_empty());
}

#[test]
fn plans_and_evidence_beyond_the_limit_still_count() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder);
    fill(&store);
    for number in 0..3 {
        let subject = format!("Kế hoạch {number}");
        store.plans().add(Plan { subject, ..plan() }).unwrap();
    }
    let (whole, cut) = (limited(&store, 50), limited(&store, 1));
    assert_eq!((whole.plans.len(), cut.plans.len()), (4, 1));
    assert_eq!((whole.completion, whole.sessions), (cut.completion, cut.sessions));
    let plans = cut.left_out.iter().find(|left| left.list == "plans").unwrap();
    assert_eq!((plans.count, plans.code.as_deref()), (3, None));
    for (all, first) in whole.plans[0].activities.iter().zip(&cut.plans[0].activities) {
        assert_eq!(all.evidence, first.evidence);
        let newest = all.progress.evidence.iter().rev().take(1).collect::<Vec<_>>();
        assert_eq!(first.progress.evidence.iter().collect::<Vec<_>>(), newest);
        assert_eq!(all.progress.status, first.progress.status);
    }
    let page = html(&cut);
    assert!(page.contains("4 kế hoạch, xem mục"));
    assert!(page.contains("… và 3 mục khác: kế hoạch (xem đủ: plans.page)"));
    assert!(page.contains(" minh chứng khác"));
    check_structure(&cut);
}

#[test]
fn a_limit_out_of_range_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder);
    for limit in [0, 10_001] {
        let question = serde_json::json!({ "period": Period::quarter(2021, 4).unwrap(), "list_limit": limit });
        let refused = store.call("store.report", &from_json(&question).unwrap()).map(|answer| to_json(&answer));
        assert_eq!(refused.unwrap_err().code(), "invalid");
    }
}
