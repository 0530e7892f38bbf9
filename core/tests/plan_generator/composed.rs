//! A randomly composed plan, with the facts that a reader must find in it.

use cchc::model::{PartialDate, Schedule};
use jiff::civil::{Date, date};

use crate::random::Random;
use crate::tables;
use crate::words::{self, AUDIENCES, DUTIES, GROUPS, PURPOSES, REQUIREMENTS, RESULTS, TASKS, UNITS};

/// One promise as it must be read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Task {
    pub title: String,
    pub lead: Option<String>,
    pub coordinating: Vec<String>,
    pub schedule: Schedule,
    pub result: Option<String>,
}

/// One legal basis as it must be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis {
    pub symbol: String,
    pub issued_on: PartialDate,
    pub issuer: String,
    pub subject: String,
}

/// A text and the truth about it.
#[derive(Debug, Default)]
pub struct Composed {
    pub text: String,
    pub number: String,
    pub symbol: String,
    pub place: String,
    pub issued_on: Option<Date>,
    pub subject: String,
    pub year: i16,
    pub bases: Vec<Basis>,
    pub purposes: Vec<String>,
    pub requirements: Vec<String>,
    pub audiences: Vec<String>,
    pub groups: Vec<String>,
    pub tasks: Vec<Task>,
    /// Every assignment in prose: its text and who leads.
    pub assignments: Vec<(String, Option<String>)>,
    pub recipients: usize,
    pub signer: String,
}

/// How headings are numbered, from the outermost in.
#[derive(Debug, Clone, Copy)]
enum Style {
    RomanArabicLetter,
    ArabicLetter,
    UpperArabic,
    RomanSlash,
    RomanDecimal,
}

struct Composer {
    random: Random,
    plan: Composed,
    style: Style,
    section: usize,
    /// Tasks that were not used yet: no two of a plan are alike.
    tasks: Vec<&'static str>,
}

pub fn compose(seed: u64) -> Composed {
    let mut random = Random::new(seed);
    let style = *random.pick_one(&[
        Style::RomanArabicLetter,
        Style::ArabicLetter,
        Style::UpperArabic,
        Style::RomanSlash,
        Style::RomanDecimal,
    ]);
    let mut tasks = TASKS.to_vec();
    for place in (1..tasks.len()).rev() {
        tasks.swap(place, random.below(place + 1));
    }
    let mut composer = Composer { random, plan: Composed::default(), style, section: 0, tasks };
    composer.front();
    composer.bases();
    composer.aims();
    composer.contents();
    composer.assignments();
    composer.tail();
    composer.plan
}

impl Composer {
    fn line(&mut self, text: &str) {
        self.plan.text.push_str(text);
        self.plan.text.push('\n');
        if self.random.one_in(9) {
            self.plan.text.push('\n');
        }
    }

