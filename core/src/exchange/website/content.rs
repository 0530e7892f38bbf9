//! What a website says: only what was written for the public, as JSON gives it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;
use uuid::Uuid;

use super::folder::Source;
use crate::error::Result;
use crate::exchange::address::ascii_address;
use crate::exchange::public::{posted, published_feedback, published_questions};
use crate::labels::at_start;
use crate::model::{
    Attachment, IndexQuery, LegalDocument, Material, OrganisationUnit, Procedure, ProcedureForm, Record, RecordType,
    Theme, TimeCase, TimeLimit, UnitId,
};
use crate::query::postings::shown_on;
use crate::query::procedures::in_force;
use crate::store::View;
use crate::text::number_vi;

/// Types of files that every web server gives out as they are and none runs.
const DOCUMENTS: [&str; 13] =
    ["pdf", "doc", "docx", "xls", "xlsx", "odt", "ods", "rtf", "txt", "csv", "jpg", "jpeg", "png"];

/// The largest file of a form, in bytes.
const LARGEST: u32 = 20_000_000;

/// Everything that a website says.
pub(super) struct Content {
    pub themes: Vec<PublicTheme>,
    pub procedures: Vec<PublicProcedure>,
    pub postings: Vec<PublicPosting>,
    pub feedback: Vec<PublicFeedback>,
    pub questions: Vec<PublicQuestion>,
    /// Files of forms by path.
    pub forms: BTreeMap<String, Attachment>,
    pub forms_left_out: u32,
}

#[derive(Debug, Serialize)]
pub(super) struct PublicTheme {
    pub year: i16,
    pub text: String,
    pub issuer: Option<String>,
}

/// A procedure in force. Its `page` is the name of its files without ending.
#[derive(Debug, Serialize)]
pub(super) struct PublicProcedure {
    pub id: Uuid,
    pub page: String,
    pub code: String,
    pub name: String,
    pub field: Option<String>,
    pub levels: Vec<String>,
    pub authority: Option<String>,
    pub applicants: Option<String>,
    pub steps: Option<String>,
    pub filing: Vec<PublicFiling>,
    pub dossier: Vec<PublicPaper>,
    pub dossier_sets: Option<u16>,
    pub time: Option<String>,
    pub time_cases: Vec<String>,
    pub outcome: Option<String>,
    pub conditions: Option<String>,
    pub fees: Option<String>,
    pub online: Option<String>,
    pub partial_reason: Option<String>,
    pub legal_bases: Vec<String>,
    pub decision: Option<String>,
    pub in_force_from: Option<Date>,
    pub forms: Vec<PublicForm>,
    pub posted: Vec<PublicPlace>,
}

#[derive(Debug, Serialize)]
pub(super) struct PublicFiling {
    pub way: String,
    pub time: Option<String>,
    pub fee: Option<String>,
    pub description: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct PublicPaper {
    pub name: String,
    pub form: Option<String>,
    pub originals: Option<u16>,
    pub copies: Option<u16>,
}

/// A form; `file` is its path in the folder, none if its file is not given.
#[derive(Debug, Serialize)]
pub(super) struct PublicForm {
    pub name: String,
    pub file: Option<String>,
    pub file_name: Option<String>,
}

/// Where something is posted; `url` only if it is an address of the web.
#[derive(Debug, Clone, Serialize)]
pub(super) struct PublicPlace {
    pub place: String,
    pub url: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct PublicPosting {
    pub id: Uuid,
    pub what: String,
    #[serde(flatten)]
    pub at: PublicPlace,
    pub posted_on: Date,
    pub has_forms: bool,
    pub has_feedback_address: bool,
}

#[derive(Debug, Serialize)]
pub(super) struct PublicFeedback {
    pub id: Uuid,
    pub number: Option<String>,
    pub kind: String,
    pub published_on: Date,
    pub text: String,
    pub url: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct PublicQuestion {
    pub id: Uuid,
    pub dialogue: String,
    pub held_on: Date,
    pub field: Option<String>,
    pub question: String,
    pub answer: String,
    pub published_on: Date,
    pub url: Option<String>,
}

impl Content {
    pub fn of(view: &View<'_>, on: Date, unit: Option<UnitId>) -> Result<Self> {
        let is_of = |given: Option<UnitId>| unit.is_none() || given == unit;
        let mut content = Self {
            themes: Vec::new(),
            procedures: Vec::new(),
            postings: Vec::new(),
            feedback: Vec::new(),
            questions: Vec::new(),
            forms: BTreeMap::new(),
            forms_left_out: 0,
        };
        for theme in view.all::<Theme>(IndexQuery::by("year").with("year", i64::from(on.year())))? {
            if is_of(theme.issuer_unit) {
                let issuer = theme.issuer_unit.map(|id| view.find::<OrganisationUnit>(id)).transpose()?.flatten();
                let issuer = theme.issuer.or(issuer.map(|unit| unit.name));
                content.themes.push(PublicTheme { year: theme.year, text: theme.text, issuer });
            }
        }
        let mut places: BTreeMap<Uuid, Vec<PublicPlace>> = BTreeMap::new();
        for posting in shown_on(view, on)? {
            let place = at_start(posting.place.label_vi());
            let place = posting.location.as_ref().map_or_else(|| place.clone(), |at| format!("{place}, {at}"));
            let at = PublicPlace { place, url: posting.url.as_deref().and_then(ascii_address) };
            if let Some(procedure) = posting.subject.procedure() {
                places.entry(procedure.0).or_default().push(at.clone());
            }
            let Some(what) = posted(view, &posting)?.filter(|_| is_of(posting.unit)) else { continue };
            let (has_forms, has_feedback_address) = (posting.has_forms, posting.has_feedback_address);
            let (id, posted_on) = (posting.header.id, posting.posted_on);
            content.postings.push(PublicPosting { id, what, at, posted_on, has_forms, has_feedback_address });
        }
        content.postings.reverse();
        for procedure in in_force(view, on)?.into_iter().filter(|procedure| is_of(procedure.unit)) {
            let posted = places.remove(&procedure.header.id).unwrap_or_default();
            let shown = content.procedure(view, procedure, posted)?;
            content.procedures.push(shown);
        }
        for (feedback, publication) in published_feedback(view, unit)?.into_iter().rev() {
            if publication.on <= on {
                content.feedback.push(PublicFeedback {
                    id: feedback.header.id,
                    number: feedback.written_number(),
                    kind: at_start(feedback.kind.label_vi()),
                    published_on: publication.on,
                    text: publication.public_text,
                    url: publication.url.as_deref().and_then(ascii_address),
                });
            }
        }
        for (question, publication, session) in published_questions(view, unit)?.into_iter().rev() {
            if publication.on <= on {
                content.questions.push(PublicQuestion {
                    id: question.header.id,
                    dialogue: session.subject,
                    held_on: session.held_on,
                    field: question.field,
                    question: publication.public_question,
                    answer: publication.public_answer,
                    published_on: publication.on,
                    url: publication.url.as_deref().and_then(ascii_address),
                });
            }
        }
        Ok(content)
    }

