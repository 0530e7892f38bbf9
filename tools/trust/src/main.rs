//! Proves from outside that what the store returned is kept, and that what is sealed stays sealed: see README.md.
#![allow(clippy::print_stdout)]

mod arguments;
mod cases;
mod catalogue;
mod children;
mod cleanup;
mod dice;
mod image;
mod items;
mod report;
mod sample;
mod sight;
mod workload;

use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Instant;

use arguments::Arguments;
use clap::Parser;
use items::{ITEMS, Item};
use report::Report;

/// What went wrong with the proof itself, not with the store.
type Trouble = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match &arguments.worker {
        Some(name) => work(name, &arguments.items),
        None => prove(&arguments),
    };
    done.unwrap_or_else(|trouble| {
        // Where even this cannot be written, the status tells.
        let _ = writeln!(io::stderr(), "trust: {trouble}");
        ExitCode::from(2)
    })
}

/// Runs the items asked for, one after another, and prints what they found.
fn prove(arguments: &Arguments) -> Result<ExitCode, Trouble> {
    cleanup::on_interrupt()?;
    let mut reports = Vec::new();
    for item in items::chosen(&arguments.items)? {
        reports.push(run(item, arguments)?);
    }
    println!("\n{}", report::summary(&reports));
    let is_sound = reports.iter().all(|report| report.findings.is_empty());
    Ok(if is_sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn run(item: &Item, arguments: &Arguments) -> Result<Report, Trouble> {
    let (began, processor) = (Instant::now(), report::processor_seconds());
    let mut report = Report::new(item.name, arguments.seed());
    println!("\n== {}. {}: {} (seed {})", item.number, item.name, item.what, report.seed);
    let mut job = items::Job { short: arguments.short, cases: arguments.cases_of(item.name)?, ..items::Job::default() };
    if arguments.case.is_some() {
        job.only_cases = true;
    }
    (item.run)(&job, &mut report).map_err(|trouble| format!("{}: {trouble}", item.name))?;
    report.seconds = began.elapsed().as_secs_f64();
    report.processor = report::processor_seconds() - processor;
    println!("{}", report.line());
    if !arguments.keeps_nothing() {
        cases::keep(item.name, &report)?;
    }
    Ok(report)
}

/// This program as one of its own child processes.
fn work(name: &str, arguments: &[String]) -> Result<ExitCode, Trouble> {
    let item = ITEMS.iter().find(|item| item.name == name).ok_or_else(|| format!("no item {name}"))?;
    let worker = item.worker.ok_or_else(|| format!("{name} has no worker"))?;
    cleanup::die_with_parent()?;
    worker(arguments)?;
    Ok(ExitCode::SUCCESS)
}
