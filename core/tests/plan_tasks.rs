//! Tasks of plans: which lines are tasks, who leads them, and when they are due. Each test reads a short body of one
//! style.

#![allow(clippy::unwrap_used)]

use cchc::model::{Certainty, Plan, Reading, Schedule};
use cchc::read_plan;
use cchc::rules::promises;

fn read(body: &str) -> Reading {
    read_plan(&format!("Số: 5/KH-UBND\nKẾ HOẠCH\nTruyền thông cải cách hành chính năm 2025\n{body}")).unwrap()
}

/// Each promise as "title | lead | helpers | schedule", as far as it is said.
fn told(body: &str) -> Vec<String> {
    let reading = read(body);
    let told = promises(&reading.plan).into_iter().map(|promise| {
        let schedule = match &promise.schedule {
            Schedule::Unspecified => String::new(),
            schedule => format!(" | {}", serde_json::to_string(schedule).unwrap().replace('"', "")),
        };
        let helpers = match promise.coordinating {
            [] => String::new(),
            helpers => format!(" + {}", helpers.join(", ")),
        };
        let lead = promise.lead.map_or(String::new(), |lead| format!(" | {lead}"));
        format!("{}{lead}{helpers}{schedule}", promise.title.trim_end_matches(['.', ';']))
    });
    told.collect()
}

#[track_caller]
fn check(body: &str, expected: &[&str]) {
    assert_eq!(told(body), expected, "{body}");
}

#[test]
fn who_and_when_after_several_tasks_hold_for_all_of_them() {
    check(
        "I. NHIỆM VỤ\n1. Truyền thông trên mạng\n- Đăng bài về nộp hồ sơ trực tuyến.\n- Làm phim ngắn về tra cứu kết \
         quả hồ sơ, phối hợp với Đoàn xã quay phim.\n- Đơn vị chủ trì: Phòng Văn hóa.\n- Đơn vị phối hợp: Trung tâm \
         Dịch vụ công.\n- Thời gian: quý II.",
        &[
            "Đăng bài về nộp hồ sơ trực tuyến | Phòng Văn hóa + Trung tâm Dịch vụ công | \
             {type:in_quarter,year:2025,quarter:2}",
            "Làm phim ngắn về tra cứu kết quả hồ sơ, phối hợp với Đoàn xã quay phim | Phòng Văn hóa + Đoàn xã, \
             Trung tâm Dịch vụ công | {type:in_quarter,year:2025,quarter:2}",
        ],
    );
}

#[test]
fn fields_between_tasks_belong_to_the_task_before() {
    check(
        "I. NHIỆM VỤ\n1. Phòng Kinh tế\n- Khảo sát hộ kinh doanh.\nThời gian hoàn thành: tháng 3/2025.\n- Đối thoại \
         với doanh nghiệp.\nThời gian hoàn thành: trước ngày 15/11/2025.",
        &[
            "Khảo sát hộ kinh doanh | Phòng Kinh tế | {type:in_month,year:2025,month:3}",
            "Đối thoại với doanh nghiệp | Phòng Kinh tế | {type:by_date,date:2025-11-15}",
        ],
    );
}

#[test]
fn a_label_over_tasks_is_transparent() {
    check(
        "I. NHIỆM VỤ, GIẢI PHÁP\n1. Phát triển dữ liệu\na) Nhiệm vụ:\n- Rà soát dữ liệu hộ tịch của phường.\n- Số hóa \
         hồ sơ đất đai còn lại.\nb) Cơ quan thực hiện:\n- Cơ quan chủ trì: Văn phòng.\nc) Thời gian thực hiện:\n- Quý \
         III.",
        &[
            "Rà soát dữ liệu hộ tịch của phường | Văn phòng | {type:in_quarter,year:2025,quarter:3}",
            "Số hóa hồ sơ đất đai còn lại | Văn phòng | {type:in_quarter,year:2025,quarter:3}",
        ],
    );
}

