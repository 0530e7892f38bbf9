//! Who carries out a clause: the lead (chủ trì) and the coordinating units (phối hợp).
//!
//! The lead is the name at the start, before a verb: "Văn phòng Sở chủ trì …", "Giao Văn phòng …", "Hàng tháng, Văn
//! phòng tổng hợp …". Coordinating units follow "phối hợp (với)". Where a clause only says that units coordinate ("Các
//! phòng phối hợp với Văn phòng …"), there is no lead and all of them coordinate. A text that is no name, or a name
//! whose end is ambiguous, is not taken.

use std::collections::HashSet;

use super::names::{LONGEST_START, Names, Reader, beginning, read_list, vocabulary as lists};
use super::words::slice;
use super::{fields, unnamed};

/// The one named before the verb, as written; nothing where the clause begins with the verb, or names only who helps.
pub(super) fn lead(text: &str) -> Option<String> {
    let subject = subject(&Reader::of(beginning(text, LONGEST_START)))?;
    (!subject.only_helps).then(|| subject.names.text.to_owned())
}

/// Those named after "phối hợp (với)"; where nobody leads, those named before it too.
pub(super) fn coordinating(text: &str) -> Vec<String> {
    let reader = Reader::of(text);
    let subject = subject(&reader);
    if reader.phrase(&lists::STATES, 0).is_some() {
        return Vec::new();
    }
    let mut known = HashSet::new();
    let mut units: Vec<String> = Vec::new();
    let mut add = |unit: &str| {
        if known.insert(unit.to_lowercase()) {
            units.push(unit.to_owned());
        }
    };
    let helping = subject.as_ref().filter(|subject| subject.only_helps);
    if let Some(subject) = helping {
        subject.names.list.iter().for_each(|name| add(name));
    }
    let leading = subject.as_ref().filter(|subject| !subject.only_helps);
    for at in (0..reader.len()).filter(|at| is_helping(&reader, *at)) {
        if helping.is_some_and(|subject| subject.verb == at) || helps_here(&reader, at) {
            let names = names_after(&reader, at);
            let others = names.iter().filter(|name| leading.is_none_or(|lead| !lead.names.list.contains(name)));
            others.for_each(|name| add(name));
        }
    }
    units
}

/// Whether a text begins with what is to be done.
pub(super) fn begins_with_verb(text: &str) -> bool {
    let reader = Reader::of(beginning(text, LONGEST_START));
    !reader.begins_name(0) && is_verb(&reader, 0)
}

/// Whether a text begins with a name.
pub(super) fn begins_with_name(text: &str) -> bool {
    Reader::of(beginning(text, LONGEST_START)).begins_name(0)
}

/// The units of a list: as names where it holds nothing else, else parted at its commas and semicolons.
pub(super) fn list(text: &str) -> Vec<String> {
    let as_written = || text.split([';', '\n']).flat_map(|part| read_list(part).unwrap_or_else(|| at_commas(part)));
    read_list(text)
        .unwrap_or_else(|| as_written().collect())
        .into_iter()
        .map(tidy)
        .filter(|unit| !unit.is_empty() && unnamed::read(unit).is_none())
        .collect()
}

/// A clause that only names who is meant, for the clauses below it: "1. Văn phòng Sở:".
pub(super) fn named_alone(text: &str) -> Option<String> {
    const LONGEST: usize = 1_000;
    let trimmed = text.trim().trim_end_matches([':', '.', ';', ' ', ',']);
    (trimmed.len() <= LONGEST && fields::read(text).is_none()).then(|| all_named(trimmed))?
}

/// "Văn phòng Sở: tham mưu …": the one named before the colon.
pub(super) fn named_before_colon(text: &str) -> Option<String> {
    let (before, rest) = beginning(text, LONGEST_START).split_once(':')?;
    if !rest.contains(char::is_alphanumeric) || fields::read(text).is_some() {
        return None;
    }
    all_named(before)
}

/// The names that a text consists of, after a word that asks them.
fn all_named(text: &str) -> Option<String> {
    let reader = Reader::of(text);
    let asked = reader.phrase(&lists::ASKING, 0).filter(|asked| reader.begins_name(*asked)).unwrap_or(0);
    let is_whole = |names: &Names<'_>| !slice(text, names.end, text.len()).contains(char::is_alphanumeric);
    let names = reader.names(asked, false).filter(|names| names.certain && is_whole(names));
    let names = names.or_else(|| reader.names(asked, true).filter(is_whole))?;
    (!is_label(names.text)).then(|| names.text.to_owned())
}

