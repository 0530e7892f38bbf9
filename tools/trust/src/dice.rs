//! Repeatable choices.

/// A small generator (SplitMix64): equal seeds make equal choices on every platform.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// A generator that begins at a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 random bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `sides`; 0 where there are no sides.
    pub fn below(&mut self, sides: u64) -> u64 {
        self.bits().checked_rem(sides).unwrap_or(0)
    }

    /// Whether a chance of `one` in `of` came up.
    pub fn chance(&mut self, one: u64, of: u64) -> bool {
        self.below(of) < one
    }

    /// A generator of its own for a part of the work, so that the part can be run alone.
    pub fn part(&self, number: u64) -> Self {
        let mut part = Self(self.0 ^ number.wrapping_mul(0xd6e8_feb8_6659_fd93));
        part.bits();
        part
    }
}
