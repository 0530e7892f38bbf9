//! Matches the stated days off of an occasion with the arrangements that the law allows.

use std::collections::BTreeSet;

use jiff::civil::{Date, Weekday};

use super::super::findings::{FindingLocation, Findings};
use super::statements::{Off, Said, Stated, Swap};
use crate::model::{CalendarDay, DayKind, DayOffDecision, LunarYear, Occasion};
use crate::rules::HolidayRules;

const OCCASIONS: [Occasion; 6] = [
    Occasion::NewYear,
    Occasion::Tet,
    Occasion::HungKings,
    Occasion::VictoryAndLabourDay,
    Occasion::NationalDay,
    Occasion::CultureDay,
];

/// What the law says of days off.
pub(super) struct HolidayLaw {
    pub rules: HolidayRules,
    pub lunar: Vec<LunarYear>,
}

impl HolidayLaw {
    /// Whether a day is a weekly rest.
    pub fn is_rest(&self, date: Date) -> bool {
        matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
    }

    /// The days off of an occasion in each way that the law allows.
    fn ways(&self, occasion: Occasion, year: i16) -> Vec<Vec<CalendarDay>> {
        let lunar = self.lunar.iter().find(|lunar| lunar.year == year);
        let ways = lunar.map(|lunar| self.rules.ways(occasion, lunar)).unwrap_or_default();
        ways.into_iter().map(|way| way.days).filter(|days| !days.is_empty()).collect()
    }

    /// The days of an occasion that are off in every way.
    fn core(&self, occasion: Occasion, year: i16) -> Vec<Date> {
        let ways = self.ways(occasion, year);
        let Some((first, others)) = ways.split_first() else { return Vec::new() };
        let holidays = first.iter().filter(|day| day.kind == DayKind::Holiday).map(|day| day.date);
        holidays.filter(|date| others.iter().all(|way| way.iter().any(|day| day.date == *date))).collect()
    }

    fn tet(&self, year: i16) -> Option<Date> {
        self.lunar.iter().find(|lunar| lunar.year == year).map(|lunar| lunar.tet)
    }
}

/// What is said of one occasion, or of several whose days off run into each other.
#[derive(Default)]
struct OccasionGroup {
    occasions: BTreeSet<(i16, Occasion)>,
    off: Vec<Off>,
}

/// Days off with what they are for.
struct Arrangement {
    days: Vec<CalendarDay>,
    /// Whether it has as many days before Lunar New Year as are said.
    fits_count: bool,
}

impl Arrangement {
    /// The days off in the week.
    fn off(&self, law: &HolidayLaw) -> BTreeSet<Date> {
        self.days.iter().map(|day| day.date).filter(|date| !law.is_rest(*date)).collect()
    }
}

/// Makes of what is stated the days of a calendar.
pub(super) fn resolve(stated: Stated, law: &HolidayLaw, findings: &mut Findings) -> DayOffDecision {
    let mut decision = DayOffDecision::default();
    let mut swaps = stated.swaps.clone();
    let groups = groups(&stated, law, findings);
    for group in &groups {
        settle_group(group, &stated, &mut swaps, law, findings, &mut decision);
    }
    for swap in &swaps {
        match swap.off {
            Some(off) => settle_swap(off, swap, &groups, law, &mut decision),
            None => tell_of_swap(swap, findings),
        }
    }
    decision.days.sort_by_key(|day| day.date);
    decision.days.dedup_by_key(|day| day.date);
    for day in &mut decision.days {
        day.verified = true;
    }
    decision
}

/// A swap beside what is said of any occasion.
fn settle_swap(off: Date, swap: &Swap, groups: &[OccasionGroup], law: &HolidayLaw, decision: &mut DayOffDecision) {
    let occasion = swap.said.occasion.or_else(|| nearest(off, groups));
    add_swap(off, swap, occasion, law, decision);
    // A swap does not tell which days off are decided on for these.
    let leaves_open = |occasion: &Occasion| matches!(occasion, Occasion::Tet | Occasion::NationalDay);
    let new = occasion.filter(|occasion| !decision.settles.contains(occasion));
    decision.settles.extend(new.filter(|occasion| !leaves_open(occasion)));
}