/// Whether a name is nothing but the word for any unit: "đơn vị", "cơ quan".
pub(super) fn is_label(name: &str) -> bool {
    let reader = Reader::of(name);
    reader.phrase(&lists::LABELS, 0) == Some(reader.len())
}

/// The names before the verb of a clause.
struct ClauseSubject<'t> {
    names: Names<'t>,
    verb: usize,
    /// Whether all that is said of them is that they help.
    only_helps: bool,
}

fn subject<'t>(reader: &Reader<'t>) -> Option<ClauseSubject<'t>> {
    if reader.is_in_capitals() {
        return None;
    }
    let asked = reader.phrase(&lists::ASKING, 0).filter(|asked| reader.begins_name(*asked));
    if let Some(names) = reader.names(asked.unwrap_or(0), false) {
        return predicate(reader, names);
    }
    introduced(reader)
}

/// The names with the verb that follows them.
fn predicate<'t>(reader: &Reader<'t>, names: Names<'t>) -> Option<ClauseSubject<'t>> {
    // "UBND xã giao Văn phòng chủ trì": the one who is asked.
    if let Some(asked) = reader.phrase(&lists::ASKING, names.next).filter(|_| names.certain)
        && let Some(inner) = reader.names(names.next + asked, false)
    {
        return said(reader, inner);
    }
    said(reader, names)
}

fn said<'t>(reader: &Reader<'t>, names: Names<'t>) -> Option<ClauseSubject<'t>> {
    let gap = reader.words().gap(names.next).trim_start_matches(')').trim();
    let goes_on = match gap {
        "" => is_verb(reader, names.next),
        "," => reader.phrase(&lists::INTRODUCERS, names.next).is_some(),
        _ => false,
    };
    let mut verb = names.next;
    while let Some(count) = reader.phrase(&lists::MODALS, verb) {
        verb += count;
    }
    // "Đơn vị chủ trì", "Đơn vị phối hợp thực hiện: …" are labels.
    let ends_soon = reader.len() <= verb + 4 || (verb..verb + 7).any(|at| reader.words().gap(at).contains(':'));
    let is_label = (names.list.len() == 1 && ends_soon && is_role_noun(reader, names.next))
        || [1, 2].iter().any(|count| reader.words().gap(verb + count).contains(':'));
    let only_helps = is_helping(reader, verb);
    let says_more = names.next < reader.len();
    (names.certain && goes_on && says_more && !is_label).then_some(ClauseSubject { names, verb, only_helps })
}

fn is_role_noun(reader: &Reader<'_>, next: usize) -> bool {
    const LONGEST: usize = 3;
    next <= LONGEST && ["vị", "quan", "phận", "bộ", "chức", "đạo", "viên"].iter().any(|last| reader.is(next - 1, last))
}

fn is_verb(reader: &Reader<'_>, at: usize) -> bool {
    let verbs = [&lists::STRONG, &lists::ENDS, &lists::MIXED];
    let verb = verbs.iter().filter_map(|verbs| reader.phrase(verbs, at)).max();
    verb > reader.phrase(&lists::PARTICLES, at)
}

/// "Hàng tháng, Văn phòng tổng hợp …": the names after the comma that ends an introduction.
fn introduced<'t>(reader: &Reader<'t>) -> Option<ClauseSubject<'t>> {
    const LONGEST: usize = 80;
    reader.phrase(&lists::INTRODUCERS, 0)?;
    let ends = |at: &usize| reader.words().gap(*at).contains(['.', ';', ':']);
    let sentence = (1..reader.len().min(LONGEST)).find(ends).unwrap_or(reader.len().min(LONGEST));
    let mut ended_by_name = 0;
    for at in 1..sentence {
        if is_helping(reader, at) {
            return None;
        }
        if at < ended_by_name {
            continue;
        }
        if reader.words().gap(at).trim() == ","
            && let Some(names) = reader.names(at, false)
            && is_verb(reader, names.next)
        {
            // "Căn cứ báo cáo của Sở A, Sở B, các phòng tổng hợp": it is not clear who ends the introduction.
            let is_clear = names.list.len() == 1 || ended_by_name < at;
            return predicate(reader, names).filter(|_| is_clear);
        }
        if reader.words().gap(at).trim() != ","
            && let Some(read) = reader.name_at(at, false)
        {
            ended_by_name = ended_by_name.max(read.next);
        }
    }
    None
}

