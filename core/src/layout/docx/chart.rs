//! A chart of stacked columns: a drawing in the text, and a part that says what to draw. Word and LibreOffice draw it
//! in the document's own letters, and its values can be read.

use super::super::block::{Chart, ChartSeries};
use super::super::figures::{FONT, Twips, millimetres};
use super::paragraph::paragraph_with;
use super::styles::Style;
use super::xml::Xml;

const CHART: &str = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const HEIGHT: Twips = millimetres(60);
/// English metric units in a twip.
const EMUS: u32 = 635;
/// Colours of the series, from the bottom up; apart in print without colours too.
const COLOURS: [&str; 4] = ["1F4E79", "A6C1DD", "7F7F7F", "D9D9D9"];

/// The place of a chart in the text.
pub(super) fn drawing(xml: &mut Xml, chart: &Chart, relation: &str, number: usize, width: Twips) {
    let (width, height) = ((width * EMUS).to_string(), (HEIGHT * EMUS).to_string());
    let number = number.to_string();
    let centred = |xml: &mut Xml| {
        xml.empty("w:ind", &[("w:firstLine", "0")]);
        xml.value("w:jc", "center");
    };
    paragraph_with(xml, Style::Body, centred, |xml| {
        xml.element("w:r", &[], |xml| {
            xml.element("w:drawing", &[], |xml| {
                let distances = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")];
                xml.element("wp:inline", &distances, |xml| {
                    xml.empty("wp:extent", &[("cx", &width), ("cy", &height)]);
                    let named = [("id", number.as_str()), ("name", &chart.title), ("descr", &chart.description)];
                    xml.empty("wp:docPr", &named);
                    xml.element("a:graphic", &[], |xml| {
                        xml.element("a:graphicData", &[("uri", CHART)], |xml| {
                            xml.empty("c:chart", &[("r:id", relation)]);
                        });
                    });
                });
            });
        });
    });
}

/// What is drawn.
pub(super) fn part(chart: &Chart) -> String {
    let mut xml = Xml::part();
    xml.element("c:chartSpace", &[("xmlns:c", CHART), ("xmlns:a", DRAWING)], |xml| {
        xml.empty("c:roundedCorners", &[("val", "0")]);
        xml.element("c:chart", &[], |xml| {
            title(xml, &chart.title);
            xml.empty("c:autoTitleDeleted", &[("val", "0")]);
            xml.element("c:plotArea", &[], |xml| {
                columns(xml, chart);
                axes(xml);
            });
            xml.element("c:legend", &[], |xml| {
                xml.empty("c:legendPos", &[("val", "b")]);
                xml.empty("c:overlay", &[("val", "0")]);
            });
            xml.empty("c:plotVisOnly", &[("val", "1")]);
        });
        letters(xml, "1100");
    });
    xml.finish()
}

fn title(xml: &mut Xml, title: &str) {
    xml.element("c:title", &[], |xml| {
        xml.element("c:tx", &[], |xml| {
            xml.element("c:rich", &[], |xml| {
                xml.empty("a:bodyPr", &[]);
                xml.element("a:p", &[], |xml| {
                    xml.element("a:r", &[], |xml| {
                        xml.element("a:rPr", &[("lang", "vi-VN"), ("sz", "1200"), ("b", "1")], typeface);
                        xml.text_element("a:t", &[], title);
                    });
                });
            });
        });
        xml.empty("c:overlay", &[("val", "0")]);
    });
}

fn typeface(xml: &mut Xml) {
    xml.empty("a:latin", &[("typeface", FONT)]);
}

/// The letters of all that follows no other setting; size in hundredths of a point.
fn letters(xml: &mut Xml, size: &str) {
    xml.element("c:txPr", &[], |xml| {
        xml.empty("a:bodyPr", &[]);
        xml.element("a:p", &[], |xml| {
            xml.element("a:pPr", &[], |xml| xml.element("a:defRPr", &[("sz", size)], typeface));
            xml.empty("a:endParaRPr", &[("lang", "vi-VN")]);
        });
    });
}

fn columns(xml: &mut Xml, chart: &Chart) {
    xml.element("c:barChart", &[], |xml| {
        xml.empty("c:barDir", &[("val", "col")]);
        xml.empty("c:grouping", &[("val", "stacked")]);
        xml.empty("c:varyColors", &[("val", "0")]);
        for (position, of) in chart.series.iter().enumerate() {
            series(xml, of, position, &chart.categories);
        }
        xml.empty("c:gapWidth", &[("val", "60")]);
        xml.empty("c:overlap", &[("val", "100")]);
        xml.empty("c:axId", &[("val", "1")]);
        xml.empty("c:axId", &[("val", "2")]);
    });
}

fn series(xml: &mut Xml, of: &ChartSeries, position: usize, categories: &[String]) {
    let number = position.to_string();
    xml.element("c:ser", &[], |xml| {
        xml.empty("c:idx", &[("val", &number)]);
        xml.empty("c:order", &[("val", &number)]);
        xml.element("c:tx", &[], |xml| xml.text_element("c:v", &[], &of.name));
        xml.element("c:spPr", &[], |xml| {
            xml.element("a:solidFill", &[], |xml| {
                xml.empty("a:srgbClr", &[("val", COLOURS[position % COLOURS.len()])]);
            });
        });
        xml.empty("c:invertIfNegative", &[("val", "0")]);
        xml.element("c:cat", &[], |xml| {
            xml.element("c:strLit", &[], |xml| points(xml, categories));
        });
        xml.element("c:val", &[], |xml| {
            xml.element("c:numLit", &[], |xml| {
                xml.text_element("c:formatCode", &[], "General");
                points(xml, &of.values);
            });
        });
    });
}

fn points(xml: &mut Xml, values: &[impl ToString]) {
    xml.empty("c:ptCount", &[("val", &values.len().to_string())]);
    for (position, value) in values.iter().enumerate() {
        xml.element("c:pt", &[("idx", &position.to_string())], |xml| {
            xml.text_element("c:v", &[], &value.to_string());
        });
    }
}

fn axes(xml: &mut Xml) {
    axis(xml, "c:catAx", ["1", "2", "b"]);
    axis(xml, "c:valAx", ["2", "1", "l"]);
}

fn axis(xml: &mut Xml, element: &str, [id, across, position]: [&str; 3]) {
    xml.element(element, &[], |xml| {
        xml.empty("c:axId", &[("val", id)]);
        xml.element("c:scaling", &[], |xml| xml.empty("c:orientation", &[("val", "minMax")]));
        xml.empty("c:delete", &[("val", "0")]);
        xml.empty("c:axPos", &[("val", position)]);
        xml.empty("c:numFmt", &[("formatCode", "#,##0"), ("sourceLinked", "0")]);
        xml.empty("c:majorTickMark", &[("val", "none")]);
        xml.empty("c:minorTickMark", &[("val", "none")]);
        xml.empty("c:tickLblPos", &[("val", "nextTo")]);
        xml.empty("c:crossAx", &[("val", across)]);
        xml.empty("c:crosses", &[("val", "autoZero")]);
    });
}
