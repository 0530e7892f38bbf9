//! List numbering (`numbering.xml`): the number or bullet before each paragraph of a list.

use std::collections::{HashMap, HashSet};

use super::formats::Format;
use super::properties::{ElementAction, inside};
use super::refusal::FileRefusal;
use super::styles::Styles;
use super::symbols;
use super::xml::{Xml, XmlEvent};
use crate::error::Result;

/// How many levels a list has.
const LEVELS: usize = 9;

const MOST_LISTS: usize = 32_768;

/// The lists of a document, and where each stands in its counting.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    lists: HashMap<u32, AbstractList>,
    instances: HashMap<u32, Instance>,
    counters: HashMap<u32, Counters>,
    /// Instances that have begun a level anew, as they do once.
    begun: HashSet<(u32, usize)>,
}

/// A list as it is defined (`abstractNum`).
#[derive(Debug, Default)]
struct AbstractList {
    levels: [Option<ListLevel>; LEVELS],
    /// A style that has the levels instead.
    defined_by: Option<String>,
}

/// A list as paragraphs name it (`num`). Instances of one list count on together.
#[derive(Debug, Default)]
struct Instance {
    list: u32,
    changes: HashMap<usize, LevelOverride>,
}

#[derive(Debug, Default)]
struct LevelOverride {
    start: Option<u32>,
    level: Option<ListLevel>,
}

#[derive(Debug, Clone)]
struct ListLevel {
    start: u32,
    format: Format,
    /// `%1.%2.`
    text: String,
    /// Whether all numbers are written in digits.
    digits: bool,
    /// What stands between the number and the text.
    gap: &'static str,
    /// After which level it begins anew, from 1: 0 for none, `None` for all above it.
    restart: Option<u32>,
    /// The paragraphs' style that goes with the level.
    style: Option<String>,
    font: Option<String>,
    hidden: bool,
    capitals: bool,
}

/// The number that each level of a list stands at.
type Counters = [Option<u32>; LEVELS];

impl Numbering {
    pub fn read(xml: &mut Xml<'_>) -> Result<Self> {
        let mut numbering = Self::default();
        loop {
            match xml.next()? {
                XmlEvent::Open if xml.is("abstractNum") => {
                    let id = xml.number("abstractNumId");
                    let list = AbstractList::read(xml)?;
                    numbering.lists.extend(id.map(|id| (id, list)));
                }
                XmlEvent::Open if xml.is("num") => {
                    let id = xml.number("numId");
                    let instance = Instance::read(xml)?;
                    numbering.instances.extend(id.map(|id| (id, instance)));
                }
                XmlEvent::End => return Ok(numbering),
                _ => {}
            }
            if numbering.lists.len() > MOST_LISTS || numbering.instances.len() > MOST_LISTS {
                return Err(FileRefusal::TooLarge.into());
            }
        }
    }

    /// What stands before the next paragraph of a list, with the gap after it. `styles` of the paragraph tell its level
    /// where it names none.
    pub fn next(&mut self, number: u32, level: Option<usize>, own: &[String], styles: &Styles) -> Option<String> {
        let instance = self.instances.get(&number)?;
        let list_number = self.list_of(instance, styles)?;
        let list = self.lists.get(&list_number)?;
        let goes_with = |style: &String| {
            let names =
                |level: &Option<ListLevel>| level.as_ref().is_some_and(|level| level.style.as_ref() == Some(style));
            list.levels.iter().position(names)
        };
        let depth = level.or_else(|| own.iter().find_map(goes_with)).unwrap_or(0).min(LEVELS - 1);
        let level = |depth: usize| {
            let changed = instance.changes.get(&depth).and_then(|change| change.level.as_ref());
            changed.or_else(|| list.levels.get(depth)?.as_ref())
        };
        let levels: [Option<&ListLevel>; LEVELS] = std::array::from_fn(level);
        let start = |depth: usize| levels.get(depth).copied().flatten().map_or(1, |level| level.start);

        let counters = self.counters.entry(list_number).or_default();
        let anew = instance.changes.get(&depth).and_then(|change| change.start);
        let anew = anew.filter(|_| self.begun.insert((number, depth)));
        for (above, counter) in counters.iter_mut().enumerate().take(depth) {
            counter.get_or_insert(start(above));
        }
        for (at, counter) in counters.iter_mut().enumerate().skip(depth) {
            if at == depth {
                let next = counter.map_or_else(|| start(depth), |value| value.saturating_add(1));
                *counter = Some(anew.unwrap_or(next));
            } else if levels.get(at).copied().flatten().is_none_or(|level| level.restarts_after(depth)) {
                *counter = None;
            }
        }
        let shown = levels.get(depth).copied().flatten()?;
        let text = shown.written(counters, &levels);
        (!text.trim().is_empty() && !shown.hidden).then(|| text + shown.gap)
    }

