//! The commands and their options. Help in English stands here, in Vietnamese in `data/help_vi.json`.

use std::path::PathBuf;

use cchc::model::{ExistingRow, Labelled, LedColour, QrLevel, SearchOrder};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::language::Language;

/// Plans, evidence and reports of administrative-reform communication work, in one file
#[derive(Debug, Parser)]
#[command(name = "cchc", version, disable_help_subcommand = true, arg_required_else_help = true)]
pub struct Arguments {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    pub command: Command,
}

/// Options of every command.
#[derive(Debug, Args)]
pub struct Common {
    /// The store; otherwise CCHC_STORE, or the one file *.cchc of this folder
    #[arg(short, long, global = true, value_name = "FILE")]
    pub store: Option<PathBuf>,
    /// Print JSON, for programs
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of messages: en or vi; otherwise CCHC_LANG, or the system's
    #[arg(long, global = true, value_enum, value_name = "LANGUAGE")]
    pub lang: Option<Language>,
    /// Colours: auto, always or never
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = Colour::Auto)]
    pub color: Colour,
    /// No progress bars
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// A file with the key for personal data; otherwise CCHC_KEY_FILE, or CCHC_KEY with the key itself
    #[arg(long, global = true, value_name = "FILE")]
    pub key_file: Option<PathBuf>,
    /// Ask for the key for personal data
    #[arg(long, global = true, conflicts_with = "key_file")]
    pub ask_key: bool,
    /// Who works with the store, for its history; otherwise CCHC_ACTOR, or the name of this system's user
    #[arg(long, global = true, value_name = "NAME")]
    pub actor: Option<String>,
}

/// When colours are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a store, with the days off and deadline rules that come with the library
    Init(Init),
    /// Take in rows of a sheet (CSV, XLSX), or a whole store as JSON Lines
    Import(Import),
    /// Read a plan's text or Word document; --save keeps it
    ReadPlan(ReadPlan),
    /// Make an activity of every promise of a plan
    Track(Track),
    #[command(flatten)]
    Reading(Reading),
    /// A reading command as of a moment of the past: cchc as-of 2026-03-31 status
    AsOf(AsOf),
    /// Check the whole file: records, indexes, history, seals
    Verify(Verify),
    /// Copy the store, while it is in use, to a file that is not there yet
    Backup(Backup),
    /// Make a store of a backup, up to a moment or a change if asked
    Restore(Restore),
    /// Rewrite the file in order and without unused space
    Compact,
    /// Keep the report of a period for good, as it is sent; list those kept, check one, tell what differs since
    Freeze(Freeze),
    /// Write a report with its evidence as one zip file that opens without the store
    Pack(Pack),
    /// Check such a zip file, without the store: nothing altered, missing or added
    VerifyPack(VerifyPack),
    /// Ask in SQL, through DuckDB where it is there
    Sql(Sql),
    /// Print what a shell needs to complete commands
    Completion(Completion),
}

/// Commands that read, also the past.
#[derive(Debug, Subcommand)]
pub enum Reading {
    /// How far the promises of a plan are kept
    Status(Status),
    /// Find records by words, with or without their marks
    Search(Search),
    /// The report of a period
    Report(Report),
    /// Write an official document: a plan, minutes, an invitation, a letter, a list or a register
    Document(Document),
    /// Write a collection, or the whole store, to a file
    Export(Export),
    /// What should be done by now and is not: activities, feedback, postings
    Overdue(Overdue),
    /// The register of feedback of a year, for printing
    Register(Register),
    /// The leaders' appointments of a day
    Board(Board),
    /// A QR code of an address, a procedure's page, a form for feedback, or a session's check-in
    Qr(Qr),
    /// Days off of a year
    Holidays(Holidays),
    /// The last day of a time limit or of a deadline rule
    Deadline(Deadline),
    /// Every revision of a record: who changed what, and when
    History(History),
    /// What the office scores by its province's index of administrative reform
    ParIndex(ParIndex),
}

