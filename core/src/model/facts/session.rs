//! Facts of sessions.

use jiff::civil::Date;

use super::Facts;
use super::codec::{FactReader, FactWriter};
use crate::model::said::{ReformFields, Said};
use crate::model::{
    ActivityId, Labelled, PlanId, Record, Session, SessionId, SessionKind, SessionRole, SessionStatus, ThemeId,
    TrainingTopic, Turnout, UnitId,
};

/// What figures need to know of a session.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct SessionFacts {
    pub id: SessionId,
    pub held_on: Date,
    pub kind: SessionKind,
    pub role: SessionRole,
    pub status: SessionStatus,
    pub host: Option<UnitId>,
    /// The unit that owns the record, where no unit holds the session.
    pub owner: Option<UnitId>,
    pub plan: Option<PlanId>,
    pub activities: Vec<ActivityId>,
    pub theme: Option<ThemeId>,
    /// Its figures as typed in.
    pub turnout: Option<Turnout>,
    pub topics: TopicBits,
    /// Which parts of the minutes are given, in the order of [`Session::given_parts`]: the first is the lowest bit.
    pub given_parts: u8,
    pub has_minutes: bool,
    /// What its texts are known by: [`Session::text_mark`].
    pub text_mark: u64,
    /// What its texts say; told only of a session that names a plan or an activity.
    pub said: Said,
}

/// A set of topics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct TopicBits(u8);

impl TopicBits {
    pub fn of(topics: &[TrainingTopic]) -> Self {
        let numbered = TrainingTopic::VALUES.iter().zip(0_u8..);
        Self(numbered.filter(|(topic, _)| topics.contains(topic)).fold(0, |bits, (_, number)| bits | 1 << number))
    }

    /// The topics, in the order of the enum.
    pub fn iter(self) -> impl Iterator<Item = TrainingTopic> {
        let numbered = TrainingTopic::VALUES.iter().zip(0_u8..);
        numbered.filter(move |(_, number)| self.0 >> number & 1 == 1).map(|(topic, _)| *topic)
    }
}

impl SessionFacts {
    /// Whether it took place, with minutes or without.
    pub fn took_place(&self) -> bool {
        matches!(self.status, SessionStatus::Held | SessionStatus::Minuted)
    }

    /// The unit it counts for.
    pub fn unit(&self) -> Option<UnitId> {
        self.host.or(self.owner)
    }
}

impl Facts for SessionFacts {
    type Of = Session;

    fn of(session: &Session) -> Self {
        let given = session.given_parts().into_iter().zip(0_u8..);
        let names_a_plan = session.plan.is_some() || !session.activities.is_empty();
        Self {
            id: session.id(),
            held_on: session.held_on,
            kind: session.kind,
            role: session.role,
            status: session.status,
            host: session.host,
            owner: session.header.scope.filter(|_| session.host.is_none()),
            plan: session.plan,
            activities: session.activities.clone(),
            theme: session.theme,
            turnout: session.turnout,
            topics: TopicBits::of(&session.training_topics()),
            given_parts: given.filter(|(is_given, _)| *is_given).fold(0, |bits, (_, number)| bits | 1 << number),
            has_minutes: session.minutes.is_some(),
            text_mark: session.text_mark(),
            said: if names_a_plan { session.said() } else { Said::default() },
        }
    }

    fn day(&self) -> Date {
        self.held_on
    }

    fn encode(&self) -> Vec<u8> {
        let mut out = FactWriter::new();
        out.id(self.id);
        out.long(self.text_mark);
        out.date(self.held_on);
        out.choice(self.kind);
        out.choice(self.role);
        out.choice(self.status);
        out.byte(self.topics.0);
        out.byte(self.given_parts);
        out.optional(self.host, FactWriter::id);
        out.optional(self.owner, FactWriter::id);
        out.optional(self.plan, FactWriter::id);
        out.optional(self.theme, FactWriter::id);
        out.optional(self.turnout, |out, Turnout { invited, informed, understood, method }| {
            [invited, informed, understood].into_iter().for_each(|people| out.number(people));
            out.optional(method, FactWriter::choice);
        });
        out.each(self.activities.iter().copied(), FactWriter::id);
        out.flag(self.has_minutes);
        let Said { fields, partners, skills, theme } = self.said;
        out.flag(skills);
        out.flag(theme);
        if out.flag(self.said != Said::default()) {
            out.byte(fields.0);
            out.byte(partners);
        }
        out.finish()
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        let mut taken = FactReader::new(bytes)?;
        let (id, text_mark, held_on) = (taken.id()?, taken.long()?, taken.date()?);
        let (kind, role, status) = (taken.choice()?, taken.choice()?, taken.choice()?);
        let (topics, given_parts) = (TopicBits(taken.byte()?), taken.byte()?);
        let [host, owner] = [taken.optional(FactReader::id)?, taken.optional(FactReader::id)?];
        let (plan, theme) = (taken.optional(FactReader::id)?, taken.optional(FactReader::id)?);
        let turnout = taken.optional(|taken| {
            let [invited, informed, understood] = [taken.number()?, taken.number()?, taken.number()?];
            Some(Turnout { invited, informed, understood, method: taken.optional(FactReader::choice)? })
        })?;
        let activities = taken.each(FactReader::id)?;
        let has_minutes = taken.flag();
        let [skills, names_theme, is_told] = [taken.flag(), taken.flag(), taken.flag()];
        let (fields, partners) =
            if is_told { (ReformFields(taken.byte()?), taken.byte()?) } else { (ReformFields(0), 0) };
        let said = Said { fields, partners, skills, theme: names_theme };
        let facts = Self {
            id,
            held_on,
            kind,
            role,
            status,
            host,
            owner,
            plan,
            activities,
            theme,
            turnout,
            topics,
            given_parts,
            has_minutes,
            text_mark,
            said,
        };
        taken.is_at_end().then_some(facts)
    }
}
