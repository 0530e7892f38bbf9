use jiff::civil::date;
use serde_json::json;
use unicode_width::UnicodeWidthStr;

use super::*;
use crate::Store;
use crate::command::CancelAppointment;
use crate::model::{Appointment, Record};

const DAY: Date = date(2026, 11, 30);

struct Office {
    _folder: tempfile::TempDir,
    store: Store,
}

fn office() -> Office {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    Office { _folder: folder, store }
}

impl Office {
    fn add(&self, with: serde_json::Value) -> Appointment {
        let mut draft = json!({
            "name": "Nguyễn Văn An", "title": "Giám đốc", "date": DAY, "part": "morning", "starts": "08:00:00",
            "content": "Họp giao ban",
        });
        let given = with.as_object().unwrap().clone();
        draft.as_object_mut().unwrap().extend(given);
        self.store.appointments().add(serde_json::from_value(draft).unwrap()).unwrap()
    }

    fn text(&self, columns: u16, rows: u16) -> Vec<String> {
        self.store.ask(BoardAsText { on: DAY, unit: None, columns, rows, ascii: false }).unwrap().pages
    }

    fn pictures(&self, width: u16, height: u16, line_height: u16) -> Vec<FileBytes> {
        let colour = LedColour::Amber;
        let asked = BoardAsPictures { on: DAY, unit: None, width, height, line_height, colour };
        self.store.ask(asked).unwrap().pictures
    }
}

/// A day as an office has it: several parts, long texts, one private and one cancelled appointment.
fn full_day() -> Office {
    let office = office();
    office.add(json!({"rank": 1, "place": "Phòng họp số 1", "participants": "Ban Giám đốc, trưởng các phòng"}));
    let long = "Dự hội nghị trực tuyến toàn quốc về cải cách hành chính, kiểm soát thủ tục hành chính và chuyển đổi số";
    office.add(json!({"rank": 2, "name": "Trần Thị Bình", "title": "Phó Giám đốc", "starts": "09:30:00",
        "ends": "11:00:00", "content": long, "place": "Hội trường UBND tỉnh"}));
    office.add(json!({"part": "afternoon", "starts": "14:00:00", "content": "Khám sức khỏe", "place": "Bệnh viện",
        "participants": "Gia đình", "public": false}));
    let off = office.add(json!({"part": "afternoon", "rank": 3, "starts": null, "content": "Tiếp công dân định kỳ"}));
    let cancel = json!({"id": off.id(), "why": "hoãn"});
    office.store.run(serde_json::from_value::<CancelAppointment>(cancel).unwrap()).unwrap();
    office
}

#[test]
fn a_page_has_the_lines_and_the_width_that_were_asked_for() {
    let office = full_day();
    for (columns, rows) in [(16, 1), (16, 3), (16, 4), (24, 6), (32, 8), (80, 25), (512, 128)] {
        let pages = office.text(columns, rows);
        for page in &pages {
            let lines: Vec<&str> = page.split('\n').collect();
            assert_eq!(lines.len(), usize::from(rows), "{columns} x {rows}");
            assert!(lines.iter().all(|line| line.width() == usize::from(columns)), "{columns} x {rows}: {lines:?}");
        }
    }
}

#[test]
fn a_head_fits_however_many_pages_there_are() {
    let office = office();
    let long = "Dự hội nghị trực tuyến toàn quốc về cải cách hành chính và chuyển đổi số ".repeat(2);
    (0..60).for_each(|rank| drop(office.add(json!({ "rank": rank, "content": long }))));
    let pages = office.text(16, 4);
    assert!(pages.len() > 99);
    for (number, page) in (1..).zip(&pages) {
        let head = page.lines().next().unwrap();
        assert_eq!(head.width(), 16, "{head:?}");
        let last = head.split_whitespace().last().unwrap();
        assert!(last.split('/').next() == Some(&number.to_string()), "{head:?}");
    }
}

#[test]
fn what_is_not_seen_is_not_drawn() {
    let [with, without] = ["Họp\u{200b} giao\u{ad} ban\u{feff}", "Họp giao ban"].map(|content| {
        let office = office();
        office.add(json!({ "content": content }));
        office.pictures(192, 64, 16)
    });
    assert!(with.iter().map(|file| &file.0).eq(without.iter().map(|file| &file.0)));
}

