//! QR codes that lead to the page of a procedure, a form for feedback or a session's check-in (mã QR).

use std::fmt::Write;

use fast_qr::{ECL, QRBuilder, QRCode};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::address::{ascii_address, escaped};
use super::png::{Bitmap, Colours};
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{
    FileBytes, IndexQuery, OrganisationUnit, Posting, PostingPlace, Procedure, ProcedureId, QrCode, QrLevel, QrTarget,
    Session, SessionStatus,
};
use crate::query::Query;
use crate::rules::vietnam_date;
use crate::store::View;

/// White modules around a code, without which readers do not find it (ISO/IEC 18004).
const QUIET: u32 = 4;

const PIXELS: [u16; 2] = [1, 32];

const fn default_pixels() -> u16 {
    8
}

/// Returns a QR code that leads to an address, as SVG and PNG (mã QR). The address is in the code as it is: a reader
/// shows it, and whoever photographs the code can pass it on.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct QrCodeOf {
    /// What it leads to.
    pub target: QrTarget,
    /// The address, with places for what is looked up: `https://dichvucong.example.vn/thu-tuc/{code}`. Needed unless
    /// the target is an address or a procedure that is posted on the website (`address_missing`).
    #[serde(default)]
    pub template: Option<String>,
    /// How much may be covered or damaged; medium if omitted. More makes a larger code.
    #[serde(default)]
    pub level: QrLevel,
    /// Pixels of a side of a module in the PNG, 1 to 32; 8 if omitted.
    #[serde(default = "default_pixels")]
    pub pixels: u16,
}

impl Query for QrCodeOf {
    type Answer = QrCode;
    const NAME: &'static str = "store.qr_code";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<QrCode> {
        let mut problems = Problems::default();
        problems.range("pixels", self.pixels, PIXELS);
        problems.refuse(Self::NAME)?;
        let address = ascii_address(&self.address(view, now)?).ok_or_else(|| self.no_address())?;
        let level = match self.level {
            QrLevel::Low => ECL::L,
            QrLevel::Medium => ECL::M,
            QrLevel::Quartile => ECL::Q,
            QrLevel::High => ECL::H,
        };
        let code = QRBuilder::new(address.as_str()).ecl(level).build().map_err(|_| {
            let text = "is too long for a QR code of this level";
            CchcError::invalid(Self::NAME, "template", "too_long", text, "địa chỉ quá dài với mã QR ở mức sửa lỗi này")
        })?;
        let png = picture(&code, self.pixels.into()).png(Colours::WhiteOnBlack)?;
        Ok(QrCode { address, modules: code.size as u32, svg: svg(&code), png: FileBytes(png) })
    }
}

impl QrCodeOf {
    /// The refusal of an address, at what it is from.
    fn no_address(&self) -> CchcError {
        let text = "must be an address that begins with https:// or http:// and a host in ASCII, without a password";
        let text_vi = "phải là địa chỉ bắt đầu bằng https:// hoặc http:// và tên máy chủ ASCII, không kèm mật khẩu";
        let path = match self.target {
            QrTarget::WebAddress { .. } => "target.address",
            _ => "template",
        };
        CchcError::invalid(Self::NAME, path, "address", text, text_vi)
    }

    fn address(&self, view: &View<'_>, now: Timestamp) -> Result<String> {
        match &self.target {
            QrTarget::WebAddress { address } => match &self.template {
                None => Ok(address.clone()),
                Some(_) => {
                    let (text, text_vi) = ("an address has no template", "đã có địa chỉ thì không ghi mẫu địa chỉ");
                    Err(CchcError::invalid(Self::NAME, "template", "not_with_address", text, text_vi))
                }
            },
            QrTarget::ProcedurePage { procedure } => {
                let found: Procedure = view.get(*procedure)?;
                match &self.template {
                    Some(template) => filled(template, &[("code", found.link()), ("id", procedure.to_string())]),
                    None => posted_at(view, *procedure, now)?.ok_or_else(missing),
                }
            }
            QrTarget::FeedbackForm { procedure, unit } => {
                let code = procedure.map(|id| view.get::<Procedure>(id)).transpose()?.map(|found| found.link());
                if let Some(unit) = unit {
                    view.get::<OrganisationUnit>(*unit)?;
                }
                let unit = unit.map(|unit| unit.to_string());
                let template = self.template.as_ref().ok_or_else(missing)?;
                filled(template, &[("code", code.unwrap_or_default()), ("unit", unit.unwrap_or_default())])
            }
            QrTarget::CheckIn { session } => {
                let found: Session = view.get(*session)?;
                if found.status == SessionStatus::Cancelled {
                    let (text, text_vi) = ("nobody checks in at a cancelled session", "buổi đã hủy, không điểm danh");
                    return Err(CchcError::invalid(Self::NAME, "target.session", "cancelled", text, text_vi));
                }
                let template = self.template.as_ref().ok_or_else(missing)?;
                filled(template, &[("session", session.to_string())])
            }
        }
    }
}