#[derive(Debug, Args)]
pub struct Init {
    /// The file to make
    #[arg(value_name = "FILE")]
    pub path: PathBuf,
    /// Make a key for personal data and keep it in this file, which only its owner can read
    #[arg(long, value_name = "FILE")]
    pub new_key: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Import {
    /// A collection, such as units, people, sessions; store, for a folder that `export store` wrote; or edxml, for an
    /// envelope with a document
    #[arg(value_name = "COLLECTION")]
    pub collection: String,
    /// The sheet: CSV, TSV or XLSX; .edxml of an envelope
    #[arg(value_name = "PATH")]
    pub path: PathBuf,
    /// The sheet of a workbook, by name; otherwise the one that fits
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// What a column is: HEAD=field, as often as needed
    #[arg(long = "column", value_name = "HEAD=FIELD", value_parser = pair)]
    pub columns: Vec<(String, String)>,
    /// A value for every row: field=VALUE, as often as needed; of an envelope: as=plan, for the draft of a plan
    #[arg(long = "set", value_name = "FIELD=VALUE", value_parser = pair)]
    pub values: Vec<(String, String)>,
    /// What to do with a row that is there already: refuse, skip or update
    #[arg(long, value_name = "WHAT", default_value = "refuse", value_parser = choices::<ExistingRow>())]
    pub existing: ExistingRow,
    /// Keep the good rows although others are refused
    #[arg(long)]
    pub keep_good: bool,
    /// Only say what would happen
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Args)]
pub struct ReadPlan {
    /// A text file or Word document (DOCX)
    #[arg(value_name = "PATH")]
    pub path: PathBuf,
    /// Keep the plan in the store
    #[arg(long)]
    pub save: bool,
    /// Keep it and make an activity of every promise
    #[arg(long)]
    pub track: bool,
}

#[derive(Debug, Args)]
pub struct Track {
    /// A plan: number, words of its subject, or identity; needed where there are several
    #[arg(value_name = "PLAN")]
    pub plan: Option<String>,
}

#[derive(Debug, Args)]
pub struct AsOf {
    /// A moment: 2026-03-31 (the end of that day), "31/03/2026 17:00"
    #[arg(value_name = "MOMENT")]
    pub moment: String,
    #[command(subcommand)]
    pub command: Reading,
}

#[derive(Debug, Args)]
pub struct Status {
    /// A plan: number, words of its subject, or identity; otherwise every plan
    #[arg(value_name = "PLAN")]
    pub plan: Option<String>,
    /// The day to judge by; otherwise today
    #[arg(long, value_name = "DAY")]
    pub on: Option<String>,
    /// Only what is not done
    #[arg(long)]
    pub open: bool,
}

#[derive(Debug, Args)]
pub struct Search {
    /// Words, as people type them
    #[arg(value_name = "WORDS", required = true)]
    pub words: Vec<String>,
    /// Only records of this kind, such as procedure, plan, feedback; as often as needed
    #[arg(long = "kind", value_name = "KIND")]
    pub kinds: Vec<String>,
    /// Only records with this value of a field, such as status=received; nothing after the sign for none; several
    /// values of one field for any of them
    #[arg(long = "where", value_name = "FIELD=VALUE", value_parser = pair)]
    pub values: Vec<(String, String)>,
    /// Only from this value of a field on, such as received_on=2026-01-01
    #[arg(long, value_name = "FIELD=VALUE", value_parser = pair)]
    pub since: Vec<(String, String)>,
    /// Only up to this value of a field, such as received_on=2026-03-31
    #[arg(long, value_name = "FIELD=VALUE", value_parser = pair)]
    pub until: Vec<(String, String)>,
    /// Only records of this unit and those beneath it, by name or symbol
    #[arg(long, value_name = "NAME")]
    pub unit: Option<String>,
    /// Only in these texts: titles, or a field such as steps; as often as needed
    #[arg(long = "in", value_name = "FIELD")]
    pub fields: Vec<String>,
    /// The order: relevance, newest or oldest
    #[arg(long, value_name = "ORDER", default_value = "relevance", value_parser = choices::<SearchOrder>())]
    pub order: SearchOrder,
    /// Count the values of a field over all that is found: kind, year, status, unit …; as often as needed
    #[arg(long = "count", value_name = "FIELD")]
    pub facets: Vec<String>,
    /// The most records
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub limit: u32,
}

