//! Communication materials: leaflets, slides, films (tài liệu tuyên truyền).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::{Called, IndexKey, Name, Problems, Record, References, StatusHistory, Text, indexes, natural_key};
use super::{ActivityId, AttachmentId, Channel, Header, LawReference, MaterialId, Move, PlanId, Texts, UnitId};
use crate::model::Labelled;

/// The type of material.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MaterialKind {
    /// Leaflet (tờ rơi, tờ gấp).
    Leaflet,
    /// Slide deck (bài trình chiếu).
    SlideDeck,
    /// Compiled document (tài liệu biên soạn, đề cương).
    CompiledDocument,
    /// Guide to a procedure (tài liệu hướng dẫn).
    Guide,
    /// Poster, banner (áp phích, băng rôn).
    Poster,
    /// Film (phim, video).
    Video,
    /// Audio recording for broadcasting (bài phát thanh).
    Audio,
    /// Questions and answers (bộ câu hỏi, đáp án).
    QuestionsAndAnswers,
    /// Any other.
    Other,
}

/// The status of a material (trạng thái).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MaterialStatus {
    /// Being produced (đang biên soạn).
    #[default]
    Draft,
    /// Approved for distribution (đã duyệt).
    Approved,
    /// No longer distributed (ngừng sử dụng).
    Retired,
}

/// One version of a communication material (tài liệu tuyên truyền). Once approved, its title, version and files never
/// change: `materials.revise` creates the next version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Material {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// The type of material.
    pub kind: MaterialKind,
    /// Title; not blank (tên tài liệu).
    pub title: String,
    /// Version as printed on the material: "1.2", "tháng 3/2021" (phiên bản).
    #[serde(default)]
    pub version: Option<String>,
    /// Topics that it covers (chuyên đề).
    #[serde(default)]
    pub topics: Vec<String>,
    /// Language code (BCP 47): "vi", "km"; none for Vietnamese (ngôn ngữ).
    #[serde(default)]
    pub language: Option<String>,
    /// The provisions it explains (căn cứ pháp lý).
    #[serde(default)]
    pub legal_bases: Vec<LawReference>,
    /// The files of the material.
    #[serde(default)]
    pub attachments: Vec<AttachmentId>,
    /// The plan it was made for.
    #[serde(default)]
    pub plan: Option<PlanId>,
    /// The activity that it was made for, and is evidence for once it is approved.
    #[serde(default)]
    pub activity: Option<ActivityId>,
    /// The unit that produced it (đơn vị biên soạn).
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The day on which it was finished, which is the day it proves; none if unknown.
    #[serde(default)]
    pub made_on: Option<Date>,
    /// The previous version, which this one replaces; at most one version replaces another.
    #[serde(default)]
    pub replaces: Option<MaterialId>,
    /// Its status; `materials.approve` and `materials.retire` change it (trạng thái).
    #[serde(default)]
    pub status: MaterialStatus,
    /// Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    #[serde(default)]
    pub moves: Vec<Move>,
}

indexes! {|m: &Material|
    by title(title: Name = m.title.as_str());
    by made_on(made_on: Date = m.made_on);
    by plan(plan: PlanId = m.plan, made_on: Date = m.made_on);
    by activity(activity: ActivityId = m.activity);
    by unit(unit: UnitId = m.unit, made_on: Date = m.made_on);
    by status(status: MaterialStatus = m.status, made_on: Date = m.made_on);
    unique_if_given replaces(replaces: MaterialId = before) for before in m.replaces;
}

impl Record for Material {
    const STATES: Option<&'static str> = Some(MaterialStatus::NAME);
    const TEXTS: &'static [&'static str] = &["title", "topics", "legal_bases.document"];
    const DAY: Option<&'static str> = Some("made_on");

    fn status_history(&self) -> Option<StatusHistory<'_>> {
        Some(StatusHistory::of(self.status, &self.moves))
    }

    fn texts<'a>(&'a self, to: &mut Texts<'a>) {
        to.title("title", &self.title);
        to.each("topics", &self.topics, |topic| topic, "");
        to.each("legal_bases", &self.legal_bases, |basis| &basis.document, "document");
    }

    fn called(&self) -> Called {
        let versioned = self.version.as_ref().map(|version| format!("{} ({version})", self.title));
        Called::by(versioned.as_deref().unwrap_or(&self.title)).or(Some(&self.title))
    }

    fn natural_key(&self) -> IndexKey {
        natural_key![self.kind, Text(self.title.to_lowercase()), self.version.as_deref().map(Text)]
    }

    fn references(&self, to: &mut References) {
        to.each("attachments", &self.attachments);
        to.optional("plan", self.plan);
        to.optional("activity", self.activity);
        to.optional("unit", self.unit);
        to.optional("replaces", self.replaces);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("title", &self.title);
        problems.not_blank("version", self.version.as_deref());
        problems.not_blank("language", self.language.as_deref());
        for (position, basis) in self.legal_bases.iter().enumerate() {
            problems.within(format!("legal_bases[{position}]."), |problems| basis.validate(problems));
        }
        if self.replaces.is_some_and(|before| before.0 == self.header.id) {
            let (text, text_vi) = ("a version cannot replace itself", "phiên bản không thể thay thế chính nó");
            problems.add("replaces", "replaces_itself", text, text_vi);
        }
    }

    fn validate_change(&self, before: &Self, problems: &mut Problems) {
        let content =
            |material: &Self| (material.title.clone(), material.version.clone(), material.attachments.clone());
        if before.status != MaterialStatus::Draft && content(self) != content(before) {
            let text = "what was approved stays as it is: revise it, which makes a new version";
            problems.add("title", "approved_fixed", text, "tài liệu đã duyệt không được sửa: hãy tạo phiên bản mới");
        }
    }
}

/// Figures of materials and disseminations in the period, up to the reference day (tài liệu, tin bài).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct MaterialFigures {
    /// Versions of materials made in the period, drafts excluded (tài liệu).
    pub materials: u32,
    /// Disseminations in the period: articles, broadcasts, notices, posts (tin bài, lượt tuyên truyền).
    pub disseminations: u32,
    /// Disseminations by form of communication; forms without any are left out.
    pub channels: Vec<ChannelCount>,
    /// Of the disseminations, those of documents: as leaflets or compiled documents, or naming a material (lượt phổ
    /// biến tài liệu).
    pub documents: u32,
}

/// Figures of the disseminations in one form of communication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChannelCount {
    /// The form of communication.
    pub channel: Channel,
    /// Number of disseminations.
    pub count: u32,
    /// Sum of the people or views they reached; disseminations without a measured reach add 0 (lượt tiếp cận).
    pub reach: u64,
}
