//! Tests that need the store's insides: disks that fail, files that were tampered with, steps that are not public.
#![allow(clippy::print_stdout)]

mod crash;
mod disk;
mod faults;
mod lacking;
mod migrating;
mod recovery;
mod searching;
mod tampering;
mod workload;
mod writes;