#[derive(Debug, Args)]
pub struct Report {
    /// A period: 2026, Q1/2026, 03/2026, H1/2026, 9M/2026 or FROM..TO; otherwise this quarter
    #[arg(value_name = "PERIOD")]
    pub period: Option<String>,
    /// Periods end on this day of the month, by the rule on reporting dates
    #[arg(long, value_name = "DAY")]
    pub cut_off: Option<i8>,
    /// The day to judge by; otherwise today
    #[arg(long, value_name = "DAY")]
    pub on: Option<String>,
    /// Only this unit and those beneath it, by name or symbol; it issues the document
    #[arg(long, value_name = "NAME")]
    pub unit: Option<String>,
    /// Write to a file: .docx, .pdf or .md for the document that an office signs; .html, .txt or .json
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Write to a file of this form, named after the period: docx, pdf, md, html, txt or json
    #[arg(long, value_enum, value_name = "FORM", conflicts_with = "output")]
    pub form: Option<ReportForm>,
    /// Of a document: issuer, number, place, date, addressees, recipients and signer, as JSON; of .html and .txt it
    /// makes the document that an office signs
    #[arg(long, value_name = "FILE")]
    pub details: Option<PathBuf>,
    /// Replace the file if it is there
    #[arg(long)]
    pub overwrite: bool,
}

/// The forms of a report, as files end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportForm {
    /// Word.
    Docx,
    /// PDF, through LibreOffice.
    Pdf,
    /// Markdown.
    Md,
    /// A page.
    Html,
    /// Text.
    Txt,
    /// For programs.
    Json,
}

#[derive(Debug, Args)]
pub struct Document {
    /// What is written: plan, minutes, invitation, attendance-list, certificate-list, posting-sheet, answer-letter,
    /// forwarding-letter, feedback-register, document-register or week
    #[arg(value_enum, value_name = "KIND")]
    pub kind: DocumentKind,
    /// The plan, session, procedure or feedback, by identity, number or name
    #[arg(value_name = "RECORD")]
    pub record: Option<String>,
    /// The file: .docx, .pdf, .html, .md or .txt
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    /// Issuer, number, place, date, addressees, recipients and signer, as JSON
    #[arg(long, value_name = "FILE")]
    pub details: Option<PathBuf>,
    /// Of registers and the week: the unit whose they are, by name or symbol
    #[arg(long, value_name = "NAME")]
    pub unit: Option<String>,
    /// Of registers: the year; otherwise this one
    #[arg(long, value_name = "YEAR")]
    pub year: Option<i16>,
    /// Of the week: any day of it; otherwise today
    #[arg(long, value_name = "DAY")]
    pub on: Option<String>,
    /// Replace the file if it is there
    #[arg(long)]
    pub overwrite: bool,
}

/// Official documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DocumentKind {
    /// A plan.
    Plan,
    /// Minutes of a session.
    Minutes,
    /// The invitation to a session.
    Invitation,
    /// The list that those who come to a session sign.
    AttendanceList,
    /// Those who are to get a certificate of a session.
    CertificateList,
    /// A procedure as it is posted.
    PostingSheet,
    /// The letter that answers feedback.
    AnswerLetter,
    /// The letter that forwards feedback.
    ForwardingLetter,
    /// The register of feedback of a year.
    FeedbackRegister,
    /// The register of documents of a year.
    DocumentRegister,
    /// The leaders' schedule of a week.
    Week,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Freeze {
    #[command(subcommand)]
    pub command: Option<Frozen>,
    /// A period: 2026, Q1/2026, 03/2026, H1/2026, 9M/2026 or FROM..TO; otherwise this quarter
    #[arg(value_name = "PERIOD")]
    pub period: Option<String>,
    /// Periods end on this day of the month, by the rule on reporting dates
    #[arg(long, value_name = "DAY")]
    pub cut_off: Option<i8>,
    /// The day to judge by; otherwise today
    #[arg(long, value_name = "DAY")]
    pub on: Option<String>,
    /// Only this unit and those beneath it, by name or symbol
    #[arg(long, value_name = "NAME")]
    pub unit: Option<String>,
    /// What the paper is called; otherwise it is called by its period
    #[arg(long, value_name = "NAME")]
    pub title: Option<String>,
    /// Number and symbol of the paper: 15/BC-SXD
    #[arg(long, value_name = "NUMBER")]
    pub number: Option<String>,
}