#[test]
fn nothing_is_cut() {
    let office = full_day();
    let wanted: Vec<&str> = "30/11/2026 SÁNG Phòng họp số 1 trưởng các phòng hành chính và chuyển đổi số Hội trường \
        CHIỀU Bận [Hủy] Tiếp công dân định kỳ"
        .split(' ')
        .collect();
    for (columns, rows) in [(16, 2), (16, 5), (32, 8), (64, 3)] {
        let shown = office.text(columns, rows).join("\n").to_uppercase();
        for word in &wanted {
            assert!(shown.contains(&word.to_uppercase()), "{word} of {columns} x {rows}: {shown}");
        }
    }
}

#[test]
fn a_page_reads_as_it_is_shown() {
    let office = full_day();
    let page = |text: &str| text.lines().map(|line| format!("{}\n", line.trim_end())).collect::<String>();
    let pages: Vec<String> = office.text(40, 10).iter().map(|text| page(text)).collect();
    assert_eq!(
        pages,
        [
            "Lịch công tác, Thứ Hai, 30/11/2026   1/2\n\
             SÁNG\n\
             08:00 Giám đốc Nguyễn Văn An: Họp giao\n  \
               ban. Địa điểm: Phòng họp số 1. Thành\n  \
               phần: Ban Giám đốc, trưởng các phòng\n\
             09:30–11:00 Phó Giám đốc Trần Thị Bình:\n  \
               Dự hội nghị trực tuyến toàn quốc về\n  \
               cải cách hành chính, kiểm soát thủ tục\n  \
               hành chính và chuyển đổi số. Địa điểm:\n  \
               Hội trường UBND tỉnh\n",
            "Lịch công tác, Thứ Hai, 30/11/2026   2/2\n\
             CHIỀU\n\
             14:00 Giám đốc Nguyễn Văn An: Bận\n\
             [Hủy] Giám đốc Nguyễn Văn An: Tiếp công\n  \
               dân định kỳ\n\
             \n\n\n\n\n",
        ]
    );
}

#[test]
fn a_part_of_the_day_that_goes_on_says_so() {
    let office = office();
    for hour in 7..12 {
        office.add(json!({"starts": format!("{hour:02}:00:00")}));
    }
    let pages = office.text(60, 4);
    assert_eq!(pages.len(), 3);
    assert!(pages[0].contains("\nSÁNG "), "{}", pages[0]);
    assert!(pages[1].contains("\nSÁNG (tiếp)"), "{}", pages[1]);
}

#[test]
fn a_private_appointment_says_no_more_than_the_board() {
    let office = full_day();
    let csv = office.store.ask(BoardAsCsv { on: DAY, unit: None, ascii: false }).unwrap().text;
    for text in [office.text(80, 25).join("\n"), csv] {
        assert!(text.contains("Bận"));
        for hidden in ["Khám", "Bệnh viện", "Gia đình"] {
            assert!(!text.contains(hidden), "{text}");
        }
    }
}

#[test]
fn an_empty_day_says_that_it_is_empty() {
    let office = office();
    let [page] = &office.text(32, 8)[..] else { panic!("one page") };
    assert!(page.contains("Không có lịch công tác"), "{page}");
    let csv = office.store.ask(BoardAsCsv { on: DAY, unit: None, ascii: false }).unwrap();
    assert_eq!((csv.entries, csv.text.lines().count()), (0, 1));
}

#[test]
fn a_table_holds_what_the_board_shows() {
    let office = office();
    office.add(json!({"content": "Họp \"một cửa\",\n lần 2", "place": "Phòng 1", "participants": "Văn phòng"}));
    let csv = office.store.ask(BoardAsCsv { on: DAY, unit: None, ascii: false }).unwrap();
    let expected = "\u{feff}Ngày,Buổi,Giờ,Lãnh đạo,Nội dung,Địa điểm,Thành phần,Trạng thái\r\n\
        30/11/2026,Sáng,08:00,Giám đốc Nguyễn Văn An,\"Họp \"\"một cửa\"\", lần 2\",Phòng 1,Văn phòng,\r\n";
    assert_eq!((csv.entries, csv.text.as_str()), (1, expected));
    let plain = office.store.ask(BoardAsCsv { on: DAY, unit: None, ascii: true }).unwrap().text;
    assert!(plain.is_ascii() && plain.contains("Sang,08:00,Giam doc Nguyen Van An"), "{plain}");
}

