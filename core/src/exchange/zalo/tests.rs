use jiff::civil::date;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::fit::{Text, length};
use super::*;
use crate::exchange::tests::{Office, PRIVATE};
use crate::model::ZaloPost;

const DAY: Date = date(2026, 3, 2);

fn posts(office: &Office, more: &Value) -> Vec<ZaloPost> {
    let mut asked = json!({"from": DAY, "to": DAY});
    asked.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    office.store.ask(serde_json::from_value::<PostsForZalo>(asked).unwrap()).unwrap().posts
}

fn text_of(office: &Office, topic: ZaloTopic) -> Vec<String> {
    let found = posts(office, &json!({"topics": [topic]}));
    assert!(found.iter().all(|post| post.topic == topic && post.on == DAY && post.left_out == 0));
    found.into_iter().map(|post| post.texts.concat()).collect()
}

#[test]
fn each_topic_says_what_the_store_has_for_the_public() {
    let office = Office::full();
    let changes = text_of(&office, ZaloTopic::ProcedureChanges);
    let amended = "Thủ tục hành chính được sửa đổi, bổ sung\n\
        Cấp giấy phép xây dựng <mới> & cải tạo (mã 1.013236.H53)\nLĩnh vực: Hoạt động xây dựng\n\
        Cơ quan giải quyết: Sở Xây dựng\nThời hạn giải quyết: 20 ngày\nPhí, lệ phí: 75.000 đồng\n\
        Áp dụng từ ngày 02/03/2026, theo Quyết định số 100/QĐ-UBND";
    let ended = "Thủ tục hành chính bị bãi bỏ\nThủ tục cũ (mã 2.001116)\nKhông còn áp dụng từ ngày 02/03/2026";
    let mut expected = vec![amended.to_owned(), ended.to_owned()];
    let mut changes = changes;
    changes.sort();
    expected.sort();
    assert_eq!(changes, expected);
    let postings = text_of(&office, ZaloTopic::Postings).join("\n");
    assert!(postings.contains("Thủ tục 1.013236.H53: Cấp giấy phép"), "{postings}");
    assert!(postings.contains("Xem thêm: https://sxd.example.vn/1.013236"), "{postings}");
    assert!(postings.contains("Chủ đề năm 2026: Phụng sự Nhân dân, kỷ cương"), "{postings}");
    assert_eq!(
        text_of(&office, ZaloTopic::AnsweredFeedback),
        ["Kết quả xử lý phản ánh, kiến nghị số 01/2026\nĐã rút ngắn thời hạn <còn 15 ngày>; bỏ một giấy tờ."]
    );
    assert_eq!(
        text_of(&office, ZaloTopic::Questions),
        ["Hỏi đáp: Cấp phép\nHỏi: Bao giờ có phép?\nĐáp: Sau 15 ngày kể từ khi đủ hồ sơ."]
    );
    assert_eq!(
        text_of(&office, ZaloTopic::Dialogues),
        ["Đối thoại với người dân, doanh nghiệp\nĐối thoại về cấp phép\nThời gian: 08:30, ngày 02/03/2026\n\
          Địa điểm: Hội trường Sở"]
    );
    assert_eq!(
        text_of(&office, ZaloTopic::Tests),
        ["Bài kiểm tra, đánh giá\nKỹ năng số\nLàm bài từ ngày 02/03/2026\n1 câu hỏi"]
    );
}

#[test]
fn nobody_who_sent_something_is_named() {
    let office = Office::full();
    let all: String = posts(&office, &json!({})).into_iter().flat_map(|post| post.texts).collect();
    assert!(all.contains("bỏ một giấy tờ"));
    for private in PRIVATE {
        assert!(!all.contains(private), "{private}");
    }
}

#[test]
fn what_a_sender_restricts_is_no_longer_posted() {
    let office = Office::full();
    let sender = office.call("data_subjects.page", json!({}))["items"][0]["header"]["id"].clone();
    let request = office.call(
        "data_requests.receive",
        json!({
            "subject": sender, "kind": "restrict", "received_on": "2026-03-02",
        }),
    );
    let id = request["header"]["id"].clone();
    office.call("data_requests.fulfil", json!({"id": id, "outcome": "đã hạn chế", "on": "2026-03-02"}));
    let topics = json!({"topics": ["answered_feedback", "questions"]});
    assert_eq!(posts(&office, &topics), []);
}

#[test]
fn the_limit_is_that_of_zalo_or_of_the_caller() {
    let office = Office::full();
    let asked = |characters: Option<u16>| PostsForZalo {
        from: Some(DAY),
        to: Some(DAY),
        characters,
        ..PostsForZalo::default()
    };
    let answer = office.store.ask(asked(None)).unwrap();
    assert_eq!((answer.limit, answer.limit_verified), (2000, false));
    assert!(answer.limit_source.is_some_and(|source| source.starts_with("https://developers.zalo.me/")));
    let answer = office.store.ask(asked(Some(200))).unwrap();
    assert_eq!((answer.limit, answer.limit_source), (200, None));
    let cut: Vec<_> = answer.posts.iter().filter(|post| post.left_out > 0).collect();
    assert!(!cut.is_empty());
    for post in cut {
        let end = format!("… [lược {} ký tự", post.left_out);
        assert!(post.texts[0].contains(&end) && length(&post.texts[0]) <= 200, "{post:?}");
    }
    assert_eq!(office.store.ask(asked(Some(199))).unwrap_err().code(), "invalid");
    let backwards = PostsForZalo { to: Some(date(2026, 3, 1)), ..asked(None) };
    assert_eq!(office.store.ask(backwards).unwrap_err().code(), "invalid");
}

