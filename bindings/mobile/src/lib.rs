//! The native part of the Kotlin and Swift libraries: it converts, calls the core, and maps the error. Values cross as
//! MessagePack in the core's canonical form, whole pages at a time; the parts in Kotlin and Swift give them types.

mod batch;
mod document;
mod failure;
mod host;
mod period;
mod snapshot;
mod store;
mod subscription;
mod work;

uniffi::setup_scaffolding!("cchc_native");
