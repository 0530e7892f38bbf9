//! Errors of the command line in either language, and help, which clap tells as an error too.

use std::io::Write as _;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::exit::ExitStatus;
use crate::help;
use crate::language::Language;

/// Prints help, the version, or what is wrong and what to type instead.
pub fn show(error: &clap::Error, language: Language) -> ExitStatus {
    let asked = matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    // Where nobody reads it, there is nobody to tell.
    if asked {
        let rendered = error.render();
        let _ = match language {
            Language::En => error.print(),
            Language::Vi => write!(std::io::stdout().lock(), "{}", help::in_vietnamese(&rendered.to_string())),
        };
        return match error.kind() {
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => ExitStatus::Usage,
            _ => ExitStatus::Done,
        };
    }
    let _ = write!(std::io::stderr().lock(), "{}", text(error, language));
    ExitStatus::Usage
}

fn text(error: &clap::Error, language: Language) -> String {
    let told = match language {
        Language::En => english(error),
        Language::Vi => vietnamese(error),
    };
    let mut text = format!("cchc: {told}\n");
    let suggested = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue]
        .into_iter()
        .find_map(|kind| context(error, kind));
    if let Some(suggested) = suggested {
        text.push_str(language.pick(["  → did you mean ", "  → có phải ý bạn là "]));
        text.push_str(&format!("{suggested}?\n"));
    }
    text.push_str(language.pick(["  → see cchc --help\n", "  → xem cchc --help\n"]));
    text
}

fn english(error: &clap::Error) -> String {
    let rendered = error.render().to_string();
    let first = rendered.split("\n\n").next().unwrap_or_default();
    first.trim_start_matches("error: ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn vietnamese(error: &clap::Error) -> String {
    let of = |kind| context(error, kind).unwrap_or_default();
    let argument = of(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::InvalidSubcommand => format!("không có lệnh {}", of(ContextKind::InvalidSubcommand)),
        ErrorKind::UnknownArgument => format!("không có tham số {argument}"),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if of(ContextKind::InvalidValue).is_empty() => {
            format!("{argument} cần một giá trị")
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let choices = of(ContextKind::ValidValue);
            let choices = if choices.is_empty() { String::new() } else { format!("; chọn một trong: {choices}") };
            format!("{argument}: không hiểu giá trị “{}”{choices}", of(ContextKind::InvalidValue))
        }
        ErrorKind::MissingRequiredArgument => format!("thiếu {argument}"),
        ErrorKind::ArgumentConflict => format!("{argument} không đi cùng {}", of(ContextKind::PriorArg)),
        ErrorKind::MissingSubcommand => "thiếu tên lệnh".to_owned(),
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            format!("{argument}: sai số lượng giá trị")
        }
        ErrorKind::InvalidUtf8 => "có tham số không phải là chữ UTF-8".to_owned(),
        _ => english(error),
    }
}

fn context(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) if !texts.is_empty() => Some(texts.join(", ")),
        ContextValue::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
