//! The components that the law requires of a procedure, and those that a procedure lacks.

use jiff::civil::{Date, date};

use super::law;
use crate::model::record::Problems;
use crate::model::{OnlineLevel, Procedure, ProcedureComponent};

/// First day of 63/2010/NĐ-CP.
const FIRST_TEXT: Date = date(2010, 10, 14);
/// First day of 92/2017/NĐ-CP, which asks for an outcome only where there is one.
const SECOND_TEXT: Date = date(2017, 9, 25);
/// First day of 224/2026/NĐ-CP.
const ONLINE_TEXT: Date = date(2026, 7, 1);

/// The components that the law in force on a day requires of every procedure; none before October 2010.
pub fn components_required(on: Date) -> Vec<ProcedureComponent> {
    use ProcedureComponent as Component;
    if on < FIRST_TEXT {
        return Vec::new();
    }
    let mut required = vec![
        Component::Name,
        Component::Steps,
        Component::FilingMethods,
        Component::DossierItems,
        Component::DossierSets,
        Component::ProcessingTime,
        Component::ApplicantTypes,
        Component::CompetentAuthority,
    ];
    if on < SECOND_TEXT {
        required.push(Component::Outcome);
    }
    required
}

/// The components that the law in force on a day requires and the procedure lacks.
pub fn components_missing(procedure: &Procedure, on: Date) -> Vec<ProcedureComponent> {
    components_required(on).into_iter().filter(|component| !has(procedure, *component)).collect()
}

fn has(procedure: &Procedure, component: ProcedureComponent) -> bool {
    let says = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
    match component {
        ProcedureComponent::Name => !procedure.name.trim().is_empty(),
        ProcedureComponent::Steps => says(&procedure.steps),
        ProcedureComponent::FilingMethods => !procedure.filing.is_empty(),
        ProcedureComponent::DossierItems => !procedure.dossier.is_empty(),
        ProcedureComponent::DossierSets => procedure.dossier_sets.is_some(),
        ProcedureComponent::ProcessingTime => {
            let by_way = procedure.filing.iter().any(|way| way.time_limit.is_some() || says(&way.time_text));
            says(&procedure.time_text) || procedure.time_limit.is_some() || !procedure.time_cases.is_empty() || by_way
        }
        ProcedureComponent::ApplicantTypes => says(&procedure.applicants),
        ProcedureComponent::CompetentAuthority => says(&procedure.authority) || procedure.unit.is_some(),
        ProcedureComponent::Outcome => says(&procedure.outcome),
    }
}

/// Collects what a procedure lacks by the law of a day: components, and the reason for going online only in part.
pub fn completeness(procedure: &Procedure, on: Date, problems: &mut Problems) {
    for component in components_missing(procedure, on) {
        let (path, name, name_vi) = named(component);
        let text = format!("the law asks for {name}");
        problems
            .add(path, "component_missing", text, format!("thiếu bộ phận bắt buộc: {name_vi}"))
            .under(if on < SECOND_TEXT { law::PROCEDURE_COMPONENTS_OF_2010 } else { law::PROCEDURE_COMPONENTS });
    }
    let has_reason = procedure.partial_reason.as_ref().is_some_and(|reason| !reason.trim().is_empty());
    if procedure.online == Some(OnlineLevel::Partial) && on >= ONLINE_TEXT && !has_reason {
        let text = "a procedure that goes online only in part says why";
        let text_vi = "dịch vụ công trực tuyến một phần phải nêu công khai lý do";
        problems.add("partial_reason", "partial_reason_missing", text, text_vi).under(law::ONLINE_IN_PART);
    }
}

/// Where a component stands in the record, and what it is called.
const fn named(component: ProcedureComponent) -> (&'static str, &'static str, &'static str) {
    match component {
        ProcedureComponent::Name => ("name", "a name", "tên thủ tục"),
        ProcedureComponent::Steps => ("steps", "the steps", "trình tự thực hiện"),
        ProcedureComponent::FilingMethods => ("filing", "the ways of filing", "cách thức thực hiện"),
        ProcedureComponent::DossierItems => ("dossier", "the papers of the dossier", "thành phần hồ sơ"),
        ProcedureComponent::DossierSets => ("dossier_sets", "the number of sets", "số lượng hồ sơ"),
        ProcedureComponent::ProcessingTime => ("time_text", "the time it may take", "thời hạn giải quyết"),
        ProcedureComponent::ApplicantTypes => ("applicants", "who may apply", "đối tượng thực hiện"),
        ProcedureComponent::CompetentAuthority => ("authority", "who settles it", "cơ quan giải quyết"),
        ProcedureComponent::Outcome => ("outcome", "what comes of it", "kết quả thực hiện"),
    }
}

