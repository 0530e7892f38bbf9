//! What the texts are composed of: clauses and words that officials and citizens write, and invented names.

use super::chance::Chance;

/// Texts whose clauses are used.
const SOURCES: [&str; 7] = [
    include_str!("../../../examples/data/feedback.csv"),
    include_str!("../../../examples/data/questions.csv"),
    include_str!("../../../examples/data/sessions.csv"),
    include_str!("../../../examples/data/procedures.csv"),
    include_str!("../../../examples/data/disseminations.csv"),
    include_str!("../../../examples/data/decisions.csv"),
    include_str!("../../../examples/data/sample-plan.txt"),
];

/// Words of two to four syllables, the commonest first.
const WORDS: &str = "hồ sơ, thủ tục, giấy phép, người dân, cán bộ, giải quyết, đề nghị, bổ sung, thời hạn, hướng dẫn, \
xây dựng, kết quả, quy định, tiếp nhận, bộ phận một cửa, ủy ban nhân dân, công chức, phản ánh, kiến nghị, thủ tục \
hành chính, giấy phép xây dựng, quyền sử dụng đất, trực tuyến, cổng dịch vụ công, cơ quan, doanh nghiệp, giấy hẹn, \
trả kết quả, bản vẽ, nộp hồ sơ, chứng thực, giấy tờ, bản sao, tờ khai, biểu mẫu, lệ phí, cải cách hành chính, gia \
đình, nhà ở, thửa đất, quy hoạch, chuyển mục đích, tách thửa, đo đạc, giấy chứng nhận, sổ đỏ, địa chính, tài nguyên, \
môi trường, hộ khẩu, căn cước công dân, đăng ký kết hôn, khai sinh, khai tử, trích lục, lý lịch tư pháp, kinh doanh, \
hộ kinh doanh, đăng ký thuế, hóa đơn, bảo hiểm xã hội, bảo hiểm y tế, người có công, người cao tuổi, trợ cấp, hộ \
nghèo, hộ cận nghèo, học sinh, trường học, chuyển trường, bằng tốt nghiệp, giấy phép lái xe, đăng ký xe, đăng kiểm, \
giao thông, vỉa hè, thoát nước, cấp nước, chiếu sáng, cây xanh, rác thải, tiếng ồn, ô nhiễm, khói bụi, trật tự đô \
thị, lấn chiếm, xử phạt, vi phạm hành chính, phòng cháy chữa cháy, thẩm duyệt, nghiệm thu, thẩm định, chủ đầu tư, dự \
án, bồi thường, giải phóng mặt bằng, tái định cư, khu công nghiệp, cụm công nghiệp, lao động, hợp đồng lao động, giấy \
phép lao động, người nước ngoài, hộ chiếu, thị thực, tạm trú, thường trú, định danh điện tử, chữ ký số, thanh toán \
trực tuyến, tài khoản, mật khẩu, mã hồ sơ, tra cứu, tin nhắn, tổng đài, điện thoại, bưu chính công ích, bưu điện, xếp \
hàng, lấy số, bàn hướng dẫn, máy quét, đường truyền, lỗi hệ thống, quá hạn, trễ hẹn, xin lỗi, thái độ, nhũng nhiễu, \
phiền hà, công khai, minh bạch, niêm yết, giải trình, trách nhiệm, lãnh đạo, chủ tịch, văn phòng, sở xây dựng, sở tư \
pháp, sở nội vụ, sở y tế, sở tài chính, công an, tòa án, viện kiểm sát, thi hành án, luật sư, công chứng, di chúc, \
thừa kế, tặng cho, chuyển nhượng, thế chấp, ngân hàng, vay vốn, lãi suất, nông nghiệp, nông thôn mới, hợp tác xã, \
thủy lợi, kênh mương, chăn nuôi, trồng trọt, thú y, tiêm phòng, thuốc bảo vệ thực vật, an toàn thực phẩm, giấy khám \
sức khỏe, bệnh viện, trạm y tế, dược phẩm, hành nghề, chứng chỉ hành nghề, quảng cáo, biển hiệu, karaoke, lữ hành, di \
tích, lễ hội, thư viện, thể dục thể thao, bưu phẩm, viễn thông, trạm phát sóng, khoáng sản, cát sỏi, nước ngầm, giếng \
khoan, xả thải, lâm nghiệp, kiểm lâm, cháy rừng, đường dây điện, công tơ, xăng dầu, chợ truyền thống, siêu thị, đấu \
giá, đấu thầu, nghĩa trang, mai táng, hỏa táng, con nuôi, giám hộ, hộ tịch, quốc tịch, tôn giáo, tín ngưỡng, hội quần \
chúng, thi đua khen thưởng, lưu trữ";

