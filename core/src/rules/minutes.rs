//! Required elements of minutes in the official form.

use crate::model::{PARTS_OF_MINUTES as PARTS, Session};

/// A part that the official form requires and the minutes lack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MissingPart {
    /// Where it would stand: `minutes.place`.
    pub path: &'static str,
    /// What it is, in English.
    pub text: &'static str,
    /// What it is, in Vietnamese.
    pub text_vi: &'static str,
}

/// The parts that the minutes of a session lack, in the order of the form. Chair, secretary, place and start may be
/// given by the session record instead, and attendance records replace the list of attendees.
pub fn missing_parts(session: &Session, has_attendances: bool) -> Vec<MissingPart> {
    parts_not_given(session.given_parts(), has_attendances)
}

/// Every part that the official form requires, in its order.
const REQUIRED: [MissingPart; PARTS] = [
    part("minutes.started", "when it began", "thời gian bắt đầu"),
    part("minutes.place", "the place", "địa điểm"),
    ATTENDEES,
    part("minutes.chair", "who led it", "chủ trì"),
    part("minutes.secretary", "who took the minutes", "thư ký"),
    part("minutes.content", "what was said", "nội dung"),
    part("minutes.conclusions", "what was concluded", "kết luận"),
    part("minutes.ended", "when it ended", "thời gian kết thúc"),
];

const ATTENDEES: MissingPart = part("minutes.attendees", "who was there", "thành phần tham dự");

const fn part(path: &'static str, text: &'static str, text_vi: &'static str) -> MissingPart {
    MissingPart { path, text, text_vi }
}

/// As [`missing_parts`], from which parts are given.
pub(crate) fn parts_not_given(given: [bool; PARTS], has_attendances: bool) -> Vec<MissingPart> {
    let parts = REQUIRED.iter().zip(given).filter(|(_, given)| !given).map(|(part, _)| *part);
    parts.filter(|part| !has_attendances || *part != ATTENDEES).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;
    use crate::model::SessionKind;

    #[test]
    fn what_stands_with_the_session_is_not_missing() {
        let bare = Session::draft(SessionKind::AgencyMeeting, date(2021, 3, 5), "Họp cơ quan");
        let paths = |session: &Session, counted| -> Vec<_> {
            missing_parts(session, counted).iter().map(|part| &part.path["minutes.".len()..]).collect()
        };
        let all = ["started", "place", "attendees", "chair", "secretary", "content", "conclusions", "ended"];
        assert_eq!(paths(&bare, false), all);
        let known = Session {
            starts: Some(time(8, 0, 0, 0)),
            online: Some("https://hop.example.vn".to_owned()),
            chair: Some("Giám đốc".to_owned()),
            secretary: Some(" ".to_owned()),
            ..bare
        };
        assert_eq!(paths(&known, true), ["secretary", "content", "conclusions", "ended"]);
    }
}