/// The latest day on which a decision may be issued that publishes what takes effect on a day, if a ministry, or a
/// province, issues it. Before 25 September 2017 the days were counted otherwise.
pub fn publication_due(in_force_from: Date, by_ministry: bool) -> Option<Date> {
    let days = if by_ministry { 20 } else { 5 };
    let due = (0..days).try_fold(in_force_from, |day, _| day.yesterday()).ok();
    due.filter(|_| in_force_from >= SECOND_TEXT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DossierItem, Filing, FilingWay, TimeLimit};

    fn complete() -> Procedure {
        let text = |text: &str| Some(text.to_owned());
        Procedure {
            steps: text("Bước 1: nộp hồ sơ."),
            filing: vec![Filing::by(FilingWay::InPerson)],
            dossier: vec![DossierItem { name: "Đơn đề nghị".to_owned(), ..DossierItem::default() }],
            dossier_sets: Some(1),
            time_limit: Some(TimeLimit::working_days(10)),
            applicants: text("Tổ chức, cá nhân"),
            authority: text("Sở Xây dựng"),
            ..Procedure::draft("1.013236", "Cấp giấy phép xây dựng mới")
        }
    }

    #[test]
    fn the_text_of_2010_asks_for_the_outcome_too() {
        assert_eq!(components_missing(&complete(), date(2026, 7, 1)), []);
        assert_eq!(components_missing(&complete(), SECOND_TEXT), []);
        let before = SECOND_TEXT.yesterday().unwrap();
        assert_eq!(components_missing(&complete(), before), [ProcedureComponent::Outcome]);
        assert_eq!(components_missing(&complete(), FIRST_TEXT), [ProcedureComponent::Outcome]);
    }

    #[test]
    fn before_the_first_text_nothing_was_asked_for() {
        assert_eq!(components_missing(&Procedure::default(), FIRST_TEXT.yesterday().unwrap()), []);
    }

    #[test]
    fn everything_that_lacks_is_named() {
        let missing = components_missing(&Procedure::default(), SECOND_TEXT);
        assert_eq!(missing, components_required(SECOND_TEXT));
        let nameless = Procedure { name: " ".to_owned(), dossier_sets: None, ..complete() };
        let missing = components_missing(&nameless, SECOND_TEXT);
        assert_eq!(missing, [ProcedureComponent::Name, ProcedureComponent::DossierSets]);
    }

    #[test]
    fn a_time_limit_of_one_way_is_a_time_limit() {
        let filing = Filing { time_text: Some("10 ngày".to_owned()), ..Filing::by(FilingWay::Online) };
        let by_way = Procedure { time_limit: None, filing: vec![filing], ..complete() };
        assert_eq!(components_missing(&by_way, SECOND_TEXT), []);
        let none = Procedure { time_limit: None, ..complete() };
        assert_eq!(components_missing(&none, SECOND_TEXT), [ProcedureComponent::ProcessingTime]);
    }

    #[test]
    fn going_online_in_part_needs_a_reason_since_july_2026() {
        let partial = Procedure { online: Some(OnlineLevel::Partial), ..complete() };
        let found = |procedure: &Procedure, on| {
            let mut problems = Problems::default();
            completeness(procedure, on, &mut problems);
            problems.into_vec().into_iter().map(|problem| problem.code).collect::<Vec<_>>()
        };
        assert_eq!(found(&partial, ONLINE_TEXT), ["partial_reason_missing"]);
        assert!(found(&partial, ONLINE_TEXT.yesterday().unwrap()).is_empty());
        let reason = Some("Phải nộp bản chính".to_owned());
        assert!(found(&Procedure { partial_reason: reason, ..partial }, ONLINE_TEXT).is_empty());
    }

    #[test]
    fn decisions_come_five_or_twenty_days_before() {
        let effect = date(2026, 7, 1);
        assert_eq!(publication_due(effect, false), Some(date(2026, 6, 26)));
        assert_eq!(publication_due(effect, true), Some(date(2026, 6, 11)));
        assert_eq!(publication_due(date(2017, 9, 24), true), None);
    }
}
