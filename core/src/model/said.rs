//! What a session's texts say, as far as it decides which promises the session is evidence for. It is kept among the
//! facts of sessions: a change of any phrase needs a new name of their index.

use super::Session;
use crate::text::FoldedWords;

/// A field of administrative reform that a text can be about (lĩnh vực cải cách hành chính).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReformField {
    /// Administrative reform as a whole. A promise about it is met by evidence about any of its fields.
    Reform,
    Procedures,
    OnlineServices,
    Feedback,
    Theme,
    CivilService,
    DigitalTransformation,
    Indices,
}

const PHRASES: &[(ReformField, &[&str])] = &[
    (
        ReformField::Reform,
        &["cai cach hanh chinh", "cchc", "cai cach nen hanh chinh", "chuong trinh tong the cai cach"],
    ),
    (
        ReformField::Procedures,
        &[
            "thu tuc hanh chinh",
            "tthc",
            "cai cach thu tuc",
            "kiem soat thu tuc",
            "co che mot cua",
            "bo phan mot cua",
            "mot cua lien thong",
            "mot cua dien tu",
            "phan mem mot cua",
            "giai quyet thu tuc",
            "giai quyet ho so thu tuc",
            "thanh phan ho so",
        ],
    ),
    (
        ReformField::OnlineServices,
        &[
            "dich vu cong",
            "dvc",
            "dvctt",
            "nop ho so truc tuyen",
            "ho so truc tuyen",
            "cong hanh chinh cong",
            "buu chinh cong ich",
        ],
    ),
    (ReformField::Feedback, &["phan anh kien nghi", "pakn"]),
    (ReformField::Theme, &["chu de cchc", "chu de cai cach", "chu de cong tac"]),
    (
        ReformField::CivilService,
        &["van hoa cong vu", "ky luat ky cuong", "ky cuong hanh chinh", "dao duc cong vu", "trach nhiem cong vu"],
    ),
    (
        ReformField::DigitalTransformation,
        &["chuyen doi so", "chinh quyen dien tu", "chinh quyen so", "chinh phu dien tu", "de an 06"],
    ),
    (ReformField::Indices, &["par index", "parindex", "papi", "sipas", "pci", "ddci", "chi so cai cach"]),
];

/// Groups with which dialogues are held.
const PARTNERS: &[&str] = &["doanh nghiep", "nguoi dan", "cong dan", "nhan dan", "nha thau", "nha dau tu"];

/// Phrases for skills that are tested.
pub(crate) const SKILLS: [&str; 7] =
    ["cong nghe thong tin", "cntt", "tin hoc", "phan mem", "van phong dien tu", "ky nang so", "truc tuyen"];

/// What a text says that is about the theme of the year.
pub(crate) const THEME: &str = "chu de";

/// A set of fields: a bit for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct ReformFields(pub(in crate::model) u8);

impl ReformFields {
    /// The fields that a text names.
    pub fn in_words(words: &FoldedWords) -> Self {
        Self(words.named(PHRASES).fold(0, |bits, field| bits | Self::bit(field)))
    }

    const fn bit(field: ReformField) -> u8 {
        1 << field as u8
    }

    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether something about other fields is about these.
    pub const fn are_met_by(self, said: Self) -> bool {
        if self.0 & Self::bit(ReformField::Reform) > 0 { said.0 > 0 } else { self.0 & said.0 > 0 }
    }
}

/// What the texts of a session say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Said {
    /// The fields of administrative reform that they name.
    pub fields: ReformFields,
    /// The groups that its subject names: a bit for each.
    pub partners: u8,
    /// Whether they name skills that are tested.
    pub skills: bool,
    /// Whether they speak of a theme of the year.
    pub theme: bool,
}

impl Said {
    /// What the folded texts of a session say; the first is its subject.
    pub fn of(texts: &[FoldedWords]) -> Self {
        let mut said = Self { partners: texts.first().map_or(0, partners), ..Self::default() };
        for words in texts {
            said.fields = said.fields.with(ReformFields::in_words(words));
            said.skills |= SKILLS.iter().any(|phrase| words.say(phrase));
            said.theme |= words.say(THEME);
        }
        said
    }
}

/// The groups that a text names: a bit for each.
pub(crate) fn partners_in(text: &str) -> u8 {
    partners(&FoldedWords::of(text))
}

fn partners(words: &FoldedWords) -> u8 {
    PARTNERS.iter().zip(0_u8..).filter(|(partner, _)| words.say(partner)).fold(0, |bits, (_, place)| bits | 1 << place)
}

impl Session {
    /// Its texts, the subject first.
    pub(crate) fn told(&self) -> impl Iterator<Item = &str> {
        let minutes = self.minutes.iter().flat_map(|minutes| {
            let further = [minutes.discussion.as_deref(), minutes.conclusions.as_deref()];
            std::iter::once(minutes.content.as_str()).chain(further.into_iter().flatten())
        });
        let details = [self.integrated_with.as_deref(), self.agenda.as_deref()].into_iter().flatten();
        std::iter::once(self.subject.as_str())
            .chain(self.topics.iter().map(String::as_str))
            .chain(details)
            .chain(minutes)
    }

    /// A mark of its texts: the first bytes of a hash of all of them. Sessions with the same mark have the same texts.
    pub(crate) fn text_mark(&self) -> u64 {
        let mut hasher = blake3::Hasher::new();
        for text in self.told() {
            hasher.update(&(text.len() as u64).to_be_bytes()).update(text.as_bytes());
        }
        let mut mark = [0; 8];
        hasher.finalize_xof().fill(&mut mark);
        u64::from_be_bytes(mark)
    }

    /// What its texts say.
    pub(crate) fn said(&self) -> Said {
        Said::of(&self.told().map(FoldedWords::of).collect::<Vec<_>>())
    }
}
