//! A fixed series of writes of every sort, each of which can be done again when it is not known whether it was done.

use std::path::Path;

use uuid::Uuid;

use super::disk::Disk;
use crate::command::{Command, IssuePlan};
use crate::error::{CchcError, Result};
use crate::model::PlanId;
use crate::model::{
    Attachment, Header, IndexQuery, OrganisationUnit, Person, Plan, Record, StaffCategory, UnitId, UnitKind,
};
use crate::store::{Change, Options, Store};

/// How many writes there are.
pub const WRITES: usize = 9;

pub fn open(disk: &Disk) -> Result<Store> {
    // A small cache, so that pages are read and written out early, too.
    let options = Options { actor: "thu".to_owned(), cache_bytes: 64 << 10, ..Options::default() };
    let path = std::env::temp_dir().join(format!("cchc-disk-{}", Uuid::new_v4()));
    Store::open_on(Path::new(&path), options, Some(disk.backend()))
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0189_0000_0000_7000_8000_0000_0000_0000 + number)
}

fn unit(number: u128, name: &str) -> OrganisationUnit {
    OrganisationUnit { header: Header::with_id(id(number)), ..OrganisationUnit::named(name, UnitKind::Division) }
}

/// Does write number `step`. Doing it again after it was done changes nothing.
pub fn write(store: &Store, step: usize) -> Result<()> {
    let done = match step {
        0 => store.units().add(unit(1, "Sở Xây dựng")).map(drop),
        1 => {
            let people = (0..20).map(|number| Person {
                header: Header::with_id(id(100 + number)),
                name: format!("Nguyễn Văn {number}"),
                code: Some(format!("CB{number:02}")),
                category: StaffCategory::CivilServant,
                unit: Some(UnitId(id(1))),
                position: None,
                positions: Vec::new(),
                active_from: None,
                active_to: None,
            });
            store.people().add_many(people.collect()).map(drop)
        }
        2 => rename(store, "Sở Xây dựng tỉnh Tây Ninh"),
        3 => {
            let draft = Attachment {
                header: Header::with_id(id(200)),
                name: "bien-ban.pdf".to_owned(),
                media_type: "application/pdf".to_owned(),
                ..Attachment::default()
            };
            let bytes: Vec<u8> = (0..9000_u32).map(|byte| byte as u8).collect();
            store.attach(draft, &mut bytes.as_slice()).map(drop)
        }
        4 => store.write("thu.batch", |batch| {
            batch.add(unit(2, "Văn phòng"))?;
            batch
                .add(Plan {
                    header: Header::with_id(id(300)),
                    document_type: "Kế hoạch".to_owned(),
                    symbol: "KH-SXD".to_owned(),
                    subject: "Tuyên truyền".to_owned(),
                    ..Plan::default()
                })
                .map(drop)
        }),
        5 => store.write("plans.issue", |batch| {
            let date = jiff::civil::date(2021, 1, 20);
            let issue = IssuePlan { id: PlanId(id(300)), issued_on: date, number: None, signed_by: None };
            issue.run(batch).map(drop)
        }),
        6 => store.units().remove(UnitId(id(2)), 1),
        7 => rename(store, "Sở Xây dựng"),
        _ => store.checkpoint(),
    };
    match done {
        // It was done before its failure was reported.
        Err(CchcError::Duplicate { index, .. }) if index == "id" => Ok(()),
        Err(CchcError::InvalidTransition { .. }) if step == 5 => Ok(()),
        Err(CchcError::NotFound { .. }) if step == 6 => Ok(()),
        other => other,
    }
}

fn rename(store: &Store, name: &str) -> Result<()> {
    let unit = store.units().get(UnitId(id(1)))?;
    if unit.name == name {
        return Ok(());
    }
    store.units().update(OrganisationUnit { name: name.to_owned(), ..unit }).map(drop)
}

/// All that can be seen of a store, stamps and hashes left out.
#[derive(Debug, Clone, PartialEq)]
pub struct Sight {
    changes: Vec<(i64, String, String, u32, bool)>,
    units: Vec<(String, u32)>,
    people: Vec<String>,
    plans: Vec<Option<String>>,
    attachment: Option<usize>,
}

pub fn sight(store: &Store) -> Result<Sight> {
    let change = |change: Change| (change.seq, change.operation, change.kind, change.rev, change.removed);
    let all = IndexQuery::default().limit(1000);
    let attachments = store.attachments().page(&all)?.items;
    let read = |file: &Attachment| store.read_attachment(file.id(), 0, u32::MAX).map(|bytes| bytes.len());
    Ok(Sight {
        changes: store.changes(0, 1000)?.into_iter().map(change).collect(),
        units: store.units().page(&all)?.items.into_iter().map(|unit| (unit.name, unit.header.rev)).collect(),
        people: store.people().page(IndexQuery::by("code").limit(1000))?.items.into_iter().map(|p| p.name).collect(),
        plans: store.plans().page(&all)?.items.into_iter().map(|plan| plan.number).collect(),
        attachment: attachments.first().map(read).transpose()?,
    })
}

/// What can be seen after each number of writes.
pub fn sights() -> Vec<Sight> {
    let store = open(&Disk::default()).unwrap();
    let mut sights = vec![sight(&store).unwrap()];
    for step in 0..WRITES {
        write(&store, step).unwrap();
        sights.push(sight(&store).unwrap());
    }
    sights
}

/// Nothing contradicts anything.
pub fn assert_sound(store: &Store, when: &str) {
    let found = store.verify().unwrap_or_else(|error| panic!("{when}: {error}"));
    assert!(found.sound, "{when}: {:#?}", found.defects);
}