fn missing() -> CchcError {
    let text = "no address is known: give a template, such as https://example.vn/{code}";
    let text_vi = "chưa biết địa chỉ: hãy ghi mẫu địa chỉ, như https://example.vn/{code}";
    CchcError::invalid(QrCodeOf::NAME, "template", "address_missing", text, text_vi)
}

/// The address at which a procedure is posted on the website today.
fn posted_at(view: &View<'_>, procedure: ProcedureId, now: Timestamp) -> Result<Option<String>> {
    let on = vietnam_date(now);
    let postings: Vec<Posting> = view.all(IndexQuery::by("procedure").with("procedure", procedure))?;
    let mut shown =
        postings.into_iter().filter(|posting| posting.place == PostingPlace::Website && posting.is_shown(on));
    Ok(shown.find_map(|posting| posting.url))
}

/// A template with its places filled. A template without any place leads everybody to the same page, which is allowed;
/// one with a place that is not known is a slip.
fn filled(template: &str, values: &[(&str, String)]) -> Result<String> {
    let mut address = template.to_owned();
    for (name, value) in values {
        address = address.replace(&format!("{{{name}}}"), &escaped(value, |byte| b"-._~".contains(&byte)));
    }
    if address.contains(['{', '}']) {
        let mut names: Vec<String> = values.iter().map(|(name, _)| format!("{{{name}}}")).collect();
        names.sort();
        let text = format!("has a place that is not known; there are {}", names.join(", "));
        let text_vi = format!("có chỗ điền không rõ; chỉ dùng {}", names.join(", "));
        return Err(CchcError::invalid(QrCodeOf::NAME, "template", "unknown_place", text, text_vi));
    }
    Ok(address)
}

/// Each run of dark modules of a row as a rectangle of one path.
fn svg(code: &QRCode) -> String {
    let side = code.size as u32 + 2 * QUIET;
    let mut path = String::new();
    for row in 0..code.size {
        let mut column = 0;
        while column < code.size {
            let run = code[row][column..].iter().take_while(|module| module.value()).count();
            if run > 0 {
                let (x, y) = (column as u32 + QUIET, row as u32 + QUIET);
                let _ = write!(path, "M{x} {y}h{run}v1h-{run}z");
            }
            column += run.max(1);
        }
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/><path d=\"{path}\"/></svg>\n"
    )
}