/// What is done with frozen reports.
#[derive(Debug, Subcommand)]
pub enum Frozen {
    /// The frozen reports
    List,
    /// Make a frozen report again from the records of its moment, and compare the two
    Check(Check),
    /// The figures that differ since a report was frozen; -o writes the report that supplements it
    Differences(Differences),
}

#[derive(Debug, Args)]
pub struct Check {
    /// The frozen report: its title, number or identity
    #[arg(value_name = "REPORT")]
    pub report: String,
}

#[derive(Debug, Args)]
pub struct Differences {
    /// The frozen report: its title, number or identity
    #[arg(value_name = "REPORT")]
    pub report: String,
    /// Write the document that an office signs: .docx, .pdf, .html, .md or .txt
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Of the document: why figures differ, as often as needed
    #[arg(long = "reason", value_name = "TEXT", requires = "output")]
    pub reasons: Vec<String>,
    /// Of the document: issuer, number, place, date, addressees, recipients and signer, as JSON
    #[arg(long, value_name = "FILE", requires = "output")]
    pub details: Option<PathBuf>,
    /// Replace the file if it is there
    #[arg(long)]
    pub overwrite: bool,
}

#[derive(Debug, Args)]
pub struct ParIndex {
    /// A period: 2026, Q1/2026, 03/2026, H1/2026, 9M/2026 or FROM..TO; otherwise this year
    #[arg(value_name = "PERIOD")]
    pub period: Option<String>,
    /// The day to judge by; otherwise today
    #[arg(long, value_name = "DAY")]
    pub on: Option<String>,
    /// Only this unit and those beneath it, by name or symbol
    #[arg(long, value_name = "NAME")]
    pub unit: Option<String>,
    /// The criteria of the province, as JSON; otherwise the sample, which no decision stands behind
    #[arg(long, value_name = "FILE")]
    pub set: Option<PathBuf>,
    /// Print the sample of criteria as JSON, to begin a set with
    #[arg(long, conflicts_with = "set")]
    pub sample: bool,
}

#[derive(Debug, Args)]
pub struct Pack {
    /// A period: 2026, Q1/2026, 03/2026, H1/2026, 9M/2026 or FROM..TO; otherwise this quarter
    #[arg(long, value_name = "PERIOD", conflicts_with = "frozen")]
    pub period: Option<String>,
    /// Periods end on this day of the month, by the rule on reporting dates
    #[arg(long, value_name = "DAY", conflicts_with = "frozen")]
    pub cut_off: Option<i8>,
    /// The day to judge by; otherwise today
    #[arg(long, value_name = "DAY", conflicts_with = "frozen")]
    pub on: Option<String>,
    /// A frozen report instead of a period: its title, number or identity
    #[arg(long, value_name = "REPORT")]
    pub frozen: Option<String>,
    /// The zip file to write
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    /// Replace the file if it is there
    #[arg(long)]
    pub overwrite: bool,
    /// Also open the sealed personal data behind the evidence; each access is noted, with --purpose
    #[arg(long)]
    pub reveal: bool,
    /// What they are opened for
    #[arg(long, value_name = "PURPOSE", requires = "reveal")]
    pub purpose: Option<String>,
}

#[derive(Debug, Args)]
pub struct VerifyPack {
    /// The zip file
    #[arg(value_name = "FILE")]
    pub path: PathBuf,
}