    /// The list that has an instance's levels: a list may point at a style, and that at another instance.
    fn list_of(&self, instance: &Instance, styles: &Styles) -> Option<u32> {
        const LONGEST_CHAIN: usize = 8;
        let mut number = instance.list;
        for _ in 0..LONGEST_CHAIN {
            let list = self.lists.get(&number)?;
            let Some(style) = &list.defined_by else { return Some(number) };
            number = self.instances.get(&styles.numbering(style)?)?.list;
        }
        None
    }
}

impl AbstractList {
    fn read(xml: &mut Xml<'_>) -> Result<Self> {
        let mut list = Self::default();
        inside(xml, |xml| {
            match xml.name() {
                "lvl" => {
                    let depth = xml.number("ilvl").and_then(|depth| usize::try_from(depth).ok());
                    let level = ListLevel::read(xml)?;
                    if let Some(slot) = depth.and_then(|depth| list.levels.get_mut(depth)) {
                        *slot = Some(level);
                    }
                    return Ok(ElementAction::Passed);
                }
                "numStyleLink" => list.defined_by = xml.value(),
                _ => {}
            }
            Ok(ElementAction::Enter)
        })?;
        Ok(list)
    }
}

impl Instance {
    fn read(xml: &mut Xml<'_>) -> Result<Self> {
        let mut instance = Self::default();
        let mut depth = 0;
        inside(xml, |xml| {
            match xml.name() {
                "abstractNumId" => instance.list = xml.number("val").unwrap_or_default(),
                "lvlOverride" => depth = overridden(xml),
                "startOverride" if depth < LEVELS => {
                    instance.changes.entry(depth).or_default().start = xml.number("val");
                }
                "lvl" if depth < LEVELS => {
                    instance.changes.entry(depth).or_default().level = Some(ListLevel::read(xml)?);
                    return Ok(ElementAction::Passed);
                }
                _ => {}
            }
            Ok(ElementAction::Enter)
        })?;
        Ok(instance)
    }
}

fn overridden(xml: &Xml<'_>) -> usize {
    xml.number("ilvl").and_then(|depth| usize::try_from(depth).ok()).unwrap_or(LEVELS)
}

impl ListLevel {
    fn read(xml: &mut Xml<'_>) -> Result<Self> {
        let mut level = Self {
            start: 0,
            format: Format::Decimal,
            text: String::new(),
            digits: false,
            gap: " ",
            restart: None,
            style: None,
            font: None,
            hidden: false,
            capitals: false,
        };
        inside(xml, |xml| {
            match xml.name() {
                "start" => level.start = xml.number("val").unwrap_or_default(),
                "numFmt" => {
                    let name = xml.value().unwrap_or_default();
                    let pattern = xml.short_attribute("format");
                    level.format = pattern.map_or_else(|| Format::named(&name), |pattern| Format::custom(&pattern));
                }
                "lvlText" => level.text = xml.value().unwrap_or_default(),
                "isLgl" => level.digits = xml.is_on(),
                "suff" => level.gap = if xml.value().as_deref() == Some("nothing") { "" } else { " " },
                "lvlRestart" => level.restart = xml.number("val"),
                "pStyle" => level.style = xml.value(),
                "rFonts" => level.font = xml.short_attribute("ascii").or_else(|| xml.short_attribute("hAnsi")),
                "vanish" => level.hidden = xml.is_on(),
                "caps" => level.capitals = xml.is_on(),
                // The form for programs that know no formats of one's own.
                "Fallback" | "rPrChange" | "pPr" => return Ok(ElementAction::Skip),
                _ => {}
            }
            Ok(ElementAction::Enter)
        })?;
        Ok(level)
    }

    fn restarts_after(&self, depth: usize) -> bool {
        let after = |restart: u32| usize::try_from(restart).is_ok_and(|restart| depth < restart);
        self.restart.is_none_or(after)
    }

    fn written(&self, counters: &Counters, levels: &[Option<&ListLevel>; LEVELS]) -> String {
        if self.format == Format::Bullet {
            return symbols::bullet(self.font.as_deref(), &self.text);
        }
        let number = |depth: usize| {
            let value = counters.get(depth).copied().flatten().unwrap_or_default();
            let format = levels.get(depth).copied().flatten().map_or(Format::Decimal, |level| level.format);
            let digits = self.digits && !matches!(format, Format::None | Format::Bullet);
            if digits { Format::Decimal.write(value) } else { format.write(value) }
        };
        let mut text = String::new();
        let mut letters = self.text.chars().peekable();
        while let Some(letter) = letters.next() {
            let depth = letters.peek().and_then(|next| next.to_digit(10)).and_then(|digit| usize::try_from(digit).ok());
            match depth {
                Some(depth @ 1..=LEVELS) if letter == '%' => {
                    letters.next();
                    text.push_str(&number(depth - 1));
                }
                _ => text.push(symbols::letter(self.font.as_deref(), letter)),
            }
        }
        if self.capitals { text.to_uppercase() } else { text }
    }
}
