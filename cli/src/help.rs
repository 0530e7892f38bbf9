//! The commands as clap knows them, with their help in either language.

use std::collections::BTreeMap;

use clap::{Command, CommandFactory};

use crate::arguments::Arguments;
use crate::language::Language;

const VIETNAMESE: &str = include_str!("../data/help_vi.json");

const TEMPLATE: [&str; 2] = [
    "{before-help}{about-with-newline}\nUsage: {usage}\n\n{all-args}{after-help}",
    "{before-help}{about-with-newline}\nCách dùng: {usage}\n\n{all-args}{after-help}",
];

const EXIT_CODES: [&str; 2] = [
    "Exit codes: 0 done, 1 something needs attention, 2 wrong command line, 3 not there, 4 refused input, 5 locked, \
     6 key needed, 7 damaged or no store, 8 the file cannot be read or written, 9 an error of this program, \
     130 ended by Ctrl-C",
    "Mã thoát: 0 xong, 1 có việc cần chú ý, 2 sai dòng lệnh, 3 không có, 4 dữ liệu bị từ chối, 5 đang bị khóa, \
     6 cần khóa, 7 tệp hỏng hoặc không phải kho dữ liệu, 8 không đọc hoặc ghi được tệp, 9 lỗi của chương trình, \
     130 dừng theo Ctrl-C",
];

/// Help and version come after everything else.
const LAST: usize = 1000;

/// What stands for a value.
const VALUES: [[&str; 2]; 27] = [
    ["BACKUP", "BẢN_SAO"],
    ["COLLECTION", "TẬP"],
    ["DAY", "NGÀY"],
    ["FIELD=VALUE", "TRƯỜNG=GIÁ_TRỊ"],
    ["FILE", "TỆP"],
    ["HEAD", "ĐẦU_NHẬT_KÝ"],
    ["HEAD=FIELD", "TIÊU_ĐỀ=TRƯỜNG"],
    ["KIND", "LOẠI"],
    ["LANGUAGE", "NGÔN_NGỮ"],
    ["LIMIT", "THỜI_HẠN"],
    ["MOMENT", "THỜI_ĐIỂM"],
    ["NAME", "TÊN"],
    ["NAMES", "TÊN,TÊN"],
    ["NUMBER", "SỐ"],
    ["PATH", "ĐƯỜNG_DẪN"],
    ["PERIOD", "KỲ"],
    ["PLAN", "KẾ_HOẠCH"],
    ["PURPOSE", "MỤC_ĐÍCH"],
    ["QUERY", "CÂU_HỎI"],
    ["RECORD", "BẢN_GHI"],
    ["REPORT", "BÁO_CÁO"],
    ["SHELL", "SHELL"],
    ["TEXT", "NỘI_DUNG"],
    ["WHAT", "CÁCH"],
    ["WHEN", "KHI_NÀO"],
    ["WORDS", "TỪ"],
    ["YEAR", "NĂM"],
];

/// The whole command line.
pub fn command(language: Language) -> Command {
    let texts = match language {
        Language::En => BTreeMap::new(),
        Language::Vi => vietnamese(),
    };
    localised(Arguments::command(), "", language, &texts).after_help(language.pick(EXIT_CODES))
}

fn vietnamese() -> BTreeMap<String, String> {
    serde_json::from_str(VIETNAMESE).unwrap_or_default()
}

/// A command with its headings, its own text and those of its arguments and commands.
fn localised(mut command: Command, path: &str, language: Language, texts: &BTreeMap<String, String>) -> Command {
    let text = |key: String| texts.get(&key).cloned();
    let [arguments, options, common] =
        [["Arguments", "Tham số"], ["Options", "Tùy chọn"], ["Options of every command", "Tùy chọn chung"]]
            .map(|heading| language.pick(heading));
    if let Some(about) = text(path.to_owned()) {
        command = command.about(about);
    }
    let within = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    command = command
        .help_template(language.pick(TEMPLATE))
        .subcommand_help_heading(language.pick(["Commands", "Lệnh"]))
        .subcommand_value_name(language.pick(["COMMAND", "LỆNH"]))
        .disable_help_flag(true)
        .arg(help_flag(language).help_heading(common))
        .mut_args(|argument| {
            let heading = match (argument.is_positional(), argument.is_global_set()) {
                (true, _) => arguments,
                (_, true) => common,
                _ if argument.get_id() == "help" => common,
                _ => options,
            };
            let key = if argument.is_global_set() {
                format!("options.{}", argument.get_id())
            } else {
                within(argument.get_id().as_str())
            };
            let valued = argument.get_action().takes_values();
            let argument = argument.help_heading(heading).hide_possible_values(valued);
            let argument = match value_name(&argument, language) {
                Some(name) => argument.value_name(name),
                None => argument,
            };
            match text(key) {
                Some(help) => argument.help(help),
                None => argument,
            }
        });
    if command.get_name() == "cchc" {
        command = command.disable_version_flag(true).arg(version_flag(language).help_heading(common));
    }
    let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    names
        .iter()
        .fold(command, |command, name| command.mut_subcommand(name, |inner| localised(inner, name, language, texts)))
}

/// What stands for an argument's value, in Vietnamese.
fn value_name(argument: &clap::Arg, language: Language) -> Option<&'static str> {
    let name = argument.get_value_names()?.first().filter(|_| language == Language::Vi)?;
    VALUES.iter().find(|names| names[0] == name.as_str()).map(|names| names[1])
}

fn help_flag(language: Language) -> clap::Arg {
    let help = language.pick(["Print help", "In phần trợ giúp"]);
    clap::Arg::new("help").short('h').long("help").action(clap::ArgAction::Help).help(help).display_order(LAST)
}

fn version_flag(language: Language) -> clap::Arg {
    let help = language.pick(["Print the version", "In phiên bản"]);
    clap::Arg::new("version").short('V').long("version").action(clap::ArgAction::Version).help(help).display_order(LAST)
}

/// Rendered help without the words that clap has in English alone.
pub fn in_vietnamese(rendered: &str) -> String {
    rendered.replace("[OPTIONS]", "[TÙY_CHỌN]").replace("[default: ", "[mặc định: ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every text of a command, with the key of its Vietnamese.
    fn keys(command: &Command, path: &str, into: &mut Vec<String>) {
        into.push(path.to_owned());
        for argument in command.get_arguments() {
            let (id, global) = (argument.get_id().as_str(), argument.is_global_set());
            match (global, path) {
                (true, "") => into.push(format!("options.{id}")),
                (true, _) => {}
                (false, "") => into.push(id.to_owned()),
                (false, _) => into.push(format!("{path}.{id}")),
            }
        }
        for inner in command.get_subcommands() {
            let name = inner.get_name();
            keys(inner, name, into);
        }
    }

    #[test]
    fn every_text_is_there_in_vietnamese_and_none_besides() {
        let mut asked = Vec::new();
        keys(&Arguments::command(), "", &mut asked);
        asked.sort();
        // What reads is there twice: also as of a moment.
        asked.dedup();
        let known: Vec<String> = vietnamese().into_keys().collect();
        assert_eq!(known, asked);
    }

    #[test]
    fn the_command_line_is_well_formed_in_both_languages() {
        for language in [Language::En, Language::Vi] {
            command(language).debug_assert();
        }
    }

    #[test]
    fn help_in_vietnamese_holds_no_english_heading() {
        let help = in_vietnamese(&command(Language::Vi).render_help().to_string());
        for english in ["Usage", "Commands", "Options", "Print help", "[default", "[OPTIONS]", "<FILE>"] {
            assert!(!help.contains(english), "{english} in\n{help}");
        }
    }
}
