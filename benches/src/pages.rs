//! Pages of an index as typed records, read from the page cache.

use std::time::Instant;

use cchc::model::{IndexQuery, Record};

use crate::bulk::{CCHC, Loaded, SQLITE};
use crate::report::{Report, Section};
use crate::{Outcome, Scale};

pub fn measure(report: &mut Report, scale: Scale, loaded: &Loaded) -> Outcome<()> {
    let Loaded { store, sqlite, frame, .. } = loaded;
    let attendances = store.attendances();
    let queries: Vec<_> =
        frame.sessions.iter().map(|s| (s.id(), IndexQuery::by("session").with("session", s.id()))).collect();
    for (session, query) in &queries {
        let (ours, theirs) = (attendances.page(query)?.items, sqlite.of_session(*session)?);
        let same = ours.iter().zip(&theirs).all(|(ours, theirs)| ours.person == theirs.person);
        if ours.len() != 50 || theirs.len() != 50 || !same {
            return Err("the two do not give the same page".into());
        }
    }
    let mut section = Section::new("First page of 50 of a session, warm", "µs");
    for round in 0..scale.rounds * 5 {
        let (session, query) = &queries[round * 7 % queries.len()];
        let started = Instant::now();
        std::hint::black_box(attendances.page(query)?);
        section.micros(CCHC, started.elapsed());
        let started = Instant::now();
        std::hint::black_box(sqlite.of_session(*session)?);
        section.micros(SQLITE, started.elapsed());
    }
    report.finish(section);

    let half = scale.sessions * crate::sample::PER_SESSION / 2;
    let mut query = IndexQuery::by("person").limit(1000);
    for _ in 0..half / 1000 {
        let page = attendances.page(&query)?;
        query = query.after(page.next.ok_or("the index is too short")?);
    }
    let query = query.limit(50);
    let (person, row) = sqlite.place_in_people(half - 1)?;
    let mut section = Section::new(format!("Page of 50 behind {half} entries, by cursor, warm"), "µs");
    for _ in 0..scale.rounds * 5 {
        let started = Instant::now();
        std::hint::black_box(attendances.page(&query)?);
        section.micros(CCHC, started.elapsed());
        let started = Instant::now();
        std::hint::black_box(sqlite.after(person, row)?);
        section.micros(SQLITE, started.elapsed());
    }
    report.finish(section);

    let mut section = Section::new("One record by id, warm", "µs");
    let ids: Vec<_> = attendances.page(&query)?.items.iter().map(Record::id).collect();
    // Identities differ between the contenders.
    let theirs: Vec<_> = sqlite.after(person, row)?.iter().map(Record::id).collect();
    for round in 0..scale.rounds * 5 {
        let started = Instant::now();
        std::hint::black_box(attendances.get(ids[round % ids.len()])?);
        section.micros(CCHC, started.elapsed());
        let started = Instant::now();
        std::hint::black_box(sqlite.get(theirs[round % theirs.len()])?);
        section.micros(SQLITE, started.elapsed());
    }
    report.finish(section);
    Ok(())
}