const ONSETS: [&str; 25] = [
    "", "b", "c", "ch", "d", "đ", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "p", "ph", "r", "s", "t", "th",
    "tr", "v", "x", "qu",
];

const RIMES: &str = "a ai ao au ay am an ang anh ap at ac ach ăm ăn ăng ăp ăt ăc âm ân âng âu ây âp ât âc e em en eng \
eo ep et ec ê êm ên ênh êu êp êt êch i im in inh ip it ich iu ia iêm iên iêng iêu iêp iêt iêc o oi om on ong op ot oc \
oa oai oan oang oanh oat ô ôi ôm ôn ông ôp ôt ôc ơ ơi ơm ơn ơp ơt u ui um un ung up ut uc ua uôi uôm uôn uông uôt uôc \
uy uyên uyêt uân uê ư ưa ưi ưng ưt ưc ươi ươm ươn ương ươp ươt ươc";

const TONES: [&str; 6] = ["", "\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"];
const STOPPED_TONES: &[&str] = &["\u{301}", "\u{323}"];

const NAMES: usize = 20_000;

/// The material of the texts.
pub struct Vocabulary {
    /// Runs of words without punctuation, of three words at least.
    pub clauses: Vec<Vec<&'static str>>,
    /// Words of several syllables, the commonest first.
    pub words: Vec<&'static str>,
    /// Names of places and streets, of two or three syllables each.
    pub names: Vec<String>,
}

impl Vocabulary {
    pub fn new() -> Self {
        let clauses = SOURCES.iter().flat_map(|source| clauses(source)).collect();
        Self { clauses, words: WORDS.split(", ").map(str::trim).collect(), names: names() }
    }
}

/// Columns of codes hold single words, and numbers and signs end a clause, so that only prose is left.
fn clauses(source: &'static str) -> Vec<Vec<&'static str>> {
    let pieces = source.split(|letter: char| !letter.is_alphabetic() && letter != ' ');
    pieces.map(|piece| piece.split_whitespace().collect::<Vec<_>>()).filter(|clause| clause.len() >= 3).collect()
}

/// Invented names of Vietnamese syllables, the commonest first, and of common syllables first.
fn names() -> Vec<String> {
    let mut chance = Chance::new(1);
    let syllables = syllables(&mut chance);
    // The rarer the name, the rarer the syllables, a fifth of which may be in it.
    let width = syllables.len() / 5;
    let mut name = |rank: usize| {
        let first = (syllables.len() - width) * rank / NAMES;
        let length = if chance.happens(40) { 3 } else { 2 };
        let parts = (0..length).map(|_| capitalised(&syllables[first + chance.below(width)]));
        parts.collect::<Vec<_>>().join(" ")
    };
    (0..NAMES).map(&mut name).collect()
}

/// Syllables in random order; those that differ only in tone stay together.
fn syllables(chance: &mut Chance) -> Vec<String> {
    let pairs = ONSETS.iter().flat_map(|onset| RIMES.split(' ').map(move |rime| (*onset, rime)));
    let mut pairs: Vec<(&str, &str)> = pairs.filter(|(onset, rime)| !is_doubled(onset, rime)).collect();
    for place in (1..pairs.len()).rev() {
        pairs.swap(place, chance.below(place + 1));
    }
    let toned = |(onset, rime): &(&str, &str)| {
        let stopped = rime.ends_with(['p', 't', 'c']) || rime.ends_with("ch");
        let tones: &[&str] = if stopped { STOPPED_TONES } else { &TONES };
        tones.iter().map(|tone| cchc::text::nfc(&format!("{onset}{}", with_tone(rime, tone)))).collect::<Vec<_>>()
    };
    pairs.iter().flat_map(toned).collect()
}

/// Whether the onset ends with the sound that the rime begins with.
fn is_doubled(onset: &str, rime: &str) -> bool {
    (onset == "qu" && rime.starts_with(['u', 'o', 'ô', 'ư', 'ơ'])) || (onset == "gi" && rime.starts_with('i'))
}

/// A rime with the tone mark on the right vowel.
fn with_tone(rime: &str, tone: &str) -> String {
    let letters: Vec<char> = rime.chars().collect();
    let last = |set: &str| letters.iter().rposition(|letter| set.contains(*letter));
    let closed = !rime.ends_with(['a', 'i', 'o', 'u', 'y', 'e']);
    let bearer = last("ăâêôơư").or_else(|| if closed { last("aeiouy") } else { Some(0) }).unwrap_or_default();
    let mut out: String = letters[..=bearer].iter().collect();
    out.push_str(tone);
    out.extend(&letters[bearer + 1..]);
    out
}

pub fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
