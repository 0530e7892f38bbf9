//! Reads the founding plan of the project (the plan of Sở Xây dựng Tây Ninh for 2021) and checks every fact of it.
//! Skipped if the file is not there, since it is not part of the repository.

use cchc::model::*;
use cchc::read_plan;

fn founding_plan() -> Option<String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/plans/so-xay-dung-tay-ninh-2021.txt");
    let text = std::fs::read_to_string(path).ok();
    if text.is_none() {
        eprintln!("skipped: {path} is not there");
    }
    text
}

#[test]
fn every_fact() {
    let Some(text) = founding_plan() else { return };
    let Reading { plan, .. } = read_plan(&text).unwrap();
    assert_eq!(plan.source, text);

    assert_eq!(plan.document_type, "KH");
    assert_eq!(plan.number, None);
    assert_eq!(plan.symbol, "KH-SXD");
    assert_eq!(plan.place.as_deref(), Some("Tây Ninh"));
    assert_eq!(plan.issued_on, Some(PartialDate::year(2021)));
    assert_eq!(plan.year, Some(2021));
    assert_eq!(plan.subject, "Tuyên truyền cải cách hành chính năm 2021");
    assert_eq!(plan.issuer.as_deref(), Some("Sở Xây dựng"));
    assert_eq!(plan.attached_to, None);
    assert_eq!(
        plan.theme.as_deref(),
        Some("Phụng sự Nhân dân, kỷ cương, liêm chính, hành động, sáng tạo, bút phá, hiệu quả")
    );

    let bases = plan.legal_bases.iter().map(|basis| {
        (
            basis.document_type.as_deref().unwrap_or_default(),
            basis.symbol.as_deref().unwrap_or_default(),
            basis.issued_on.map(|date| date.to_string()).unwrap_or_default(),
            basis.issuer.as_deref().unwrap_or_default(),
            basis.is_parent,
            basis.line,
        )
    });
    let expected = [
        ("Quyết định", "2818/QĐ-UBND", "20/01/2021".to_owned(), "Ủy ban nhân dân tỉnh", false, 8),
        ("Kế hoạch", "89/KH-UBND", "13/01/2021".to_owned(), "Ủy ban nhân dân tỉnh", false, 10),
        ("Kế hoạch", "149/KH-SXD", "20/01/2021".to_owned(), "Sở Xây dựng", true, 12),
    ];
    assert_eq!(bases.collect::<Vec<_>>(), expected);
    let lines = text.split('\n').collect::<Vec<_>>();
    assert!(plan.legal_bases.iter().all(|basis| basis.raw == lines[basis.line as usize - 1]));

    let counts = [
        plan.purposes.len(),
        plan.requirements.len(),
        plan.audiences.len(),
        plan.contents.len(),
        plan.expected_results.len(),
        plan.forms.len(),
        plan.assignments.len(),
        plan.timeline.len(),
    ];
    assert_eq!(counts, [4, 7, 2, 4, 2, 7, 3, 3]);
    let audiences = plan.audiences.iter().map(|audience| audience.kind).collect::<Vec<_>>();
    assert_eq!(audiences, [AudienceKind::Internal, AudienceKind::External]);
    let clauses = plan.purposes.iter().chain(&plan.requirements).chain(&plan.contents).chain(&plan.forms);
    for clause in clauses {
        assert_eq!(format!("- {}", clause.text), lines[clause.line as usize - 1]);
        assert_eq!((clause.mark.as_str(), clause.level), ("-", 0));
    }

    let leads = plan.assignments.iter().map(|assignment| assignment.lead.as_deref()).collect::<Vec<_>>();
    assert_eq!(
        leads,
        [
            Some("Văn phòng Sở Xây dựng"),
            Some("Chánh Văn phòng Sở Xây dựng"),
            Some("Ban Giám đốc Trung tâm Quy hoạch và Giám định chất lượng xây dựng"),
        ]
    );
    let timeline =
        plan.timeline.iter().map(|entry| (entry.what.as_str(), entry.clause.schedule.clone())).collect::<Vec<_>>();
    assert_eq!(
        timeline,
        [
            ("Tuyên truyền văn bản tài liệu", Schedule::Continuous),
            ("Cập nhật và niêm yết công khai TTHC", Schedule::Continuous),
            (
                "Thực hiện tiếp xúc và đối thoại giữa thủ trưởng cơ quan với doanh nghiệp trong năm 2021",
                Schedule::InQuarter { year: 2021, quarter: 4 }
            ),
        ]
    );
    assert_eq!(plan.forms[6].schedule, Schedule::Daily);

    assert_eq!(
        plan.recipients,
        ["BGĐ Sở Xây dựng", "Các phòng chuyên môn, đơn vị thuộc Sở", "Công đoàn; Đoàn thanh niên"]
    );
    let archive = plan.archive.unwrap();
    assert_eq!(archive.raw, "Lưu: VT. VP (Tân).");
    assert_eq!(
        [archive.clerical.as_deref(), archive.drafting_unit.as_deref(), archive.drafter.as_deref()],
        [Some("VT"), Some("VP"), Some("Tân")]
    );
    assert_eq!(
        plan.signatory,
        Some(Signatory {
            authority: SigningAuthority::ForHead,
            on_behalf_of: None,
            head_title: "GIÁM ĐỐC".to_owned(),
            own_title: Some("PHÓ GIÁM ĐỐC".to_owned()),
            name: None,
        })
    );
}

#[test]
fn every_quirk_is_a_finding() {
    let Some(text) = founding_plan() else { return };
    let findings = read_plan(&text).unwrap().findings;
    let found = findings.iter().map(|finding| (finding.line, finding.code.as_str())).collect::<Vec<_>>();
    assert_eq!(
        found,
        [
            (3, "number_missing"),
            (3, "date_incomplete"),
            (8, "basis_end"),
            (8, "number_too_high_for_date"),
            (10, "basis_end"),
            (54, "lead_missing"),
            (72, "lead_missing"),
            (98, "lead_missing"),
            (107, "archive_separator"),
            (110, "signer_name_missing"),
        ]
    );
}
