//! Derives the promised acts from the text of a clause.

use super::cues;
use crate::model::{Act, Channel, PostedMatter, PostingPlace, PromisedAct, Schedule, SessionKind, SessionRole};
use crate::rules::topics_in;
use crate::text::phrases::{Words, slice};

/// The acts that the words of a promise ask for, in the order of the text; empty if no known act is asked for.
///
/// The subject of a training or of publicity asks for no act: "tập huấn về gửi phản ánh, kiến nghị qua Zalo" promises a
/// training, and no reception of feedback. Each known topic of a training is an act of its own. If words of frequency
/// belong to a session ("họp cơ quan định kỳ hàng tháng"), the other acts get no schedule of their own.
pub fn acts_in(text: &str) -> Vec<PromisedAct> {
    let mut found = FoundActs::default();
    let whole = ClauseFragment::of(text);
    read_making(&whole, &mut found);
    for part in parts(&whole) {
        read_part(&ClauseFragment::of(part), &mut found);
    }
    found.promised(is_of_sessions(&whole))
}

/// Whether all words of frequency belong to a session: "họp cơ quan định kỳ hàng tháng".
fn is_of_sessions(part: &ClauseFragment<'_>) -> bool {
    let sessions = cues::SESSIONS.iter().flat_map(|(_, phrases)| part.all(phrases)).collect::<Vec<_>>();
    let recurring = part.all(cues::HOW_OFTEN);
    // "họp cơ quan | định kỳ hàng tháng", "giao ban với các phòng | hàng tuần"
    let near = |range: &WordRange| sessions.iter().any(|session| (session.0..=session.1 + 3).contains(&range.0));
    !recurring.is_empty() && recurring.iter().all(near)
}

/// The acts that channels stand for; the act `other` if there are no channels.
pub fn acts_of_channels(channels: &[Channel]) -> Vec<PromisedAct> {
    let mut found = FoundActs::default();
    channels.iter().for_each(|channel| found.add(act_of(*channel), ""));
    if channels.is_empty() {
        found.add(Act::Other {}, "");
    }
    found.promised(false)
}

const fn act_of(channel: Channel) -> Act {
    let session = match channel {
        Channel::PeriodicMeeting => SessionKind::AgencyMeeting,
        Channel::Briefing => SessionKind::Briefing,
        Channel::LegalDissemination => SessionKind::LegalDissemination,
        Channel::Training => return Act::Train { role: None, topic: None },
        Channel::ItAssessment => return Act::TestSkills {},
        Channel::Dialogue => return Act::HoldDialogue {},
        Channel::ThemeBriefing => return Act::BriefTheme {},
        Channel::Feedback => return Act::ReceiveFeedback {},
        Channel::NoticeBoard => return Act::Post { matter: None, place: Some(PostingPlace::Board) },
        Channel::Egov
        | Channel::Website
        | Channel::LedBoard
        | Channel::ZaloPortal
        | Channel::MassMedia
        | Channel::PrintMaterial
        | Channel::Contest => return Act::Publish { channel },
    };
    Act::HoldSession { session }
}

/// The acts found, each with the words that ask for it.
#[derive(Default)]
struct FoundActs<'t> {
    acts: Vec<(Act, &'t str)>,
    tells: Option<&'t str>,
}

impl<'t> FoundActs<'t> {
    fn add(&mut self, act: Act, words: &'t str) {
        if self.acts.iter().all(|(known, _)| *known != act) {
            self.acts.push((act, words));
        }
    }

    fn promised(mut self, how_often_is_of_sessions: bool) -> Vec<PromisedAct> {
        let makes_known = |act: &Act| matches!(act, Act::HoldSession { .. } | Act::Publish { .. } | Act::BriefTheme {});
        if let Some(words) = self.tells.filter(|_| !self.acts.iter().any(|(act, _)| makes_known(act))) {
            self.add(Act::Communicate {}, words);
        }
        let promised = |(act, words): (Act, &str)| {
            let is_session = matches!(act, Act::HoldSession { .. });
            let schedule = (how_often_is_of_sessions && !is_session).then_some(Schedule::Unspecified);
            PromisedAct { act, words: words.to_owned(), schedule }
        };
        self.acts.into_iter().map(promised).collect()
    }
}

