//! Plans of other bodies, read from beginning to end and compared with snapshots, and properties that hold for any
//! text.

#![allow(clippy::unwrap_used)]

use cchc::document::{LineRole, Role, line_roles};
use cchc::model::*;
use cchc::text::syllables;
use cchc::{read_plan, read_plan_bytes};
use proptest::prelude::*;
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

/// Name and bytes of every sample.
const PLANS: &[(&str, &[u8])] = &[
    ("full-header", include_bytes!("plans/full-header.txt")),
    ("decision-with-plan", include_bytes!("plans/decision-with-plan.txt")),
    ("decision-as-plan", include_bytes!("plans/decision-as-plan.txt")),
    ("upper-case-slashes", include_bytes!("plans/upper-case-slashes.txt")),
    ("table", include_bytes!("plans/table.txt")),
    ("missing-parts", include_bytes!("plans/missing-parts.txt")),
    ("spaced-out", include_bytes!("plans/spaced-out.txt")),
    ("hard-wrapped", include_bytes!("plans/hard-wrapped.txt")),
];

/// The reading as JSON without what is empty everywhere, so that a snapshot shows what was read and nothing else.
fn shown(reading: &Reading) -> Value {
    fn without_blanks(value: Value) -> Value {
        match value {
            Value::Object(fields) => {
                let full = fields.into_iter().map(|(name, value)| (name, without_blanks(value)));
                Value::Object(full.filter(|(name, value)| !is_blank(name, value)).collect())
            }
            Value::Array(items) => Value::Array(items.into_iter().map(without_blanks).collect()),
            other => other,
        }
    }
    fn is_blank(name: &str, value: &Value) -> bool {
        matches!(name, "source" | "header" | "status" | "text_vi")
            || value.is_null()
            || value == &Value::Bool(false)
            || value == ""
            || value.as_array().is_some_and(Vec::is_empty)
            || value
                .as_object()
                .is_some_and(|fields| fields.is_empty() || fields.get("type") == Some(&"unspecified".into()))
    }
    without_blanks(serde_json::to_value(reading).unwrap())
}

#[test]
fn plans_of_other_bodies() {
    for (name, bytes) in PLANS {
        let reading = read_plan_bytes(bytes).unwrap();
        insta::assert_json_snapshot!(*name, shown(&reading));
    }
}

/// Folded words of lines that say nothing of their own.
const FURNITURE: &[&str] = &[
    "cong hoa xa hoi chu nghia viet nam",
    "dang cong san viet nam",
    "doc lap tu do hanh phuc",
    "noi nhan",
    "du thao",
    "ban du thao",
    "du thao lan 1",
    "du thao lan 2",
    "da ky",
    "da ky so",
    "da ky va dong dau",
    "da ky dong dau",
    "ky ten",
    "ky dong dau",
    "ky ten dong dau",
    "ky ten va dong dau",
    "ky ghi ro ho ten",
    "ky va ghi ro ho ten",
    "chu ky dau",
    "ky boi",
    "nguoi ky",
    "daky",
];

/// Folded names of the types of documents.
const TITLES: &[&str] = &[
    "nghi quyet",
    "quyet dinh",
    "chi thi",
    "quy che",
    "quy dinh",
    "thong cao",
    "thong bao",
    "huong dan",
    "chuong trinh",
    "ke hoach",
    "phuong an",
    "de an",
    "du an",
    "bao cao",
    "bien ban",
    "to trinh",
    "hop dong",
    "cong dien",
    "ban ghi nho",
    "ban thoa thuan",
    "giay uy quyen",
    "giay moi",
    "giay gioi thieu",
    "giay nghi phep",
    "phieu gui",
    "phieu chuyen",
    "phieu bao",
];

/// Every text that a plan holds apart from its source, as words. A clause's mark belongs before its text.
fn texts(plan: &Plan) -> Vec<Vec<String>> {
    fn walk(value: &Value, texts: &mut Vec<String>) {
        match value {
            Value::String(text) => texts.push(text.clone()),
            Value::Array(items) => items.iter().for_each(|item| walk(item, texts)),
            Value::Object(fields) => {
                if let (Some(Value::String(mark)), Some(Value::String(text))) = (fields.get("mark"), fields.get("text"))
                {
                    texts.push(format!("{mark} {text}"));
                }
                fields.iter().filter(|(name, _)| *name != "source").for_each(|(_, field)| walk(field, texts));
            }
            _ => {}
        }
    }
    let mut all = Vec::new();
    walk(&serde_json::to_value(plan).unwrap(), &mut all);
    let number = plan.number.as_deref().unwrap_or_default();
    all.push(format!("Số: {number}/{}", plan.symbol));
    if let Some(symbol) = plan.attached_to.as_ref().and_then(|attached| attached.symbol.as_ref()) {
        all.push(format!("Số: {symbol}"));
    }
    if let Some(signatory) = &plan.signatory {
        let prefix = match signatory.authority {
            SigningAuthority::Head => "",
            SigningAuthority::ForHead => "KT.",
            SigningAuthority::OnBehalfOf => "TM.",
            SigningAuthority::ByOrder => "TL.",
            SigningAuthority::ByAuthorization => "TUQ.",
            SigningAuthority::Acting => "Q.",
        };
        all.push(format!("{prefix} {}", signatory.head_title));
        all.push(format!("TM. {}", signatory.on_behalf_of.as_deref().unwrap_or_default()));
    }
    all.iter().map(|text| syllables(text)).collect()
}

