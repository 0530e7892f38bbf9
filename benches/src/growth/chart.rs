//! The curves as a drawing: time against size, both on logarithmic axes, a panel for each call.

use std::path::Path;

use plotters::prelude::*;

use crate::Outcome;
use crate::report::{Section, figure};

const WIDTH: u32 = 1200;
const PANEL_HEIGHT: u32 = 360;
const COLUMNS: usize = 2;
/// So few labels that they are powers of ten.
const MOST_LABELS: usize = 5;
const FONT: &str = "sans-serif";

/// What was measured at each size.
#[derive(Default)]
pub struct Curves(Vec<Panel>);

struct Panel {
    title: String,
    curves: Vec<(String, Vec<(f64, f64)>)>,
}

impl Curves {
    /// Takes the medians of a section, in microseconds, of a store of so many records.
    pub fn note(&mut self, records: usize, section: &Section) {
        let known = self.0.iter().position(|panel| panel.title == section.title());
        let at = known.unwrap_or_else(|| {
            self.0.push(Panel { title: section.title().to_owned(), curves: Vec::new() });
            self.0.len() - 1
        });
        for (name, median) in section.medians() {
            self.0[at].note(name, (records as f64, median));
        }
    }

    /// Draws them as SVG.
    pub fn draw(&self, path: &Path) -> Outcome<()> {
        let rows = self.0.len().div_ceil(COLUMNS);
        let area = SVGBackend::new(path, (WIDTH, PANEL_HEIGHT * rows as u32)).into_drawing_area();
        area.fill(&WHITE)?;
        for (panel, area) in self.0.iter().zip(area.split_evenly((rows, COLUMNS))) {
            panel.draw(&area)?;
        }
        Ok(area.present()?)
    }
}

impl Panel {
    fn note(&mut self, name: &str, point: (f64, f64)) {
        match self.curves.iter_mut().find(|(known, _)| known == name) {
            Some((_, points)) => points.push(point),
            None => self.curves.push((name.to_owned(), vec![point])),
        }
    }

    fn draw<Backend: DrawingBackend>(&self, area: &DrawingArea<Backend, plotters::coord::Shift>) -> Outcome<()>
    where
        Backend::ErrorType: 'static,
    {
        let points = || self.curves.iter().flat_map(|(_, points)| points.iter().copied());
        let mut chart = ChartBuilder::on(area)
            .caption(&self.title, (FONT, 18))
            .margin(12)
            .margin_right(48)
            .x_label_area_size(36)
            .y_label_area_size(72)
            .build_cartesian_2d(
                decades(points().map(|(x, _)| x)).log_scale(),
                decades(points().map(|(_, y)| y)).log_scale(),
            )?;
        chart
            .configure_mesh()
            .x_desc("attendances")
            .y_desc("µs")
            .x_labels(MOST_LABELS)
            .y_labels(MOST_LABELS)
            .x_label_formatter(&|x| figure(*x))
            .y_label_formatter(&|y| figure(*y))
            .light_line_style(TRANSPARENT)
            .draw()?;
        for (number, (name, points)) in self.curves.iter().enumerate() {
            let color = Palette99::pick(number);
            chart
                .draw_series(LineSeries::new(points.iter().copied(), color.stroke_width(2)).point_size(3))?
                .label(name)
                .legend(move |(x, y)| PathElement::new([(x, y), (x + 16, y)], color.stroke_width(2)));
        }
        chart
            .configure_series_labels()
            .position(SeriesLabelPosition::UpperLeft)
            .background_style(WHITE.mix(0.8))
            .draw()?;
        Ok(())
    }
}

/// The powers of ten between which values lie.
fn decades(values: impl Iterator<Item = f64>) -> std::ops::Range<f64> {
    let (least, most) =
        values.fold((f64::MAX, f64::MIN_POSITIVE), |(least, most), value| (least.min(value), most.max(value)));
    let first = least.log10().floor() as i32;
    10_f64.powi(first)..10_f64.powi((most.log10().floor() as i32 + 1).max(first + 1))
}
