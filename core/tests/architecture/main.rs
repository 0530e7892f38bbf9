//! Checks the direction of dependencies between modules that ARCHITECTURE.md shows.
//!
//! Every `crate::…`, `self::…` and `super::…` path of the non-test code counts as a use of the file that defines the
//! item: re-exports are followed, and the re-exports of a `mod.rs` do not make it a user of its children.
#![allow(clippy::expect_used, clippy::panic)]

mod sources;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sources::{Sources, Use};

/// Folders in which no file may use, directly or through others, a file that uses it.
const ACYCLIC: [&str; 5] = ["storage", "records", "search", "seal", "store"];

/// The files that may name redb.
const ENGINE: [&str; 5] = [
    "storage/adapter.rs",
    "storage/database.rs",
    "storage/fault.rs",
    "storage/store_file.rs",
    "storage/transaction.rs",
];

fn sources() -> Sources {
    Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
}

/// The list under "## Direction of modules": `module: what it may use`.
fn allowed() -> BTreeMap<String, BTreeSet<String>> {
    let text = include_str!("../../../ARCHITECTURE.md");
    let section = text.split("\n## Direction of modules\n").nth(1).expect("ARCHITECTURE.md has the section");
    let list = section.split("\n```").nth(1).expect("the section has a fenced list");
    let line = |line: &str| {
        let (module, used) = line.split_once(':')?;
        Some((module.trim().to_owned(), used.split_whitespace().map(str::to_owned).collect()))
    };
    list.lines().filter_map(line).collect()
}

#[test]
fn modules_use_only_what_the_list_allows() {
    let (sources, allowed) = (sources(), allowed());
    let mut wrong = Vec::new();
    let mut needed = BTreeSet::new();
    for Use { from, to, path } in sources.uses() {
        let (from_module, to_module) = (top(&from), top(&to));
        if from_module == "lib" || from_module == to_module {
            continue;
        }
        needed.insert((from_module.to_owned(), to_module.to_owned()));
        if !allowed.get(from_module).is_some_and(|used| used.contains(to_module)) {
            wrong.push(format!("{from} names {path}: {from_module} may not use {to_module}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    let listed = allowed.into_iter().flat_map(|(from, used)| used.into_iter().map(move |to| (from.clone(), to)));
    let idle: Vec<_> = listed.filter(|pair| !needed.contains(pair)).collect();
    assert!(idle.is_empty(), "ARCHITECTURE.md allows what is not used: {idle:?}");
}

#[test]
fn the_list_itself_has_no_cycle() {
    let edges = allowed().into_iter().flat_map(|(from, used)| used.into_iter().map(move |to| (from.clone(), to)));
    assert_eq!(cycle(&edges.collect()), None);
}

#[test]
fn no_cycle_of_files_within_a_layer() {
    let sources = sources();
    for layer in ACYCLIC {
        let within = |file: &str| top(file) == layer;
        let edges = sources.uses().filter(|used| within(&used.from) && within(&used.to) && used.from != used.to);
        assert_eq!(cycle(&edges.map(|used| (used.from.clone(), used.to.clone())).collect()), None);
    }
}

#[test]
fn only_the_storage_engine_names_redb() {
    let sources = sources();
    let named: Vec<_> = sources.naming("redb").collect();
    assert_eq!(named, ENGINE);
}

/// The top-level module of a file: `store` for `store/mod.rs`.
fn top(file: &str) -> &str {
    file.split('/').next().unwrap_or_default().trim_end_matches(".rs")
}

/// Some cycle of a graph, as its nodes in order.
fn cycle(edges: &BTreeSet<(String, String)>) -> Option<Vec<String>> {
    let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in edges {
        next.entry(from).or_default().push(to);
    }
    let mut done = BTreeSet::new();
    next.keys().find_map(|start| visit(start, &next, &mut Vec::new(), &mut done))
}

fn visit<'a>(
    node: &'a str,
    next: &BTreeMap<&'a str, Vec<&'a str>>,
    way: &mut Vec<&'a str>,
    done: &mut BTreeSet<&'a str>,
) -> Option<Vec<String>> {
    if let Some(begin) = way.iter().position(|known| *known == node) {
        return Some(way[begin..].iter().map(|name| (*name).to_owned()).collect());
    }
    if !done.insert(node) {
        return None;
    }
    way.push(node);
    let found = next.get(node).into_iter().flatten().find_map(|to| visit(to, next, way, done));
    way.pop();
    found
}
