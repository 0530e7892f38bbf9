//! Whether something that was done is the act that was promised.

use super::subject::{Purpose, is_of_reform};
use crate::model::{
    Act, Assessment, Channel, Dissemination, Material, PostedMatter, PostingPlace, Session, SessionKind, SessionRole,
};
use crate::rules::topics_of;
use crate::text::FoldedWords;

/// Something that was done, as its record tells it.
#[derive(Debug, Clone, Copy)]
pub enum Deed<'d> {
    /// A session that took place.
    Session(&'d Session),
    /// Something made known.
    Dissemination(&'d Dissemination),
    /// A test that was taken.
    Assessment(&'d Assessment),
    /// Something put up or checked at a place.
    Posting(PostedMatter, PostingPlace),
    /// Feedback that was answered.
    Feedback,
    /// Material that was made.
    Material(&'d Material),
    /// A file, which does not tell what was done.
    File,
}

/// How well something that was done fits an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is something else.
    Other,
    /// It shares a form with the act; whether it is the act nobody can tell from its record.
    Unclear,
    /// Kind, topic and place are what was promised.
    Fits,
}

/// Whether a deed is the act that was promised, given what the promise is about.
pub fn fit(deed: Deed<'_>, act: Act, purpose: &Purpose) -> Fit {
    match (act, deed) {
        (Act::HoldSession { session: kind }, Deed::Session(session)) if session.kind == kind => {
            fits_if(is_held(session) && speaks_of(session, purpose))
        }
        (Act::Train { role, topic }, Deed::Session(session)) if session.kind == SessionKind::Training => {
            let right_role = role.is_none_or(|role| role == session.role);
            let right_topic = match topic {
                // "Quy trình chữa cháy" is no topic of reform.
                Some(topic) => topics_of(session).contains(&topic) && speaks_of_reform(session),
                None => speaks_of(session, purpose),
            };
            fits_if(right_role && right_topic)
        }
        (Act::TestSkills {}, Deed::Session(session)) if session.kind == SessionKind::ItSkillAssessment => {
            fits_if(is_held(session) && (speaks_of(session, purpose) || texts_of(session).any(names_skill)))
        }
        (Act::TestSkills {}, Deed::Assessment(test)) => fits_if(tests_skills(test)),
        (Act::Post { matter, place }, Deed::Posting(shown, at)) => {
            match (matter, place.is_none_or(|place| place == at)) {
                (Some(matter), true) if matter == shown => Fit::Fits,
                // What is to be shown was not recognised: somebody must say whether this is it.
                (None, true) => Fit::Unclear,
                _ => Fit::Other,
            }
        }
        (Act::Post { place, .. }, Deed::Dissemination(told)) if is_at(told.channel, place) => Fit::Unclear,
        (Act::Publish { channel }, Deed::Dissemination(told)) if told.channel == channel => {
            fits_if(purpose.is_met_by(&told.title))
        }
        (Act::Communicate {}, Deed::Dissemination(told)) => fits_if(purpose.is_met_by(&told.title)),
        (Act::Communicate {}, Deed::Session(session)) if tells(session.kind) => fits_if(speaks_of(session, purpose)),
        (Act::HoldDialogue {}, Deed::Session(session)) if session.kind == SessionKind::Dialogue => {
            let with_partner = purpose.names_partner(&session.subject);
            fits_if(is_held(session) && (with_partner || speaks_of(session, purpose)))
        }
        (Act::BriefTheme {}, Deed::Session(session)) => fits_theme(session),
        (Act::ReceiveFeedback {}, Deed::Feedback) => Fit::Fits,
        (Act::KeepBoard {}, Deed::Posting(PostedMatter::LeadersSchedule, PostingPlace::Led)) => Fit::Fits,
        (Act::KeepBoard {}, Deed::Dissemination(told)) if told.channel == Channel::LedBoard => Fit::Unclear,
        (Act::MakeMaterial {}, Deed::Material(made)) => fits_if(purpose.is_met_by(&made_of(made))),
        _ => Fit::Other,
    }
}

/// Whether a deed is of the kind that an act asks for, whatever it is about.
pub(crate) fn is_of_kind(deed: Deed<'_>, act: Act) -> bool {
    match (act, deed) {
        (Act::HoldSession { session: kind }, Deed::Session(session)) => session.kind == kind,
        (Act::Train { .. }, Deed::Session(session)) => session.kind == SessionKind::Training,
        (Act::TestSkills {}, Deed::Session(session)) => session.kind == SessionKind::ItSkillAssessment,
        (Act::HoldDialogue {}, Deed::Session(session)) => session.kind == SessionKind::Dialogue,
        (Act::BriefTheme {}, Deed::Session(session)) => session.kind == SessionKind::ThemeBriefing,
        (Act::Communicate {}, Deed::Session(session)) => tells(session.kind),
        (Act::Publish { channel }, Deed::Dissemination(told)) => told.channel == channel,
        (Act::TestSkills {}, Deed::Assessment(_))
        | (Act::Communicate {}, Deed::Dissemination(_))
        | (Act::Post { .. } | Act::KeepBoard {}, Deed::Posting(..))
        | (Act::ReceiveFeedback {}, Deed::Feedback)
        | (Act::MakeMaterial {}, Deed::Material(_)) => true,
        _ => false,
    }
}

const fn fits_if(right: bool) -> Fit {
    if right { Fit::Fits } else { Fit::Unclear }
}

/// Kinds of sessions at which something is made known.
const fn tells(kind: SessionKind) -> bool {
    matches!(
        kind,
        SessionKind::AgencyMeeting
            | SessionKind::Briefing
            | SessionKind::LegalDissemination
            | SessionKind::ThemeBriefing
    )
}

/// Whether what is made known in a form is seen at a place.
fn is_at(channel: Channel, place: Option<PostingPlace>) -> bool {
    let seen_at = match channel {
        Channel::Website => PostingPlace::Website,
        Channel::NoticeBoard => PostingPlace::Board,
        Channel::LedBoard => PostingPlace::Led,
        _ => return false,
    };
    place.is_none_or(|place| place == seen_at)
}

/// Whether the office holds the session; one that it takes part in does not prove what it promised to hold.
fn is_held(session: &Session) -> bool {
    session.role == SessionRole::Host
}

/// Whether a session speaks of what was promised. Where nothing is said of that, its kind is all that was promised.
fn speaks_of(session: &Session, purpose: &Purpose) -> bool {
    purpose.says_nothing() || texts_of(session).any(|text| purpose.is_met_by(text))
}

fn speaks_of_reform(session: &Session) -> bool {
    texts_of(session).any(is_of_reform)
}

/// What a session says of itself.
fn texts_of(session: &Session) -> impl Iterator<Item = &str> {
    let minutes = session.minutes.iter().flat_map(|minutes| {
        let further = [minutes.discussion.as_deref(), minutes.conclusions.as_deref()];
        std::iter::once(minutes.content.as_str()).chain(further.into_iter().flatten())
    });
    let details = [session.integrated_with.as_deref(), session.agenda.as_deref()].into_iter().flatten();
    std::iter::once(session.subject.as_str())
        .chain(session.topics.iter().map(String::as_str))
        .chain(details)
        .chain(minutes)
}

fn fits_theme(session: &Session) -> Fit {
    if session.kind == SessionKind::ThemeBriefing {
        return fits_if(is_held(session));
    }
    let names_theme = session.theme.is_some() || texts_of(session).any(|text| FoldedWords::of(text).say("chu de"));
    if names_theme && tells(session.kind) { Fit::Unclear } else { Fit::Other }
}

fn tests_skills(test: &Assessment) -> bool {
    std::iter::once(test.title.as_str()).chain(test.purpose.as_deref()).any(names_skill)
}

fn names_skill(text: &str) -> bool {
    const SKILLS: [&str; 7] =
        ["cong nghe thong tin", "cntt", "tin hoc", "phan mem", "van phong dien tu", "ky nang so", "truc tuyen"];
    let words = FoldedWords::of(text);
    SKILLS.iter().any(|skill| words.say(skill))
}

fn made_of(made: &Material) -> String {
    std::iter::once(made.title.as_str()).chain(made.topics.iter().map(String::as_str)).collect::<Vec<_>>().join("; ")
}