/// Asserts that every line that is not blank has its words in the plan, or is furniture.
fn assert_accounted(text: &str) {
    assert_told(text);
    let plan = read_plan(text).unwrap().plan;
    let roles = line_roles(text).unwrap();
    let texts = texts(&plan);
    let holds = |part: &str| {
        let words = syllables(part);
        words.is_empty() || texts.iter().any(|text| text.windows(words.len()).any(|window| window == words))
    };

    let mut by_line = std::collections::BTreeMap::<u32, Vec<String>>::new();
    for role in &roles {
        by_line.entry(role.line).or_default().extend(syllables(&role.text));
    }
    for (number, line) in (1..).zip(plan.source.split('\n')) {
        assert_eq!(by_line.remove(&number).unwrap_or_default(), syllables(line), "line {number} of {text:?}");
    }

    for LineRole { line, role, text: part } in &roles {
        let words = syllables(part).join(" ");
        let is_accounted = match role {
            Role::Rule => words.is_empty(),
            // It may be broken over lines.
            Role::NationalName => FURNITURE.iter().any(|whole| whole.contains(&words)),
            Role::DraftMark => FURNITURE.iter().any(|mark| words.starts_with(mark)),
            Role::Title | Role::OperativeWord => TITLES.contains(&words.as_str()),
            role if role.is_furniture() => FURNITURE.contains(&words.as_str()),
            Role::PlaceAndDate => {
                let mut told = plan.place.as_deref().map(syllables).unwrap_or_default();
                if let Some(date) = plan.issued_on {
                    let numbers = [date.day.map(i32::from), date.month.map(i32::from), Some(i32::from(date.year))];
                    told.extend(numbers.into_iter().flatten().map(|number| number.to_string()));
                }
                // It may be broken over lines.
                let is_said = |word: &String| !matches!(word.as_str(), "ngay" | "thang" | "nam");
                let plain = |word: String| word.parse::<i32>().map_or(word, |number| number.to_string());
                let read = syllables(part).into_iter().filter(is_said).map(plain).collect::<Vec<_>>();
                holds(part) || told.windows(read.len().max(1)).any(|window| window == read)
            }
            Role::TableRow => holds(part) || part.split(['|', '\t']).all(holds),
            _ => holds(part),
        };
        assert!(is_accounted, "line {line} {role:?} {part:?} of {text:?}");
    }
}

/// Asserts that every path of a field leads to a value where there is one, and that coverage and findings agree.
fn assert_told(text: &str) {
    let reading = read_plan(text).unwrap();
    let plan = serde_json::to_value(&reading.plan).unwrap();
    for field in &reading.fields {
        let pointer = format!("/{}", field.path.replace('[', "/").replace("].", "/").replace('.', "/"));
        let value = plan.pointer(&pointer).unwrap_or(&Value::Null);
        let is_empty = value.is_null()
            || value == ""
            || value == &serde_json::json!([])
            || value == &serde_json::json!({"type": "unspecified"});
        assert_eq!(is_empty, field.certainty == Certainty::Missing, "{field:?} {value} of {text:?}");
    }
    let coverage = reading.coverage;
    assert_eq!(coverage.placed + coverage.kept + coverage.unplaced, coverage.lines, "{text:?}");
    let is_left = |finding: &Finding| matches!(finding.code.as_str(), "unplaced" | "table_unread");
    assert_eq!(coverage.unplaced > 0, reading.findings.iter().any(is_left), "{coverage:?} of {text:?}");
}

#[test]
fn what_is_put_aside_is_not_counted_as_placed() {
    let text = "KẾ HOẠCH\nTuyên truyền năm 2025\nI. NỘI DUNG\n- Phát tờ gấp.\nNơi nhận:\n- Như trên.\nSố: 9/QĐ-X\nTỜ \
        TRÌNH\nAbc xyz";
    let reading = read_plan(text).unwrap();
    let left = reading.findings.iter().filter(|finding| finding.code == "unplaced").count();
    assert_eq!((reading.coverage.lines, reading.coverage.unplaced as usize), (9, left));
    assert!(left > 0);
}

