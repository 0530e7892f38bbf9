//! Swaps pages of a redb file and uses it: `program FILE FROM TO`. See redb-misplaced-page.md.

use redb::{Database, TableDefinition};
use std::panic::{AssertUnwindSafe, catch_unwind};

const TABLES: [TableDefinition<&[u8], &[u8]>; 3] =
    [TableDefinition::new("a"), TableDefinition::new("b"), TableDefinition::new("c")];
const PAGE: usize = 4096;

fn fill(path: &str, round: u32) -> Result<(), redb::Error> {
    let db = Database::create(path)?;
    for part in 0..4_u32 {
        let txn = db.begin_write()?;
        for table in TABLES {
            let mut table = txn.open_table(table)?;
            for number in 0..300_u32 {
                let key = (number * 7 % 1200 + part * 3).to_be_bytes();
                table.insert(&key[..], &vec![(number + round) as u8; 20 + number as usize % 90][..])?;
            }
        }
        txn.commit()?;
    }
    drop(db);
    Ok(())
}

fn use_it(path: &str) -> Result<(), redb::Error> {
    let db = Database::open(path)?;
    for round in 0..3_u32 {
        let txn = db.begin_write()?;
        for table in TABLES {
            let mut table = txn.open_table(table)?;
            for number in (0..1200_u32).step_by(3 + round as usize) {
                table.insert(&number.to_be_bytes()[..], &[1_u8; 50][..])?;
                if number % 5 == 0 {
                    table.remove(&(number + 1).to_be_bytes()[..])?;
                }
            }
        }
        txn.commit()?;
    }
    Ok(())
}

fn main() -> Result<(), redb::Error> {
    let args: Vec<String> = std::env::args().collect();
    let path = args[1].clone();
    let from: usize = args[2].parse().unwrap();
    let to: usize = args[3].parse().unwrap();
    let _ = std::fs::remove_file(&path);
    fill(&path, 0)?;
    let sound = std::fs::read(&path)?;
    let pages = sound.len() / PAGE;
    if args.len() < 5 {
        std::panic::set_hook(Box::new(|_| {}));
    }
    for number in from..to {
        let (one, other) = (1 + number % (pages - 1), 1 + number / (pages - 1) * 13 % (pages - 1));
        eprintln!("swap {number}: pages {one} and {other} of {pages}");
        let mut bytes = sound.clone();
        bytes[one * PAGE..][..PAGE].copy_from_slice(&sound[other * PAGE..][..PAGE]);
        bytes[other * PAGE..][..PAGE].copy_from_slice(&sound[one * PAGE..][..PAGE]);
        std::fs::write(&path, &bytes)?;
        let _ = catch_unwind(AssertUnwindSafe(|| use_it(&path)));
    }
    Ok(())
}