#[test]
fn controllers_without_vietnamese_letters_take_plain_ones() {
    let office = full_day();
    office.add(json!({"content": "Họp Đảng ủy – “Đợt 2” e\u{302}\u{301} 会"}));
    let asked = BoardAsText { on: DAY, unit: None, columns: 60, rows: 20, ascii: true };
    let text = office.store.ask(asked).unwrap().pages.join("\n");
    assert!(text.is_ascii(), "{text}");
    assert!(text.contains("Hop Dang uy - \"Dot 2\" e ?") && text.contains("SANG") && text.contains("[Huy]"), "{text}");
}

#[test]
fn letters_are_not_parted_from_their_marks() {
    let office = office();
    office.add(json!({"content": "ậ\u{300}".repeat(30)}));
    let shown = office.text(16, 12).join("\n");
    assert_eq!(shown.matches("ậ\u{300}").count(), 30, "{shown}");
    assert!(shown.split('\n').all(|line| !line.trim_start().starts_with('\u{300}')));
}

/// The pixels of a picture: width, height, and each as red, green and blue.
fn pixels(file: &[u8]) -> (u32, u32, Vec<[u8; 3]>) {
    let mut reader = ::png::Decoder::new(std::io::Cursor::new(file)).read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut bytes).unwrap();
    assert_eq!((frame.color_type, frame.bit_depth), (::png::ColorType::Rgb, ::png::BitDepth::Eight));
    let pixels = bytes.chunks(3).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    (frame.width, frame.height, pixels)
}

#[test]
fn a_picture_has_the_pixels_that_were_asked_for() {
    let office = full_day();
    for (width, height, line) in [(192, 32, 16), (256, 64, 16), (320, 160, 20), (640, 320, 24)] {
        for file in office.pictures(width, height, line) {
            let (w, h, pixels) = pixels(&file);
            assert_eq!((w, h), (width.into(), height.into()));
            assert!(pixels.iter().all(|pixel| [[0; 3], [255, 176, 0]].contains(pixel)), "amber on black, no shades");
            assert!(pixels.contains(&[255, 176, 0]));
        }
    }
}

#[test]
fn no_letter_of_a_picture_leaves_its_line() {
    for height in [10, 12, 16, 20, 24, 32] {
        let letters = Letters::of_height(height).unwrap();
        for line in ["LỊCH CÔNG TÁC Ế Ễ Ẵ Ẳ Ợ Ự ỵ gjpqy Ç (09:30) [Hủy]", "ắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữựýỳỷỹỵ đĐ"]
        {
            let mut picture = Bitmap::dark(letters.width(line) + 2, height);
            assert!(letters.draw(line, 1, 0, &mut picture), "{line} at {height}");
        }
    }
}

#[test]
fn sizes_that_no_board_has_are_refused() {
    let office = office();
    let refusal = |asked: serde_json::Value| {
        let asked: BoardAsPictures = serde_json::from_value(asked).unwrap();
        let error = office.store.ask(asked).unwrap_err();
        let CchcError::Invalid { problems, .. } = error else { panic!("{error}") };
        problems.into_iter().map(|problem| problem.path).collect::<Vec<_>>()
    };
    assert_eq!(refusal(json!({"on": DAY, "width": 0, "height": 0})), ["width", "height", "line_height"]);
    assert_eq!(refusal(json!({"on": DAY, "width": 192, "height": 32, "line_height": 48})), ["line_height"]);
    assert_eq!(refusal(json!({"on": DAY, "width": 64, "height": 64, "line_height": 32})), ["width"]);
    let asked = BoardAsText { on: DAY, unit: None, columns: 15, rows: 0, ascii: false };
    let CchcError::Invalid { problems, .. } = office.store.ask(asked).unwrap_err() else { panic!() };
    assert_eq!(problems.len(), 2);
}