    fn front(&mut self) {
        let (parent, issuer, short, place) = *self.random.pick_one(&[
            ("UBND TỈNH AN LÂM", "SỞ XÂY DỰNG", "SXD", "An Lâm"),
            ("UBND TỈNH AN LÂM", "SỞ Y TẾ", "SYT", "An Lâm"),
            ("UBND HUYỆN SƠN THỦY", "UBND XÃ ĐỒNG XUÂN", "UBND", "Đồng Xuân"),
            ("SỞ Y TẾ AN LÂM", "BỆNH VIỆN ĐA KHOA", "BVĐK", "Sơn Thủy"),
            ("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "TRƯỜNG THPT SƠN THỦY", "THPTST", "Sơn Thủy"),
        ]);
        let year = self.random.between(2021, 2027) as i16;
        let (month, day) = (self.random.between(1, 12) as i8, self.random.between(1, 28) as i8);
        let number = self.random.between(1, 20).to_string();
        let nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
        let motto = "Độc lập - Tự do - Hạnh phúc";
        let issued = format!("{place}, ngày {day:02} tháng {month:02} năm {year}");
        match self.random.below(4) {
            0 => {
                for line in [parent, issuer, &format!("Số: {number}/KH-{short}"), nation, motto, &issued] {
                    self.line(line);
                }
            }
            1 => {
                self.line(&format!("{parent}\t{nation}"));
                self.line(&format!("{issuer}\t{motto}"));
                self.line(&format!("Số: {number}/KH-{short}\t{issued}"));
            }
            2 => {
                self.line(&format!("{parent} | {nation} |"));
                self.line(&format!("{issuer} | {motto} |"));
                self.line(&format!("Số: {number}/KH-{short} | {issued} |"));
            }
            _ => {
                self.line(&format!("{parent}          {nation}"));
                self.line(&format!("{issuer}          {motto}"));
                self.line(&format!("Số: {number}/KH-{short}          {issued}"));
            }
        }
        let about = self.random.pick(&["Tuyên truyền cải cách hành chính", "Truyền thông dịch vụ công trực tuyến"]);
        let subject = format!("{about} năm {year}");
        let title = self.random.pick(&["KẾ HOẠCH", "Kế hoạch"]);
        self.line(title);
        self.line(&subject);
        self.plan.number = number;
        self.plan.symbol = format!("KH-{short}");
        self.plan.place = place.to_owned();
        self.plan.issued_on = Some(date(year, month, day));
        self.plan.subject = subject;
        self.plan.year = year;
    }

    fn bases(&mut self) {
        let count = self.random.below(4);
        let year = self.plan.year;
        let mut cited = Vec::new();
        for place in 0..count {
            let (name, abbreviation, issuer) = *self.random.pick_one(&[
                ("Quyết định số", "QĐ-UBND", "Ủy ban nhân dân tỉnh"),
                ("Kế hoạch số", "KH-UBND", "UBND tỉnh"),
                ("Công văn số", "SNV-CCHC", "Sở Nội vụ"),
                ("Chỉ thị", "CT-UBND", "Chủ tịch UBND tỉnh"),
                ("Nghị quyết số", "NQ-CP", "Chính phủ"),
            ]);
            let about = self.random.pick(&[
                "cải cách hành chính",
                "truyền thông chuyển đổi số",
                "kiểm soát thủ tục hành chính",
                "tổ chức bộ phận một cửa",
            ]);
            let (month, day) = (self.random.between(1, 12) as i8, self.random.between(1, 28) as i8);
            let on = match self.random.below(3) {
                0 => format!("ngày {day:02}/{month:02}/{year}"),
                1 => format!("ngày {day} tháng {month} năm {year}"),
                _ => format!("ngày {day:02}-{month:02}-{year}"),
            };
            let verb = self.random.pick(&["về", "về việc", "ban hành Kế hoạch"]);
            let symbol = format!("{}/{abbreviation}", place + 2);
            cited.push(format!("{name} {symbol} {on} của {issuer} {verb} {about}"));
            let subject = if verb.starts_with("về") { about.to_owned() } else { format!("{verb} {about}") };
            self.plan.bases.push(Basis {
                symbol,
                issued_on: date(year, month, day).into(),
                issuer: issuer.to_owned(),
                subject,
            });
        }
        let opening = self.random.pick(&["Căn cứ", "Thực hiện"]);
        let introduction = "Cơ quan ban hành Kế hoạch như sau:";
        if cited.is_empty() {
            return;
        }
        if self.random.one_in(2) {
            for (place, basis) in cited.iter().enumerate() {
                let end = if place + 1 == cited.len() { "." } else { ";" };
                self.line(&format!("{opening} {basis}{end}"));
            }
        } else {
            self.line(&format!("{opening} {};", cited.join("; ")));
        }
        self.line(introduction);
    }

    /// Opens a section: "I. MỤC ĐÍCH".
    fn section(&mut self, title: &str) {
        self.section += 1;
        let roman = ["I", "II", "III", "IV", "V", "VI", "VII"][self.section - 1];
        let capitals = title.to_uppercase();
        let line = match self.style {
            Style::RomanArabicLetter | Style::RomanDecimal => format!("{roman}. {capitals}"),
            Style::RomanSlash => format!("{roman}/ {capitals}:"),
            Style::ArabicLetter => format!("{}. {title}", self.section),
            Style::UpperArabic => format!("{}. {capitals}", ["A", "B", "C", "D", "Đ", "E", "G"][self.section - 1]),
        };
        self.line(&line);
    }

    /// The mark of a heading under a section.
    fn under(&self, place: usize) -> String {
        let letter = ["a", "b", "c", "d", "đ", "e"][place];
        match self.style {
            Style::RomanArabicLetter | Style::UpperArabic | Style::RomanDecimal => format!("{}.", place + 1),
            Style::RomanSlash => format!("{}/", place + 1),
            Style::ArabicLetter => format!("{letter})"),
        }
    }

    /// The mark of a clause under such a heading.
    fn mark(&self, above: usize, place: usize) -> String {
        match self.style {
            Style::RomanArabicLetter => format!("{})", ["a", "b", "c", "d", "đ", "e"][place]),
            Style::RomanDecimal => format!("{}.{}.", above + 1, place + 1),
            _ => "-".to_owned(),
        }
    }

    fn some(&mut self, from: &[&'static str], least: usize) -> Vec<&'static str> {
        let count = self.random.between(least, from.len());
        let start = self.random.below(from.len());
        (0..count).map(|place| from[(start + place) % from.len()]).collect()
    }

    fn aims(&mut self) {
        let purposes = self.some(PURPOSES, 1);
        let requirements = self.some(REQUIREMENTS, 1);
        let bullets = |composer: &mut Self, clauses: &[&str]| {
            clauses.iter().for_each(|clause| composer.line(&format!("- {clause}.")));
        };
        if self.random.one_in(2) {
            self.section("Mục đích, yêu cầu");
            let first = self.under(0);
            self.line(&format!("{first} Mục đích"));
            bullets(self, &purposes);
            let second = self.under(1);
            self.line(&format!("{second} Yêu cầu"));
            bullets(self, &requirements);
        } else {
            self.section("Mục đích");
            bullets(self, &purposes);
            self.section("Yêu cầu");
            bullets(self, &requirements);
        }
        if self.random.one_in(2) {
            let audiences = self.some(AUDIENCES, 1);
            let heading = self.random.pick(&["Đối tượng tuyên truyền", "Đối tượng"]);
            self.section(heading);
            bullets(self, &audiences);
            self.plan.audiences = audiences.iter().map(|audience| format!("{audience}.")).collect();
        }
        self.plan.purposes = purposes.iter().map(|purpose| format!("{purpose}.")).collect();
        self.plan.requirements = requirements.iter().map(|requirement| format!("{requirement}.")).collect();
    }

    fn next_task(&mut self) -> &'static str {
        self.tasks.pop().unwrap_or("Việc khác")
    }

    fn contents(&mut self) {
        let heading = self.random.pick(&["Nội dung", "Nội dung thực hiện", "Nhiệm vụ, giải pháp", "Nhiệm vụ"]);
        self.section(heading);
        match self.random.below(4) {
            0 => self.flat_tasks(),
            1 => self.grouped_tasks(),
            2 => self.tasks_with_fields(),
            _ => self.table(),
        }
    }

    /// A task in one line, perhaps with its time.
    fn task_line(&mut self, mark: &str) {
        let task = self.next_task();
        let (title, schedule) = match self.random.below(3) {
            0 => (task.to_owned(), Schedule::Unspecified),
            1 => {
                let (time, schedule) = words::time(&mut self.random, self.plan.year);
                (format!("{task}: {time}"), schedule)
            }
            _ => {
                let (time, schedule) = words::time(&mut self.random, self.plan.year);
                (format!("{task}, {time}"), schedule)
            }
        };
        let end = self.random.pick(&[".", ";"]);
        self.line(&format!("{mark} {title}{end}"));
        self.plan.tasks.push(Task { title, schedule, ..Task::default() });
    }

    fn flat_tasks(&mut self) {
        for place in 0..self.random.between(1, 5) {
            let mark = if matches!(self.style, Style::RomanDecimal) { "-".to_owned() } else { self.under(place) };
            self.task_line(&mark);
        }
    }

    fn grouped_tasks(&mut self) {
        let groups = self.some(GROUPS, 2);
        for (place, group) in groups.iter().take(3).enumerate() {
            let mark = self.under(place);
            let end = self.random.pick(&["", ":"]);
            self.line(&format!("{mark} {group}{end}"));
            self.plan.groups.push(format!("{group}{end}"));
            for inner in 0..self.random.between(2, 4) {
                let mark = self.mark(place, inner);
                self.task_line(&mark);
            }
        }
    }

    fn tasks_with_fields(&mut self) {
        for place in 0..self.random.between(1, 4) {
            let mark = self.under(place);
            let title = self.next_task().to_owned();
            self.line(&format!("{mark} {title}"));
            let lead = self.random.pick(UNITS).to_owned();
            let coordinating = self.helpers(&lead);
            let (time, schedule) = words::time(&mut self.random, self.plan.year);
            let result = self.random.pick(RESULTS).to_owned();
            let bullet = self.random.pick(&["- ", "+ ", ""]);
            let who = self.random.pick(&["Cơ quan chủ trì", "Đơn vị chủ trì", "Đơn vị thực hiện"]);
            self.line(&format!("{bullet}{who}: {lead}."));
            if !coordinating.is_empty() {
                let label = self.random.pick(&["Cơ quan phối hợp", "Đơn vị phối hợp"]);
                self.line(&format!("{bullet}{label}: {}.", coordinating.join(", ")));
            }
            let when = self.random.pick(&["Thời gian thực hiện", "Thời gian", "Thời gian hoàn thành"]);
            self.line(&format!("{bullet}{when}: {time}."));
            let result = self.random.one_in(2).then_some(result);
            if let Some(result) = &result {
                self.line(&format!("{bullet}Sản phẩm: {result}."));
            }
            self.plan.tasks.push(Task { title, lead: Some(lead), coordinating, schedule, result });
        }
    }

    fn helpers(&mut self, lead: &str) -> Vec<String> {
        let count = self.random.below(3);
        let mut helpers: Vec<String> = Vec::new();
        for _ in 0..count {
            let helper = self.random.pick(UNITS).to_owned();
            if helper != lead && !helpers.contains(&helper) {
                helpers.push(helper);
            }
        }
        helpers
    }

    fn table(&mut self) {
        let mut rows = Vec::new();
        for _ in 0..self.random.between(2, 6) {
            let lead = self.random.pick(UNITS).to_owned();
            let (time, schedule) = words::time(&mut self.random, self.plan.year);
            let mut coordinating = self.helpers(&lead);
            if coordinating.is_empty() {
                coordinating.push("Các phòng chuyên môn".to_owned());
            }
            let result = self.random.pick(RESULTS).to_owned();
            let title = self.next_task().to_owned();
            let task = Task { title, lead: Some(lead), coordinating, schedule, result: Some(result) };
            rows.push((task, time));
        }
        let (text, groups) = tables::write(&mut self.random, &rows);
        self.plan.text.push_str(&text);
        self.plan.groups.extend(groups);
        self.plan.tasks.extend(rows.into_iter().map(|(task, _)| task));
    }

    fn assignments(&mut self) {
        let heading = self.random.pick(&["Tổ chức thực hiện", "Phân công thực hiện"]);
        self.section(heading);
        let mut units = UNITS.to_vec();
        for place in (1..units.len()).rev() {
            units.swap(place, self.random.below(place + 1));
        }
        for (place, unit) in units.iter().take(self.random.between(1, 4)).enumerate() {
            let mark = self.under(place);
            match self.random.below(4) {
                0 => self.unit_with_duties(&mark, unit),
                1 => self.unit_and_duty(&mark, unit),
                2 => self.leading_unit(&mark, unit, units[units.len() - 1 - place]),
                _ => self.unit_over_paragraph(&mark, unit),
            }
        }
    }

    /// A duty, perhaps with its deadline.
    fn duty(&mut self) -> (String, Schedule) {
        let duty = self.random.pick(DUTIES);
        if self.random.one_in(2) {
            return (duty.to_owned(), Schedule::Unspecified);
        }
        let (time, schedule) = words::time(&mut self.random, self.plan.year);
        (format!("{duty}, {time}"), schedule)
    }

    fn assigned(&mut self, text: String, title: String, lead: &str, coordinating: Vec<String>, schedule: Schedule) {
        use Schedule::{Continuous, InYear, Unspecified};
        if !matches!(schedule, Unspecified | Continuous | InYear { .. }) {
            let lead = Some(lead.to_owned());
            self.plan.tasks.push(Task { title, lead, coordinating, schedule, result: None });
        }
        self.plan.assignments.push((text, Some(lead.to_owned())));
    }

    fn unit_with_duties(&mut self, mark: &str, unit: &str) {
        let asked = self.random.pick(&["", "", "Đề nghị "]);
        let end = self.random.pick(&["", ":"]);
        self.line(&format!("{mark} {asked}{unit}{end}"));
        for _ in 0..self.random.between(1, 3) {
            let (duty, schedule) = self.duty();
            let duty = capitalised(&duty);
            self.line(&format!("- {duty}."));
            self.assigned(format!("{duty}."), duty, unit, Vec::new(), schedule);
        }
    }

    fn unit_and_duty(&mut self, mark: &str, unit: &str) {
        let (duty, schedule) = self.duty();
        self.line(&format!("{mark} {unit}: {duty}."));
        let text = format!("{unit}: {duty}");
        self.assigned(format!("{text}."), text, unit, Vec::new(), schedule);
    }

    fn leading_unit(&mut self, mark: &str, unit: &str, helper: &str) {
        let (duty, schedule) = self.duty();
        let asked = self.random.pick(&["", "Giao "]);
        let text = format!("{asked}{unit} chủ trì, phối hợp với {helper} {duty}");
        self.line(&format!("{mark} {text}."));
        self.assigned(format!("{text}."), text, unit, vec![helper.to_owned()], schedule);
    }

    fn unit_over_paragraph(&mut self, mark: &str, unit: &str) {
        let (duty, schedule) = self.duty();
        let duty = capitalised(&duty);
        self.line(&format!("{mark} {unit}"));
        self.line(&format!("{duty}."));
        self.assigned(format!("{duty}."), duty, unit, Vec::new(), schedule);
    }

    fn tail(&mut self) {
        self.line("Trên đây là Kế hoạch của cơ quan, đề nghị các đơn vị thực hiện./.");
        self.line("Nơi nhận:");
        self.plan.recipients = self.random.between(1, 3);
        for recipient in ["Như trên", "Lãnh đạo cơ quan", "Các phòng"].iter().take(self.plan.recipients) {
            self.line(&format!("- {recipient};"));
        }
        self.line("- Lưu: VT.");
        let title = self.random.pick(&["GIÁM ĐỐC", "CHỦ TỊCH", "HIỆU TRƯỞNG"]);
        self.line(title);
        self.plan.signer = self.random.pick(&["Nguyễn Văn An", "Trần Thị Bình", "Lê Hoàng"]).to_owned();
        let signer = self.plan.signer.clone();
        self.line(&signer);
    }
}

/// A text with a capital at its start.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