#[test]
fn every_line_of_every_plan_is_accounted_for() {
    for (_, bytes) in PLANS {
        assert_accounted(&read_plan_bytes(bytes).unwrap().plan.source);
    }
}

#[test]
fn furniture_is_nothing_but_its_own_words() {
    let roles = line_roles("SỞ XÂY DỰNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM MỚI\nKẾ HOẠCH\nTuyên truyền").unwrap();
    let seen = roles.iter().map(|role| (role.role, role.text.as_str())).collect::<Vec<_>>();
    assert_eq!(
        seen,
        [
            (Role::Body, "SỞ XÂY DỰNG"),
            (Role::NationalName, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            (Role::Body, "MỚI"),
            (Role::Title, "KẾ HOẠCH"),
            (Role::Subject, "Tuyên truyền"),
        ]
    );
}

#[test]
fn the_encoding_of_a_text_does_not_matter() {
    for (name, bytes) in PLANS {
        let plain = read_plan_bytes(bytes).unwrap();
        let source = &plain.plan.source;
        let decomposed = source.nfd().collect::<String>();
        let dressed = format!("\u{FEFF}{}", decomposed.replace('\n', "\r\n"));
        let wide =
            [0xFF, 0xFE].into_iter().chain(source.encode_utf16().flat_map(u16::to_le_bytes)).collect::<Vec<u8>>();
        assert_eq!(read_plan(&decomposed).unwrap(), plain, "{name}");
        assert_eq!(read_plan(&dressed).unwrap(), plain, "{name}");
        assert_eq!(read_plan_bytes(&wide).unwrap(), plain, "{name}");
    }
}

/// Lines in which `#` stands for a word of its own.
const SHAPES: &[&str] = &[
    "",
    "   ",
    "-----",
    "***",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "UBND TỈNH #\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "SỞ #   Độc lập - Tự do - Hạnh phúc",
    "SỞ #",
    "Số: 12/KH-#",
    "Số: /KH-# #, ngày 05 tháng 3 năm 2021",
    "#, ngày tháng năm 2021",
    "#, ngày 31 tháng 02 năm 2021",
    "KẾ HOẠCH",
    "KẾ HOẠCH #",
    "QUYẾT ĐỊNH",
    "QUYẾT ĐỊNH:",
    "BÁO CÁO",
    "GIÁM ĐỐC SỞ #",
    "(Ban hành kèm theo Quyết định số 6/QĐ-# ngày 01/02/2021 của #)",
    "Căn cứ Luật # ngày 19/6/2015;",
    "Căn cứ Quyết định số 7/QĐ-# ngày 20/01/2021 của # về #",
    "Theo đề nghị của #.",
    "Sở # ban hành kế hoạch như sau:",
    "Phần I",
    "PHẦN II",
    "MỤC TIÊU",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "II. NỘI DUNG #",
    "III. KINH PHÍ #",
    "A. #",
    "1. Mục đích",
    "2. Yêu cầu: #",
    "3. # #.",
    "1.1. #",
    "a) Nội dung:",
    "b) #;",
    "đ) #",
    "- #",
    "- # trên Website hàng tháng;",
    "+ # # #",
    "• #",
    "(1) #",
    "Điều 1. Ban hành # kèm theo Quyết định này.",
    "Điều 2. Thời gian thực hiện",
    "4. Tổ chức thực hiện",
    "5. Thời gian: quý IV/2021",
    "# chủ trì, phối hợp với các phòng #.",
    "Chủ đề năm 2021: “# #”.",
    "# #",
    "và #",
    "PHỤ LỤC #",
    "STT\tNội dung\tĐơn vị chủ trì\tThời gian",
    "1\t#\t#\tQuý I",
    "| STT | Nội dung | Phối hợp | Kết quả |",
    "| 2 | # | # | # |",
    "|---|---|",
    "#\t#",
    "Trên đây là #./.",
    "Nơi nhận:",
    "Nơi nhận:   KT. GIÁM ĐỐC",
    "- Như trên #;   PHÓ GIÁM ĐỐC",
    "- Lưu: VT. # (#).",
    "Lưu VT, #",
    "KT. GIÁM ĐỐC",
    "TM. ỦY BAN #",
    "**PHÓ CHỦ TỊCH**",
    "(Đã ký)",
    "Nguyễn Văn Đào",
    "1. Như Điều #",
];

fn random_text() -> impl Strategy<Value = String> {
    proptest::collection::vec(0..SHAPES.len(), 1..40).prop_map(|shapes| {
        let mut count = 0;
        let mut text = String::from("Kế\n");
        for shape in shapes {
            for letter in SHAPES[shape].chars() {
                if letter == '#' {
                    count += 1;
                    text.push_str(&format!("Từ{count}"));
                } else {
                    text.push(letter);
                }
            }
            text.push('\n');
        }
        text
    })
}

proptest! {
    #[test]
    fn every_line_of_a_random_text_is_accounted_for(text in random_text()) {
        assert_accounted(&text);
    }

    #[test]
    fn every_line_of_any_string_is_accounted_for(text in "(\\PC{0,30}\n){0,8}") {
        if read_plan(&text).is_ok() {
            assert_accounted(&text);
        }
    }

    #[test]
    fn any_bytes_give_a_reading_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read_plan_bytes(&bytes);
    }

    #[test]
    fn random_texts_read_the_same_in_every_normal_form(text in random_text()) {
        let plain = read_plan(&text).unwrap();
        let dressed = format!("\u{FEFF}{}", text.nfd().collect::<String>().replace('\n', "\r\n"));
        prop_assert_eq!(read_plan(&dressed).unwrap(), plain);
    }

    #[test]
    fn findings_are_in_the_order_of_the_text_and_quote_it(text in random_text()) {
        let Reading { plan, findings, .. } = read_plan(&text).unwrap();
        let lines = findings.iter().map(|finding| finding.line.wrapping_sub(1)).collect::<Vec<_>>();
        prop_assert!(lines.is_sorted());
        let last = plan.source.split('\n').count() as u32;
        prop_assert!(findings.iter().all(|finding| finding.line <= last));
    }
}

