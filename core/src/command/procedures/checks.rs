//! Checks of a publication decision before it is applied: which versions each change ends, and whether it may.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::alike::codes_alike;
use super::decisions::{ApplyDecision, ProcedureChange};
use super::findings;
use crate::error::Result;
use crate::model::law::Law;
use crate::model::record::Problems;
use crate::model::{
    Attachment, Finding, Header, OrganisationUnit, Procedure, ProcedureChangeKind, ProcedureCode, ProcedureId,
    ProcedureStatus, Record,
};
use crate::query::procedures::{in_force, version_on, versions};
use crate::rules::{Lifecycle, completeness, law};
use crate::store::View;
use crate::text::day_vi;

/// The law that requires a decision to name the procedures it changes.
const NAMED_BY: Law = law::PROCEDURE_DECISION_CONTENTS;

/// The effects of a decision, collected while it is checked.
pub(super) struct Planned<'a> {
    pub view: &'a View<'a>,
    pub order: &'a ApplyDecision,
    /// Versions that end, with their new status.
    pub ended: Vec<(Procedure, ProcedureStatus)>,
    pub findings: Vec<Finding>,
}

impl Planned<'_> {
    /// The versions that a change ends.
    pub fn targets(&mut self, change: &ProcedureChange, problems: &mut Problems) -> Result<Vec<ProcedureId>> {
        match change {
            ProcedureChange::Issue { .. } => Ok(Vec::new()),
            ProcedureChange::Amend { code, id, procedure } => {
                let own = code.is_none() && id.is_none();
                let code = if own { Some(&procedure.code) } else { code.as_ref() };
                let path = if own { "procedure.code" } else { "code" };
                let code = code.map(|code| (path, code.as_str()));
                let target = self.target(NAMED_BY, code, id.map(|id| ("id", id)), problems)?;
                if let Some((_, target)) = &target
                    && target.link() != procedure.link()
                {
                    let text = format!("an amendment keeps the code {}: another one is a replacement", target.code);
                    let text_vi = format!("sửa đổi giữ nguyên mã {}: mã khác là thay thế", target.code);
                    problems.add("procedure.code", "other_code", text, text_vi).allowing([target.code.clone()]);
                }
                self.ending(target, ProcedureStatus::Amended, problems)
            }
            ProcedureChange::Replace { codes, ids, .. } => {
                if codes.is_empty() && ids.is_empty() {
                    let text = "name what it takes the place of: codes or ids";
                    problems.add("codes", "required", text, "phải nêu thủ tục được thay thế: codes hoặc ids");
                }
                let (mut named, mut targets) = (Vec::new(), Vec::new());
                for (position, code) in codes.iter().enumerate() {
                    let path = format!("codes[{position}]");
                    let target = self.target(NAMED_BY, Some((&path, code)), None, problems)?;
                    targets.extend(self.replacing(target, &mut named, problems)?);
                }
                for (position, id) in ids.iter().enumerate() {
                    let path = format!("ids[{position}]");
                    let target = self.target(NAMED_BY, None, Some((&path, *id)), problems)?;
                    targets.extend(self.replacing(target, &mut named, problems)?);
                }
                // Versions that hold beside one another end together, whichever is named.
                let mut seen = BTreeSet::new();
                targets.retain(|id| seen.insert(*id));
                Ok(targets)
            }
            ProcedureChange::Abolish { code, id } => {
                let code = code.as_deref().filter(|code| !code.trim().is_empty());
                if code.is_none() {
                    let text = "a decision that abolishes a procedure names its code";
                    let text_vi = "quyết định bãi bỏ phải ghi rõ mã số của thủ tục bị bãi bỏ";
                    problems.add("code", "code_required", text, text_vi).under(law::PROCEDURE_ABOLITION);
                }
                let code = code.map(|code| ("code", code));
                let target = self.target(law::PROCEDURE_ABOLITION, code, id.map(|id| ("id", id)), problems)?;
                self.ending(target, ProcedureStatus::Abolished, problems)
            }
        }
    }

    /// The version named by code, by identity, or by both, with the path to report problems at.
    fn target(
        &self,
        law: Law,
        code: Option<(&str, &str)>,
        id: Option<(&str, ProcedureId)>,
        problems: &mut Problems,
    ) -> Result<Option<(String, Procedure)>> {
        if let Some((path, id)) = id {
            let Some(version) = self.view.find::<Procedure>(id)? else {
                let (text, text_vi) = (format!("there is no procedure {id}"), format!("không có thủ tục {id}"));
                problems.add(path, "reference", text, text_vi);
                return Ok(None);
            };
            if let Some((path, code)) = code
                && ProcedureCode::link(code) != version.link()
            {
                let (text, text_vi) = ("code and identity name two procedures", "mã và id chỉ hai thủ tục khác nhau");
                problems.add(path, "code_differs", text, text_vi).under(law).allowing([version.code]);
                return Ok(None);
            }
            return Ok(Some((path.to_owned(), version)));
        }
        let Some((path, code)) = code else { return Ok(None) };
        let link = ProcedureCode::link(code);
        let on = self.order.in_force_from;
        if let Some(version) = version_on(self.view, &link, on)? {
            return Ok(Some((path.to_owned(), version)));
        }
        let others = versions(self.view, &link)?;
        if others.is_empty() {
            let alike = codes_alike(&link, &in_force(self.view, on)?);
            let (text, text_vi) = ("no procedure has this code", "chưa có thủ tục mang mã này");
            let problem = problems.add(path, "unknown_code", text, text_vi);
            problem.under(law).allowing(alike);
        } else {
            let text = format!("no version of {code} is in force on {on}");
            let text_vi = format!("không có bản nào của {code} còn áp dụng ngày {}", day_vi(on));
            problems.add(path, "not_in_force", text, text_vi).under(law).allowing(instead(&others, on));
        }
        Ok(None)
    }

    /// Marks a version as replaced; a change may name each version once.
    fn replacing(
        &mut self,
        target: Option<(String, Procedure)>,
        named: &mut Vec<ProcedureId>,
        problems: &mut Problems,
    ) -> Result<Vec<ProcedureId>> {
        if let Some((path, version)) = &target {
            if named.contains(&version.id()) {
                let text = "this change names it already";
                let problem = problems.add(path, "changed_twice", text, "thay đổi này đã nêu thủ tục đó");
                problem.under(law::PROCEDURE_DECISION);
                return Ok(Vec::new());
            }
            named.push(version.id());
        }
        self.ending(target, ProcedureStatus::Replaced, problems)
    }

    /// Marks a version as ended, if it can be, together with every other version of the procedure that is in force
    /// beside it.
    fn ending(
        &mut self,
        target: Option<(String, Procedure)>,
        to: ProcedureStatus,
        problems: &mut Problems,
    ) -> Result<Vec<ProcedureId>> {
        let Some((path, version)) = target else { return Ok(Vec::new()) };
        if let Some(known) = self.becomes(&version) {
            // One that is split has several in its place.
            if (known, to) == (ProcedureStatus::Replaced, ProcedureStatus::Replaced) {
                return Ok(self.ended_of(&version.link()));
            }
            let text = "another change of this decision ends it already";
            let text_vi = "đã có thay đổi khác trong quyết định này đối với thủ tục";
            let problem = problems.add(&path, "changed_twice", text, text_vi).under(law::PROCEDURE_DECISION);
            problem.allowing((known == ProcedureStatus::Replaced).then_some("replace"));
            return Ok(Vec::new());
        }
        if !self.can_end(&version, to, &path, problems)? {
            return Ok(Vec::new());
        }
        let (link, on) = (version.link(), self.order.in_force_from);
        let mut beside = versions(self.view, &link)?;
        beside.retain(|other| {
            let holds = other.is_in_force(on) && other.in_force_from.is_none_or(|from| from < on);
            holds && other.id() != version.id() && other.status.next().contains(&to) && !self.ends(other)
        });
        self.ended.extend([version].into_iter().chain(beside).map(|version| (version, to)));
        Ok(self.ended_of(&link))
    }

    /// Whether a change so far ends this version.
    fn ends(&self, version: &Procedure) -> bool {
        self.becomes(version).is_some()
    }

    /// The status that a change so far gives this version.
    fn becomes(&self, version: &Procedure) -> Option<ProcedureStatus> {
        self.ended.iter().find(|(ending, _)| ending.id() == version.id()).map(|(_, to)| *to)
    }

    /// The versions of a procedure that end so far.
    fn ended_of(&self, link: &str) -> Vec<ProcedureId> {
        self.ended.iter().filter(|(ending, _)| ending.link() == link).map(|(ending, _)| ending.id()).collect()
    }

    fn can_end(&self, version: &Procedure, to: ProcedureStatus, path: &str, problems: &mut Problems) -> Result<bool> {
        let on = self.order.in_force_from;
        if !version.status.next().contains(&to) {
            let text = format!("this version is {} already", version.status.name());
            let text_vi = format!("bản này {}", status_vi(version.status));
            let next = version.status.next().iter().map(|state| state.name());
            problems.add(path, "ended_already", text, text_vi).under(law::PROCEDURE_DECISION).allowing(next);
        } else if version.in_force_from.is_some_and(|from| from >= on) {
            let text = format!("this version begins on {on} or later: update it instead");
            let text_vi = format!("bản này áp dụng từ {} hoặc muộn hơn: hãy sửa trực tiếp", day_vi(on));
            let problem = problems.add(path, "begins_later", text, text_vi);
            problem.under(law::PROCEDURE_DECISION).allowing(["procedures.update"]);
        } else if !version.is_in_force(on) {
            let text_vi = format!("bản này không còn áp dụng ngày {}", day_vi(on));
            let problem = problems.add(path, "not_in_force", format!("this version is not in force on {on}"), text_vi);
            let others = versions(self.view, &version.link())?;
            problem.under(law::PROCEDURE_DECISION).allowing(instead(&others, on));
        } else {
            return Ok(true);
        }
        Ok(false)
    }

    /// The new version, as the decision makes it.
    pub fn version(
        &self,
        change: Option<ProcedureChangeKind>,
        draft: &Procedure,
        targets: &[ProcedureId],
    ) -> Procedure {
        Procedure {
            header: Header { scope: draft.header.scope, ..Header::default() },
            decision: Some(self.order.decision),
            change,
            in_force_from: Some(self.order.in_force_from),
            in_force_to: None,
            previous: targets.to_vec(),
            replaced_by: None,
            ended_by: None,
            status: ProcedureStatus::Active,
            moves: Vec::new(),
            ..draft.clone()
        }
    }

    /// Adds findings about a new version: an odd code, and what it lacks if incomplete procedures are allowed.
    pub fn notice(&mut self, version: &Procedure, path: &str) {
        if self.order.allow_incomplete {
            let mut missing = Problems::default();
            completeness(version, self.order.in_force_from, &mut missing);
            let missing = missing.into_vec().into_iter();
            self.findings.extend(missing.map(|problem| findings::incomplete(problem, path, &version.code)));
        }
        self.findings.extend(findings::odd_code(version, path));
    }

    /// Collects the problems of a new version. Paths are relative to the procedure.
    pub fn check(
        &self,
        draft: &Procedure,
        version: &Procedure,
        begun: &mut BTreeSet<String>,
        problems: &mut Problems,
    ) -> Result<()> {
        let on = self.order.in_force_from;
        version.validate(problems);
        self.check_references(version, problems)?;
        if draft.in_force_from.is_some_and(|from| from != on) && draft.header.id.is_nil() {
            let text = format!("this decision takes effect on {on}");
            let text_vi = format!("quyết định này áp dụng từ {}", day_vi(on));
            problems.add("in_force_from", "set_by_decision", text, text_vi).allowing([on.to_string()]);
        }
        if !self.order.allow_incomplete {
            let mut missing = Problems::default();
            completeness(version, on, &mut missing);
            problems.append_each(missing, |problem| {
                problem.allowing(["allow_incomplete"]);
            });
        }
        let link = version.link();
        let mut staying = if link.is_empty() { Vec::new() } else { versions(self.view, &link)? };
        staying.retain(|other| other.in_force_to.is_none_or(|to| on <= to) && !self.ends(other));
        if !staying.is_empty() {
            let is_new = version.change == Some(ProcedureChangeKind::Issued);
            stays(&version.code, &staying, is_new, problems);
        }
        if !begun.insert(link) {
            let text = "another change of this decision brings this code already";
            problems.add("code", "named_twice", text, "mã này đã có trong thay đổi khác của quyết định");
        }
        Ok(())
    }

    fn check_references(&self, version: &Procedure, problems: &mut Problems) -> Result<()> {
        let units = [("unit", version.unit), ("header.scope", version.header.scope)];
        for (path, unit) in units {
            if let Some(unit) = unit
                && self.view.find::<OrganisationUnit>(unit)?.is_none()
            {
                problems.add(path, "reference", format!("there is no unit {unit}"), format!("không có đơn vị {unit}"));
            }
        }
        for (position, form) in version.forms.iter().enumerate() {
            if let Some(file) = form.attachment
                && self.view.find::<Attachment>(file)?.is_none()
            {
                let path = format!("forms[{position}].attachment");
                let text = format!("there is no attachment {file}");
                problems.add(&path, "reference", text, format!("không có tệp đính kèm {file}"));
            }
        }
        Ok(())
    }
}