/// What is said, put together by occasion.
fn groups(stated: &Stated, law: &HolidayLaw, findings: &mut Findings) -> Vec<OccasionGroup> {
    let mut groups: Vec<OccasionGroup> = Vec::new();
    for off in &stated.off {
        let found = occasions_of(off, law);
        let named = &off.said.named;
        let is_of_another = !named.is_empty() && found.iter().all(|(_, occasion)| !named.contains(occasion));
        if found.is_empty() || is_of_another {
            if off.is_interval || !(law.is_rest(off.from) || off.said.is_name) {
                let (text, text_vi) = (
                    "these days are not those of the occasion named, or of any known",
                    "những ngày này không khớp dịp nghỉ đã nêu, hoặc không khớp dịp nghỉ nào",
                );
                tell(&off.said, findings, "occasion", text, text_vi);
            }
            continue;
        }
        let mut merged = OccasionGroup { occasions: found, off: vec![off.clone()] };
        let (same, others): (Vec<OccasionGroup>, Vec<OccasionGroup>) =
            groups.into_iter().partition(|group| !group.occasions.is_disjoint(&merged.occasions));
        for group in same {
            merged.occasions.extend(group.occasions);
            merged.off.extend(group.off);
        }
        groups = others;
        groups.push(merged);
    }
    for year in stated.days_before_tet.keys() {
        let tet = (*year, Occasion::Tet);
        if groups.iter().all(|group| !group.occasions.contains(&tet)) && law.tet(*year).is_some() {
            groups.push(OccasionGroup { occasions: BTreeSet::from([tet]), off: Vec::new() });
        }
    }
    groups.sort_by_key(|group| group.occasions.first().copied());
    groups
}

/// The occasions that days off are for: an interval has a day of each that is off in every way, a single day is off in
/// one.
fn occasions_of(off: &Off, law: &HolidayLaw) -> BTreeSet<(i16, Occasion)> {
    let mut found = BTreeSet::new();
    for year in off.from.year()..=off.to.year() {
        for occasion in OCCASIONS {
            let is_within = |date: &Date| (off.from..=off.to).contains(date);
            let concerns = if off.is_interval {
                law.core(occasion, year).iter().any(is_within)
            } else {
                law.ways(occasion, year).iter().flatten().any(|day| is_within(&day.date))
            };
            if concerns {
                found.insert((year, occasion));
            }
        }
    }
    found
}

/// What is said of a group, as days.
struct ClaimedDays {
    /// The days said to be off.
    said: BTreeSet<Date>,
    /// Those in the week that are off for an occasion and not swapped.
    off: BTreeSet<Date>,
    has_stretch: bool,
    swaps: Vec<Swap>,
}

impl ClaimedDays {
    /// Takes what is said of a group, and the swaps that belong to it out of the others.
    fn of(group: &OccasionGroup, swaps: &mut Vec<Swap>, law: &HolidayLaw) -> Self {
        let said: BTreeSet<Date> = group.off.iter().flat_map(|off| days(off.from, off.to)).collect();
        let working: BTreeSet<Date> = said.iter().copied().filter(|date| !law.is_rest(*date)).collect();
        let (own, others): (Vec<Swap>, Vec<Swap>) = std::mem::take(swaps).into_iter().partition(|swap| {
            let is_named = swap.said.occasion.is_some_and(|named| group.occasions.iter().any(|(_, own)| *own == named));
            swap.off.map_or(is_named, |off| working.contains(&off))
        });
        *swaps = others;
        let swapped: BTreeSet<Date> = own.iter().filter_map(|swap| swap.off).collect();
        Self {
            said,
            off: working.difference(&swapped).copied().collect(),
            has_stretch: group.off.iter().any(|off| off.is_interval),
            swaps: own,
        }
    }

