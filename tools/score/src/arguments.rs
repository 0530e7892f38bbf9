//! Command-line arguments.

use std::path::PathBuf;

/// How it is called.
pub const USAGE: &str = "\
cchc-score [FOLDER …] [--only NAME] [--details] [--json] [--require PERCENT]
cchc-score --skeleton FILE

Compares plans as cchc reads them with the expectations beside them: NAME.txt or NAME.docx with NAME.json.

  FOLDER             where the plans are; ../shared/cases/plans where none is given
  --only NAME        only plans whose file's name begins so; may be given again
  --details          every difference, not only the first ones
  --json             the same as JSON
  --require PERCENT  status 1 where less than this is right in all
  --skeleton FILE    expectations as they would be if all that is read now were right, for a person to correct
";

/// What is asked for.
#[derive(Debug, PartialEq)]
pub enum Asked {
    /// Help.
    Usage,
    /// A skeleton of expectations.
    Skeleton(PathBuf),
    /// Marks.
    Score(Score),
}

/// How plans are to be marked.
#[derive(Debug, PartialEq, Default)]
pub struct Score {
    /// Where the plans are.
    pub folders: Vec<PathBuf>,
    /// What the names of the plans begin with; all where there is none.
    pub only: Vec<String>,
    /// Whether every difference is shown.
    pub details: bool,
    /// Whether a program reads it.
    pub json: bool,
    /// How much must be right.
    pub require: Option<f64>,
}

/// Reads the command line.
pub fn read(mut arguments: impl Iterator<Item = String>) -> Result<Asked, String> {
    let mut score = Score::default();
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--help" | "-h" => return Ok(Asked::Usage),
            "--skeleton" => return Ok(Asked::Skeleton(value()?.into())),
            "--details" => score.details = true,
            "--json" => score.json = true,
            "--only" => score.only.push(value()?),
            "--require" => {
                let percent = value()?;
                score.require = Some(percent.parse().map_err(|_| format!("--require {percent}: not a number"))?);
            }
            option if option.starts_with('-') => return Err(format!("there is no option {option}")),
            folder => score.folders.push(folder.into()),
        }
    }
    if score.folders.is_empty() {
        score.folders.push("../shared/cases/plans".into());
    }
    Ok(Asked::Score(score))
}