#[test]
fn a_line_with_its_own_time_is_a_task_whatever_stands_under_it() {
    check(
        "I. NỘI DUNG\n1. Tập huấn phần mềm một cửa trong tháng 4/2025\n+ Cho công chức tiếp nhận\n+ Cho công chức \
         thẩm định\n2. Phổ biến văn bản mới\n- Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ;\n- Thông tư \
         số 3/2025/TT-VPCP ngày 15/9/2025.",
        &["Tập huấn phần mềm một cửa trong tháng 4/2025 | {type:in_month,year:2025,month:4}", "Phổ biến văn bản mới"],
    );
}

#[test]
fn a_heading_over_units_leads_none_of_what_they_do() {
    check(
        "I. TỔ CHỨC THỰC HIỆN\n1. Nhiệm vụ của Ban Chỉ đạo\na) Văn phòng\n- Tổng hợp, báo cáo trước ngày 05/12/2025.\n\
         b) Những việc chung khác\n- Rà soát trước ngày 10/12/2025.",
        &[
            "Tổng hợp, báo cáo trước ngày 05/12/2025 | Văn phòng | {type:by_date,date:2025-12-05}",
            "Rà soát trước ngày 10/12/2025 | {type:by_date,date:2025-12-10}",
        ],
    );
    let findings = read("I. TỔ CHỨC THỰC HIỆN\n- Rà soát trước ngày 10/12/2025.").findings;
    assert!(findings.iter().any(|finding| finding.code == "lead_missing" && finding.path == "assignments[0].lead"));
}

#[test]
fn what_nobody_leads_is_told_once_for_a_part() {
    let told = |contents: &str| {
        let findings = read(&format!("I. NỘI DUNG\n{contents}")).findings;
        let missing = findings.into_iter().filter(|finding| finding.code == "lead_missing");
        missing.map(|finding| (finding.path, finding.line)).collect::<Vec<_>>()
    };
    assert_eq!(told("- Phát tờ gấp."), [("contents[0].lead".to_owned(), 5)]);
    assert_eq!(told("- Phát tờ gấp.\n- Văn phòng chủ trì thi viết.\n- Mở loa."), [("contents".to_owned(), 5)]);
    assert_eq!(told("- Văn phòng chủ trì thi viết."), []);
}

#[test]
fn each_deadline_of_a_duty_is_a_promise() {
    check(
        "I. TỔ CHỨC THỰC HIỆN\n1. Văn phòng chủ trì thực hiện. Báo cáo kết quả trước ngày 15/6/2025; tổng kết trước \
         ngày 10/12/2025.\n2. Công an xã giữ trật tự.",
        &[
            "Báo cáo kết quả trước ngày 15/6/2025 | Văn phòng | {type:by_date,date:2025-06-15}",
            "tổng kết trước ngày 10/12/2025 | Văn phòng | {type:by_date,date:2025-12-10}",
        ],
    );
}

#[test]
fn a_sentence_with_a_unit_of_its_own_is_that_units() {
    check(
        "I. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế chủ trì, phối hợp với Văn phòng lập dự toán. Trạm Y tế in tờ rơi \
         trước ngày 10/4/2025.",
        &["Trạm Y tế in tờ rơi trước ngày 10/4/2025 | Trạm Y tế | {type:by_date,date:2025-04-10}"],
    );
}

#[test]
fn a_line_of_the_timeline_that_begins_with_its_day_is_a_promise() {
    check(
        "I. NỘI DUNG\n- Phát tờ gấp.\nII. TIẾN ĐỘ THỰC HIỆN\n- 20/6: tổ chức đối thoại.\n- 15/7/2025: hoàn thành",
        &[
            "Phát tờ gấp",
            "20/6: tổ chức đối thoại | {type:on_date,date:2025-06-20}",
            "15/7/2025: hoàn thành | {type:on_date,date:2025-07-15}",
        ],
    );
}

#[test]
fn a_name_broken_at_its_hyphen_is_whole() {
    check(
        "I. NỘI DUNG\n1. Phát tờ rơi\n- Đơn vị chủ trì: Phòng Văn hóa -\nXã hội\n- Thời gian: tháng 3",
        &["Phát tờ rơi | Phòng Văn hóa - Xã hội | {type:in_month,year:2025,month:3}"],
    );
}

#[test]
fn the_time_of_the_whole_plan_is_no_promise() {
    check("I. THỜI GIAN\nTừ tháng 3 đến hết tháng 9 năm 2025.\nII. NỘI DUNG\n- Phát tờ gấp.", &["Phát tờ gấp"]);
}