/// The parts of a text, each of which may ask for an act. Full stops and semicolons separate parts if the next one
/// begins with a verb that asks for an act; commas and "và" do so only if what follows is certainly an act of its own.
fn parts<'t>(whole: &ClauseFragment<'t>) -> Vec<&'t str> {
    let words = &whole.words;
    let begins = |at: usize, cues: &[&str]| cues.iter().any(|cue| words.phrase_at(at, cue).is_some());
    let mut bounds = vec![0];
    for at in 1..words.len() {
        let gap = words.gap(at);
        let full_stop =
            gap.match_indices('.').any(|(stop, _)| slice(gap, stop + 1, gap.len()).starts_with(char::is_whitespace));
        let ends = gap.contains(';') || full_stop;
        let and = words.written(at - 1) == "và" && words.gap(at - 1).ends_with(' ') && gap.starts_with(' ');
        let goes_on = and || gap.contains(',');
        if (ends && begins(at, cues::BEGINNINGS)) || (goes_on && begins(at, cues::OWN_ACTS)) {
            bounds.push(words.start(at));
        }
    }
    bounds.push(whole.text.len());
    bounds.windows(2).filter_map(|pair| Some(slice(whole.text, *pair.first()?, *pair.last()?))).collect()
}

/// A range of words: the first word, and the word after the last.
type WordRange = (usize, usize);

struct ClauseFragment<'t> {
    text: &'t str,
    words: Words<'t>,
    /// The ranges that are subjects and ask for no act.
    subject: Vec<WordRange>,
}

impl<'t> ClauseFragment<'t> {
    fn of(text: &'t str) -> Self {
        let part = Self { text, words: Words::of(text), subject: Vec::new() };
        Self { subject: subject_of(&part), ..part }
    }

    /// Whether the words of a range ask for an act.
    fn asks(&self, range: &WordRange) -> bool {
        !self.subject.iter().any(|(from, to)| (*from..*to).contains(&range.0))
    }

    /// The first range with one of the phrases that asks for an act.
    fn asked(&self, phrases: &[&str]) -> Option<WordRange> {
        self.all(phrases).into_iter().find(|range| self.asks(range))
    }

    fn all(&self, phrases: &[&str]) -> Vec<WordRange> {
        let mut ranges: Vec<WordRange> = Vec::new();
        for at in 0..self.words.len() {
            let longest = phrases.iter().filter_map(|phrase| self.words.phrase_at(at, phrase)).max();
            if let Some(count) = longest.filter(|_| ranges.last().is_none_or(|before| before.1 <= at)) {
                ranges.push((at, at + count));
            }
        }
        ranges
    }

    fn first(&self, phrases: &[&str]) -> Option<WordRange> {
        self.all(phrases).into_iter().next()
    }

    fn has(&self, phrases: &[&str]) -> bool {
        self.first(phrases).is_some()
    }

    fn written(&self, range: WordRange) -> &'t str {
        let last = range.1.saturating_sub(1);
        slice(self.text, self.words.start(range.0), self.words.end(last)).trim()
    }
}

