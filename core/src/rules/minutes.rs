//! Required elements of minutes in the official form.

use crate::model::{Minutes, Session};

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
    let blank = Minutes::default();
    let minutes = session.minutes.as_ref().unwrap_or(&blank);
    let place = [&minutes.place, &session.place, &session.online];
    [
        (minutes.started.or(session.starts).is_some(), "minutes.started", "when it began", "thời gian bắt đầu"),
        (place.into_iter().any(|place| says(place.as_deref())), "minutes.place", "the place", "địa điểm"),
        (says(Some(&minutes.attendees)) || has_attendances, "minutes.attendees", "who was there", "thành phần tham dự"),
        (either(&minutes.chair, &session.chair), "minutes.chair", "who led it", "chủ trì"),
        (either(&minutes.secretary, &session.secretary), "minutes.secretary", "who took the minutes", "thư ký"),
        (says(Some(&minutes.content)), "minutes.content", "what was said", "nội dung"),
        (says(minutes.conclusions.as_deref()), "minutes.conclusions", "what was concluded", "kết luận"),
        (minutes.ended.is_some(), "minutes.ended", "when it ended", "thời gian kết thúc"),
    ]
    .into_iter()
    .filter(|(given, ..)| !given)
    .map(|(_, path, text, text_vi)| MissingPart { path, text, text_vi })
    .collect()
}

fn either(first: &Option<String>, second: &Option<String>) -> bool {
    says(first.as_deref()) || says(second.as_deref())
}

fn says(text: Option<&str>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
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
