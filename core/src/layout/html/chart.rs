//! A chart of stacked columns as SVG.

use maud::{Markup, html as markup};

use super::super::block::Chart;
use crate::text::number_vi;

const WIDTH: u64 = 600;
/// Height of the tallest column.
const TALLEST: u64 = 150;
/// Room above the columns, for their sums.
const ABOVE: u64 = 20;
/// Room below them, for their names.
const BELOW: u64 = 22;
/// Room for the legend.
const LEGEND: u64 = 20;
/// How many colours the style has.
const COLOURS: usize = 4;

pub(super) fn chart(of: &Chart) -> Markup {
    let sums: Vec<u64> = (0..of.categories.len()).map(|position| sum(of, position)).collect();
    let most = sums.iter().copied().max().unwrap_or(0).max(1);
    let slot = WIDTH / (of.categories.len() as u64).max(1);
    let base = ABOVE + TALLEST;
    markup! {
        figure {
            figcaption { (of.title) }
            svg viewBox=(format!("0 0 {WIDTH} {}", base + BELOW + LEGEND)) role="img" aria-label=(of.description) {
                @for (position, name) in of.categories.iter().enumerate() {
                    @let left = slot * position as u64;
                    @for bar in bars(of, position, most) {
                        rect x=(left + slot / 5) y=(base - bar.above - bar.height) width=(slot * 3 / 5)
                            height=(bar.height) style=(format!("fill:var(--bar-{})", bar.colour)) {}
                    }
                    @if sums[position] > 0 {
                        text x=(left + slot / 2) y=(base - sums[position] * TALLEST / most - 5) text-anchor="middle" {
                            (number_vi(sums[position]))
                        }
                    }
                    text x=(left + slot / 2) y=(base + 15) text-anchor="middle" { (name) }
                }
                line x1="0" x2=(WIDTH) y1=(base) y2=(base) stroke="currentColor" {}
                @for (position, series) in of.series.iter().enumerate() {
                    @let left = position as u64 * WIDTH / of.series.len() as u64;
                    rect x=(left) y=(base + BELOW + 5) width="11" height="11"
                        style=(format!("fill:var(--bar-{})", position % COLOURS + 1)) {}
                    text x=(left + 16) y=(base + BELOW + 15) { (series.name) }
                }
            }
        }
    }
}

/// What a column is made of, one part above the other.
struct Bar {
    above: u64,
    height: u64,
    colour: usize,
}

fn bars(of: &Chart, position: usize, most: u64) -> Vec<Bar> {
    let mut below = 0;
    let mut bars = Vec::new();
    for (number, series) in of.series.iter().enumerate() {
        let value = series.values.get(position).copied().unwrap_or(0);
        let above = below * TALLEST / most;
        below += value;
        let height = below * TALLEST / most - above;
        bars.push(Bar { above, height, colour: number % COLOURS + 1 });
    }
    bars
}

fn sum(of: &Chart, position: usize) -> u64 {
    of.series.iter().filter_map(|series| series.values.get(position)).sum()
}