fn is_helping(reader: &Reader<'_>, at: usize) -> bool {
    reader.words().folded(at) == "phoi" && reader.words().folded(at + 1) == "hop"
}

/// Whether "phối hợp" is said of the one whom the clause is about.
fn helps_here(reader: &Reader<'_>, at: usize) -> bool {
    let is_label = reader.words().gap(at + 2).contains(':');
    let begins = at == 0 || is_label || reader.words().gap(at).contains([',', ';', '.', ':', '(', '-', '–', '\n']);
    let before = at.saturating_sub(4)..at;
    begins
        || before
            .into_iter()
            .any(|from| reader.phrase(&lists::BEFORE_HELPING, from).is_some_and(|count| from + count == at))
}

/// The names after "phối hợp", to where the first of them ends that is not clear.
fn names_after<'t>(reader: &Reader<'t>, at: usize) -> Vec<&'t str> {
    let mut from = at + 2;
    while let Some(count) = reader.phrase(&lists::HELPING, from).filter(|_| !stops(reader, from)) {
        from += count;
    }
    let is_joined = !stops(reader, from) && (from == at + 2 || !reader.words().gap(from).contains(','));
    let Some(names) = reader.names(from, false).filter(|_| is_joined) else { return Vec::new() };
    let mut list = names.list;
    if !names.certain {
        list.pop();
    }
    list.retain(|name| !is_label(name));
    list
}

fn stops(reader: &Reader<'_>, at: usize) -> bool {
    reader.words().gap(at).contains(['.', ';', '(', '\n'])
}

fn at_commas(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut depth) = (0, 0_u32);
    for (offset, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(slice(text, start, offset));
                start = offset + 1;
            }
            _ => {}
        }
    }
    parts.push(slice(text, start, text.len()));
    parts
}

