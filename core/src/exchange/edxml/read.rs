//! What an envelope says.

use jiff::civil::Date;

use super::files::{FileFault, MOST_BYTES, ZIP, decoded, media_type};
use super::pairs::{PairFault, pairs};
use super::tree::{Element, TreeFault};
use crate::error::{CchcError, Result};
use crate::model::{EdxmlAgency, EdxmlBusiness, EdxmlEnvelope, EdxmlFile};

/// An envelope with the bytes of its files.
#[derive(Debug)]
pub(super) struct Opened {
    pub envelope: EdxmlEnvelope,
    pub contents: Vec<Vec<u8>>,
}

/// The elements of the header that are kept; senders differ in some names.
const KEPT: &[&str] = &[
    "From",
    "To",
    "DocumentId",
    "Code",
    "PromulgationInfo",
    "DocumentType",
    "Subject",
    "Content",
    "SignerInfo",
    "DueDate",
    "ToPlaces",
    "ResponseFor",
];

/// The two spellings of what an envelope wants: parsers in use have the one with a slip.
const BUSINESS: [&str; 2] = ["Bussiness", "Business"];

pub(super) fn opened(call: &str, xml: &str) -> Result<Opened> {
    opened_within(call, xml, MOST_BYTES)
}

/// Opens an envelope whose files may have so many bytes together.
pub(super) fn opened_within(call: &str, xml: &str, most: usize) -> Result<Opened> {
    let refused = |code: &str, text: &str, text_vi: &str| CchcError::invalid(call, "xml", code, text, text_vi);
    let none = || refused("not_edxml", "is no edXML envelope", "không phải gói tin edXML");
    let root = Element::read(xml).map_err(|fault| match fault {
        TreeFault::Malformed => refused("not_xml", "is no XML, or is cut off", "không phải XML hoặc bị cắt cụt"),
        TreeFault::Declares => refused(
            "doctype",
            "declares a document type (DTD), as no envelope does",
            "có khai báo DTD, không được nhận",
        ),
        TreeFault::TooMany => refused(
            "too_complex",
            "has more than 100,000 elements, or more than 32 in one another",
            "có hơn 100.000 phần tử hoặc hơn 32 tầng",
        ),
    })?;
    let envelope = if root.name == "edXMLEnvelope" { Some(&root) } else { root.child("edXMLEnvelope") };
    let envelope = envelope.ok_or_else(none)?;
    let header = envelope.child("edXMLHeader").ok_or_else(none)?;
    let message = header.child("MessageHeader").ok_or_else(none)?;
    let subject = message.text_at(&["Subject"]).ok_or_else(|| {
        refused(
            "no_subject",
            "has no subject: it tells the status of a document, or lacks a part",
            "thiếu trích yếu: là gói tin trạng thái hoặc thiếu thành phần",
        )
    })?;
    let mut opened = Opened { envelope: said(header, message, subject), contents: Vec::new() };
    let references = envelope.at(&["edXMLBody", "edXMLManifest"]).map(|manifest| manifest.all("Reference"));
    let references: Vec<&Element> = references.into_iter().flatten().collect();
    let parts = root.all("AttachmentEncoded").chain(envelope.all("AttachmentEncoded").filter(|_| !is(&root, envelope)));
    let files: Vec<&Element> = parts.flat_map(|part| part.all("Attachment")).collect();
    let entry_of = pairs(&references, &files).map_err(|(position, fault)| {
        let (code, text, text_vi) = match fault {
            PairFault::Missing => (
                "file_missing",
                "is listed, but is not in the envelope",
                "có trong danh mục nhưng không có trong gói tin",
            ),
            PairFault::Twice => (
                "file_twice",
                "has its identity or name twice in the list or among the files",
                "trùng định danh hoặc trùng tên trong danh mục hoặc trong các tệp",
            ),
        };
        CchcError::invalid(call, &format!("files[{position}]"), code, text, text_vi)
    })?;
    let mut left = most;
    for (position, (file, entry)) in files.into_iter().zip(entry_of).enumerate() {
        let reference = entry.and_then(|entry| references.get(entry)).copied();
        let (described, content) = content_of(reference, file, left).map_err(|fault| {
            let (code, text, text_vi) = match fault {
                FileFault::Damaged => {
                    ("file_damaged", "cannot be read: it is cut off or damaged", "bị cắt cụt hoặc hỏng")
                }
                FileFault::TooLarge => (
                    "too_large",
                    "makes the files more than 64 MiB together",
                    "làm tổng dung lượng các tệp vượt quá 64 MiB",
                ),
            };
            CchcError::invalid(call, &format!("files[{position}]"), code, text, text_vi)
        })?;
        left -= content.len();
        opened.envelope.files.push(described);
        opened.contents.push(content);
    }
    Ok(opened)
}

/// Whether both are the same element.
fn is(one: &Element, other: &Element) -> bool {
    std::ptr::eq(one, other)
}