#[test]
fn more_is_at_the_address_that_was_given() {
    let office = Office::full();
    let asked = json!({"topics": ["procedure_changes"], "address": "https://tthc.example.vn/{code}"});
    let all: Vec<String> = posts(&office, &asked).into_iter().flat_map(|post| post.texts).collect();
    assert!(all.iter().any(|text| text.ends_with("\nXem thêm: https://tthc.example.vn/1.013236")), "{all:?}");
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

proptest! {
    #[test]
    fn what_is_cut_fits_and_says_how_much_is_missing(
        body in "[a-zA-Zăâđêôơưếềạ😀\u{301} \n]{0,900}",
        limit in 200_usize..400,
    ) {
        let text = Text { head: "Tiêu đề".to_owned(), body, address: Some("https://a.vn".to_owned()) };
        let (cut, left_out) = text.cut(limit);
        prop_assert!(length(&cut) <= limit);
        prop_assert_eq!(left_out > 0, cut.contains("[lược "));
        if left_out > 0 {
            let told = format!("Tiêu đề\n{}", text.body.trim());
            let kept = &cut[..cut.find("… [lược").unwrap()];
            prop_assert!(told.starts_with(kept));
            prop_assert_eq!(length(&told), length(kept) + left_out as usize);
        }
    }

    #[test]
    fn parts_fit_and_hold_everything(
        body in "[a-zA-Zăâđêôơưếềạ😀\u{301}]{1,12}[ \n]".prop_map(|word| word.repeat(150)),
        limit in 200_usize..400,
    ) {
        let text = Text { head: "Tiêu đề".to_owned(), body, address: None };
        let parts = text.parts(limit);
        prop_assert!(parts.iter().all(|part| length(part) <= limit));
        let whole = format!("{} {}", text.head, text.body);
        let count = parts.len();
        let told: Vec<&str> = (1..).zip(&parts).flat_map(|(number, part)| {
            words(if count == 1 { part } else { part.strip_prefix(&format!("({number}/{count}) ")).unwrap() })
        }).collect();
        prop_assert_eq!(told, words(&whole));
    }
}

#[test]
fn a_word_longer_than_a_text_is_broken_between_letters() {
    let text = Text { head: "A".to_owned(), body: "q\u{301}".repeat(300), address: None };
    let parts = text.parts(200);
    assert!(parts.iter().all(|part| length(part) <= 200 && !part.contains(") \u{301}")));
    assert_eq!(parts.iter().map(|part| part.matches("q\u{301}").count()).sum::<usize>(), 300);
}

#[test]
fn an_address_that_is_too_long_is_left_out_and_a_word_of_many_marks_is_broken() {
    let address = format!("https://a.vn/{}", "x".repeat(140));
    let text = Text { head: "Tiêu đề".to_owned(), body: "a ".repeat(60), address: Some(address) };
    let told = format!("Tiêu đề\n{}", "a ".repeat(60).trim());
    assert_eq!(text.cut(200), (told, 0));
    let text = Text { head: "A".to_owned(), body: format!("q{}", "\u{301}".repeat(700)), address: None };
    assert!(text.parts(200).iter().all(|part| length(part) <= 200));
    let hands = Text { head: "A".to_owned(), body: "👋🏽".repeat(200), address: None };
    assert!(hands.parts(200).iter().all(|part| !part.contains(") 🏽")));
}

#[test]
fn blanks_of_any_kind_part_words() {
    let office = Office::full();
    let procedure = json!({"code": "1.990001", "name": "Cấp bản sao", "in_force_from": DAY.to_string(),
        "fees": "Mức 1:\t10\t20 đồng\rTổ chức", "field": "Xây dựng"});
    office.call("procedures.add", json!({ "record": procedure }));
    let all: Vec<String> =
        posts(&office, &json!({"topics": ["procedure_changes"]})).into_iter().flat_map(|post| post.texts).collect();
    assert!(all.iter().any(|text| text.contains("Mức 1: 10 20 đồng Tổ chức")), "{all:?}");
}

#[test]
fn an_address_that_is_none_is_refused() {
    let office = Office::full();
    for address in ["javascript:alert(1)", "", "https://a.vn/{ma}", "https://a.vn/{code"] {
        let asked = PostsForZalo { address: Some(address.to_owned()), ..PostsForZalo::default() };
        assert_eq!(office.store.ask(asked).unwrap_err().report().problems[0].path, "address", "{address}");
    }
    let later = PostsForZalo { from: Some(date(2099, 1, 1)), ..PostsForZalo::default() };
    assert_eq!(office.store.ask(later).unwrap().posts, []);
}