#[derive(Debug, Args)]
pub struct Export {
    /// A collection, such as units, people, sessions; store, for the whole store as JSON Lines; calendar, for
    /// activities, sessions and appointments as iCalendar; zalo, for texts of posts; website, for pages and data;
    /// edxml, for a document or plan with its files as edXML; linked_data, for procedures as JSON-LD; or open311, for
    /// the public register of feedback
    #[arg(value_name = "COLLECTION")]
    pub collection: String,
    /// The file to write: .csv, .xlsx or .jsonl; a folder for a whole store or a website; .ics for a calendar;
    /// .txt or .json for posts; .edxml; .jsonld for linked data; .json or .xml for open311
    #[arg(value_name = "PATH")]
    pub path: PathBuf,
    /// Only these columns, with commas between them
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub columns: Option<Vec<String>>,
    /// Only records with this value: field=VALUE, as often as needed; the fields of an index; of a calendar: from, to,
    /// unit, plan; of posts: from, to, topics, unit, address, in_parts, characters; of a website: on, unit, title,
    /// address; of edxml: document or plan, from="CODE NAME", to="CODE NAME", file, due; of linked data: vocabulary,
    /// on, unit, code, base; of open311: year, unit, or services=true
    #[arg(long = "where", value_name = "FIELD=VALUE", value_parser = pair)]
    pub filter: Vec<(String, String)>,
    /// Replace the file if it is there
    #[arg(long)]
    pub overwrite: bool,
    /// Of a whole store: every revision too
    #[arg(long)]
    pub revisions: bool,
    /// Of a whole store: open personal data, for this purpose, which is noted
    #[arg(long, value_name = "PURPOSE")]
    pub reveal: Option<String>,
}

#[derive(Debug, Args)]
pub struct Overdue {
    /// The day to judge by; otherwise today
    #[arg(long, value_name = "DAY")]
    pub on: Option<String>,
    /// End with code 1 if anything is overdue
    #[arg(long)]
    pub check: bool,
}

#[derive(Debug, Args)]
pub struct Register {
    /// The year; otherwise this one
    #[arg(value_name = "YEAR")]
    pub year: Option<i16>,
    /// The body whose register it is, by name or symbol
    #[arg(long, value_name = "NAME")]
    pub unit: Option<String>,
    /// Write it to this file, for printing or for a spreadsheet: .html, .csv or .txt
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Replace the file if there is one
    #[arg(long, requires = "output")]
    pub overwrite: bool,
}

#[derive(Debug, Args)]
pub struct Board {
    /// The day; otherwise today
    #[arg(value_name = "DAY")]
    pub day: Option<String>,
    /// The body whose board it is, by name or symbol
    #[arg(long, value_name = "NAME")]
    pub unit: Option<String>,
    /// For the controller of an electronic board: text, csv or png
    #[arg(long, value_enum, value_name = "FORM")]
    pub form: Option<BoardForm>,
    /// Of text: letters of a line
    #[arg(long, value_name = "N", default_value_t = 32)]
    pub columns: u16,
    /// Of text: lines of a page
    #[arg(long, value_name = "N", default_value_t = 8)]
    pub rows: u16,
    /// Of text and csv: ASCII alone, without the marks of letters
    #[arg(long)]
    pub ascii: bool,
    /// Of png: pixels from left to right
    #[arg(long, value_name = "PIXELS")]
    pub width: Option<u16>,
    /// Of png: pixels from top to bottom
    #[arg(long, value_name = "PIXELS")]
    pub height: Option<u16>,
    /// Of png: pixels of a line of text
    #[arg(long, value_name = "PIXELS", default_value_t = 16)]
    pub line_height: u16,
    /// Of png: amber, red, green or white
    #[arg(long, value_name = "COLOUR", default_value = "amber", value_parser = choices::<LedColour>())]
    pub colour: LedColour,
    /// Write to a file; pictures are numbered: bang-1.png, bang-2.png
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Replace files that are there, and remove pictures with higher numbers
    #[arg(long)]
    pub overwrite: bool,
}

/// The forms that controllers of electronic boards take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum BoardForm {
    /// Text in lines of a fixed width.
    Text,
    /// A table.
    Csv,
    /// Pictures.
    Png,
}

