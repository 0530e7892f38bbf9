//! Reads the past: every version of a record (lịch sử), the store at an instant, and the change log (nhật ký):
//! `cargo run --package cchc --example history`.
//!
//! Each write makes a version, names its writer and stands in a hash-chained log. An update names the revision it saw,
//! so two people cannot overwrite each other.
#![allow(clippy::print_stdout)]

use cchc::model::{OrganisationUnit, Record, UnitKind};
use cchc::{CchcError, Options, Store};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let options = Options { actor: "van-phong".into(), ..Options::default() };
    let store = Store::open_with(folder.path().join("so.cchc"), options)?;
    let units = store.units();
    let added = units.add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    let renamed =
        units.update(OrganisationUnit { name: "Sở Xây dựng tỉnh Tây Ninh".into(), ..added.clone() })?;

    for version in units.history(added.id())? {
        println!("revision {}: {}, by {}", version.header.rev, version.name, version.header.actor);
    }

    let before = added.header.updated.ok_or("a stored record has a stamp")?;
    let past = store.as_of(before).units().get(added.id())?;
    println!("as of {before}: {}", past.name);
    assert_eq!(past.name, "Sở Xây dựng");

    let stale = OrganisationUnit { symbol: Some("SXD".into()), ..added };
    let refused = units.update(stale).err().ok_or("a stale change is refused")?;
    println!("Refused: {refused}");
    assert!(matches!(refused, CchcError::Conflict { expected: 1, found: 2, .. }));

    units.remove(renamed.id(), renamed.header.rev)?;
    let changes = store.changes(0, 100)?;
    for change in &changes {
        println!("{}: {} {}, revision {}", change.seq, change.operation, change.kind, change.rev);
    }
    assert_eq!(changes.iter().map(|change| change.rev).collect::<Vec<_>>(), [1, 2, 3]);
    assert!(units.find(renamed.id())?.is_none() && units.history(renamed.id())?.len() == 2);

    let verification = store.verify()?;
    println!("Verified: {} versions, {} defects", verification.versions, verification.defect_count);
    assert!(verification.sound);
    Ok(())
}