fn said(header: &Element, message: &Element, subject: String) -> EdxmlEnvelope {
    let mut not_kept: Vec<String> = Vec::new();
    for element in message.children.iter().filter(|child| !KEPT.contains(&child.name.as_str())) {
        if element.says_something() && !not_kept.contains(&element.name) {
            not_kept.push(element.name.clone());
        }
    }
    let (business, concerns) = business_of(header);
    EdxmlEnvelope {
        from: message.child("From").map(agency).unwrap_or_default(),
        to: message.all("To").map(agency).collect(),
        document_id: message.text_at(&["DocumentId"]),
        business,
        concerns,
        answers: message.all("ResponseFor").filter_map(|answered| answered.text_at(&["DocumentId"])).collect(),
        number: message.text_at(&["Code", "CodeNumber"]),
        symbol: symbol(message),
        place: message.text_at(&["PromulgationInfo", "Place"]),
        issued_on: message.text_at(&["PromulgationInfo", "PromulgationDate"]).as_deref().and_then(day),
        document_type: message.text_at(&["DocumentType", "TypeName"]),
        summary: message.text_at(&["Content"]).filter(|summary| *summary != subject),
        subject,
        signer_title: message.text_at(&["SignerInfo", "Position"]),
        signer_name: message.text_at(&["SignerInfo", "FullName"]),
        due: message.text_at(&["DueDate"]).as_deref().and_then(day),
        recipients: message.all("ToPlaces").flat_map(|places| places.texts("Place")).collect(),
        files: Vec::new(),
        signed: ["Signature", "DigitalSignature"].iter().any(|name| header.all(name).any(Element::says_something)),
        not_kept,
    }
}

/// The symbol. Some senders write the number before it again: "149/QĐ-UBND".
fn symbol(message: &Element) -> Option<String> {
    let written = message.text_at(&["Code", "CodeNotation"])?;
    let number = message.text_at(&["Code", "CodeNumber"]);
    let after_number = |number: &str| written.strip_prefix(number)?.trim_start().strip_prefix('/').map(str::trim_start);
    let symbol = number.as_deref().and_then(after_number).unwrap_or(&written);
    Some(symbol.to_owned()).filter(|symbol| !symbol.is_empty())
}

/// What it wants of its receiver, and of which documents.
fn business_of(header: &Element) -> (EdxmlBusiness, Vec<String>) {
    let found = BUSINESS.iter().find_map(|name| header.at(&["TraceHeaderList", name]));
    let Some(found) = found else { return (EdxmlBusiness::New, Vec::new()) };
    let kind = BUSINESS.iter().find_map(|name| found.text_at(&[&format!("{name}DocType")]));
    let business = match kind.as_deref() {
        Some("1") => EdxmlBusiness::Recall,
        Some("2") => EdxmlBusiness::Update,
        Some("3") => EdxmlBusiness::Replacement,
        _ => EdxmlBusiness::New,
    };
    let mut concerns = found.texts("DocumentId");
    let replaced = found.all("ReplacementInfoList").flat_map(|list| list.all("ReplacementInfo"));
    concerns.extend(replaced.filter_map(|replaced| replaced.text_at(&["DocumentId"])));
    (business, concerns)
}

fn agency(element: &Element) -> EdxmlAgency {
    EdxmlAgency {
        code: element.text_at(&["OrganId"]).unwrap_or_default(),
        name: element.text_at(&["OrganName"]).unwrap_or_default(),
        parent: element.text_at(&["OrganizationInCharge"]).or_else(|| element.text_at(&["OrganInCharge"])),
    }
}

/// A day as senders write it: 2026/03/05, 2026-03-05 or 05/03/2026, with or without a time.
fn day(text: &str) -> Option<Date> {
    let written = text.split([' ', 'T']).next().unwrap_or_default().replace('/', "-");
    let parts: Vec<i16> = written.split('-').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let (year, month, day) = match parts.as_slice() {
        [year, month, day] if *year > 31 => (*year, *month, *day),
        [day, month, year] => (*year, *month, *day),
        _ => return None,
    };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok().filter(|date| date.year() >= 1945)
}

/// A file with its bytes. What the list says of it comes first: what stands beside the bytes may describe the archive
/// that they were packed into.
fn content_of(
    reference: Option<&Element>,
    file: &Element,
    most: usize,
) -> std::result::Result<(EdxmlFile, Vec<u8>), FileFault> {
    let both = |name: &str| [reference.and_then(|reference| reference.text_at(&[name])), file.text_at(&[name])];
    let of = |name: &str| both(name).into_iter().flatten().next();
    let name = of("AttachmentName").unwrap_or_else(|| "tep-dinh-kem".to_owned());
    let says_packed = file.text_at(&["ContentType"]).is_some_and(|kind| kind.eq_ignore_ascii_case(ZIP));
    let is_archive = name.to_lowercase().ends_with(".zip");
    let encoded = file.child("ContentTransferEncoded").filter(|encoded| encoded.children.is_empty());
    let text = encoded.and_then(Element::words).ok_or(FileFault::Damaged)?;
    let content = decoded(text, Some(name.as_str()).filter(|_| says_packed && !is_archive), most)?;
    let size = u32::try_from(content.len()).map_err(|_| FileFault::TooLarge)?;
    let media_type = media_type(&name, both("ContentType"));
    Ok((EdxmlFile { name, media_type, size, description: of("Description") }, content))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_are_read_as_senders_write_them() {
        for written in ["2026/03/05", "2026-03-05", "05/03/2026", "2026/03/05 08:30:00", "2026-03-05T08:30:00"] {
            assert_eq!(day(written), Some(date(2026, 3, 5)), "{written}");
        }
        for written in ["", "tháng 3", "2026/13/01", "2026", "0001-01-01T00:00:00"] {
            assert_eq!(day(written), None, "{written}");
        }
    }
}