#[derive(Debug, Args)]
pub struct Qr {
    /// What it leads to: address, procedure, feedback or check-in
    #[arg(value_enum, value_name = "KIND")]
    pub kind: QrKind,
    /// The address; the procedure, by code; the session, by its subject or identity
    #[arg(value_name = "NAME")]
    pub name: Option<String>,
    /// The address, with {code}, {id}, {unit} or {session} in it: https://example.vn/{code}
    #[arg(long, value_name = "ADDRESS")]
    pub template: Option<String>,
    /// Of feedback: the body that receives it, by name or symbol
    #[arg(long, value_name = "NAME")]
    pub unit: Option<String>,
    /// How much may be damaged: low, medium, quartile or high
    #[arg(long, value_name = "LEVEL", default_value = "medium", value_parser = choices::<QrLevel>())]
    pub level: QrLevel,
    /// Of a PNG: pixels of a side of a module
    #[arg(long, value_name = "PIXELS", default_value_t = 8)]
    pub pixels: u16,
    /// Write to a file, .svg or .png; otherwise SVG is printed
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Replace the file if it is there
    #[arg(long)]
    pub overwrite: bool,
}

/// What QR codes lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum QrKind {
    /// An address.
    Address,
    /// The page of a procedure.
    Procedure,
    /// A form for feedback.
    Feedback,
    /// A session's check-in.
    CheckIn,
}

#[derive(Debug, Args)]
pub struct Holidays {
    /// The year; otherwise this one
    #[arg(value_name = "YEAR")]
    pub year: Option<i16>,
}

#[derive(Debug, Args)]
pub struct Deadline {
    /// A time limit, such as "20 ngày làm việc" or 20; or a rule, such as feedback_answer
    #[arg(value_name = "LIMIT")]
    pub limit: String,
    /// When it began: a day, or a moment of receipt; otherwise now
    #[arg(long, value_name = "MOMENT")]
    pub from: Option<String>,
    /// The body whose calendar counts, by name or symbol
    #[arg(long, value_name = "NAME")]
    pub unit: Option<String>,
}

#[derive(Debug, Args)]
pub struct History {
    /// A collection, such as units, people, sessions
    #[arg(value_name = "COLLECTION")]
    pub collection: String,
    /// The record: its identity, or what it is called
    #[arg(value_name = "RECORD")]
    pub record: String,
}

#[derive(Debug, Args)]
pub struct Verify {
    /// Also compare with this head, as `verify` printed it earlier
    #[arg(long, value_name = "HEAD")]
    pub since: Option<String>,
}

#[derive(Debug, Args)]
pub struct Backup {
    /// The file to write
    #[arg(value_name = "PATH")]
    pub path: PathBuf,
    /// Also export the keys of personal data, without which a backup cannot open them
    #[arg(long, value_name = "FILE")]
    pub keys: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Restore {
    /// The backup
    #[arg(value_name = "BACKUP")]
    pub backup: PathBuf,
    /// The file to make
    #[arg(value_name = "PATH")]
    pub path: PathBuf,
    /// Exported keys of personal data, as `backup --keys` wrote them
    #[arg(long, value_name = "FILE")]
    pub keys: Option<PathBuf>,
    /// Leave out what came after this moment
    #[arg(long, value_name = "MOMENT", conflicts_with = "up_to_change")]
    pub up_to: Option<String>,
    /// Leave out what came after this change
    #[arg(long, value_name = "NUMBER")]
    pub up_to_change: Option<i64>,
}

#[derive(Debug, Args)]
pub struct Sql {
    /// The question, in which collections are tables: "select kind, count(*) from sessions group by 1"
    #[arg(value_name = "QUERY")]
    pub query: String,
}

#[derive(Debug, Args)]
pub struct Completion {
    /// The shell: bash, elvish, fish, powershell or zsh
    #[arg(value_enum, value_name = "SHELL")]
    pub shell: clap_complete::Shell,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("NAME=VALUE")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

/// Reads a choice of the model by its name.
fn choices<C: Labelled + Send + Sync>() -> impl TypedValueParser<Value = C> {
    let names: Vec<String> = C::VALUES.iter().map(|choice| choice.code()).collect();
    PossibleValuesParser::new(names)
        .try_map(|name| C::VALUES.iter().copied().find(|choice| choice.code() == name).ok_or("no such choice"))
}
