//! Whether a publication decision can be applied: what each change ends and begins.

use std::collections::BTreeSet;

use super::procedure_decisions::{ApplyDecision, ProcedureChange};
use super::procedure_findings;
use super::procedures::{version_on, versions};
use crate::error::Result;
use crate::model::record::Problems;
use crate::model::{
    Attachment, Finding, Header, Procedure, ProcedureChangeKind, ProcedureCode, ProcedureId, ProcedureStatus, Record,
    Unit,
};
use crate::rules::{Lifecycle, completeness, law};
use crate::store::View;

/// What a decision comes to, while it is being checked.
pub(super) struct Planned<'a> {
    pub view: &'a View<'a>,
    pub order: &'a ApplyDecision,
    /// Versions that end, and what becomes of them.
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
                let target = self.target(code.map(|code| (path, code.as_str())), id.map(|id| ("id", id)), problems)?;
                if let Some((_, target)) = &target
                    && target.link() != procedure.link()
                {
                    let text = format!("an amendment keeps the code {}: another one is a replacement", target.code);
                    let text_vi = format!("sửa đổi giữ nguyên mã {}: mã khác là thay thế", target.code);
                    problems.add("procedure.code", "other_code", text, text_vi).allowing([target.code.clone()]);
                }
                Ok(self.ending(target, ProcedureStatus::Amended, problems).into_iter().collect())
            }
            ProcedureChange::Replace { codes, ids, .. } => {
                if codes.is_empty() && ids.is_empty() {
                    let text = "name what it takes the place of: codes or ids";
                    problems.add("codes", "required", text, "phải nêu thủ tục được thay thế: codes hoặc ids");
                }
                let mut targets = Vec::new();
                for (position, code) in codes.iter().enumerate() {
                    let target = self.target(Some((&format!("codes[{position}]"), code)), None, problems)?;
                    targets.extend(self.ending(target, ProcedureStatus::Replaced, problems));
                }
                for (position, id) in ids.iter().enumerate() {
                    let target = self.target(None, Some((&format!("ids[{position}]"), *id)), problems)?;
                    targets.extend(self.ending(target, ProcedureStatus::Replaced, problems));
                }
                Ok(targets)
            }
            ProcedureChange::Abolish { code, id } => {
                let code = code.as_deref().filter(|code| !code.trim().is_empty());
                if code.is_none() {
                    let text = "a decision that abolishes a procedure names its code";
                    let text_vi = "quyết định bãi bỏ phải ghi rõ mã số của thủ tục bị bãi bỏ";
                    problems.add("code", "code_required", text, text_vi).under(law::PROCEDURE_ABOLITION);
                }
                let target = self.target(code.map(|code| ("code", code)), id.map(|id| ("id", id)), problems)?;
                Ok(self.ending(target, ProcedureStatus::Abolished, problems).into_iter().collect())
            }
        }
    }

    /// The version that is named by code, by identity, or by both.
    fn target(
        &self,
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
                problems.add(path, "code_differs", text, text_vi).allowing([version.code]);
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
        if versions(self.view, &link)?.is_empty() {
            let text_vi = format!("chưa có thủ tục mang mã {code}");
            problems.add(path, "unknown_code", format!("no procedure has the code {code}"), text_vi);
        } else {
            let text_vi = format!("không có bản nào của {code} còn áp dụng ngày {on}");
            problems.add(path, "not_in_force", format!("no version of {code} is in force on {on}"), text_vi);
        }
        Ok(None)
    }

    /// Notes that a version ends, if it can.
    fn ending(
        &mut self,
        target: Option<(String, Procedure)>,
        to: ProcedureStatus,
        problems: &mut Problems,
    ) -> Option<ProcedureId> {
        let (path, version) = target?;
        let id = version.id();
        if self.ends(&version) {
            let text = "another change of this decision ends it already";
            problems.add(&path, "changed_twice", text, "đã có thay đổi khác trong quyết định này đối với thủ tục");
            return None;
        }
        if !self.can_end(&version, to, &path, problems) {
            return None;
        }
        self.ended.push((version, to));
        Some(id)
    }

    /// Whether a change so far ends this version.
    fn ends(&self, version: &Procedure) -> bool {
        self.ended.iter().any(|(ending, _)| ending.id() == version.id())
    }

    fn can_end(&self, version: &Procedure, to: ProcedureStatus, path: &str, problems: &mut Problems) -> bool {
        let on = self.order.in_force_from;
        if !version.status.next().contains(&to) {
            let status = version.status.name();
            let (text, text_vi) =
                (format!("this version is {status} already"), format!("bản này đã ở trạng thái {status}"));
            let next = version.status.next().iter().map(|state| state.name());
            problems.add(path, "ended_already", text, text_vi).under(law::PROCEDURE_DECISION).allowing(next);
        } else if version.in_force_from.is_some_and(|from| from >= on) {
            let text = format!("this version begins on {on} or later: update it instead");
            let text_vi = format!("bản này áp dụng từ {on} hoặc muộn hơn: hãy sửa trực tiếp");
            problems.add(path, "begins_later", text, text_vi);
        } else if !version.is_in_force(on) {
            let text_vi = format!("bản này không còn áp dụng ngày {on}");
            problems.add(path, "not_in_force", format!("this version is not in force on {on}"), text_vi);
        } else {
            return true;
        }
        false
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

    /// Notes what is odd about a new version, and what it lacks where it is taken nevertheless.
    pub fn notice(&mut self, version: &Procedure, path: &str) {
        if self.order.allow_incomplete {
            let mut missing = Problems::default();
            completeness(version, self.order.in_force_from, &mut missing);
            let missing = missing.into_vec().into_iter();
            self.findings.extend(missing.map(|problem| procedure_findings::incomplete(problem, path, &version.code)));
        }
        self.findings.extend(procedure_findings::odd_code(version, path));
    }

    /// Collects what is wrong with a new version. Paths begin at the procedure.
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
            problems.add("in_force_from", "set_by_decision", text, format!("quyết định này áp dụng từ {on}"));
        }
        if !self.order.allow_incomplete {
            completeness(version, on, problems);
        }
        let link = version.link();
        let stays = |other: &Procedure| other.in_force_to.is_none_or(|to| on <= to) && !self.ends(other);
        if !link.is_empty() && versions(self.view, &link)?.iter().any(stays) {
            let text = format!("{} is in force already: amend or replace it", version.code);
            let text_vi = format!("{} đang áp dụng: hãy sửa đổi hoặc thay thế", version.code);
            let problem = problems.add("code", "already_in_force", text, text_vi);
            problem.under(law::PROCEDURE_DECISION).allowing(["amend", "replace"]);
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
                && self.view.find::<Unit>(unit)?.is_none()
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
