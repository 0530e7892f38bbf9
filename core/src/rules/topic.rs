//! Training topics recognised in a text.

use crate::model::{Session, TrainingTopic};

/// The topics that a text names, in the order of the enum.
pub fn topics_in(text: &str) -> Vec<TrainingTopic> {
    TrainingTopic::named_in(text)
}

/// The topics of a session: those that its `topics` name, and for a training also those that its subject names.
pub fn topics_of(session: &Session) -> Vec<TrainingTopic> {
    session.training_topics()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::{Labelled, SessionKind};

    #[test]
    fn a_plans_clause_names_every_topic() {
        let clause = "Tham gia tập huấn về cách thức rà soát, đơn giản hóa TTHC thuộc phạm vi quản lý của ngành Xây \
                      dựng; quy trình thực hiện TTHC; cách thức tra cứu TTHC, cách thức tải biểu mẫu các TTHC, cách \
                      thức nộp hồ sơ trực tuyến; cách nộp hồ sơ về TTHC, phản ánh, kiến nghị qua Cổng Hành chính công \
                      tỉnh Tây Ninh trên mạng xã hội Zalo,...";
        assert_eq!(topics_in(clause), TrainingTopic::VALUES);
        assert_eq!(topics_in("Họp giao ban tháng 3 tại trường mẫu giáo; quyết trình"), []);
    }

    #[test]
    fn a_subject_tells_the_topic_of_a_training_alone() {
        let session = |kind| Session::draft(kind, date(2021, 3, 5), "Nộp hồ sơ qua Zalo");
        assert_eq!(topics_of(&session(SessionKind::Training)), [TrainingTopic::ZaloPortal]);
        assert_eq!(topics_of(&session(SessionKind::Dialogue)), []);
        let topics = vec!["Tra cứu TTHC".to_owned(), "tra cứu và rà soát".to_owned()];
        let briefing = Session { topics, ..session(SessionKind::Briefing) };
        assert_eq!(topics_of(&briefing), [TrainingTopic::Simplification, TrainingTopic::LookUp]);
    }
}
