//! Power fails at every sync, with the writes before it through, lost, torn or in part.

use std::path::Path;

use super::disk::{Disk, Pending, Sync, apply};
use super::workload::{self, Sight, WRITES, assert_sound, sight, sights};
use crate::store::Store;

/// A small generator of repeatable choices.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

/// The images a loss of power at this sync can leave.
fn images(sync: &Sync, dice: &mut Dice) -> Vec<Vec<u8>> {
    let keep = |choose: &mut dyn FnMut(&Pending) -> Option<Pending>| {
        let mut image = sync.durable.clone();
        for pending in &sync.pending {
            if let Some(kept) = choose(pending) {
                apply(&mut image, &kept);
            }
        }
        image
    };
    let mut found = vec![keep(&mut |_| None), keep(&mut |pending| Some(pending.clone()))];
    for _ in 0..3 {
        found.push(keep(&mut |pending| (dice.roll(2) == 0).then(|| pending.clone())));
        // A sector is the least that a disk writes.
        found.push(keep(&mut |pending| match pending {
            Pending::Write(offset, data) if data.len() > 512 => {
                let kept = dice.roll(data.len() as u64 / 512 + 1) as usize * 512;
                Some(Pending::Write(*offset, data[..kept].to_vec()))
            }
            other => (dice.roll(3) > 0).then(|| other.clone()),
        }));
    }
    // Only what was written last got through: the order of writes means nothing before a sync.
    let last = sync.pending.len().saturating_sub(1);
    let mut position = 0;
    found.push(keep(&mut |pending| {
        position += 1;
        (position > last).then(|| pending.clone())
    }));
    found
}

fn assert_recovers(image: &[u8], path: &Path, acknowledged: usize, sights: &[Sight], when: &str) {
    std::fs::write(path, image).unwrap();
    let store = Store::open(path).unwrap_or_else(|error| panic!("{when}: {error}"));
    let seen = sight(&store).unwrap_or_else(|error| panic!("{when}: {error}"));
    let expected = &sights[acknowledged..(acknowledged + 2).min(sights.len())];
    assert!(expected.contains(&seen), "{when}: after {acknowledged} writes: {seen:#?}\nexpected {expected:#?}");
    assert_sound(&store, when);
    store.close().unwrap_or_else(|error| panic!("{when}: {error}"));
}

#[test]
fn nothing_acknowledged_is_lost_and_nothing_is_half_there() {
    let sights = sights();
    let disk = Disk::recording();
    let store = workload::open(&disk).unwrap();
    // A store comes to its path whole; what making it leaves lies beside.
    let made = disk.syncs().len();
    for step in 0..WRITES {
        workload::write(&store, step).unwrap();
        disk.acknowledge();
    }
    store.close().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("image.cchc");
    let mut dice = Dice(2021);
    let mut points = 0;
    for (number, sync) in disk.syncs().iter().enumerate().skip(made) {
        for (variant, image) in images(sync, &mut dice).into_iter().enumerate() {
            assert_recovers(&image, &path, sync.acknowledged, &sights, &format!("sync {number}, image {variant}"));
            points += 1;
        }
    }
    assert!(points > 100, "{points} crash points");
    println!("{points} crash points at {} syncs", disk.syncs().len());
}
