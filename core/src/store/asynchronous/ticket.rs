//! [`CallTicket`]: whether a call of the asynchronous facade still may go on.

use std::sync::atomic::{AtomicU8, Ordering};
use std::time::{Duration, Instant};

use crate::error::CchcError;

/// The state of one call, which its future and the thread of the call share. Once it commits it can no longer be ended,
/// and once it is ended it can no longer commit: so a call that was told to have failed has kept nothing.
#[derive(Debug)]
pub(super) struct CallTicket {
    state: AtomicU8,
    deadline: Option<Instant>,
}

const OPEN: u8 = 0;
const COMMITTING: u8 = 1;
/// Its deadline passed.
const LATE: u8 = 2;
/// Its future was dropped.
const ABANDONED: u8 = 3;

impl CallTicket {
    /// For a call that has so much time from now on. A deadline beyond the range of the clock never arrives.
    pub fn new(time: Option<Duration>) -> Self {
        let deadline = time.and_then(|time| Instant::now().checked_add(time));
        Self { state: AtomicU8::new(OPEN), deadline }
    }

    pub fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    /// Whether the call goes on. Asked before a commit, it cannot be ended from then on.
    pub fn goes_on(&self, committing: bool) -> bool {
        if self.deadline.is_some_and(|deadline| Instant::now() >= deadline) {
            self.move_on(LATE);
        }
        if committing {
            self.move_on(COMMITTING);
        }
        matches!(self.state.load(Ordering::Acquire), OPEN | COMMITTING)
    }

    /// Ends the call because its deadline passed. False where it commits.
    pub fn be_late(&self) -> bool {
        self.move_on(LATE);
        self.state.load(Ordering::Acquire) == LATE
    }

    /// Ends the call because nobody waits for it, unless it commits.
    pub fn abandon(&self) {
        self.move_on(ABANDONED);
    }

    /// What it was ended with: that its deadline passed is told as such.
    pub fn explained(&self, error: CchcError) -> CchcError {
        match error {
            CchcError::Cancelled if self.state.load(Ordering::Acquire) == LATE => CchcError::DeadlinePassed,
            other => other,
        }
    }

    fn move_on(&self, to: u8) {
        let _ = self.state.compare_exchange(OPEN, to, Ordering::AcqRel, Ordering::Acquire);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_commits_or_is_ended_and_never_both() {
        let committing = CallTicket::new(Some(Duration::from_secs(60)));
        assert!(committing.goes_on(false) && committing.goes_on(true));
        committing.abandon();
        assert!(!committing.be_late() && committing.goes_on(false));

        let late = CallTicket::new(Some(Duration::ZERO));
        assert!(!late.goes_on(true) && late.be_late());
        assert!(matches!(late.explained(CchcError::Cancelled), CchcError::DeadlinePassed));

        let abandoned = CallTicket::new(None);
        abandoned.abandon();
        assert!(!abandoned.goes_on(true) && !abandoned.be_late());
        assert!(matches!(abandoned.explained(CchcError::Cancelled), CchcError::Cancelled));
        assert!(CallTicket::new(Some(Duration::MAX)).deadline().is_none());
    }
}