#[test]
fn forms_in_an_appendix_promise_nothing() {
    check(
        "I. NỘI DUNG\n- Phát tờ gấp.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn An\nPHỤ LỤC\nĐỀ CƯƠNG \
         BÁO CÁO\nI. NỘI DUNG\n1. Kết quả thực hiện nhiệm vụ quý I.\n2. Kiến nghị.",
        &["Phát tờ gấp"],
    );
}

#[test]
fn rows_under_a_day_are_due_on_it() {
    check(
        "I. NỘI DUNG\n1. Ngày thứ nhất: ngày 24/8/2025\nTT\tNội dung\tĐơn vị chủ trì\tThời gian\n1\tKhai mạc\tĐoàn \
         xã\t7h30\n2\tHỏi đáp về hồ sơ\tVăn phòng\t8h30",
        &[
            "Khai mạc | Đoàn xã | {type:on_date,date:2025-08-24}",
            "Hỏi đáp về hồ sơ | Văn phòng | {type:on_date,date:2025-08-24}",
        ],
    );
}

#[test]
fn what_is_not_certain_is_left_open_and_pointed_out() {
    let reading = read("I. NỘI DUNG\n- Góp ý báo cáo hàng tháng của UBND tỉnh về dịch vụ công.");
    assert_eq!(promises(&reading.plan)[0].schedule, Schedule::Unspecified);
    let field = reading.fields.iter().find(|field| field.path == "contents[0].schedule").unwrap();
    assert_eq!((field.certainty, field.rule.as_str()), (Certainty::Missing, "not_certain"));
    assert!(reading.findings.iter().any(|finding| finding.code == "schedule_doubtful" && finding.line == 5));
}

#[test]
fn a_plan_for_several_years_gives_no_year_to_a_quarter() {
    let text = "KẾ HOẠCH\nTruyền thông giai đoạn 2022 - 2025\nI. NỘI DUNG\n- Hội thi: quý II.";
    let reading = read_plan(text).unwrap();
    assert_eq!(reading.plan.year, None);
    assert_eq!(reading.plan.years.map(|years| (years.from, years.to)), Some((2022, 2025)));
    assert_eq!(promises(&reading.plan)[0].schedule, Schedule::Unspecified);
    assert!(reading.findings.iter().any(|finding| finding.code == "schedule_without_year"));
}

#[test]
fn the_lines_of_a_text_are_counted_by_their_place() {
    let coverage = read("I. NỘI DUNG\n- Phát tờ gấp.\nII. KINH PHÍ\nTheo quy định.").coverage;
    assert_eq!((coverage.lines, coverage.placed, coverage.kept, coverage.unplaced), (7, 5, 2, 0));
}

#[test]
fn marks_for_the_same_again_and_for_nobody_are_no_leads() {
    for (cell, rule) in [
        ("- nt -", "not_understood"),
        ("nt", "not_understood"),
        ("-nt-", "not_understood"),
        ("Như trên", "not_understood"),
        ("\"", "not_understood"),
        ("//", "not_understood"),
        ("-//-", "not_understood"),
        ("''", "not_understood"),
        ("(Phòng Kinh tế đề xuất)", "not_understood"),
        ("…", "not_said"),
        ("Chưa phân công", "not_said"),
        ("(trống)", "not_said"),
    ] {
        let lead_of = |body: &str, place: usize| {
            let reading = read(body);
            let lead = promises(&reading.plan).get(place).and_then(|promise| promise.lead.map(str::to_owned));
            let path = format!("contents[{place}].lead");
            let rule = reading.fields.iter().find(|field| field.path == path).map(|field| field.rule.clone());
            (lead, rule)
        };
        let expected = (None, Some(rule.to_owned()));
        let table = format!(
            "I. NHIỆM VỤ\nSTT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\n1\tPhát tờ gấp\tVăn phòng\tĐoàn \
             xã\tQuý I\n2\tHọp dân\t{cell}\t{cell}\tQuý II\n3\tThi trực tuyến\tĐoàn xã\tVăn phòng\tQuý III"
        );
        assert_eq!(lead_of(&table, 1), expected, "{table}");
        assert_eq!(promises(&read(&table).plan)[1].coordinating, [""; 0], "{table}");
        assert_eq!(promises(&read(&table).plan).len(), 3, "{table}");
        let lines =
            format!("I. NHIỆM VỤ\n1. Phát tờ gấp về hồ sơ trực tuyến.\n- Chủ trì: {cell}\n- Thời gian: quý II.");
        assert_eq!(lead_of(&lines, 0), expected, "{lines}");
    }
}

