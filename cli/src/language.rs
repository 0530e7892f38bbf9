//! English or Vietnamese: by option, environment or the system's locale.

use std::ffi::OsString;

use clap::ValueEnum;

/// The language of help, headings and messages. Data and reports are Vietnamese in either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Language {
    /// English.
    En,
    /// Tiếng Việt.
    Vi,
}

/// A text in English and in Vietnamese.
pub type Texts<'a> = [&'a str; 2];

impl Language {
    /// The language of a command line: `--lang`, `CCHC_LANG`, or the locale; English where none says Vietnamese.
    ///
    /// It is looked for before the arguments are parsed, since help and errors of parsing need it.
    pub fn of_command_line(arguments: &[OsString]) -> Self {
        Self::option(arguments)
            .or_else(|| Self::named(&std::env::var("CCHC_LANG").ok()?))
            .or_else(Self::of_environment)
            .unwrap_or(Self::En)
    }

    /// One of two texts.
    pub const fn pick<'a>(self, texts: Texts<'a>) -> &'a str {
        match self {
            Self::En => texts[0],
            Self::Vi => texts[1],
        }
    }

    fn option(arguments: &[OsString]) -> Option<Self> {
        let mut texts = arguments.iter().filter_map(|argument| argument.to_str());
        while let Some(text) = texts.next() {
            if text == "--lang" {
                return Self::named(texts.next()?);
            }
            if let Some(value) = text.strip_prefix("--lang=") {
                return Self::named(value);
            }
        }
        None
    }

    /// As POSIX has it: `LC_ALL` before `LC_MESSAGES` before `LANG`; elsewhere the system's setting.
    fn of_environment() -> Option<Self> {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|locale| !locale.is_empty()));
        Self::named(&set.or_else(sys_locale::get_locale)?)
    }

    fn named(locale: &str) -> Option<Self> {
        match locale.split(['_', '-', '.', '@']).next()?.to_ascii_lowercase().as_str() {
            "vi" => Some(Self::Vi),
            "en" => Some(Self::En),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_option_decides_wherever_it_stands() {
        let of = |arguments: &[&str]| Language::option(&arguments.iter().map(OsString::from).collect::<Vec<_>>());
        assert_eq!(of(&["cchc", "status", "--lang", "vi"]), Some(Language::Vi));
        assert_eq!(of(&["cchc", "--lang=en", "status"]), Some(Language::En));
        assert_eq!(of(&["cchc", "status"]), None);
        assert_eq!(of(&["cchc", "--lang"]), None);
    }

    #[test]
    fn a_locale_is_known_by_its_language() {
        assert_eq!(Language::named("vi_VN.UTF-8"), Some(Language::Vi));
        assert_eq!(Language::named("vi-VN"), Some(Language::Vi));
        assert_eq!(Language::named("en_GB"), Some(Language::En));
        assert_eq!(Language::named("C"), None);
    }
}
