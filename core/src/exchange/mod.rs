//! What a store gives to other systems and takes from them: text and files, no network. Each
//! form is a call of any language; `docs/exchange.md` tells what maps to what and what is lost.

mod address;
mod asked;
mod edxml;
mod icalendar;
mod led;
mod linked_data;
mod open311;
mod png;
mod public;
mod qr;
#[cfg(test)]
mod tests;
mod website;
mod zalo;

pub use edxml::{EdxmlOfDocument, ReadEdxml, ReceiveEdxml};
pub use icalendar::CalendarOfStore;
pub use led::{BoardAsCsv, BoardAsPictures, BoardAsText};
pub use linked_data::LinkedProcedures;
pub use open311::{Open311Requests, Open311Services};
pub use qr::QrCodeOf;
pub use website::WebsiteInFolder;
pub use zalo::PostsForZalo;