#[test]
fn one_cell_for_who_leads_and_who_takes_part() {
    check(
        "I. NHIỆM VỤ\nSTT\tNội dung\tĐơn vị chủ trì/phối hợp\tThời gian\n1\tPhát tờ gấp\tVăn phòng/Đoàn xã\tQuý I\n\
         2\tHọp dân\tCT: Đoàn xã; PH: Văn phòng\tQuý II\n3\tThi\tPhòng Kinh tế (chủ trì), Trạm Y tế (phối hợp)\tQuý \
         III",
        &[
            "Phát tờ gấp | Văn phòng + Đoàn xã | {type:in_quarter,year:2025,quarter:1}",
            "Họp dân | Đoàn xã + Văn phòng | {type:in_quarter,year:2025,quarter:2}",
            "Thi | Phòng Kinh tế + Trạm Y tế | {type:in_quarter,year:2025,quarter:3}",
        ],
    );
    check(
        "I. NHIỆM VỤ\nSTT\tNội dung\tĐơn vị chủ trì, phối hợp\tThời gian\n1\tPhát tờ gấp\tVăn phòng/Đoàn xã\tQuý I",
        &["Phát tờ gấp + Văn phòng, Đoàn xã | {type:in_quarter,year:2025,quarter:1}"],
    );
}

#[test]
fn rows_that_add_up_others_are_no_tasks() {
    const HEAD: &str = "I. NHIỆM VỤ\nSTT\tNội dung\tĐơn vị chủ trì\tThời gian\tKinh phí\tGhi chú\n\
                        1\tPhát tờ gấp\tVăn phòng\tQuý I\t15.000.000\t\n2\tThi trực tuyến\tĐoàn xã\tQuý \
                        II\t30.000.000\t\n";
    for row in
        ["3\tTổng cộng\t\t\t45.000.000\t", "\tCộng: 02 nhiệm vụ\t\t\t\t", "Tổng số\t\t\t\t45.000.000\t", "Tổng số"]
    {
        let body = format!("{HEAD}{row}");
        check(
            &body,
            &[
                "Phát tờ gấp | Văn phòng | {type:in_quarter,year:2025,quarter:1}",
                "Thi trực tuyến | Đoàn xã | {type:in_quarter,year:2025,quarter:2}",
            ],
        );
        let sum = row.trim().trim_start_matches("3\t").split('\t').next().unwrap();
        let plan = serde_json::to_value(Plan { source: String::new(), ..read(&body).plan }).unwrap().to_string();
        assert!(plan.contains(sum), "{row}: {plan}");
    }
}

#[test]
fn rows_that_begin_and_end_in_cells_of_their_own() {
    const HEAD: &str = "I. NHIỆM VỤ\nSTT\tNội dung\tĐơn vị chủ trì\tBắt đầu\tKết thúc\n";
    check(
        &format!("{HEAD}1\tPhát tờ gấp\tVăn phòng\tTháng 3\tTháng 5\n2\tThi\tĐoàn xã\t01/6/2025\tQuý III"),
        &[
            "Phát tờ gấp | Văn phòng | {type:range,from:2025-03-01,to:2025-05-31}",
            "Thi | Đoàn xã | {type:range,from:2025-06-01,to:2025-09-30}",
        ],
    );
    let reading = read(&format!("{HEAD}1\tPhát tờ gấp\tVăn phòng\tSau Tết\tTháng 5\n2\tThi\tĐoàn xã\t\tTháng 6"));
    let promises = promises(&reading.plan);
    assert_eq!(promises[0].schedule, Schedule::Unspecified);
    let field = reading.fields.iter().find(|field| field.path == "contents[0].schedule").unwrap();
    assert_eq!(field.rule, "not_understood");
    assert_eq!(serde_json::to_value(&promises[1].schedule).unwrap()["date"], "2025-06-30");
}