    /// Whether a way has just these days off in the week. Days named one by one may leave out the rests.
    fn agrees(&self, way: &Arrangement, law: &HolidayLaw) -> bool {
        let off = way.off(law);
        let only_rests_more = || {
            let mut more = way.days.iter().filter(|day| !self.off.contains(&day.date) && !law.is_rest(day.date));
            !self.has_stretch && more.all(|day| day.kind == DayKind::CompOff)
        };
        self.said.is_empty() || off == self.off || (self.off.is_subset(&off) && only_rests_more())
    }

    /// The way that agrees and names fewest days that are not said.
    fn best<'w>(&self, ways: impl Iterator<Item = &'w Arrangement>, law: &HolidayLaw) -> Option<&'w Arrangement> {
        let outside = |way: &&Arrangement| way.days.iter().filter(|day| !self.said.contains(&day.date)).count();
        ways.filter(|way| self.agrees(way, law)).min_by_key(outside)
    }

    /// The way that has all days but one, and that one: a single day is worked on for a day that is not named, and they
    /// belong together.
    fn with_one_swapped<'w>(&self, ways: &'w [Arrangement], law: &HolidayLaw) -> Option<(&'w Arrangement, Date)> {
        ways.iter().filter(|way| way.fits_count).find_map(|way| {
            let off = way.off(law);
            let mut more = self.off.difference(&off).copied();
            let one = more.next().filter(|_| off.is_subset(&self.off))?;
            more.next().is_none().then_some((way, one))
        })
    }
}

fn settle_group(
    group: &OccasionGroup,
    stated: &Stated,
    swaps: &mut Vec<Swap>,
    law: &HolidayLaw,
    findings: &mut Findings,
    decision: &mut DayOffDecision,
) {
    let mut claim = ClaimedDays::of(group, swaps, law);
    let ways = ways(group, stated, law);
    if let Some(way) = claim.best(ways.iter().filter(|way| way.fits_count), law) {
        take(way, decision);
    } else if let Some(way) = claim.best(ways.iter(), law) {
        tell_of_count(group, findings);
        take(way, decision);
    } else if let Some((way, off)) = claim.with_one_swapped(&ways, law)
        && let [swap] = claim.swaps.as_mut_slice()
        && swap.off.is_none()
    {
        take(way, decision);
        swap.off = Some(off);
    } else {
        take_as_said(group, &claim.off, law, findings, decision);
    }
    let occasion = group.occasions.first().map(|(_, occasion)| *occasion);
    for swap in &claim.swaps {
        match swap.off {
            Some(off) => add_swap(off, swap, occasion, law, decision),
            None => tell_of_swap(swap, findings),
        }
    }
    note_settled(group, !claim.swaps.is_empty(), decision);
}

fn tell_of_count(group: &OccasionGroup, findings: &mut Findings) {
    let (text, text_vi) = (
        "as many days before Lunar New Year as are said do not fit the dates",
        "số ngày cuối năm, đầu năm không khớp khoảng ngày đã ghi",
    );
    if let Some(first) = group.off.first() {
        tell(&first.said, findings, "days_before_tet", text, text_vi);
    }
}

fn tell_of_swap(swap: &Swap, findings: &mut Findings) {
    let (text, text_vi) =
        ("it is not said for which day off this day is worked on", "không rõ làm bù cho ngày nghỉ nào");
    tell(&swap.said, findings, "swap", text, text_vi);
}

/// Days that are said to be off though the law gives others: they are kept, and reported as findings.
fn take_as_said(
    group: &OccasionGroup,
    off: &BTreeSet<Date>,
    law: &HolidayLaw,
    findings: &mut Findings,
    decision: &mut DayOffDecision,
) {
    if let Some(first) = group.off.first() {
        let (text, text_vi) = (
            "the days off are none of the ways known from the law: look at each",
            "những ngày nghỉ này không khớp cách nghỉ nào theo luật: cần xem từng ngày",
        );
        tell(&first.said, findings, "not_by_law", text, text_vi);
    }
    let name = group.occasions.first().map(|(_, occasion)| law.rules.name(*occasion).to_owned());
    decision.days.extend(off.iter().map(|date| CalendarDay {
        date: *date,
        kind: DayKind::Holiday,
        name: name.clone(),
        basis: None,
        verified: true,
        awaits: None,
    }));
}

