//! Who issued a document or set a theme: a unit of the store, or a body whose name is written out.

use jiff::civil::Date;

use super::UnitId;
use super::record::UnitNames;
use crate::text::folded_name;

/// Who issued something.
pub(super) struct IssuingBody {
    /// The unit, named by identity or meant by the name.
    unit: Option<UnitId>,
    /// The name as written, folded.
    name: Option<String>,
}

impl IssuingBody {
    /// An issuer given by its unit, or by a name alone, which means the unit that had it on a day.
    pub fn of(unit: Option<UnitId>, name: Option<&str>, day: Option<Date>, units: &dyn UnitNames) -> Self {
        let folded = folded(name);
        let named = name.filter(|_| folded.is_some());
        Self { unit: unit.or_else(|| units.unit_named(named?, day)), name: folded }
    }

    /// Whether both are the same body: two units are by identity, otherwise the names decide.
    pub fn is(&self, other: &Self) -> bool {
        match (self.unit, other.unit) {
            (Some(unit), Some(other)) => unit == other,
            _ => self.name.is_some() && self.name == other.name,
        }
    }
}

/// An issuer's name, folded; `None` if it is not given or folds to nothing.
pub(super) fn folded(name: Option<&str>) -> Option<String> {
    name.map(folded_name).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    struct NoUnits;

    impl UnitNames for NoUnits {
        fn unit_named(&self, _name: &str, _day: Option<Date>) -> Option<UnitId> {
            None
        }
    }

    #[test]
    fn a_name_without_letters_is_nobody() {
        let unit = IssuingBody::of(Some(UnitId::default()), None, None, &NoUnits);
        assert!(!unit.is(&IssuingBody::of(None, Some("***"), None, &NoUnits)));
        assert!(unit.is(&IssuingBody::of(Some(UnitId::default()), Some("Sở"), None, &NoUnits)));
    }
}