/// Adds the problem that other versions with this code are in force on the decision's day or later.
fn stays(code: &str, staying: &[Procedure], is_new: bool, problems: &mut Problems) {
    let [text, text_vi] = if is_new {
        [
            format!("{code} is in force already: amend or replace it"),
            format!("{code} đang áp dụng: hãy sửa đổi hoặc thay thế"),
        ]
    } else {
        [
            format!("other versions of {code} hold on that day or later, and this decision does not end them"),
            format!("còn bản khác của {code} áp dụng từ ngày đó hoặc sau đó mà quyết định này không chấm dứt"),
        ]
    };
    let allowed: Vec<String> = match is_new {
        true => ["amend", "replace"].map(str::to_owned).to_vec(),
        false => identities(staying),
    };
    problems.add("code", "already_in_force", text, text_vi).under(law::PROCEDURE_DECISION).allowing(allowed);
}

/// What a change could name instead of a version not in force on a day: the versions in force, else those that begin
/// later, else `issue` for a new procedure.
fn instead(versions: &[Procedure], on: Date) -> Vec<String> {
    let (now, later): (Vec<&Procedure>, Vec<&Procedure>) = versions
        .iter()
        .filter(|version| version.in_force_to.is_none_or(|to| on <= to))
        .partition(|version| version.is_in_force(on));
    match (now.is_empty(), later.is_empty()) {
        (false, _) => identities(now),
        (true, false) => identities(later),
        (true, true) => vec!["issue".to_owned()],
    }
}

fn identities<'a>(versions: impl IntoIterator<Item = &'a Procedure>) -> Vec<String> {
    versions.into_iter().map(|version| version.header.id.to_string()).collect()
}

const fn status_vi(status: ProcedureStatus) -> &'static str {
    match status {
        ProcedureStatus::Active => "đang áp dụng",
        ProcedureStatus::Amended => "đã được sửa đổi, bổ sung",
        ProcedureStatus::Replaced => "đã được thay thế",
        ProcedureStatus::Abolished => "đã bị hủy bỏ, bãi bỏ",
    }
}
