//! What is new, as an Atom feed (RFC 4287).

use std::fmt::Write;

use jiff::civil::Date;
use quick_xml::escape::escape;
use uuid::Uuid;

use super::Site;
use super::pages::{POSTINGS_PAGE, page_of, place_of};
use crate::text::{day_vi, xml_text};

/// How many items a feed has.
const LONGEST: usize = 50;

/// Something new.
pub(super) struct News {
    pub on: Date,
    pub title: String,
    pub path: String,
    id: Uuid,
    text: String,
}

impl Site<'_> {
    /// What is new, newest first.
    pub fn news(&self) -> Vec<News> {
        let content = self.content;
        let mut news: Vec<News> = Vec::new();
        for procedure in &content.procedures {
            if let Some(on) = procedure.in_force_from {
                let title = format!("Thủ tục {}: {}", procedure.code, procedure.name);
                let text = format!("Áp dụng từ ngày {}", day_vi(on));
                news.push(News { on, title, path: page_of(procedure), id: procedure.id, text });
            }
        }
        for posting in &content.postings {
            let (title, text) = (format!("Niêm yết: {}", posting.what), posting.at.place.clone());
            news.push(News { on: posting.posted_on, title, path: POSTINGS_PAGE.to_owned(), id: posting.id, text });
        }
        for feedback in &content.feedback {
            let number = feedback.number.as_ref().map(|number| format!(" số {number}")).unwrap_or_default();
            let title = format!("Kết quả xử lý phản ánh, kiến nghị{number}");
            let (path, text) = (place_of(feedback.id, true), feedback.text.clone());
            news.push(News { on: feedback.published_on, title, path, id: feedback.id, text });
        }
        for question in &content.questions {
            let (path, text) = (place_of(question.id, false), question.answer.clone());
            let title = format!("Hỏi đáp: {}", question.question);
            news.push(News { on: question.published_on, title, path, id: question.id, text });
        }
        news.sort_by(|one, other| (other.on, &one.path, one.id).cmp(&(one.on, &other.path, other.id)));
        news
    }

    /// The newest items as a feed. Its times are days of what is told, so that it changes only when they do.
    pub fn feed(&self, data_set: Uuid, on: Date) -> String {
        let news = self.news();
        let newest = news.first().map(|item| item.on).or(Date::new(on.year(), 1, 1).ok()).unwrap_or(on);
        let mut feed = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        feed += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n";
        element(&mut feed, "id", &format!("urn:uuid:{data_set}"));
        element(&mut feed, "title", self.title);
        element(&mut feed, "updated", &instant(newest));
        let _ = writeln!(feed, "<author><name>{}</name></author>", written(self.title));
        link(&mut feed, "self", &format!("{}tin.xml", self.base));
        link(&mut feed, "alternate", &format!("{}index.html", self.base));
        for item in news.iter().take(LONGEST) {
            feed += "<entry>\n";
            element(&mut feed, "id", &format!("urn:uuid:{}", item.id));
            element(&mut feed, "title", &item.title);
            element(&mut feed, "updated", &instant(item.on));
            link(&mut feed, "alternate", &format!("{}{}", self.base, item.path));
            let _ = writeln!(feed, "<content type=\"text\">{}</content>", written(&item.text));
            feed += "</entry>\n";
        }
        feed += "</feed>\n";
        feed
    }
}

fn element(feed: &mut String, name: &str, text: &str) {
    let _ = writeln!(feed, "<{name}>{}</{name}>", written(text));
}

fn link(feed: &mut String, rel: &str, address: &str) {
    let _ = writeln!(feed, "<link rel=\"{rel}\" href=\"{}\"/>", written(address));
}

/// A text without what XML 1.0 cannot hold, escaped.
fn written(text: &str) -> String {
    escape(xml_text(text)).into_owned()
}

/// The beginning of a day in Việt Nam.
fn instant(day: Date) -> String {
    format!("{day}T00:00:00+07:00")
}
