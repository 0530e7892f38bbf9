//! The letters of LED boards: a part of Roboto, drawn without shades of grey.

use ab_glyph::{Font, FontRef, GlyphId, PxScale, point};
use unicode_normalization::UnicodeNormalization;

use super::pages::Measure;
use crate::error::{CchcError, Result};
use crate::exchange::png::Bitmap;

/// The letters of Latin languages, Vietnamese ones included, of Roboto Medium (Apache-2.0).
const FILE: &[u8] = include_bytes!("../../../data/fonts/roboto-medium-vietnamese.ttf");

/// How much of a pixel a letter must cover to light it.
const COVERED: f32 = 0.4;

/// What stands for a character that the font does not have.
const UNKNOWN: char = '?';

/// The letters at one height.
pub(super) struct Letters {
    font: FontRef<'static>,
    /// Pixels for a unit of the font.
    factor: f32,
    /// The pixels above the baseline.
    ascent: i64,
}

impl Letters {
    /// The letters as large as fits lines of so many pixels, with every mark above and below them.
    ///
    /// # Errors
    /// `Internal`.
    pub fn of_height(height: u32) -> Result<Self> {
        let font = FontRef::try_from_slice(FILE).map_err(CchcError::internal)?;
        let (highest, lowest) = extent(&font);
        // Whole pixels above and below the baseline.
        let mut ascent = (height as f32 * highest / (highest + lowest)).ceil();
        let mut factor = 0.0;
        for above in [ascent - 1.0, ascent] {
            let fits = (above / highest).min((height as f32 - above) / lowest);
            if fits > factor {
                (ascent, factor) = (above, fits);
            }
        }
        Ok(Self { font, factor, ascent: ascent as i64 })
    }

    /// Draws a line of text with its upper left corner at a place. False if a part of it is outside the picture.
    pub fn draw(&self, text: &str, x: u32, y: u32, picture: &mut Bitmap) -> bool {
        let mut whole = true;
        let mut at = i64::from(x);
        for letter in text.chars() {
            let id = self.glyph(letter);
            whole &= self.draw_glyph(id, at, i64::from(y) + self.ascent, picture);
            at += i64::from(self.advance(id));
        }
        whole
    }

    fn draw_glyph(&self, id: GlyphId, x: i64, baseline: i64, picture: &mut Bitmap) -> bool {
        let scale = PxScale::from(self.factor * self.font.height_unscaled());
        let Some(outline) = self.font.outline_glyph(id.with_scale_and_position(scale, point(0.0, 0.0))) else {
            return true;
        };
        let bounds = outline.px_bounds();
        let (left, top) = (x + bounds.min.x as i64, baseline + bounds.min.y as i64);
        let mut whole = true;
        outline.draw(|column, row, covered| {
            if covered >= COVERED {
                whole &= picture.light(left + i64::from(column), top + i64::from(row));
            }
        });
        whole
    }

    fn advance(&self, id: GlyphId) -> u32 {
        (self.font.h_advance_unscaled(id) * self.factor).round().max(1.0) as u32
    }

    /// The glyph of a character; without one that of its letter without marks, or else of a question mark.
    fn glyph(&self, letter: char) -> GlyphId {
        let known = |letter: char| Some(self.font.glyph_id(letter)).filter(|id| id.0 != 0);
        known(letter)
            .or_else(|| [letter].into_iter().nfkd().next().and_then(known))
            .unwrap_or_else(|| self.font.glyph_id(UNKNOWN))
    }
}

impl Measure for Letters {
    /// The pixels from the beginning of a text to that of what follows it.
    fn width(&self, text: &str) -> u32 {
        text.chars().map(|letter| self.advance(self.glyph(letter))).sum()
    }
}

/// How far letters reach above and below the baseline, in units of the font.
fn extent(font: &FontRef<'_>) -> (f32, f32) {
    let bounds = font.codepoint_ids().filter_map(|(id, _)| font.outline(id)).map(|outline| outline.bounds);
    bounds.fold((1.0, 1.0), |(above, below): (f32, f32), bounds| {
        let [first, second] = [bounds.min.y, bounds.max.y];
        (above.max(first).max(second), below.max(-first).max(-second))
    })
}
