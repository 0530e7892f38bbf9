//! Texts of posts for the public administration portal on Zalo, within its limits (bài đăng Zalo).

mod fit;
mod posts;
#[cfg(test)]
mod tests;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use self::posts::Posts;
use super::address::ascii_address;
use super::asked::{known_unit, of_the_present};
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{UnitId, ZaloPosts, ZaloTopic};
use crate::query::Query;
use crate::rules::vietnam_date;
use crate::store::View;

/// Shorter texts have no room for a head and for what was left out.
const LIMIT: [u16; 2] = [200, 20_000];

/// How many days before and after today are looked at if no days are given.
const DAYS: i64 = 7;

/// Returns the texts of posts on what the store has for the public, within the limits of Zalo (nội dung đăng Zalo). A
/// text that is too long is cut between words and says how much was left out, or is given in parts. It contains only
/// what was written for the public, no sealed personal data, and nothing verbatim of those who sent feedback.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PostsForZalo {
    /// The first day; 7 days before today if omitted.
    #[serde(default)]
    pub from: Option<Date>,
    /// The last day, included, not before `from` (`order`); 7 days after today if omitted.
    #[serde(default)]
    pub to: Option<Date>,
    /// What the posts are about; everything if omitted or empty.
    #[serde(default)]
    pub topics: Vec<ZaloTopic>,
    /// Only what this unit handles, posts, answers or holds, and no tests, which belong to no unit; of every unit if
    /// omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The address of more, at the end of each post: `https://example.vn/{code}`, with `{code}` for the national part
    /// of a procedure's code and `{id}` for the record's identity. If omitted, the address that the record has.
    #[serde(default)]
    pub address: Option<String>,
    /// Whether to give a long text in parts, each with its number, rather than cut it.
    #[serde(default)]
    pub in_parts: bool,
    /// The most characters of a text, 200 to 20,000, counted in UTF-16; Zalo's limit of a message if omitted.
    #[serde(default)]
    pub characters: Option<u16>,
}

impl Query for PostsForZalo {
    type Answer = ZaloPosts;
    const NAME: &'static str = "store.zalo_posts";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<ZaloPosts> {
        of_the_present::<Self>(view)?;
        known_unit(view, self.unit)?;
        let today = vietnam_date(now);
        let week = jiff::Span::new().days(DAYS);
        let from = self.from.unwrap_or_else(|| today.saturating_sub(week));
        let to = self.to.unwrap_or_else(|| today.max(from).saturating_add(week));
        let mut problems = Problems::default();
        problems.order("to", Some(from), Some(to));
        if let Some(characters) = self.characters {
            problems.range("characters", characters, LIMIT);
        }
        if self.address.as_deref().is_some_and(|template| !is_address(template)) {
            let text = "must be an address that begins with https:// or http://, with {code} and {id} alone in braces";
            let text_vi = "phải là địa chỉ bắt đầu bằng https:// hoặc http://, trong ngoặc nhọn chỉ có {code} và {id}";
            problems.add("address", "address", text, text_vi);
        }
        problems.refuse(Self::NAME)?;
        let known = limits()?.message;
        let limit = self.characters.unwrap_or(known.characters);
        let mut posts = Posts::new(view, &self, from..=to);
        posts.collect()?;
        let posts = posts.finish(limit);
        let is_given = self.characters.is_some();
        Ok(ZaloPosts {
            posts,
            limit,
            limit_source: (!is_given).then_some(known.source),
            limit_verified: !is_given && known.verified,
        })
    }
}

/// Whether an address is one of the web, whatever record it is made for.
fn is_address(template: &str) -> bool {
    let filled = template.replace("{code}", "1.000001").replace("{id}", "0");
    !filled.contains(['{', '}']) && ascii_address(&filled).is_some()
}

/// The limits of Zalo, as they come with the library.
#[derive(Debug, Deserialize)]
struct Limits {
    message: Limit,
}

#[derive(Debug, Deserialize)]
struct Limit {
    characters: u16,
    source: String,
    verified: bool,
}

fn limits() -> Result<Limits> {
    serde_json::from_str(include_str!("../../../data/zalo.json")).map_err(CchcError::internal)
}
