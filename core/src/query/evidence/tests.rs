//! No evidence of another act changes where a promise stands.

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;
use crate::model::{
    Act, Channel, Dissemination, Header, PlanPart, PostedMatter, PostingPlace, Session, SessionKind, SessionRole,
};
use crate::rules::Deed;
use crate::store::Store;

/// What was done, as the tests know it.
#[derive(Debug, Clone)]
enum Done {
    Session(SessionKind, &'static str),
    Told(Channel, &'static str),
    Posted(PostedMatter, PostingPlace),
    Answered,
    File,
}

const TEXTS: [&str; 6] = [
    "Phổ biến kế hoạch CCHC",
    "Giải bóng đá chào mừng ngày truyền thống",
    "Tra cứu TTHC, nộp hồ sơ trực tuyến, quy trình một cửa",
    "Đối thoại với doanh nghiệp về thủ tục hành chính",
    "Quán triệt chủ đề năm",
    "Công tác khác",
];

const KINDS: [SessionKind; 7] = [
    SessionKind::AgencyMeeting,
    SessionKind::Briefing,
    SessionKind::Training,
    SessionKind::ItSkillAssessment,
    SessionKind::Dialogue,
    SessionKind::LegalDissemination,
    SessionKind::ThemeBriefing,
];

const CHANNELS: [Channel; 5] =
    [Channel::Website, Channel::Egov, Channel::ZaloPortal, Channel::MassMedia, Channel::PrintMaterial];

const ACTS: [Act; 11] = [
    Act::HoldSession { session: SessionKind::AgencyMeeting },
    Act::HoldSession { session: SessionKind::Briefing },
    Act::Train { role: None, topic: None },
    Act::TestSkills {},
    Act::Post { matter: Some(PostedMatter::Procedures), place: Some(PostingPlace::Board) },
    Act::Post { matter: Some(PostedMatter::Theme), place: None },
    Act::Publish { channel: Channel::Website },
    Act::HoldDialogue {},
    Act::BriefTheme {},
    Act::ReceiveFeedback {},
    Act::KeepBoard {},
];

fn any_done() -> impl Strategy<Value = Done> {
    let text = || prop::sample::select(TEXTS.to_vec());
    let place = prop::sample::select(PostingPlace::ALL.to_vec());
    let matter =
        prop::sample::select(vec![PostedMatter::Procedures, PostedMatter::Theme, PostedMatter::LeadersSchedule]);
    prop_oneof![
        (prop::sample::select(KINDS.to_vec()), text()).prop_map(|(kind, text)| Done::Session(kind, text)),
        (prop::sample::select(CHANNELS.to_vec()), text()).prop_map(|(channel, text)| Done::Told(channel, text)),
        (matter, place).prop_map(|(matter, place)| Done::Posted(matter, place)),
        Just(Done::Answered),
        Just(Done::File),
    ]
}

/// Whether it is the promised act, told without the rules under test: by kind, form, matter and place alone.
fn may_be(done: &Done, act: Act) -> bool {
    match (done, act) {
        (Done::Session(kind, _), Act::HoldSession { session }) => *kind == session,
        (Done::Session(kind, _), Act::Train { .. }) => *kind == SessionKind::Training,
        (Done::Session(kind, _), Act::TestSkills {}) => *kind == SessionKind::ItSkillAssessment,
        (Done::Session(kind, _), Act::HoldDialogue {}) => *kind == SessionKind::Dialogue,
        (Done::Session(kind, _), Act::BriefTheme {}) => *kind == SessionKind::ThemeBriefing,
        (Done::Told(told, _), Act::Publish { channel }) => *told == channel,
        (Done::Posted(shown, at), Act::Post { matter, place }) => {
            matter == Some(*shown) && place.is_none_or(|place| place == *at)
        }
        (Done::Posted(shown, at), Act::KeepBoard {}) => {
            (*shown, *at) == (PostedMatter::LeadersSchedule, PostingPlace::Led)
        }
        (Done::Answered, Act::ReceiveFeedback {}) => true,
        _ => false,
    }
}

fn noted(view: &View<'_>, promised: &mut Promised<'_>, done: &Done, on: Date) {
    let plan = Some(promised.activity.plan);
    let mut note = |deed| {
        let done = What::Told(crate::rules::Done::of(deed));
        promised.note(view, &Claim { named: &[], plan, done }, (Uuid::from_u128(7), on), 0).unwrap();
    };
    match done {
        Done::Session(kind, text) => {
            let role = SessionRole::Participant;
            note(Deed::Session(&Session { role, ..Session::draft(*kind, on, text) }));
        }
        Done::Told(channel, text) => {
            let told = serde_json::json!({"channel": channel, "title": text, "on": on});
            note(Deed::Dissemination(&serde_json::from_value::<Dissemination>(told).unwrap()));
        }
        Done::Posted(matter, place) => note(Deed::Posting(*matter, *place)),
        Done::Answered => note(Deed::Feedback),
        Done::File => note(Deed::File),
    }
}

/// A store without records: what is told asks it for nothing.
static EMPTY: LazyLock<Store> =
    LazyLock::new(|| Store::open(tempfile::tempdir().unwrap().keep().join("empty.cchc")).unwrap());

fn plan() -> Plan {
    Plan { subject: "Tuyên truyền cải cách hành chính".to_owned(), year: Some(2021), ..Plan::default() }
}

fn activity(plan: &Plan, acts: &[Act]) -> Activity {
    let acts = acts.iter().map(|act| serde_json::json!({"act": act})).collect::<Vec<_>>();
    let origin = serde_json::json!({"part": PlanPart::Added, "number": 1});
    let written = serde_json::json!({"plan": plan.id(), "origin": origin, "title": "Việc đã hứa", "acts": acts});
    Activity { header: Header::default(), ..serde_json::from_value(written).unwrap() }
}

fn standing(acts: &[Act], done: &[(Done, Date)], today: Date) -> (ActivityStatus, ProofState, u32) {
    let plan = plan();
    let activity = activity(&plan, acts);
    let mut promised = Promised::of(&activity, &plan);
    let noted = |view: &View<'_>| {
        done.iter().for_each(|(done, on)| noted(view, &mut promised, done, *on));
        Ok(())
    };
    EMPTY.now().read(noted).unwrap();
    let progress = promised.judge(&plan, Judged::on(today, today)).progress;
    let proof = if progress.proof == ProofState::Possible { ProofState::Nothing } else { progress.proof };
    (progress.status, proof, progress.proven)
}

fn any_acts() -> impl Strategy<Value = Vec<Act>> {
    prop::sample::subsequence(ACTS.to_vec(), 1..4)
}

fn any_day() -> impl Strategy<Value = Date> {
    (1i8..=12, 1i8..=28).prop_map(|(month, day)| date(2021, month, day))
}

proptest! {
    #[test]
    fn evidence_of_another_act_changes_nothing(
        acts in any_acts(),
        before in prop::collection::vec((any_done(), any_day()), 0..6),
        other in any_done(),
        on in any_day(),
        today in prop_oneof![any_day(), Just(date(2022, 1, 1))],
    ) {
        prop_assume!(acts.iter().all(|act| !may_be(&other, *act)));
        let with = before.iter().cloned().chain([(other, on)]).collect::<Vec<_>>();
        prop_assert_eq!(standing(&acts, &before, today), standing(&acts, &with, today));
    }

    #[test]
    fn it_is_done_only_when_each_act_was_done(
        acts in any_acts(),
        done in prop::collection::vec((any_done(), any_day()), 0..12),
    ) {
        let (status, ..) = standing(&acts, &done, date(2022, 1, 1));
        if status == ActivityStatus::Done {
            for act in acts {
                prop_assert!(done.iter().any(|(done, _)| may_be(done, act)), "{:?}", act);
            }
        }
    }
}