fn read_part<'t>(part: &ClauseFragment<'t>, found: &mut FoundActs<'t>) {
    if let Some(range) = part.asked(cues::TELL) {
        found.tells = found.tells.or(Some(part.written(range)));
    }
    read_training(part, found);
    let posts = read_posting(part, found);
    for (kind, phrases) in cues::SESSIONS {
        let is_kind = |range: &WordRange| {
            let others = ["giao ban", "bao", "khu dan cu", "bao chi"];
            let followed = others.iter().any(|other| part.words.phrase_at(range.1, other).is_some());
            let names_other = *kind == SessionKind::AgencyMeeting && followed;
            part.asks(range) && !names_other
        };
        if let Some(range) = part.all(phrases).into_iter().find(is_kind) {
            found.add(Act::HoldSession { session: *kind }, part.written(range));
        }
    }
    if let Some(range) = part.asked(cues::TEST).filter(|_| part.has(cues::SKILLS)) {
        found.add(Act::TestSkills {}, part.written(range));
    }
    if let Some(range) = part.asked(cues::DIALOGUE) {
        found.add(Act::HoldDialogue {}, part.written(range));
    }
    if let Some(range) = part.asked(cues::BRIEF).filter(|_| part.has(cues::THEME)) {
        found.add(Act::BriefTheme {}, part.written(range));
    }
    let means = part.asked(cues::FEEDBACK_MEANS);
    let receives = || part.asked(cues::RECEIVE).filter(|_| part.asked(cues::FEEDBACK).is_some());
    if let Some(range) = means.or_else(receives) {
        found.add(Act::ReceiveFeedback {}, part.written(range));
    }
    read_channels(part, posts, found);
}

/// The ranges of a part that name the subject of a training or of publicity.
fn subject_of(part: &ClauseFragment<'_>) -> Vec<WordRange> {
    let end = part.words.len();
    let mut intervals = Vec::new();
    for training in part.all(cues::TRAIN) {
        let is_of_it = |at: &usize| ["ve", "nghiep", "ky", "cach", "cho", "noi"].contains(&part.words.folded(*at));
        let Some(from) = (training.1..end).find(is_of_it) else { continue };
        let ends = |at: &usize| cues::AFTER_TRAINING.iter().any(|cue| part.words.phrase_at(*at, cue).is_some());
        intervals.push((from, (from..end).find(ends).unwrap_or(end)));
    }
    for telling in part.all(cues::TELL) {
        let about = (telling.1..end.min(telling.1 + 3)).find(|at| part.words.folded(*at) == "ve");
        let Some(from) = about else { continue };
        // By the marks, "qua" is not "quả" and "tài" not "tại".
        let ends = |at: &usize| {
            let written = part.words.written(*at).to_lowercase();
            let is_mark = ["trên", "qua", "tại", "bằng"].contains(&written.as_str());
            is_mark || cues::AFTER_SUBJECT.iter().any(|cue| part.words.phrase_at(*at, cue).is_some())
        };
        intervals.push((from, (from..end).find(ends).unwrap_or(end)));
    }
    // What is not to be done, or done about another's act, asks for nothing.
    let denied = part.first(cues::ABOUT_ACTS).into_iter().map(|cue| (cue.0, end));
    intervals.extend(denied);
    intervals
}

fn read_training<'t>(part: &ClauseFragment<'t>, found: &mut FoundActs<'t>) {
    // "Tài liệu tập huấn" is material.
    let is_material = |range: &WordRange| range.0 >= 2 && part.words.phrase_at(range.0 - 2, "tai lieu").is_some();
    let is_asked = |range: &WordRange| part.asks(range) && !is_material(range);
    let Some(range) = part.all(cues::TRAIN).into_iter().find(is_asked) else { return };
    let role = role_before(part, range);
    let topics = topics_in(slice(part.text, part.words.start(range.0), part.text.len()));
    if topics.is_empty() {
        found.add(Act::Train { role, topic: None }, part.written(range));
    }
    for topic in topics {
        found.add(Act::Train { role, topic: Some(topic) }, part.written(range));
    }
}

/// Finds the production of material, which may be named some words after the verb: "thiết kế, in ấn và phát hành tờ
/// rơi".
fn read_making<'t>(part: &ClauseFragment<'t>, found: &mut FoundActs<'t>) {
    let materials = part.all(cues::MATERIAL);
    let near = |verb: &WordRange| materials.iter().any(|made| (verb.1..verb.1 + 6).contains(&made.0));
    if let Some(range) = part.all(cues::MAKE).into_iter().find(|range| part.asks(range) && near(range)) {
        found.add(Act::MakeMaterial {}, part.written(range));
    }
}

