//! The native part of the Kotlin and Swift libraries, exported by UniFFI. Each function converts its arguments, calls
//! the core and maps the error. Values cross as MessagePack in the core's canonical form, a whole page at a time; the
//! Kotlin and Swift code decodes them into types.

mod batch;
mod document;
mod failure;
mod host;
mod key;
mod number;
mod period;
mod restore;
mod snapshot;
mod store;
mod subscription;
mod table;
mod work;

uniffi::setup_scaffolding!("cchc_native");
