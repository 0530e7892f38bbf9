//! Matches a deed with a promised act. A deed is something that was done, as one record proves it: a session held, a
//! posting put up, feedback answered.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::subject::{Purpose, ReformField, subjects_in};
use crate::model::{
    Act, Assessment, Channel, Dissemination, Material, PostedMatter, PostingPlace, Session, SessionKind, SessionRole,
};
use crate::rules::topics_of;
use crate::text::FoldedWords;

/// Something that was done, with the record that proves it.
#[derive(Debug, Clone, Copy)]
pub enum Deed<'d> {
    /// A session that took place.
    Session(&'d Session),
    /// A dissemination.
    Dissemination(&'d Dissemination),
    /// A test that was taken.
    Assessment(&'d Assessment),
    /// Something that was posted, or whose posting was checked, on a medium.
    Posting(PostedMatter, PostingPlace),
    /// Feedback that was answered.
    Feedback,
    /// Material that was made.
    Material(&'d Material),
    /// An attached file, which does not tell what was done.
    File,
}

/// A deed with the words of its record and the fields of reform that they name. Both are computed once and reused for
/// every promise that the deed is compared with.
pub struct Done<'d> {
    /// The deed.
    pub deed: Deed<'d>,
    words: OnceCell<Vec<FoldedWords>>,
    subjects: OnceCell<BTreeSet<ReformField>>,
}

impl<'d> Done<'d> {
    /// A deed whose words and fields of reform are not computed yet.
    pub const fn of(deed: Deed<'d>) -> Self {
        Self { deed, words: OnceCell::new(), subjects: OnceCell::new() }
    }

    /// The words of each text of the deed's record.
    pub(super) fn words(&self) -> &[FoldedWords] {
        self.words.get_or_init(|| self.texts().iter().map(|text| FoldedWords::of(text)).collect())
    }

    /// The texts of the deed's record.
    fn texts(&self) -> Vec<Cow<'d, str>> {
        match self.deed {
            Deed::Session(session) => texts_of(session).map(Cow::Borrowed).collect(),
            Deed::Dissemination(told) => vec![Cow::Borrowed(told.title.as_str())],
            Deed::Assessment(test) => {
                std::iter::once(&test.title).chain(&test.purpose).map(|text| Cow::Borrowed(text.as_str())).collect()
            }
            Deed::Material(made) => {
                let texts = std::iter::once(made.title.as_str()).chain(made.topics.iter().map(String::as_str));
                vec![Cow::Owned(texts.collect::<Vec<_>>().join("; "))]
            }
            Deed::Posting(..) | Deed::Feedback | Deed::File => Vec::new(),
        }
    }

    /// The fields of administrative reform that these texts name.
    pub(super) fn subjects(&self) -> &BTreeSet<ReformField> {
        self.subjects.get_or_init(|| self.words().iter().flat_map(subjects_in).collect())
    }

    fn says(&self, phrases: &[&str]) -> bool {
        self.words().iter().any(|words| phrases.iter().any(|phrase| words.say(phrase)))
    }
}

/// The texts of a session.
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

/// How well a deed matches an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is a different act.
    Other,
    /// It shares a channel with the act, but its record does not tell whether it is the same act.
    Unclear,
    /// Type, topic and medium match the promise.
    Fits,
}

/// How well a deed matches a promised act, given the subject of the promise.
pub fn fit(done: &Done<'_>, act: Act, purpose: &Purpose) -> Fit {
    match (act, done.deed) {
        (Act::HoldSession { session: kind }, Deed::Session(session)) if session.kind == kind => {
            fits_if(is_held(session) && speaks_of(done, purpose))
        }
        (Act::Train { role, topic }, Deed::Session(session)) if session.kind == SessionKind::Training => {
            let right_role = role.is_none_or(|role| role == session.role);
            let right_topic = match topic {
                // "Quy trình chữa cháy" is no topic of reform.
                Some(topic) => topics_of(session).contains(&topic) && !done.subjects().is_empty(),
                None => speaks_of(done, purpose),
            };
            fits_if(right_role && right_topic)
        }
        (Act::TestSkills {}, Deed::Session(session)) if session.kind == SessionKind::ItSkillAssessment => {
            fits_if(is_held(session) && (speaks_of(done, purpose) || done.says(&SKILLS)))
        }
        (Act::TestSkills {}, Deed::Assessment(_)) => fits_if(done.says(&SKILLS)),
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
            fits_if(purpose.is_met_by(done))
        }
        (Act::Communicate {}, Deed::Dissemination(_)) => fits_if(purpose.is_met_by(done)),
        (Act::Communicate {}, Deed::Session(session)) if tells(session.kind) => fits_if(speaks_of(done, purpose)),
        (Act::HoldDialogue {}, Deed::Session(session)) if session.kind == SessionKind::Dialogue => {
            let with_partner = purpose.names_partner(&session.subject);
            fits_if(is_held(session) && (with_partner || speaks_of(done, purpose)))
        }
        (Act::BriefTheme {}, Deed::Session(session)) => fits_theme(session, done),
        (Act::ReceiveFeedback {}, Deed::Feedback) => Fit::Fits,
        (Act::KeepBoard {}, Deed::Posting(PostedMatter::LeadersSchedule, PostingPlace::Led)) => Fit::Fits,
        (Act::KeepBoard {}, Deed::Dissemination(told)) if told.channel == Channel::LedBoard => Fit::Unclear,
        (Act::MakeMaterial {}, Deed::Material(_)) => fits_if(purpose.is_met_by(done)),
        _ => Fit::Other,
    }
}

/// Whether a deed is of the type that an act asks for, whatever its subject.
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

/// Whether sessions of this type inform people.
const fn tells(kind: SessionKind) -> bool {
    matches!(
        kind,
        SessionKind::AgencyMeeting
            | SessionKind::Briefing
            | SessionKind::LegalDissemination
            | SessionKind::ThemeBriefing
    )
}

/// Whether a dissemination through this channel appears on a medium; none stands for any medium.
fn is_at(channel: Channel, place: Option<PostingPlace>) -> bool {
    let seen_at = match channel {
        Channel::Website => PostingPlace::Website,
        Channel::NoticeBoard => PostingPlace::Board,
        Channel::LedBoard => PostingPlace::Led,
        _ => return false,
    };
    place.is_none_or(|place| place == seen_at)
}

/// Whether the agency held the session. A session that it only attended does not prove a promise to hold one.
fn is_held(session: &Session) -> bool {
    session.role == SessionRole::Host
}

/// Whether a session is about the subject of the promise. If the promise has no recognisable subject, its type
/// suffices.
fn speaks_of(done: &Done<'_>, purpose: &Purpose) -> bool {
    purpose.says_nothing() || purpose.is_met_by(done)
}

fn fits_theme(session: &Session, done: &Done<'_>) -> Fit {
    if session.kind == SessionKind::ThemeBriefing {
        return fits_if(is_held(session));
    }
    let names_theme = || session.theme.is_some() || done.says(&["chu de"]);
    if tells(session.kind) && names_theme() { Fit::Unclear } else { Fit::Other }
}

/// Phrases for skills that are tested.
const SKILLS: [&str; 7] =
    ["cong nghe thong tin", "cntt", "tin hoc", "phan mem", "van phong dien tu", "ky nang so", "truc tuyen"];
