//! Splits one value that names both lead and coordinating units: "CT: Đoàn xã; PH: Văn phòng", "Phòng Kinh tế (chủ
//! trì), Trạm Y tế (phối hợp)".

use crate::document::words::{Words, slice};
use crate::document::{assignment, names, unnamed};

/// The lead, if it is stated, and the coordinating units.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Participants {
    pub lead: Option<String>,
    pub coordinating: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Participation {
    Lead,
    Coordinating,
}

/// Parses a value under a column header or label. Of several names the lead is unknown unless punctuation or labels
/// mark it.
pub(super) fn read(value: &str, head_parts_by_stroke: bool) -> Participants {
    let told = labelled(value).or_else(|| in_brackets(value));
    let told = told.or_else(|| by_stroke(value).filter(|_| head_parts_by_stroke));
    told.unwrap_or_else(|| in_a_row(value))
}

/// "Đơn vị chủ trì/phối hợp": whether a head names the one who leads, a stroke, and those who take part.
pub(super) fn parts_by_stroke(head: &str) -> bool {
    const HELPERS: &[&str] = &["phoi hop", "don vi phoi hop", "co quan phoi hop", "bo phan phoi hop"];
    let words = Words::of(head);
    words.find("chu tri").is_some_and(|at| {
        let next = at + 2;
        words.gap(next).trim() == "/" && HELPERS.iter().any(|helpers| words.phrase_at(next, helpers).is_some())
    })
}

/// "CT: Đoàn xã; PH: Văn phòng".
fn labelled(value: &str) -> Option<Participants> {
    let starts = [0].into_iter().chain(value.match_indices([';', ',', '\n']).map(|(offset, _)| offset + 1));
    let labels = starts.filter_map(|start| label_at(value, start)).collect::<Vec<_>>();
    if labels.first()?.start != 0 {
        return None;
    }
    let mut shared = Participants::default();
    for (position, label) in labels.iter().enumerate() {
        let end = labels.get(position + 1).map_or(value.len(), |next| next.start);
        let named = tidy(slice(value, label.value, end));
        match label.role {
            Participation::Lead if shared.lead.is_some() => return None,
            Participation::Lead => {
                shared.lead = unnamed::or_name(named).filter(|name| !name.is_empty()).map(str::to_owned)
            }
            Participation::Coordinating => shared.coordinating.extend(assignment::list(named)),
        }
    }
    Some(shared)
}

struct ParticipationLabel {
    start: usize,
    role: Participation,
    /// The byte after its colon.
    value: usize,
}

fn label_at(value: &str, start: usize) -> Option<ParticipationLabel> {
    const LONGEST: usize = 60;
    let before = names::beginning(slice(value, start, value.len()), LONGEST).split_once(':')?.0;
    let label = before.trim_start_matches(['-', '+', ' ', '\n']);
    Some(ParticipationLabel { start, role: role(label)?, value: start + before.len() + 1 })
}

fn role(text: &str) -> Option<Participation> {
    const LEADS: &[&str] = &["ct", "chu tri", "don vi chu tri", "co quan chu tri", "bo phan chu tri"];
    const HELPS: &[&str] = &["ph", "phoi hop", "don vi phoi hop", "co quan phoi hop", "bo phan phoi hop"];
    let words = Words::of(text);
    let is_one_of = |wordings: &[&str]| wordings.iter().any(|wording| words.are(wording));
    if is_one_of(LEADS) {
        return Some(Participation::Lead);
    }
    is_one_of(HELPS).then_some(Participation::Coordinating)
}

/// "Phòng Kinh tế (chủ trì), Trạm Y tế (phối hợp)". Each part must begin as a name: a comma may stand within one.
fn in_brackets(value: &str) -> Option<Participants> {
    let mut shared = Participants::default();
    for part in value.split([';', ',', '\n']).map(tidy).filter(|part| !part.is_empty()) {
        let bracket = part.strip_suffix(')').and_then(|part| part.rsplit_once('('));
        let marked = bracket.and_then(|(name, inner)| Some((name.trim_end(), role(inner)?)));
        let (name, role) = marked.unwrap_or((part, Participation::Coordinating));
        match role {
            _ if !assignment::begins_with_name(name) => return None,
            Participation::Lead if shared.lead.is_some() => return None,
            Participation::Lead => shared.lead = Some(name.to_owned()),
            Participation::Coordinating => shared.coordinating.push(name.to_owned()),
        }
    }
    shared.lead.is_some().then_some(shared)
}

/// "Văn phòng/Đoàn xã": one who leads and those who take part.
fn by_stroke(value: &str) -> Option<Participants> {
    let (lead, helpers) = value.split_once('/').filter(|(_, helpers)| !helpers.contains('/'))?;
    let lead = <[String; 1]>::try_from(names::list(lead)?).ok()?;
    let coordinating = names::list(helpers)?;
    Some(Participants { lead: lead.into_iter().next(), coordinating })
}

/// One name alone leads; of several, and of those that a stroke parts, it is not said who does.
fn in_a_row(value: &str) -> Participants {
    let told = assignment::list(value);
    match <[String; 1]>::try_from(told) {
        Ok([only]) if !only.contains('/') => Participants { lead: Some(only), coordinating: Vec::new() },
        Ok([only]) => {
            let apart = by_stroke(&only).map(|apart| apart.lead.into_iter().chain(apart.coordinating).collect());
            Participants { lead: None, coordinating: apart.unwrap_or_else(|| vec![only]) }
        }
        Err(coordinating) => Participants { lead: None, coordinating },
    }
}

/// A value without the punctuation that ends it.
pub(super) fn tidy(text: &str) -> &str {
    text.trim().trim_end_matches(['.', ';', ',']).trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_leads_and_who_takes_part() {
        for (value, by_stroke, lead, coordinating) in [
            ("Văn phòng/Đoàn xã", true, Some("Văn phòng"), &["Đoàn xã"][..]),
            ("Văn phòng/Đoàn xã", false, None, &["Văn phòng", "Đoàn xã"]),
            ("Văn phòng/Đoàn xã/Trạm Y tế", true, None, &["Văn phòng/Đoàn xã/Trạm Y tế"]),
            ("CT: Đoàn xã; PH: Văn phòng, Trạm Y tế", true, Some("Đoàn xã"), &["Văn phòng", "Trạm Y tế"]),
            ("PH: Văn phòng\nCT: nt", true, None, &["Văn phòng"]),
            ("Phòng Kinh tế (chủ trì), Trạm Y tế (phối hợp)", false, Some("Phòng Kinh tế"), &["Trạm Y tế"]),
            ("Đoàn xã", true, Some("Đoàn xã"), &[]),
            ("Văn phòng, Đoàn xã", true, None, &["Văn phòng", "Đoàn xã"]),
            ("nt", true, None, &[]),
        ] {
            let read = read(value, by_stroke);
            let coordinating = coordinating.iter().map(|name| (*name).to_owned()).collect();
            assert_eq!(read, Participants { lead: lead.map(str::to_owned), coordinating }, "{value}");
        }
    }

    #[test]
    fn heads() {
        assert!(parts_by_stroke("STT Nội dung Đơn vị chủ trì/phối hợp Thời gian"));
        assert!(parts_by_stroke("Cơ quan chủ trì / đơn vị phối hợp"));
        assert!(!parts_by_stroke("Đơn vị chủ trì, phối hợp"));
        assert!(!parts_by_stroke("Phối hợp/chủ trì"));
        assert!(!parts_by_stroke("Chủ trì\tPhối hợp"));
    }
}
