//! The pages of a website, each as a page and as a fragment, and the same as JSON.

use std::collections::BTreeMap;

use jiff::civil::Date;
use maud::{Markup, html};
use serde::Serialize;
use uuid::Uuid;

use super::Site;
use super::content::{PublicProcedure, PublicQuestion};
use super::frame::{Links, fragment, page};
use crate::error::{CchcError, Result};
use crate::text::{collation_key, day_vi};

const PROCEDURES: &str = "thu-tuc/index.html";
const POSTINGS: &str = "niem-yet.html";
const FEEDBACK: &str = "phan-anh.html";
const QUESTIONS: &str = "hoi-dap.html";
const NO_FIELD: &str = "Lĩnh vực khác";

impl Site<'_> {
    /// Every file that is made, by path. The same records make the same bytes.
    pub fn files(&self, data_set: Uuid, on: Date) -> Result<BTreeMap<String, String>> {
        let mut files = BTreeMap::new();
        let mut lay_out = |path: &str, title: &str, content: &dyn Fn(&Links) -> Markup| {
            let links = Links::within(path);
            files.insert(path.to_owned(), page(title, self.title, &links, &content(&links)));
            let elsewhere = Links::from_elsewhere(self.base);
            files.insert(format!("manh/{path}"), fragment(&content(&elsewhere)));
        };
        lay_out("index.html", self.title, &|links| self.front(links));
        lay_out(PROCEDURES, "Thủ tục hành chính", &|links| self.procedures(links));
        for procedure in &self.content.procedures {
            lay_out(&page_of(procedure), &procedure.name, &|links| self.procedure(procedure, links));
        }
        lay_out(POSTINGS, "Niêm yết, công khai", &|links| self.postings(links));
        lay_out(FEEDBACK, "Kết quả xử lý phản ánh, kiến nghị", &|links| self.feedback(links));
        lay_out(QUESTIONS, "Hỏi đáp", &|links| self.questions(links));
        let content = self.content;
        let listed: Vec<_> = content.procedures.iter().map(Listed::of).collect();
        files.insert("du-lieu/chu-de.json".to_owned(), json(&content.themes)?);
        files.insert("du-lieu/thu-tuc.json".to_owned(), json(&listed)?);
        files.insert("du-lieu/niem-yet.json".to_owned(), json(&content.postings)?);
        files.insert("du-lieu/phan-anh.json".to_owned(), json(&content.feedback)?);
        files.insert("du-lieu/hoi-dap.json".to_owned(), json(&content.questions)?);
        for procedure in &content.procedures {
            files.insert(format!("du-lieu/thu-tuc/{}.json", procedure.page), json(procedure)?);
        }
        files.insert("tin.xml".to_owned(), self.feed(data_set, on));
        Ok(files)
    }

    fn navigation(&self, links: &Links) -> Markup {
        html! {
            nav {
                a href=(links.to("index.html")) { "Trang đầu" }
                a href=(links.to(PROCEDURES)) { "Thủ tục" }
                a href=(links.to(POSTINGS)) { "Niêm yết" }
                a href=(links.to(FEEDBACK)) { "Phản ánh, kiến nghị" }
                a href=(links.to(QUESTIONS)) { "Hỏi đáp" }
            }
        }
    }

    fn front(&self, links: &Links) -> Markup {
        let content = self.content;
        let count = |path: &str, name: &str, count: usize| {
            html! { li { a href=(links.to(path)) { (name) } " (" (count) ")" } }
        };
        html! {
            h1 { (self.title) }
            @for theme in &content.themes {
                p .theme { "Chủ đề năm " (theme.year) ": " (theme.text) }
                @if let Some(issuer) = &theme.issuer { p .small { (issuer) } }
            }
            ul {
                (count(PROCEDURES, "Thủ tục hành chính đang áp dụng", content.procedures.len()))
                (count(POSTINGS, "Niêm yết, công khai", content.postings.len()))
                (count(FEEDBACK, "Kết quả xử lý phản ánh, kiến nghị", content.feedback.len()))
                (count(QUESTIONS, "Hỏi đáp tại các buổi đối thoại", content.questions.len()))
            }
            @let news = self.news();
            @if !news.is_empty() {
                h2 { "Mới" }
                ul .plain {
                    @for item in news.iter().take(10) {
                        li {
                            a href=(links.to(&item.path)) { (item.title) }
                            div .small { (day_vi(item.on)) }
                        }
                    }
                }
            }
            p .small { a href=(links.to("tin.xml")) { "Nguồn cấp tin (Atom)" } }
        }
    }

    fn procedures(&self, links: &Links) -> Markup {
        let mut fields: BTreeMap<Vec<u8>, (&str, Vec<&PublicProcedure>)> = BTreeMap::new();
        for procedure in &self.content.procedures {
            let field = procedure.field.as_deref().unwrap_or(NO_FIELD);
            fields.entry(collation_key(field)).or_insert((field, Vec::new())).1.push(procedure);
        }
        let is_short = self.content.procedures.len() <= 30;
        html! {
            (self.navigation(links))
            h1 { "Thủ tục hành chính đang áp dụng" }
            p .small { (self.content.procedures.len()) " thủ tục, " (fields.len()) " lĩnh vực" }
            @for (field, procedures) in fields.values() {
                details open[is_short] {
                    summary { (field) " (" (procedures.len()) ")" }
                    ul {
                        @for procedure in procedures {
                            li {
                                a href=(links.to(&page_of(procedure))) { (procedure.name) }
                                " " span .small { (procedure.code) }
                            }
                        }
                    }
                }
            }
        }
    }

    fn procedure(&self, procedure: &PublicProcedure, links: &Links) -> Markup {
        let text = |head: &str, text: &Option<String>| {
            html! { @if let Some(text) = text { dt { (head) } dd .text { (text) } } }
        };
        let list = |head: &str, texts: &[String]| {
            html! {
                @if !texts.is_empty() { dt { (head) } dd { @for text in texts { div .text { (text) } } } }
            }
        };
        html! {
            (self.navigation(links))
            h1 { (procedure.name) }
            dl {
                dt { "Mã thủ tục" } dd { (procedure.code) }
                (text("Lĩnh vực", &procedure.field))
                (list("Cấp thực hiện", &procedure.levels))
                (text("Cơ quan giải quyết", &procedure.authority))
                (text("Đối tượng thực hiện", &procedure.applicants))
                (text("Trình tự thực hiện", &procedure.steps))
                @if !procedure.filing.is_empty() {
                    dt { "Cách thức thực hiện" }
                    dd {
                        @for filing in &procedure.filing {
                            div .text {
                                (filing.way)
                                @if let Some(time) = &filing.time { "; " (time) }
                                @if let Some(fee) = &filing.fee { "; phí, lệ phí: " (fee) }
                                @if let Some(more) = &filing.description { ". " (more) }
                            }
                        }
                    }
                }
                @if !procedure.dossier.is_empty() {
                    dt { "Thành phần hồ sơ" }
                    dd {
                        ol {
                            @for paper in &procedure.dossier {
                                li {
                                    (paper.name)
                                    @if let Some(form) = &paper.form { " (" (form) ")" }
                                    @if let Some(count) = paper.originals { span .small { ", bản chính: " (count) } }
                                    @if let Some(count) = paper.copies { span .small { ", bản sao: " (count) } }
                                }
                            }
                        }
                        @if let Some(sets) = procedure.dossier_sets { p { "Số lượng: " (sets) " bộ" } }
                    }
                }
                @if !procedure.forms.is_empty() {
                    dt { "Mẫu đơn, tờ khai" }
                    dd {
                        ul {
                            @for form in &procedure.forms {
                                li {
                                    @if let Some(file) = &form.file {
                                        a href=(links.to(file)) download=[&form.file_name] { (form.name) }
                                    } @else {
                                        (form.name)
                                    }
                                }
                            }
                        }
                    }
                }
                (text("Thời hạn giải quyết", &procedure.time))
                (list("Thời hạn từng trường hợp", &procedure.time_cases))
                (text("Phí, lệ phí", &procedure.fees))
                (text("Kết quả", &procedure.outcome))
                (text("Yêu cầu, điều kiện", &procedure.conditions))
                (text("Dịch vụ công trực tuyến", &procedure.online))
                (text("Lý do cung cấp một phần", &procedure.partial_reason))
                (list("Căn cứ pháp lý", &procedure.legal_bases))
                (text("Quyết định công bố", &procedure.decision))
                @if let Some(from) = procedure.in_force_from { dt { "Áp dụng từ ngày" } dd { (day_vi(from)) } }
                @if !procedure.posted.is_empty() {
                    dt { "Niêm yết tại" }
                    dd { @for at in &procedure.posted { div { (linked(&at.place, &at.url)) } } }
                }
            }
        }
    }

    fn postings(&self, links: &Links) -> Markup {
        html! {
            (self.navigation(links))
            h1 { "Niêm yết, công khai" }
            @if self.content.postings.is_empty() { p { "Chưa có nội dung niêm yết." } }
            ul .plain {
                @for posting in &self.content.postings {
                    li {
                        (posting.what)
                        div .small {
                            (linked(&posting.at.place, &posting.at.url)) ", từ ngày " (day_vi(posting.posted_on))
                            @if posting.has_forms { "; kèm mẫu đơn, tờ khai" }
                            @if posting.has_feedback_address { "; kèm địa chỉ tiếp nhận phản ánh, kiến nghị" }
                        }
                    }
                }
            }
        }
    }

    fn feedback(&self, links: &Links) -> Markup {
        html! {
            (self.navigation(links))
            h1 { "Kết quả xử lý phản ánh, kiến nghị" }
            @if self.content.feedback.is_empty() { p { "Chưa có kết quả được công khai." } }
            ul .plain {
                @for feedback in &self.content.feedback {
                    li id=(feedback.id) {
                        div .small {
                            (feedback.kind)
                            @if let Some(number) = &feedback.number { " số " (number) }
                            ", công khai ngày " (day_vi(feedback.published_on))
                        }
                        div .text { (feedback.text) }
                        @if let Some(url) = &feedback.url { div .small { (linked("Xem thêm", &Some(url.clone()))) } }
                    }
                }
            }
        }
    }

    fn questions(&self, links: &Links) -> Markup {
        let told = |question: &PublicQuestion| format!("{}, ngày {}", question.dialogue, day_vi(question.held_on));
        html! {
            (self.navigation(links))
            h1 { "Hỏi đáp" }
            @if self.content.questions.is_empty() { p { "Chưa có câu hỏi được công bố." } }
            ul .plain {
                @for question in &self.content.questions {
                    li id=(question.id) {
                        div .text { strong { (question.question) } }
                        div .text { (question.answer) }
                        div .small {
                            @if let Some(field) = &question.field { (field) "; " }
                            (told(question))
                            @if question.url.is_some() { "; " (linked("xem thêm", &question.url)) }
                        }
                    }
                }
            }
        }
    }
}