/// Whether a part asks to hold or to attend something, by the verbs before it.
fn role_before(part: &ClauseFragment<'_>, range: WordRange) -> Option<SessionRole> {
    let before = |phrases: &[&str]| part.all(phrases).into_iter().any(|verb| verb.0 < range.0);
    match (before(cues::TAKE_PART), before(cues::HOLD)) {
        (true, false) => Some(SessionRole::Participant),
        (false, true) => Some(SessionRole::Host),
        _ => None,
    }
}

/// Finds postings; returns whether the part asks for one, since some of its channels are media of postings then.
fn read_posting<'t>(part: &ClauseFragment<'t>, found: &mut FoundActs<'t>) -> bool {
    let schedule = part.has(&["lich cong tac", "lich lam viec"]);
    let board = part.asked(cues::ELECTRONIC_BOARD).filter(|_| schedule);
    if let Some(range) = board {
        found.add(Act::KeepBoard {}, part.written(range));
    }
    let posted = part.all(cues::POST).into_iter().filter(|range| part.asks(range)).find_map(|range| {
        let matters = matters_after(part, range, board.is_some());
        // "Công khai, minh bạch" shows nothing in particular.
        let is_certain = matters.iter().any(|matter| matches!(matter, PostedMatter::Procedures | PostedMatter::Theme));
        let is_notice = part.words.phrase_at(range.0, "niem yet").is_some();
        (is_certain || (is_notice && board.is_none())).then_some((range, matters))
    });
    let Some((range, matters)) = posted else { return board.is_some() };
    let named = |(at, phrases): &(PostingPlace, &[&str])| part.has(phrases).then_some(*at);
    let mut places = cues::PLACES.iter().filter_map(named).map(Some).collect::<Vec<_>>();
    if places.is_empty() {
        places.push(None);
    }
    let matters = if matters.is_empty() { vec![None] } else { matters.into_iter().map(Some).collect() };
    for matter in matters {
        for place in &places {
            found.add(Act::Post { matter, place: *place }, part.written(range));
        }
    }
    true
}

/// What is to be posted, by the words after the verb. Documents count only if nothing else is named.
fn matters_after(part: &ClauseFragment<'_>, verb: WordRange, with_board: bool) -> Vec<PostedMatter> {
    // "Công khai kết quả giải quyết TTHC" shows results, not procedures.
    let shows_results = part.words.phrase_at(verb.1, "ket qua").is_some();
    let is_named = |phrases: &[&str]| part.all(phrases).into_iter().any(|named| named.0 >= verb.1);
    let named = |(matter, phrases): &(PostedMatter, &[&str])| is_named(phrases).then_some(*matter);
    let mut matters = cues::MATTERS.iter().filter_map(named).collect::<Vec<_>>();
    matters.retain(|matter| match matter {
        PostedMatter::Procedures => !shows_results,
        PostedMatter::LeadersSchedule => !with_board,
        PostedMatter::Theme | PostedMatter::Documents => true,
    });
    if matters.len() > 1 {
        matters.retain(|matter| *matter != PostedMatter::Documents);
    }
    matters
}

