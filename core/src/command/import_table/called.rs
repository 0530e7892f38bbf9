//! Records by what people call them, for who holds a name and no identity.

use uuid::Uuid;

use crate::error::{CchcError, Result};
use crate::records::catalogue::Kind;
use crate::store::{Snapshot, Store, View};
use crate::table::{Names, kind_of};

impl Store {
    /// The records of a collection that a text names, as an import reads references: by identity, by a unit's name or
    /// symbol, a person's name ("Nguyễn Văn An (Văn phòng)"), a plan's number or subject, a procedure's code. Empty if
    /// none has that name; several if it does not tell them apart.
    ///
    /// ```
    /// use cchc::{Store, model::{OrganisationUnit, Record, UnitKind}};
    ///
    /// # let folder = tempfile::tempdir()?;
    /// # let store = Store::open(folder.path().join("a.cchc"))?;
    /// let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// assert_eq!(store.called("units", "sở xây dựng")?, [unit.id().0]);
    /// assert!(store.called("units", "Sở Nội vụ")?.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// `NotFound` for an unknown collection.
    pub fn called(&self, collection: &str, name: &str) -> Result<Vec<Uuid>> {
        self.now().called(collection, name)
    }
}

impl Snapshot {
    /// As [`Store::called`], as of this snapshot.
    ///
    /// # Errors
    /// `NotFound` for an unknown collection.
    pub fn called(&self, collection: &str, name: &str) -> Result<Vec<Uuid>> {
        let missing = || CchcError::NotFound { kind: "collection".to_owned(), id: collection.to_owned() };
        let kind = kind_of(collection)?.ok_or_else(missing)?;
        self.read(|view| called(view, kind, name))
    }
}

fn called(view: &View<'_>, kind: &'static Kind, name: &str) -> Result<Vec<Uuid>> {
    match name.trim().parse::<Uuid>() {
        Ok(id) => Ok(view.find_any(kind, id)?.map(|_| id).into_iter().collect()),
        Err(_) => Names::new(view).fitting(kind.name, name, None),
    }
}
