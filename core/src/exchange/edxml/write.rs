//! An envelope for a document.

use jiff::civil::{Date, DateTime};
use quick_xml::escape::escape;

use super::files::{encoded, written_type};
use crate::model::EdxmlAgency;
use crate::text::xml_text;

/// The namespace of the technical regulation.
const NAMESPACE: &str = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

/// What goes into an envelope.
pub(super) struct Outgoing<'a> {
    pub from: &'a EdxmlAgency,
    pub to: &'a [EdxmlAgency],
    pub number: &'a str,
    pub symbol: &'a str,
    pub place: Option<&'a str>,
    pub issued_on: Date,
    pub document_type: &'a str,
    pub subject: &'a str,
    pub signer_authority: Option<&'a str>,
    pub signer_title: Option<&'a str>,
    pub signer_name: Option<&'a str>,
    pub due: Option<Date>,
    pub recipients: &'a [String],
    pub files: Vec<OutgoingFile>,
    pub sent_at: DateTime,
}

pub(super) struct OutgoingFile {
    pub id: String,
    pub name: String,
    pub media_type: String,
    pub description: Option<String>,
    pub bytes: Vec<u8>,
}

impl Outgoing<'_> {
    /// The document's identity in exchange: the sender's code, the day of issue, number and symbol.
    pub fn document_id(&self) -> String {
        format!("{},{},{}/{}", self.from.code, written(self.issued_on), self.number, self.symbol)
    }

    pub fn text(&self) -> String {
        let mut xml = Writer::default();
        xml.0.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.0.push_str(&format!("<edXML xmlns=\"{NAMESPACE}\">\n"));
        xml.0.push_str(&format!("<edXML:edXMLEnvelope xmlns:edXML=\"{NAMESPACE}\">\n"));
        xml.within("edXML:edXMLHeader", |xml| {
            xml.within("edXML:MessageHeader", |xml| self.header(xml));
            xml.within("edXML:TraceHeaderList", |xml| self.trace(xml));
        });
        xml.within("edXML:edXMLBody", |xml| {
            xml.0.push_str("<edXML:edXMLManifest version=\"1.0\">\n");
            for file in &self.files {
                xml.within("edXML:Reference", |xml| {
                    xml.put("edXML:ContentId", &format!("cid:{}", file.id));
                    xml.put("edXML:ContentType", written_type(&file.name, &file.media_type));
                    xml.put("edXML:AttachmentName", &file.name);
                    xml.optional("edXML:Description", file.description.as_deref());
                });
            }
            xml.0.push_str("</edXML:edXMLManifest>\n");
        });
        xml.0.push_str("</edXML:edXMLEnvelope>\n");
        if !self.files.is_empty() {
            // Readers look for these without a prefix: the root makes theirs the same namespace.
            xml.within("AttachmentEncoded", |xml| {
                for file in &self.files {
                    xml.within("Attachment", |xml| {
                        xml.put("ContentId", &format!("cid:{}", file.id));
                        xml.put("ContentType", written_type(&file.name, &file.media_type));
                        xml.put("AttachmentName", &file.name);
                        xml.optional("Description", file.description.as_deref());
                        xml.0.push_str("<ContentTransferEncoded>");
                        xml.0.push_str(&encoded(&file.bytes));
                        xml.0.push_str("</ContentTransferEncoded>\n");
                    });
                }
            });
        }
        xml.0.push_str("</edXML>\n");
        xml.0
    }

    fn header(&self, xml: &mut Writer) {
        let agency = |xml: &mut Writer, agency: &EdxmlAgency| {
            xml.put("edXML:OrganId", &agency.code);
            xml.optional("edXML:OrganizationInCharge", agency.parent.as_deref());
            xml.put("edXML:OrganName", &agency.name);
        };
        xml.within("edXML:From", |xml| agency(xml, self.from));
        for to in self.to {
            xml.within("edXML:To", |xml| agency(xml, to));
        }
        xml.put("edXML:DocumentId", &self.document_id());
        xml.within("edXML:Code", |xml| {
            xml.put("edXML:CodeNumber", self.number);
            xml.put("edXML:CodeNotation", self.symbol);
        });
        xml.within("edXML:PromulgationInfo", |xml| {
            xml.optional("edXML:Place", self.place);
            xml.put("edXML:PromulgationDate", &written(self.issued_on));
        });
        xml.within("edXML:DocumentType", |xml| xml.put("edXML:TypeName", self.document_type));
        xml.put("edXML:Subject", self.subject);
        // Senders in use repeat the subject where they have no summary.
        xml.put("edXML:Content", self.subject);
        if self.signer_title.or(self.signer_name).is_some() {
            xml.within("edXML:SignerInfo", |xml| {
                xml.optional("edXML:Competence", self.signer_authority);
                xml.optional("edXML:Position", self.signer_title);
                xml.optional("edXML:FullName", self.signer_name);
            });
        }
        xml.optional("edXML:DueDate", self.due.map(written).as_deref());
        if !self.recipients.is_empty() {
            xml.within("edXML:ToPlaces", |xml| {
                for recipient in self.recipients {
                    xml.put("edXML:Place", recipient);
                }
            });
        }
    }
}

impl Outgoing<'_> {
    /// Where it was, and that it brings a new document.
    fn trace(&self, xml: &mut Writer) {
        xml.within("edXML:TraceHeader", |xml| {
            xml.put("edXML:OrganId", &self.from.code);
            xml.put("edXML:Timestamp", &self.sent_at.strftime("%Y/%m/%d %H:%M:%S").to_string());
        });
        xml.within("edXML:Bussiness", |xml| {
            xml.put("edXML:BussinessDocType", "0");
            xml.put("edXML:BussinessDocReason", "Văn bản điện tử mới");
            xml.put("edXML:Paper", "0");
        });
    }
}

fn written(day: Date) -> String {
    day.strftime("%Y/%m/%d").to_string()
}

/// Elements one after the other.
#[derive(Default)]
struct Writer(String);

impl Writer {
    fn within(&mut self, name: &str, inner: impl FnOnce(&mut Self)) {
        self.0.push_str(&format!("<{name}>\n"));
        inner(self);
        self.0.push_str(&format!("</{name}>\n"));
    }

    fn put(&mut self, name: &str, text: &str) {
        self.0.push_str(&format!("<{name}>{}</{name}>\n", escape(xml_text(text))));
    }

    fn optional(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
            self.put(name, text);
        }
    }
}