    /// The files of forms, to be copied from the store.
    pub fn form_files(&self) -> BTreeMap<String, Source> {
        self.forms.iter().map(|(path, form)| (path.clone(), Source::Kept(Box::new(form.clone())))).collect()
    }

    fn procedure(&mut self, view: &View<'_>, from: Procedure, posted: Vec<PublicPlace>) -> Result<PublicProcedure> {
        let decision = from.decision.map(|id| view.find::<LegalDocument>(id)).transpose()?.flatten();
        let mut forms = Vec::with_capacity(from.forms.len());
        for form in &from.forms {
            forms.push(self.form(view, form)?);
        }
        let (id, page) = (from.id().0, page_name(&from.link()));
        let fee =
            |text: Option<String>, fee: Option<u32>| text.or(fee.map(|amount| format!("{} đồng", number_vi(amount))));
        let filing = from.filing.into_iter().map(|filing| PublicFiling {
            way: at_start(filing.way.label_vi()),
            time: TimeLimit::in_words(filing.time_text.as_deref(), filing.time_limit),
            fee: fee(filing.fee_text, filing.fee),
            description: filing.description,
        });
        let dossier = from.dossier.into_iter().map(|item| PublicPaper {
            name: item.name,
            form: item.form,
            originals: item.originals,
            copies: item.copies,
        });
        let bases = from.legal_bases.iter().map(ToString::to_string).chain(from.legal_bases_text);
        Ok(PublicProcedure {
            id,
            page,
            filing: filing.collect(),
            dossier: dossier.collect(),
            time: TimeLimit::in_words(from.time_text.as_deref(), from.time_limit),
            time_cases: from.time_cases.iter().filter_map(TimeCase::in_words).collect(),
            legal_bases: bases.collect(),
            levels: from.levels.iter().map(|level| at_start(level.label_vi())).collect(),
            online: from.online.map(|level| at_start(level.label_vi())),
            decision: decision.and_then(|found| Some(format!("{} số {}", found.document_type, found.symbol?))),
            code: from.code,
            name: from.name,
            field: from.field,
            authority: from.authority,
            applicants: from.applicants,
            steps: from.steps,
            dossier_sets: from.dossier_sets,
            outcome: from.outcome,
            conditions: from.conditions,
            fees: from.fees,
            partial_reason: from.partial_reason,
            in_force_from: from.in_force_from,
            forms,
            posted,
        })
    }

    fn form(&mut self, view: &View<'_>, form: &ProcedureForm) -> Result<PublicForm> {
        let name = form.name.clone();
        let Some(file) = form.attachment.map(|id| view.find::<Attachment>(id)).transpose()?.flatten() else {
            return Ok(PublicForm { name, file: None, file_name: None });
        };
        let ending = file.name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
        if !DOCUMENTS.contains(&ending.as_str()) || file.size > LARGEST || !is_for_the_public(view, &file)? {
            self.forms_left_out += 1;
            return Ok(PublicForm { name, file: None, file_name: None });
        }
        let path = format!("bieu-mau/{}.{ending}", file.blake3.get(..24).unwrap_or_default());
        let file_name = Some(file.name.clone());
        self.forms.insert(path.clone(), file);
        Ok(PublicForm { name, file: Some(path), file_name })
    }
}

/// Whether a file belongs to nothing but procedures, materials and a legal document: not to feedback or a consent, and
/// not to the evidence of activities, sessions, postings and the like, which may show people.
fn is_for_the_public(view: &View<'_>, file: &Attachment) -> Result<bool> {
    let is_evidence = file.plan.is_some() || file.activity.is_some() || file.session.is_some();
    Ok(!is_evidence && !view.is_named_by_others::<Attachment>(file.id(), &[Procedure::NAME, Material::NAME])?)
}

/// The name of a procedure's files: its code, or a hash of a code that is no name of files on every system.
fn page_name(code: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_digit() || letter == '.';
    let is_code =
        code.starts_with(|letter: char| letter.is_ascii_digit()) && code.ends_with(|c: char| c.is_ascii_digit());
    if is_code && code.len() <= 40 && code.chars().all(is_plain) {
        return code.to_owned();
    }
    format!("ma-{}", &blake3::hash(code.as_bytes()).to_hex()[..16])
}
