//! Matches a deed with a promised act. A deed is something that was done, as one record proves it: a session held, a
//! posting put up, feedback answered.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::convert::Infallible;

use super::subject::Purpose;
use crate::model::facts::{SessionFacts, TopicBits};
use crate::model::said::{ReformFields, SKILLS, Said};
use crate::model::{
    Act, Assessment, Channel, Dissemination, Material, PostedMatter, PostingPlace, Session, SessionKind, SessionRole,
};
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
    subjects: OnceCell<ReformFields>,
    held: OnceCell<HeldSession>,
}

impl<'d> Done<'d> {
    /// A deed whose words and fields of reform are not computed yet.
    pub const fn of(deed: Deed<'d>) -> Self {
        Self { deed, words: OnceCell::new(), subjects: OnceCell::new(), held: OnceCell::new() }
    }

    /// The words of each text of the deed's record.
    pub(super) fn words(&self) -> &[FoldedWords] {
        self.words.get_or_init(|| self.texts().iter().map(|text| FoldedWords::of(text)).collect())
    }

    /// The texts of the deed's record.
    fn texts(&self) -> Vec<Cow<'d, str>> {
        match self.deed {
            Deed::Session(session) => session.told().map(Cow::Borrowed).collect(),
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
    pub(super) fn subjects(&self) -> ReformFields {
        let named =
            || self.words().iter().map(ReformFields::in_words).fold(ReformFields::default(), ReformFields::with);
        *self.subjects.get_or_init(named)
    }

    fn says(&self, phrases: &[&str]) -> bool {
        self.words().iter().any(|words| phrases.iter().any(|phrase| words.say(phrase)))
    }

    fn held(&self, session: &Session) -> HeldSession {
        *self.held.get_or_init(|| HeldSession {
            kind: session.kind,
            role: session.role,
            has_theme: session.theme.is_some(),
            topics: TopicBits::of(&session.training_topics()),
            said: Said::of(self.words()),
        })
    }
}

/// What decides which acts a session matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct HeldSession {
    kind: SessionKind,
    role: SessionRole,
    has_theme: bool,
    topics: TopicBits,
    said: Said,
}

impl HeldSession {
    /// That of a session that names a plan or an activity: of others, facts do not tell what their texts say.
    pub const fn of(facts: &SessionFacts) -> Self {
        let SessionFacts { kind, role, topics, said, .. } = *facts;
        Self { kind, role, has_theme: facts.theme.is_some(), topics, said }
    }

    /// Whether it is of the type that an act asks for, whatever its subject.
    pub fn is_of_kind(self, act: Act) -> bool {
        is_session_of_kind(self.kind, act)
    }

    /// How well it matches a promised act; `meets` is whether it speaks of the subject of the promise.
    pub fn fit<E>(self, act: Act, purpose: &Purpose, meets: impl Fn() -> Result<bool, E>) -> Result<Fit, E> {
        let Self { kind, role, has_theme, topics, said } = self;
        // A session that the agency only attended does not prove a promise to hold one.
        let is_held = role == SessionRole::Host;
        // If the promise has no recognisable subject, its type suffices.
        let speaks_of_it = || if purpose.says_nothing() { Ok(true) } else { meets() };
        Ok(match act {
            Act::HoldSession { session } if kind == session => fits_if(is_held && speaks_of_it()?),
            Act::Train { role: asked, topic } if kind == SessionKind::Training => {
                let right_role = asked.is_none_or(|asked| asked == role);
                let right_topic = match topic {
                    // "Quy trình chữa cháy" is no topic of reform.
                    Some(topic) => topics.iter().any(|known| known == topic) && !said.fields.is_empty(),
                    None => speaks_of_it()?,
                };
                fits_if(right_role && right_topic)
            }
            Act::TestSkills {} if kind == SessionKind::ItSkillAssessment => {
                fits_if(is_held && (said.skills || speaks_of_it()?))
            }
            Act::Communicate {} if tells(kind) => fits_if(speaks_of_it()?),
            Act::HoldDialogue {} if kind == SessionKind::Dialogue => {
                fits_if(is_held && (purpose.is_with_partner_of(said) || speaks_of_it()?))
            }
            Act::BriefTheme {} if kind == SessionKind::ThemeBriefing => fits_if(is_held),
            Act::BriefTheme {} if tells(kind) && (has_theme || said.theme) => Fit::Unclear,
            _ => Fit::Other,
        })
    }

    /// What its texts say.
    pub const fn said(self) -> Said {
        self.said
    }
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
        (_, Deed::Session(session)) => {
            let fit = done.held(session).fit(act, purpose, || Ok::<_, Infallible>(purpose.is_met_by(done)));
            fit.unwrap_or_else(|never| match never {})
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
        (_, Deed::Session(session)) => is_session_of_kind(session.kind, act),
        (Act::Publish { channel }, Deed::Dissemination(told)) => told.channel == channel,
        (Act::TestSkills {}, Deed::Assessment(_))
        | (Act::Communicate {}, Deed::Dissemination(_))
        | (Act::Post { .. } | Act::KeepBoard {}, Deed::Posting(..))
        | (Act::ReceiveFeedback {}, Deed::Feedback)
        | (Act::MakeMaterial {}, Deed::Material(_)) => true,
        _ => false,
    }
}

fn is_session_of_kind(kind: SessionKind, act: Act) -> bool {
    match act {
        Act::HoldSession { session } => kind == session,
        Act::Train { .. } => kind == SessionKind::Training,
        Act::TestSkills {} => kind == SessionKind::ItSkillAssessment,
        Act::HoldDialogue {} => kind == SessionKind::Dialogue,
        Act::BriefTheme {} => kind == SessionKind::ThemeBriefing,
        Act::Communicate {} => tells(kind),
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
