//! How far the reading of a text has come, and whether it goes on.

use crate::error::Result;
use crate::progress::Watcher;

/// What every line goes through, one after the other.
#[derive(Debug, Clone, Copy)]
pub(super) enum Pass {
    /// The text is split into lines and words.
    Lines,
    /// Lines become blocks.
    Blocks,
    /// Blocks become the plan.
    Plan,
}

/// How many passes there are.
const PASSES: u64 = 3;
/// How many lines or blocks are read between two questions.
const INTERVAL: usize = 64;

/// Reports the lines that are read, in every pass anew, and asks whether to go on.
pub(super) struct Pace<'a> {
    watcher: &'a Watcher,
    lines: u64,
}

impl<'a> Pace<'a> {
    pub fn of(text: &str, watcher: &'a Watcher) -> Self {
        Self { watcher, lines: text.split('\n').count() as u64 }
    }

    /// The item with this index, of so many, is about to be read.
    ///
    /// # Errors
    /// `Cancelled`.
    pub fn step(&self, pass: Pass, index: usize, of: usize) -> Result<()> {
        if !index.is_multiple_of(INTERVAL) {
            return Ok(());
        }
        let share = self.lines * index as u64 / of.max(1) as u64;
        self.watcher.tell(pass as u64 * self.lines + share, PASSES * self.lines)
    }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;
    use std::sync::{Arc, Mutex};

    use crate::document::{read_plan, read_plan_bytes_with_progress, read_plan_with_progress};
    use crate::error::CchcError;
    use crate::progress::Progress;

    fn long() -> String {
        let task = |number| format!("{number}. Tổ chức tập huấn lần {number}. Thời gian: quý III.\n");
        format!("KẾ HOẠCH\nTruyền thông năm 2025\nI. NHIỆM VỤ\n{}", (1..400).map(task).collect::<String>())
    }

    #[test]
    fn a_long_text_is_told_line_by_line_and_read_as_without() {
        let told = Arc::new(Mutex::new(Vec::<Progress>::new()));
        let heard = Arc::clone(&told);
        let reading = read_plan_with_progress(&long(), move |progress| {
            heard.lock().unwrap().push(progress);
            ControlFlow::Continue(())
        });
        assert_eq!(reading.unwrap(), read_plan(&long()).unwrap());
        let told = told.lock().unwrap();
        assert!(told.len() > 15, "{told:?}");
        assert!(told.iter().all(|now| now.total == told[0].total && now.done <= now.total));
        assert!(told.is_sorted_by_key(|progress| progress.done), "{told:?}");
    }

    #[test]
    fn it_ends_wherever_it_is_asked_to() {
        for end_at in [1, 2, 8, 12, 16] {
            let asked = Mutex::new(0);
            let ended = read_plan_bytes_with_progress(long().as_bytes(), move |_| {
                let mut asked = asked.lock().unwrap();
                *asked += 1;
                if *asked == end_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            });
            assert!(matches!(ended, Err(CchcError::Cancelled)), "{end_at}");
        }
    }
}
