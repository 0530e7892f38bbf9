//! Sessions by topic of training.

use std::collections::BTreeMap;

use super::sessions::{CountedSession, sum};
use crate::model::{TopicFigures, TrainingTopic};
use crate::rules::topics_of;

/// The figures of each topic that any session is about.
pub(super) fn by_topic(sessions: &[CountedSession]) -> Vec<TopicFigures> {
    let mut topics: BTreeMap<TrainingTopic, Vec<&CountedSession>> = BTreeMap::new();
    for counted in sessions {
        for topic in topics_of(&counted.session) {
            topics.entry(topic).or_default().push(counted);
        }
    }
    topics.into_iter().map(|(topic, sessions)| TopicFigures { topic, figures: sum(sessions) }).collect()
}