/// Finds publicity by channel. In a part that asks for a posting, website and electronic board are media and not
/// channels.
fn read_channels<'t>(part: &ClauseFragment<'t>, posts: bool, found: &mut FoundActs<'t>) {
    let is_made = part.has(cues::MAKE) && !part.has(cues::HAND_OUT);
    for (channel, phrases) in cues::CHANNELS {
        let is_place = posts && matches!(channel, Channel::Website | Channel::LedBoard);
        if is_place || (*channel == Channel::PrintMaterial && is_made) {
            continue;
        }
        if let Some(range) = part.asked(phrases) {
            found.add(Act::Publish { channel: *channel }, part.written(range));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::act_name_vi;

    fn names(text: &str) -> Vec<String> {
        acts_in(text).into_iter().map(|promised| act_name_vi(promised.act)).collect()
    }

    #[test]
    fn a_plans_clauses_ask_for_acts() {
        let asked: &[(&str, &[&str])] = &[
            (
                "Đưa thông tin về CCHC trong các cuộc họp giao ban với các phòng chuyên môn cấp huyện, họp định kỳ của \
                 cơ quan; qua hệ thống Văn phòng điện tử (eGov), lồng ghép trong việc tuyên truyền, phổ biến pháp luật \
                 tại cơ quan; Trang thông tin điện tử Sở Xây dựng.",
                &[
                    "họp giao ban",
                    "họp cơ quan định kỳ",
                    "phổ biến pháp luật lồng ghép",
                    "đưa tin qua Văn phòng điện tử (eGov)",
                    "đưa tin qua trang thông tin điện tử",
                ],
            ),
            (
                "Tham gia tập huấn về cách thức rà soát, đơn giản hóa TTHC; quy trình thực hiện TTHC; cách nộp hồ sơ \
                 về TTHC, phản ánh, kiến nghị qua Cổng Hành chính công tỉnh trên mạng xã hội Zalo,...",
                &[
                    "tham gia tập huấn: rà soát, đơn giản hóa TTHC",
                    "tham gia tập huấn: quy trình thực hiện TTHC",
                    "tham gia tập huấn: nộp hồ sơ, gửi PAKN qua Zalo",
                ],
            ),
            (
                "Tổ chức các buổi kiểm tra, đánh giá kỹ năng sử dụng công nghệ thông tin của cán bộ, công chức",
                &["kiểm tra, đánh giá kỹ năng"],
            ),
            ("Giới thiệu và quán triệt chủ đề CCHC của Sở năm 2021", &["quán triệt chủ đề năm"]),
            (
                "Biên soạn tài liệu, tổ chức phổ biến các văn bản nói trên, thông qua các cuộc họp cơ quan định kỳ \
                 hàng tháng.",
                &["biên soạn tài liệu", "họp cơ quan định kỳ"],
            ),
            ("Niêm yết chủ đề công tác CCHC năm 2021 tại Sở Xây dựng.", &["niêm yết chủ đề năm"]),
            (
                "Cập nhật và niêm yết công khai TTHC tại bảng trước cơ quan theo quy định; cập nhật và công bố bộ TTHC \
                 tại Trang thông tin điện tử của Sở Xây dựng.",
                &["niêm yết TTHC trên bảng niêm yết", "niêm yết TTHC trên trang thông tin điện tử"],
            ),
            (
                "Tổ chức việc tiếp nhận ý kiến phản ánh, kiến nghị về quy định hành chính theo quy định hiện hành, kết \
                 hợp thực hiện đối thoại trực tiếp các vấn đề phát sinh trong giải quyết TTHC.",
                &["đối thoại trực tiếp", "tiếp nhận, trả lời phản ánh, kiến nghị"],
            ),
            (
                "Duy trì bảng quang điện tử lịch công tác hàng ngày của lãnh đạo Sở Xây dựng.",
                &["duy trì bảng quang điện tử lịch công tác của lãnh đạo"],
            ),
            ("Tuyên truyền văn bản tài liệu: Thường xuyên trong năm.", &["tuyên truyền, phổ biến"]),
            ("Thực hiện tiếp xúc và đối thoại giữa thủ trưởng cơ quan với doanh nghiệp", &["đối thoại trực tiếp"]),
            ("Mở lớp tập huấn kỹ năng tiếp nhận phản ánh, kiến nghị và đối thoại với dân", &["tổ chức tập huấn"]),
            (
                "Tuyên truyền về việc tiếp nhận phản ánh, kiến nghị trên Website",
                &["đưa tin qua trang thông tin điện tử"],
            ),
            ("Tham gia tập huấn về kiểm soát TTHC kết hợp đối thoại", &["tham gia tập huấn", "đối thoại trực tiếp"]),
            ("Thiết kế, in ấn và phát hành tờ rơi về TTHC", &["biên soạn tài liệu", "đưa tin qua tài liệu, tờ rơi"]),
            (
                "Viết tin, bài đăng Báo chí, Đài truyền thanh và Cổng thông tin điện tử",
                &["đưa tin qua trang thông tin điện tử", "đưa tin qua phương tiện thông tin đại chúng"],
            ),
            ("Biên soạn tài liệu tập huấn", &["biên soạn tài liệu"]),
            ("Thi trực tuyến tìm hiểu dịch vụ công", &["đưa tin qua cuộc thi tìm hiểu"]),
            ("Viết bài gửi Văn phòng, hàng quý", &["tuyên truyền, phổ biến"]),
            (
                "Niêm yết TTHC tại bảng trước cơ quan và đăng tin trên Zalo",
                &["niêm yết TTHC trên bảng niêm yết", "đưa tin qua Cổng Hành chính công trên Zalo"],
            ),
            (
                "Duy trì bảng quang điện tử lịch công tác của lãnh đạo, niêm yết TTHC tại bảng tin",
                &["duy trì bảng quang điện tử lịch công tác của lãnh đạo", "niêm yết TTHC trên bảng niêm yết"],
            ),
            (
                "Tuyên truyền CCHC đến người dân; tổ chức đối thoại với doanh nghiệp",
                &["đối thoại trực tiếp", "tuyên truyền, phổ biến"],
            ),
            (
                "Tổ chức tập huấn cho công chức, phát tờ rơi cho người dân",
                &["tổ chức tập huấn", "đưa tin qua tài liệu, tờ rơi"],
            ),
            (
                "Niêm yết TTHC và chủ đề năm tại bảng tin",
                &["niêm yết chủ đề năm trên bảng niêm yết", "niêm yết TTHC trên bảng niêm yết"],
            ),
            ("Niêm yết theo quy định các TTHC tại bảng tin", &["niêm yết TTHC trên bảng niêm yết"]),
            ("Niêm yết các quyết định công bố TTHC tại trụ sở", &["niêm yết TTHC trên bảng niêm yết"]),
            ("Công khai kết quả giải quyết TTHC trên Website", &["đưa tin qua trang thông tin điện tử"]),
            (
                "Tuyên truyền về kết quả tiếp nhận, xử lý phản ánh, kiến nghị và đối thoại trên Website",
                &["đưa tin qua trang thông tin điện tử"],
            ),
            ("Không tổ chức tập huấn riêng", &[]),
            ("Tạm dừng việc tổ chức đối thoại", &[]),
            ("Xử lý nghiêm cán bộ không niêm yết TTHC", &[]),
            ("Xử lý nghiêm các trường hợp chậm giải quyết phản ánh, kiến nghị", &[]),
            ("Báo cáo kết quả tổ chức đối thoại", &[]),
            ("Xây dựng kế hoạch tổ chức tập huấn", &[]),
            ("Bố trí kinh phí tổ chức tập huấn", &[]),
            ("Tổ chức cuộc họp báo công bố Chỉ số CCHC", &[]),
            ("Nâng cao chất lượng phục vụ nhân dân", &[]),
        ];
        for (text, acts) in asked {
            assert_eq!(names(text), *acts, "{text}");
        }
    }

    #[test]
    fn the_words_that_ask_are_kept() {
        let acts = acts_in("Biên soạn tài liệu, phổ biến qua họp cơ quan hàng tháng");
        let words: Vec<&str> = acts.iter().map(|promised| promised.words.as_str()).collect();
        assert_eq!(words, ["Biên soạn", "họp cơ quan"]);
        assert_eq!(acts[0].schedule, Some(Schedule::Unspecified), "it is not made anew for each meeting");
        assert_eq!(acts[1].schedule, None);
        assert!(acts_in("Đăng tin hàng tháng trên Website, họp cơ quan").iter().all(|act| act.schedule.is_none()));
    }

    #[test]
    fn forms_of_communication_stand_for_acts() {
        let acts = |channels: &[Channel]| -> Vec<Act> {
            acts_of_channels(channels).into_iter().map(|promised| promised.act).collect()
        };
        assert_eq!(acts(&[]), [Act::Other {}]);
        assert_eq!(acts(&[Channel::Website]), [Act::Publish { channel: Channel::Website }]);
    }
}
