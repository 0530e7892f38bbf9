//! A stacked bar chart of sessions over time, as SVG: sessions with minutes below, without minutes on top.
//!
//! Horizontal positions are percentages, so that bars scale with the page and letters keep their size.

use std::fmt::Display;

use maud::{Markup, html};

use super::format::number;
use super::labels;
use super::spans::ChartPeriod;

/// Height of the tallest bar.
const TALLEST: u32 = 150;
/// Room above it for its value.
const ABOVE: u32 = 24;
/// Room below the bars for their names.
const BELOW: u32 = 26;
/// The same for names in two lines.
const BELOW_TWO: u32 = 44;
/// The least height in which a segment's own value can be read.
const READABLE: u32 = 18;
/// The least width for a bar and its name.
const NARROWEST: usize = 26;

/// The chart. `id` tells it from other charts of the page.
pub(super) fn chart(id: &str, title: &str, spans: &[ChartPeriod]) -> Markup {
    let most = spans.iter().map(|span| span.figures.held).max().unwrap_or(0);
    let base = if most > 0 { ABOVE + TALLEST } else { ABOVE };
    let has_years = spans.iter().any(|span| span.year.is_some());
    let height = base + if has_years { BELOW_TWO } else { BELOW };
    let (title_id, description_id) = (format!("{id}-ten"), format!("{id}-mo-ta"));
    html! {
        svg class="chart" role="img" aria-labelledby=(title_id) aria-describedby=(description_id)
            width="100%" height=(height) style=(format!("min-width:{}px", spans.len() * NARROWEST)) {
            title id=(title_id) { (title) }
            desc id=(description_id) { (description(spans)) }
            @for (position, span) in spans.iter().enumerate() {
                (bar(BarSlot { position, of: spans.len(), base }, most, span))
                (names(BarSlot { position, of: spans.len(), base }, span, year_begins(spans, position)))
            }
            line class="axis" x1="0" x2="100%" y1=(base) y2=(base) {}
        }
    }
}

/// Where a bar stands.
#[derive(Clone, Copy)]
struct BarSlot {
    position: usize,
    of: usize,
    base: u32,
}

/// A horizontal position, in hundredths of a percent.
struct Across(usize);

impl Display for Across {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}.{:02}%", self.0 / 100, self.0 % 100)
    }
}

impl BarSlot {
    fn width(self) -> usize {
        10_000 / self.of.max(1)
    }

    fn middle(self) -> Across {
        Across((10_000 * self.position + 5_000) / self.of.max(1))
    }

    /// Bars are three fifths of their slot, and never wider than a tenth of the page.
    fn bar(self) -> (Across, Across) {
        let width = (self.width() * 3 / 5).min(1_000);
        (Across(self.middle().0.saturating_sub(width / 2)), Across(width))
    }
}

fn bar(slot: BarSlot, most: u32, span: &ChartPeriod) -> Markup {
    let held = span.figures.held;
    let minuted = span.figures.minuted.min(held);
    let high = |sessions: u32| (u64::from(sessions) * u64::from(TALLEST) / u64::from(most.max(1))) as u32;
    // The whole decides, so that the segments together are as high as it.
    let (all, lower) = (high(held), high(minuted));
    let upper = all - lower;
    let (left, width) = slot.bar();
    html! {
        g {
            title { (told(span)) }
            @if lower > 0 {
                rect class="minuted" x=(left) width=(width) y=(slot.base - lower) height=(lower) {}
            }
            @if upper > 0 {
                rect class="unminuted" x=(left) width=(width) y=(slot.base - all) height=(upper) {}
            }
            @if upper > 0 && lower >= READABLE {
                text class="within" x=(slot.middle()) y=(slot.base - lower / 2 + 4) { (number(minuted)) }
            }
            @if lower > 0 && upper >= READABLE {
                text class="on-top" x=(slot.middle()) y=(slot.base - lower - upper / 2 + 4) { (number(held - minuted)) }
            }
            text class=(if held > 0 { "value" } else { "value none" }) x=(slot.middle()) y=(slot.base - all - 7) {
                (number(held))
            }
        }
    }
}

/// The name below a bar, long and short: the style shows the one there is room for.
fn names(slot: BarSlot, span: &ChartPeriod, year_begins: bool) -> Markup {
    let under = slot.base + 18;
    html! {
        @if slot.of <= 12 {
            text class="name long" x=(slot.middle()) y=(under) { (span.name) }
            text class="name short" aria-hidden="true" x=(slot.middle()) y=(under) { (span.short) }
        } @else {
            text class="name" x=(slot.middle()) y=(under) { (span.short) }
        }
        @if let (true, Some(year)) = (year_begins, span.year) {
            text class="name year" x=(slot.middle()) y=(under + 18) { (year) }
        }
    }
}

fn year_begins(spans: &[ChartPeriod], position: usize) -> bool {
    let year_at = |position: usize| spans.get(position).and_then(|span| span.year);
    position.checked_sub(1).is_none_or(|before| year_at(before) != year_at(position))
}

fn told(span: &ChartPeriod) -> String {
    let (name, held) = (span.full_name(), number(span.figures.held));
    match span.unminuted() {
        0 => format!("{name}: {held} buổi"),
        lacking => format!("{name}: {held} buổi, {} {}", number(lacking), labels::UNMINUTED),
    }
}

fn description(spans: &[ChartPeriod]) -> String {
    let told: Vec<String> = spans.iter().map(told).collect();
    format!("{}.", told.join("; "))
}
