//! Disseminations: articles, broadcasts, notices, posts (tin bài, lượt tuyên truyền).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::{Called, IndexKey, Problems, Record, References, Text, indexes, natural_key};
use super::{ActivityId, AttachmentId, AudienceKind, Channel, Header, MaterialId, PlanId, UnitId};

/// One dissemination in one form of communication: an article, a broadcast, a notice, a post (lượt tuyên truyền). It is
/// evidence for the activity it names; if it names none, for those activities of its plan that promise to publicise its
/// subject in this form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Dissemination {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// The form of communication.
    pub channel: Channel,
    /// Its title; not blank (tên tin, bài; nội dung).
    pub title: String,
    /// The day on which it appeared, or the first of several days.
    pub on: Date,
    /// The last of several days, included, not before `on`; none if it took one day.
    #[serde(default)]
    pub until: Option<Date>,
    /// How many people or views it reached, as `reach_note` says; none if nobody measured it (lượt tiếp cận).
    #[serde(default)]
    pub reach: Option<u32>,
    /// What was counted and how: "lượt xem trên trang", "danh sách ký nhận". Required with `reach`.
    #[serde(default)]
    pub reach_note: Option<String>,
    /// Its address on the web (đường dẫn).
    #[serde(default)]
    pub url: Option<String>,
    /// The newspaper, station or page that published it (báo, đài, trang).
    #[serde(default)]
    pub outlet: Option<String>,
    /// The audience that it addresses (đối tượng).
    #[serde(default)]
    pub audience: Option<AudienceKind>,
    /// The material that was handed out or shown.
    #[serde(default)]
    pub material: Option<MaterialId>,
    /// The activity that it is evidence for.
    #[serde(default)]
    pub activity: Option<ActivityId>,
    /// The plan that it serves.
    #[serde(default)]
    pub plan: Option<PlanId>,
    /// The unit that carried it out.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Files that show it: screenshots, cuttings (tài liệu kiểm chứng).
    #[serde(default)]
    pub evidence: Vec<AttachmentId>,
}

indexes! {|d: &Dissemination|
    by on(on: Date = d.on);
    by channel(channel: Channel = d.channel, on: Date = d.on);
    by plan(plan: PlanId = d.plan, on: Date = d.on);
    by activity(activity: ActivityId = d.activity, on: Date = d.on);
    by unit(unit: UnitId = d.unit, on: Date = d.on);
    by material(material: MaterialId = d.material, on: Date = d.on);
}

impl Record for Dissemination {
    fn called(&self) -> Called {
        Called::by(self.title.as_str())
    }

    fn natural_key(&self) -> IndexKey {
        natural_key![self.channel, Text(self.title.to_lowercase()), self.on, self.outlet.as_deref().map(Text)]
    }

    fn references(&self, to: &mut References) {
        to.optional("material", self.material);
        to.optional("activity", self.activity);
        to.optional("plan", self.plan);
        to.optional("unit", self.unit);
        to.each("evidence", &self.evidence);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("title", &self.title);
        problems.order("until", Some(self.on), self.until);
        problems.not_blank("reach_note", self.reach_note.as_deref());
        problems.not_blank("url", self.url.as_deref());
        problems.not_blank("outlet", self.outlet.as_deref());
        if self.reach.is_some() && self.reach_note.is_none() {
            let text = "say how it was found out how many people it reached";
            problems.add("reach_note", "method_missing", text, "phải nêu cách xác định số lượt tiếp cận");
        }
    }
}
