//! An office that runs the program.
#![allow(clippy::unwrap_used, dead_code)]

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

pub const PLAN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/data/sample-plan.txt");

/// A folder with a store of the sample plan in it.
pub struct Office {
    pub folder: tempfile::TempDir,
}

impl Office {
    pub fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn with_plan() -> Self {
        let office = Self::empty();
        office.done(&["init", "so.cchc", "--new-key", "so.key"]);
        office.done(&["read-plan", PLAN, "--track"]);
        office
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cchc"));
        command.args(arguments).current_dir(self.folder.path()).stdin(Stdio::null());
        for name in ["LC_ALL", "LC_MESSAGES", "CCHC_STORE", "CCHC_LANG", "CCHC_KEY", "CCHC_KEY_FILE", "COLUMNS"] {
            command.env_remove(name);
        }
        command.env("LANG", "C").env("CCHC_ACTOR", "van-phong");
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// The standard output of a command that ends well.
    pub fn done(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", text(&output.stderr));
        text(&output.stdout)
    }

    /// The exit code and the standard error of a command that does not.
    pub fn failed(&self, arguments: &[&str]) -> (i32, String) {
        let output = self.run(arguments);
        assert_eq!(text(&output.stdout), "", "{arguments:?}");
        (output.status.code().unwrap(), text(&output.stderr))
    }

    pub fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_str(&self.done(arguments)).unwrap()
    }
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}