fn tidy(text: &str) -> String {
    text.trim().trim_end_matches([',', ';', ':', '.', ' ']).trim_start_matches([',', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, leads: Option<&str>, helps: &[&str]) {
        assert_eq!(lead(text).as_deref(), leads, "{text}");
        assert_eq!(coordinating(text), helps, "{text}");
    }

    #[test]
    fn leads_and_helpers() {
        check(
            "Văn phòng Sở Xây dựng chủ trì phối hợp các phòng chuyên môn, đơn vị thuộc Sở, các đoàn thể (Công đoàn, \
             Đoàn thanh niên) tổ chức thực hiện.",
            Some("Văn phòng Sở Xây dựng"),
            &["các phòng chuyên môn", "đơn vị thuộc Sở", "các đoàn thể (Công đoàn, Đoàn thanh niên)"],
        );
        check("Chánh Văn phòng Sở tổ chức phổ biến, tuyên truyền cho cán bộ.", Some("Chánh Văn phòng Sở"), &[]);
        check("Ban Quản lý chất lượng xây dựng tổ chức thực hiện.", Some("Ban Quản lý chất lượng xây dựng"), &[]);
        check(
            "Giao Phòng Tổ chức - Hành chính chủ trì, phối hợp với Thanh tra và các phòng tham mưu kế hoạch.",
            Some("Phòng Tổ chức - Hành chính"),
            &["Thanh tra", "các phòng"],
        );
        check(
            "Các phòng, đơn vị phối hợp với Văn phòng Sở thực hiện kế hoạch.",
            None,
            &["Các phòng", "đơn vị", "Văn phòng Sở"],
        );
        check("Tổ chức hội nghị tổng kết.", None, &[]);
        check("chủ trì thực hiện.", None, &[]);
        check("Chủ trì, phối hợp với các phòng triển khai Kế hoạch này.", None, &["các phòng"]);
        check(
            "Sở Nội vụ chủ trì, phối hợp với UBND các phường, xã thực hiện.",
            Some("Sở Nội vụ"),
            &["UBND các phường, xã"],
        );
        check("", None, &[]);
    }

    #[test]
    fn names_alone() {
        assert_eq!(named_alone("Văn phòng Sở:").as_deref(), Some("Văn phòng Sở"));
        assert_eq!(
            named_alone("Các phòng chuyên môn, đơn vị thuộc Sở").as_deref(),
            Some("Các phòng chuyên môn, đơn vị thuộc Sở")
        );
        assert_eq!(named_alone("Thanh tra Sở.").as_deref(), Some("Thanh tra Sở"));
        assert_eq!(named_alone("Đề nghị Hội Nông dân tỉnh").as_deref(), Some("Hội Nông dân tỉnh"));
        assert_eq!(named_alone("Sở Tư pháp (cơ quan chủ trì)").as_deref(), Some("Sở Tư pháp"));
        assert_eq!(named_alone("Sở Nội vụ (Cơ quan thường trực Ban Chỉ đạo):").as_deref(), Some("Sở Nội vụ"));
        assert_eq!(named_alone("Viện Nghiên cứu đường thủy").as_deref(), Some("Viện Nghiên cứu đường thủy"));
        for text in ["Lực lượng Công an xã bám địa bàn", "Đơn vị:", "Đơn vị chủ trì:", "Lãnh đạo phụ trách: ông An"]
        {
            assert_eq!(named_alone(text), None, "{text}");
            assert_eq!(named_before_colon(text), None, "{text}");
        }
        assert_eq!(named_alone("Các phòng gửi báo cáo."), None);
        assert_eq!(named_alone("Tham mưu kế hoạch năm sau"), None);
        assert_eq!(named_before_colon("Văn phòng Sở: tham mưu").as_deref(), Some("Văn phòng Sở"));
    }
    #[test]
    fn what_is_no_name_leads_nothing() {
        for text in [
            "Tiếp tục theo dõi số lượt truy cập của trang.",
            "Định hướng, hướng dẫn các phòng viết bài.",
            "Trong phạm vi nhiệm vụ được giao, chủ động cấp tin cho Văn phòng.",
            "Ứng dụng mã QR để tổ chức lấy ý kiến.",
            "Định kỳ tổng hợp góp ý.",
            "Kết quả thực hiện được báo cáo hằng quý.",
            "Việc tổ chức hội thi do các đơn vị chủ động.",
            "Nội dung tuyên truyền phải ngắn gọn.",
            "Tổ chức hội nghị quán triệt.",
            "Hội nghị tổ chức vào tháng 3.",
            "Hội thi triển khai trong toàn tỉnh.",
            "Ban hành quy chế phối hợp.",
            "Báo cáo tổng hợp gửi về Sở trước ngày 10.",
            "Bộ thủ tục thực hiện theo quyết định công bố.",
            "Đoàn kết tổ chức thực hiện tốt nhiệm vụ.",
            "Phòng, chống tham nhũng thực hiện theo luật.",
            "Phòng ngừa sai sót, kiểm tra hồ sơ.",
            "Trường hợp phát sinh, báo cáo kịp thời.",
            "Công tác tuyên truyền tổ chức thường xuyên.",
            "Khoa học công nghệ thực hiện theo chuyên đề.",
            "Lãnh đạo, chỉ đạo thực hiện tốt kế hoạch.",
            "Thanh tra, kiểm tra việc thực hiện.",
            "Căn cứ chức năng, nhiệm vụ, phối hợp với các cơ quan, đơn vị liên quan thực hiện.",
            "Đơn vị chủ trì thực hiện: Sở Tư pháp.",
            "Cơ quan chủ trì: Văn phòng.",
            "Các đơn vị được giao thực hiện nhiệm vụ lập dự toán.",
            "Tổ khảo sát tổng hợp kết quả.",
            "Xã hội hóa thực hiện bằng nhiều nguồn.",
            "Cấp tài khoản thực hiện theo đề nghị.",
            "Bản tin phát hành hằng tháng.",
            "Phòng Quản lý xây dựng và phát triển hạ tầng.",
            "Nhân viên các tổ chức cung cấp dịch vụ chi trả.",
            "Căn cứ kế hoạch của UBND tỉnh, Sở Nội vụ, các phòng xây dựng kế hoạch.",
            "SỞ NỘI VỤ CHỦ TRÌ THỰC HIỆN",
            "chủ trì thực hiện.",
        ] {
            assert_eq!(lead(text), None, "{text}");
        }
    }

    #[test]
    fn leads() {
        for (text, expected) in [
            ("Giao Văn phòng chủ trì, phối hợp với các phòng thực hiện.", "Văn phòng"),
            ("Văn phòng là đầu mối tiếp nhận thông tin.", "Văn phòng"),
            ("Văn phòng có trách nhiệm đôn đốc.", "Văn phòng"),
            ("Trưởng các phòng, ban, đơn vị tổ chức triển khai.", "Trưởng các phòng, ban, đơn vị"),
            ("Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm trước Giám đốc.", "Thủ trưởng các cơ quan, đơn vị"),
            ("Văn phòng và Phòng Nội vụ chủ trì biên soạn.", "Văn phòng và Phòng Nội vụ"),
            ("Đề nghị Hội Nông dân tỉnh tuyên truyền tới hội viên.", "Hội Nông dân tỉnh"),
            ("Trân trọng đề nghị Ủy ban MTTQ Việt Nam xã giám sát việc thực hiện.", "Ủy ban MTTQ Việt Nam xã"),
            ("Yêu cầu các phòng chuyên môn báo cáo trước ngày 20.", "các phòng chuyên môn"),
            ("Hàng tháng, Văn phòng tổng hợp kết quả.", "Văn phòng"),
            ("Trên cơ sở Kế hoạch này, các phòng, đơn vị xây dựng kế hoạch riêng.", "các phòng, đơn vị"),
            ("Sở Tư pháp (cơ quan chủ trì) tổng hợp ý kiến.", "Sở Tư pháp"),
            ("Các cơ quan, đơn vị tổ chức hội nghị.", "Các cơ quan, đơn vị"),
            ("Các cơ quan, đơn vị, tổ chức báo cáo kết quả.", "Các cơ quan, đơn vị, tổ chức"),
            ("UBND xã giao Văn phòng chủ trì thực hiện.", "Văn phòng"),
            ("UBND tỉnh yêu cầu các sở, ngành báo cáo.", "các sở, ngành"),
            ("Hằng quý, trước ngày 15 của tháng cuối, các đơn vị gửi báo cáo.", "các đơn vị"),
            ("Phòng Quản lý vận tải kiểm tra bến xe.", "Phòng Quản lý vận tải"),
            ("Đội Thuế liên xã số 2 hỗ trợ hộ kinh doanh.", "Đội Thuế liên xã số 2"),
            ("Công chức phụ trách CCHC theo dõi, tổng hợp.", "Công chức phụ trách CCHC"),
            (
                "Hội đồng phối hợp phổ biến, giáo dục pháp luật biên soạn tài liệu.",
                "Hội đồng phối hợp phổ biến, giáo dục pháp luật",
            ),
            ("Phòng Nội vụ, căn cứ nhiệm vụ được giao, tham mưu kế hoạch.", "Phòng Nội vụ"),
            ("Công chức Tư pháp - Hộ tịch niêm yết thủ tục.", "Công chức Tư pháp - Hộ tịch"),
            ("Công chức Văn phòng - Thống kê tham mưu lịch tiếp dân.", "Công chức Văn phòng - Thống kê"),
            ("Bộ phận Tiếp nhận và Trả kết quả hướng dẫn người dân.", "Bộ phận Tiếp nhận và Trả kết quả"),
            ("Văn phòng HĐND và UBND đăng tin hằng tuần.", "Văn phòng HĐND và UBND"),
            ("Văn phòng Đảng ủy, HĐND và UBND chủ trì.", "Văn phòng Đảng ủy, HĐND và UBND"),
            ("P. TCHC chủ trì lập danh sách.", "P. TCHC"),
            ("KSNB chủ trì rà soát quy trình.", "KSNB"),
            ("Khoa Khám bệnh tổ chức khảo sát người bệnh.", "Khoa Khám bệnh"),
            ("Giáo viên chủ nhiệm phổ biến tới phụ huynh.", "Giáo viên chủ nhiệm"),
            ("Hiệu trưởng chỉ đạo tổ chức tuần lễ.", "Hiệu trưởng"),
            ("Thuế cơ sở 3 bố trí bàn hỗ trợ.", "Thuế cơ sở 3"),
            ("Bảo hiểm xã hội tỉnh rà soát dữ liệu.", "Bảo hiểm xã hội tỉnh"),
            ("Bộ Chỉ huy Quân sự tỉnh phổ biến trong lực lượng.", "Bộ Chỉ huy Quân sự tỉnh"),
            ("Ngân hàng Nhà nước chi nhánh tỉnh gửi thông báo.", "Ngân hàng Nhà nước chi nhánh tỉnh"),
            ("Tổ công nghệ số cộng đồng hướng dẫn tại nhà.", "Tổ công nghệ số cộng đồng"),
            ("Đài Truyền thanh xã phát bài mỗi ngày.", "Đài Truyền thanh xã"),
            ("Chủ tịch UBND các xã, phường chỉ đạo thực hiện.", "Chủ tịch UBND các xã, phường"),
            ("Phó Chánh Văn phòng theo dõi nội dung.", "Phó Chánh Văn phòng"),
        ] {
            assert_eq!(lead(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn lists_end_where_the_verb_begins() {
        const UNITS: &[(&str, &[&str])] = &[
            ("Sở Tài chính, Sở Nội vụ và UBND các xã", &["Sở Tài chính", "Sở Nội vụ", "UBND các xã"]),
            ("Ban Chỉ huy Quân sự xã", &["Ban Chỉ huy Quân sự xã"]),
            ("các phòng, ban có liên quan", &["các phòng, ban có liên quan"]),
            ("Phòng Văn hóa - Xã hội, Đoàn xã", &["Phòng Văn hóa - Xã hội", "Đoàn xã"]),
            (
                "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội",
                &["Mặt trận Tổ quốc và các tổ chức chính trị - xã hội"],
            ),
        ];
        for verb in [
            "giữ trật tự buổi đối thoại",
            "bố trí kinh phí",
            "lồng ghép nội dung vào buổi họp",
            "đưa tin về hội thi",
            "cung cấp số liệu",
            "hoàn thiện hồ sơ",
            "mở chuyên mục",
            "in ấn tờ gấp",
            "xây dựng kế hoạch",
            "kiểm tra, giám sát việc niêm yết",
            "rà soát, công khai thủ tục",
            "tập huấn cho công chức",
            "trả lời kiến nghị",
            "thường xuyên cập nhật",
            "kịp thời thông báo",
            "trong việc tuyên truyền",
            "để thống nhất nội dung",
            "treo 20 băng rôn",
            "vận động người dân",
            "viết tin, bài",
        ] {
            for (units, expected) in UNITS {
                let text = format!("Chủ trì, phối hợp với {units} {verb}.");
                assert_eq!(coordinating(&text), *expected, "{text}");
                assert_eq!(lead(&text), None, "{text}");
            }
        }
    }

    #[test]
    fn those_who_take_part() {
        check(
            "Công an xã chủ trì, phối hợp với Ban Chỉ huy Quân sự xã giữ trật tự buổi đối thoại.",
            Some("Công an xã"),
            &["Ban Chỉ huy Quân sự xã"],
        );
        check("Văn phòng chủ động phối hợp với Đoàn xã phát tờ gấp.", None, &["Văn phòng", "Đoàn xã"]);
        check("Phối hợp tổ chức hội nghị.", None, &[]);
        check("Công tác phối hợp với các đơn vị được duy trì.", None, &[]);
        check("Phối hợp chặt chẽ, thường xuyên với Công an phường tuần tra.", None, &["Công an phường"]);
        check(
            "Phòng Y tế tham mưu kế hoạch; phối hợp với Trạm Y tế tuyên truyền; phối hợp với Trường Tiểu học khám.",
            Some("Phòng Y tế"),
            &["Trạm Y tế", "Trường Tiểu học"],
        );
        check(
            "Khoa Dược chủ trì, phối hợp các khoa, phòng thuộc Bệnh viện cập nhật danh mục thuốc.",
            Some("Khoa Dược"),
            &["các khoa, phòng thuộc Bệnh viện"],
        );
        check(
            "Tổ trưởng chuyên môn phối hợp với giáo viên chủ nhiệm theo dõi.",
            None,
            &["Tổ trưởng chuyên môn", "giáo viên chủ nhiệm"],
        );
        check(
            "Chủ trì, phối hợp với các Sở: Nội vụ, Tư pháp, Tài chính tham mưu kế hoạch.",
            None,
            &["các Sở: Nội vụ, Tư pháp, Tài chính"],
        );
        check("Đơn vị phối hợp: Sở Nội vụ.", None, &["Sở Nội vụ"]);
    }

    #[test]
    fn a_long_clause_is_read_in_linear_time() {
        for part in ["phối hợp với Văn phòng, ", "Văn phòng, ", "(Văn phòng ", "căn cứ, ", "các xã, ", "a: "]
        {
            let text = part.repeat((1 << 17) / part.len());
            let start = std::time::Instant::now();
            let _ = (lead(&text), coordinating(&text), named_alone(&text), named_before_colon(&text), list(&text));
            assert!(start.elapsed().as_secs() < 10, "{part}");
        }
    }
}