/// Notes what is settled. Of an occasion of which the law leaves nothing open, a day named in passing does not tell
/// whether days will be swapped.
fn note_settled(group: &OccasionGroup, has_swap: bool, decision: &mut DayOffDecision) {
    let is_told = has_swap || group.off.iter().any(|off| off.is_interval);
    for (_, occasion) in &group.occasions {
        let is_decided_each_year = matches!(occasion, Occasion::Tet | Occasion::NationalDay | Occasion::CultureDay);
        if (is_told || is_decided_each_year) && !decision.settles.contains(occasion) {
            decision.settles.push(*occasion);
        }
    }
}

/// Each way of each occasion of a group with each of the others'.
fn ways(group: &OccasionGroup, stated: &Stated, law: &HolidayLaw) -> Vec<Arrangement> {
    let mut all = vec![Arrangement { days: Vec::new(), fits_count: true }];
    for (year, occasion) in &group.occasions {
        let before = stated.days_before_tet.get(year).filter(|_| *occasion == Occasion::Tet);
        let tet = law.tet(*year);
        let fits = |days: &[CalendarDay]| {
            let holidays = days.iter().filter(|day| day.kind == DayKind::Holiday);
            let count = holidays.filter(|day| tet.is_some_and(|tet| day.date < tet)).count();
            before.is_none_or(|before| usize::try_from(*before) == Ok(count))
        };
        let ways = law.ways(*occasion, *year);
        all = all
            .iter()
            .flat_map(|before| {
                ways.iter().map(move |days| Arrangement {
                    days: before.days.iter().chain(days).cloned().collect(),
                    fits_count: before.fits_count && fits(days),
                })
            })
            .collect();
    }
    all
}

fn take(way: &Arrangement, decision: &mut DayOffDecision) {
    decision.days.extend(way.days.iter().cloned());
}

fn add_swap(off: Date, swap: &Swap, occasion: Option<Occasion>, law: &HolidayLaw, decision: &mut DayOffDecision) {
    let occasion = swap.said.occasion.or(occasion);
    let name = occasion.map(|occasion| format!("Nghỉ hoán đổi dịp {}", law.rules.name(occasion)));
    let day =
        |date, kind, name| CalendarDay { date, kind, name: Some(name), basis: None, verified: true, awaits: None };
    let worked_for = format!("Làm bù cho ngày {:02}/{:02}", off.day(), off.month());
    let off_name = name.unwrap_or_else(|| "Nghỉ hoán đổi".to_owned());
    decision.days.push(day(off, DayKind::SwapOff, off_name));
    decision.days.push(day(swap.work, DayKind::SwapWork, worked_for));
}

/// The occasion whose days off lie nearest to a day.
fn nearest(date: Date, groups: &[OccasionGroup]) -> Option<Occasion> {
    let distance = |other: Date| date.until(other).map_or(i32::MAX, |span| span.get_days().abs());
    let all = groups.iter().flat_map(|group| {
        let occasion = group.occasions.first().map(|(_, occasion)| *occasion);
        group.off.iter().map(move |off| (off, occasion))
    });
    all.min_by_key(|(off, _)| distance(off.from).min(distance(off.to))).and_then(|(_, occasion)| occasion)
}

fn days(from: Date, to: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(from), |date| date.tomorrow().ok()).take_while(move |date| *date <= to)
}

fn tell(said: &Said, findings: &mut Findings, code: &str, text: &str, text_vi: &str) {
    let location = FindingLocation { line: said.line, path: "days".to_owned(), excerpt: &said.excerpt };
    findings.add(location, code, text, text_vi);
}
