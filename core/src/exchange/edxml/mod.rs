//! Documents to and from other agencies' document systems (văn phòng điện tử), as envelopes of edXML.

mod files;
mod outgoing;
mod pairs;
mod read;
mod receipt;
mod source;
#[cfg(test)]
mod tests;
mod tree;
mod write;

pub use outgoing::EdxmlOfDocument;
pub use receipt::{ReadEdxml, ReceiveEdxml};