/// The path of a procedure's page.
pub(super) fn page_of(procedure: &PublicProcedure) -> String {
    format!("thu-tuc/{}.html", procedure.page)
}

/// The path of the place of a result of feedback, or of a question.
pub(super) fn place_of(id: Uuid, is_feedback: bool) -> String {
    format!("{}#{id}", if is_feedback { FEEDBACK } else { QUESTIONS })
}

pub(super) const POSTINGS_PAGE: &str = POSTINGS;

fn linked(text: &str, url: &Option<String>) -> Markup {
    html! { @match url { Some(url) => a href=(url) rel="noopener" { (text) }, None => (text) } }
}

/// A procedure as the list of all has it.
#[derive(Serialize)]
struct Listed<'a> {
    id: Uuid,
    code: &'a str,
    name: &'a str,
    field: Option<&'a str>,
    in_force_from: Option<Date>,
    page: String,
    data: String,
}

impl<'a> Listed<'a> {
    fn of(procedure: &'a PublicProcedure) -> Self {
        Self {
            id: procedure.id,
            code: &procedure.code,
            name: &procedure.name,
            field: procedure.field.as_deref(),
            in_force_from: procedure.in_force_from,
            page: page_of(procedure),
            data: format!("du-lieu/thu-tuc/{}.json", procedure.page),
        }
    }
}

fn json(value: &impl Serialize) -> Result<String> {
    let mut text = serde_json::to_string_pretty(value).map_err(CchcError::internal)?;
    text.push('\n');
    Ok(text)
}