/// The longest texts of the worst shapes are read in about the time that their length explains.
#[test]
fn no_shape_of_text_takes_forever() {
    let shapes = [
        "a\n",
        "a, ",
        "Độc lập - Tự do - Hạnh phúc ",
        "KẾ HOẠCH\n",
        "QUYẾT ĐỊNH\nKẾ HOẠCH\n",
        "I. NỘI DUNG\n",
        "Phần I\n",
        "- ngày 1/2,ngày 1/2:",
        "phối hợp với các phòng và các phòng, (và ",
        "|a|b\n",
        "Nơi nhận:\nGIÁM ĐỐC\n",
        "THÔNG TIN\n",
        "Căn cứ Quyết định số 1/QĐ ngày ",
        "chủ đề “",
        "1.1.1.1.1. a",
        "từ tháng 1 đến ",
    ];
    for shape in shapes {
        for head in ["", "KẾ HOẠCH\n1. Tổ chức thực hiện, thời gian\n", "KẾ HOẠCH\nNơi nhận:\n"] {
            let text = format!("{head}{}", shape.repeat(60_000 / shape.len()));
            let start = std::time::Instant::now();
            read_plan(&text).unwrap();
            let took = start.elapsed();
            assert!(took.as_secs() < 5, "{shape:?} after {head:?} took {took:?}");
        }
    }
}

/// More of them by hand, optimised: `MUTATIONS=1000000 cargo test --release --test plan_reader`.
#[test]
fn mutations_are_read() {
    let count = std::env::var("MUTATIONS").ok().and_then(|count| count.parse().ok()).unwrap_or(1_000_u32);
    let lines = PLANS
        .iter()
        .map(|(_, bytes)| read_plan_bytes(bytes).unwrap().plan.source)
        .flat_map(|source| source.lines().map(str::to_owned).collect::<Vec<_>>())
        .collect::<Vec<_>>();
    let letters = "aĐđIV1290.,;:()/-–|\t*“”\u{300}\u{FEFF}\u{200B}🙂\u{A0}#\n".chars().collect::<Vec<_>>();
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut random = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below.max(1) as u64) as usize
    };
    for round in 0..count {
        let start = random(lines.len());
        let mut picked = lines.iter().skip(start).take(1 + random(20)).cloned().collect::<Vec<_>>();
        for _ in 0..random(4) {
            let (from, to) = (random(lines.len()), random(picked.len() + 1));
            picked.insert(to, lines[from].clone());
        }
        let mut text = picked.join("\n").chars().collect::<Vec<_>>();
        for _ in 0..random(12) {
            let at = random(text.len());
            match random(4) {
                0 => drop(text.splice(at..(at + random(9)).min(text.len()), [])),
                1 => text.insert(at, letters[random(letters.len())]),
                2 if !text.is_empty() => text[at] = letters[random(letters.len())],
                _ => text.truncate(text.len() - random(5).min(text.len())),
            }
        }
        let text = text.into_iter().collect::<String>();
        if read_plan(&text).is_ok() && round % 10 == 0 {
            assert_accounted(&text);
        }
        let mut bytes = text.into_bytes();
        if !bytes.is_empty() {
            let at = random(bytes.len());
            bytes[at] = random(256) as u8;
        }
        let _ = read_plan_bytes(&bytes);
    }
    println!("{count} mutations");
}