/// The light modules as lit pixels.
fn picture(code: &QRCode, pixels: u32) -> Bitmap {
    let side = (code.size as u32 + 2 * QUIET) * pixels;
    let mut picture = Bitmap::dark(side, side);
    for y in 0..side {
        for x in 0..side {
            let module = |at: u32| (at / pixels).checked_sub(QUIET).map(|at| at as usize).filter(|at| *at < code.size);
            let is_dark = module(y).zip(module(x)).is_some_and(|(row, column)| code[row][column].value());
            if !is_dark {
                picture.light(x.into(), y.into());
            }
        }
    }
    picture
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::Store;
    use crate::command::CancelSession;
    use crate::model::{PostingSubject, Record, SessionKind};

    fn store() -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path().join("a.cchc")).unwrap();
        (folder, store)
    }

    fn asked(target: QrTarget, template: Option<&str>) -> QrCodeOf {
        let template = template.map(str::to_owned);
        QrCodeOf { target, template, level: QrLevel::default(), pixels: 4 }
    }

    fn address(address: &str) -> QrCodeOf {
        asked(QrTarget::WebAddress { address: address.to_owned() }, None)
    }

    fn refusal(store: &Store, asked: QrCodeOf) -> String {
        match store.ask(asked).unwrap_err() {
            CchcError::Invalid { problems, .. } => problems[0].code.clone(),
            other => panic!("{other}"),
        }
    }

    /// What a reader that shares nothing with the writer finds in the PNG.
    fn read(png: &[u8]) -> String {
        let mut reader = ::png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut bytes).unwrap();
        let row = frame.line_size;
        let shade = |x: usize, y: usize| if bytes[y * row + x / 8] >> (7 - x % 8) & 1 == 1 { 255 } else { 0 };
        decoded(frame.width as usize, shade)
    }

    fn decoded(side: usize, shade: impl Fn(usize, usize) -> u8) -> String {
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, shade);
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1);
        grids[0].decode().unwrap().1
    }

    #[test]
    fn readers_find_the_address_at_every_level_and_length() {
        let (_folder, store) = store();
        for level in [QrLevel::Low, QrLevel::Medium, QrLevel::Quartile, QrLevel::High] {
            for length in [1, 20, 100, 300, 800, 1200] {
                let given = format!("https://tthc.example.vn/{}", &"a1-".repeat(length)[..length]);
                let code = store.ask(QrCodeOf { level, ..address(&given) }).unwrap();
                assert_eq!(read(&code.png), given, "{level:?} {length}");
            }
        }
    }

    #[test]
    fn both_pictures_show_the_same_modules() {
        let (_folder, store) = store();
        let code = store.ask(address("https://tthc.example.vn/1.013236")).unwrap();
        let side = code.modules as usize + 8;
        let mut dark = vec![false; side * side];
        let path = code.svg.split("<path d=\"").nth(1).unwrap().split('"').next().unwrap();
        for run in path.split('M').filter(|run| !run.is_empty()) {
            let (x, rest) = run.split_once(' ').unwrap();
            let (y, rest) = rest.split_once('h').unwrap();
            let length = rest.split('v').next().unwrap();
            let [x, y, length] = [x, y, length].map(|number| number.parse::<usize>().unwrap());
            dark[y * side + x..][..length].fill(true);
        }
        let shade = |x: usize, y: usize| if dark[y / 4 * side + x / 4] { 0 } else { 255 };
        assert_eq!(decoded(side * 4, shade), "https://tthc.example.vn/1.013236");
        assert_eq!(read(&code.png), code.address);
    }

    #[test]
    fn a_procedure_leads_to_its_page() {
        let (_folder, store) = store();
        let procedure = store.procedures().add(Procedure::draft("1.013236.000.00.00.H53", "Cấp giấy phép")).unwrap();
        let target = QrTarget::ProcedurePage { procedure: procedure.id() };
        let code = store.ask(asked(target.clone(), Some("https://dvc.example.vn/{code}?b={id}"))).unwrap();
        assert_eq!(code.address, format!("https://dvc.example.vn/1.013236?b={}", procedure.id()));
        assert_eq!(refusal(&store, asked(target.clone(), None)), "address_missing");
        let subject = PostingSubject::ProcedureVersion { procedure: procedure.id() };
        let posting = Posting::draft(subject, PostingPlace::Website, date(2020, 1, 2));
        let url = Some("https://sxd.example.vn/thủ-tục/1".to_owned());
        store.postings().add(Posting { url, ..posting }).unwrap();
        let code = store.ask(asked(target, None)).unwrap();
        assert_eq!(code.address, "https://sxd.example.vn/th%E1%BB%A7-t%E1%BB%A5c/1");
        assert_eq!(read(&code.png), code.address);
    }

    #[test]
    fn forms_and_check_ins_name_what_they_are_about() {
        let (_folder, store) = store();
        let session = Session::draft(SessionKind::Dialogue, date(2026, 3, 2), "Đối thoại");
        let session = store.sessions().add(session).unwrap();
        let check_in = || {
            let target = QrTarget::CheckIn { session: session.id() };
            asked(target, Some("https://sxd.example.vn/diem-danh#{session}"))
        };
        assert!(store.ask(check_in()).unwrap().address.ends_with(&format!("#{}", session.id())));
        let form = |template: &str| asked(QrTarget::FeedbackForm { procedure: None, unit: None }, Some(template));
        let empty = store.ask(form("https://sxd.example.vn/gop-y?ma={code}")).unwrap();
        assert_eq!(empty.address, "https://sxd.example.vn/gop-y?ma=");
        assert_eq!(refusal(&store, form("https://sxd.example.vn/{ma}")), "unknown_place");
        let refused = store.ask(form("sxd.example.vn/gop-y")).unwrap_err();
        assert!(refused.to_string().contains("template"), "{refused}");
        let cancel = serde_json::json!({"id": session.id(), "why": "hoãn"});
        store.run(serde_json::from_value::<CancelSession>(cancel).unwrap()).unwrap();
        assert_eq!(refusal(&store, check_in()), "cancelled");
    }

    #[test]
    fn what_is_no_address_of_the_web_is_refused() {
        let (_folder, store) = store();
        for given in [
            "",
            "sxd.example.vn",
            "javascript:alert(1)",
            "https://",
            "https://a b.vn",
            "https://x@y.vn",
            "https://sở.vn/",
            "ftp://a.vn",
            "https://a.vn/\n",
            "https:///a",
        ] {
            assert_eq!(refusal(&store, address(given)), "address", "{given}");
        }
        let long = format!("https://a.vn/{}", "x".repeat(3000));
        assert_eq!(refusal(&store, address(&long)), "too_long");
        assert_eq!(refusal(&store, QrCodeOf { pixels: 0, ..address("https://a.vn") }), "range");
    }
}
