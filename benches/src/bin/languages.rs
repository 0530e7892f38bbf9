//! The cost of calls from other languages: `make` creates the store that every language measures, and `measure` takes
//! the same measurements in Rust.
//!
//! Usage: `languages make STORE` and `languages measure STORE`; `benches/languages.sh` runs everything.

#![allow(clippy::print_stdout, reason = "printing figures is what this program is for")]

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use cchc::call;
use cchc::model::{IndexQuery, Session, SessionKind};
use cchc::query::Search;
use cchc::{Options, Store};
use jiff::ToSpan;
use jiff::civil::date;

type Outcome<T> = Result<T, Box<dyn Error>>;

const SESSIONS: i32 = 10_000;
const WORDS: &str = "cai cach hanh chinh";
const WARM: usize = 500;
const MEASURED: usize = 1000;

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["make", path] => make(path),
        ["measure", path] => measure(path),
        _ => Err("languages make STORE | measure STORE".into()),
    }
}

fn make(path: &str) -> Outcome<()> {
    let kinds = [SessionKind::AgencyMeeting, SessionKind::Training, SessionKind::Dialogue];
    let session = |number: i32| -> Outcome<Session> {
        let day = date(2021, 1, 1).checked_add((number % 365).days())?;
        let subject = format!("Tuyên truyền cải cách hành chính, buổi {number}");
        let mut session = Session::draft(kinds[number as usize % kinds.len()], day, &subject);
        session.place = Some(format!("Hội trường số {}", number % 50));
        session.agenda = Some("Phổ biến quy trình thực hiện thủ tục hành chính và trả lời câu hỏi".into());
        Ok(session)
    };
    let store = Store::open(path)?;
    store.sessions().add_many((0..SESSIONS).map(session).collect::<Outcome<_>>()?)?;
    Ok(store.close()?)
}

fn measure(path: &str) -> Outcome<()> {
    let store = Store::open_with(path, Options { cache_bytes: 8 << 20, ..Options::default() })?;
    let query = IndexQuery::default().limit(50);
    let search = || Search { limit: 10, ..Search::of(WORDS) };
    median("a page of 50 sessions", || Ok(store.sessions().page(&query)?.items.len()), 50)?;
    median("a search, 10 hits", || Ok(store.ask(search())?.hits.len()), 10)?;
    let (page, search) = (call::write(&query)?, call::write(&search())?);
    median("a page, as bytes", || Ok(store.call("sessions.page", &page)?.len().min(1)), 1)?;
    median("a search, as bytes", || Ok(store.call("store.search", &search)?.len().min(1)), 1)?;
    Ok(store.close()?)
}

/// Prints the median of many calls, warm, in tenths of microseconds.
fn median(name: &str, call: impl Fn() -> Outcome<usize>, expected: usize) -> Outcome<()> {
    for _ in 0..WARM {
        if call()? != expected {
            return Err(format!("{name}: something else was found").into());
        }
    }
    let mut times = Vec::with_capacity(MEASURED);
    for _ in 0..MEASURED {
        let begun = Instant::now();
        black_box(call()?);
        times.push(begun.elapsed());
    }
    times.sort();
    println!("{name}\t{:.1}", times[MEASURED / 2].as_secs_f64() * 1e6);
    Ok(())
}
