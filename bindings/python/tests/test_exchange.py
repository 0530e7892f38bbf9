"""What the library writes for other systems, read back by libraries of others."""

from __future__ import annotations

import base64
import datetime
import json
import re
import zoneinfo
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import feedparser  # type: ignore[import-untyped]
import icalendar
import lxml.etree
import pytest
import rdflib

import cchc

VIETNAM = zoneinfo.ZoneInfo("Asia/Ho_Chi_Minh")
LONG = "Tập huấn nghiệp vụ kiểm soát thủ tục hành chính; một cửa, một cửa liên thông\\đợt 2 " * 4


def read(store: cchc.Store) -> icalendar.Calendar:
    text = store.icalendar().text.encode()
    assert all(len(line) <= 75 for line in text.split(b"\r\n"))
    assert b"\n" not in text.replace(b"\r\n", b"")
    calendar = icalendar.Calendar.from_ical(text)
    assert isinstance(calendar, icalendar.Calendar)
    assert not [error for part in calendar.walk() for error in part.errors]
    return calendar


def test_a_session_is_an_event_in_the_zone_of_vietnam(store: cchc.Store) -> None:
    session = store.sessions.add(
        kind="training",
        held_on=datetime.date(2026, 3, 2),
        starts=datetime.time(8, 0),
        subject=LONG.strip(),
        place="Hội trường A, tầng 3",
        topics=["một cửa, một cửa liên thông", "ISO 9001"],
        agenda="Khai mạc\nThảo luận",
    )
    [event] = read(store).walk("VEVENT")
    assert str(event["UID"]) == str(session.id)
    assert str(event["SUMMARY"]) == LONG.strip()
    assert str(event["LOCATION"]) == "Hội trường A, tầng 3"
    assert event.decoded("DTSTART") == datetime.datetime(2026, 3, 2, 8, tzinfo=VIETNAM)
    assert event.decoded("DTSTART").utcoffset() == datetime.timedelta(hours=7)
    assert "Chương trình: Khai mạc\nThảo luận" in str(event["DESCRIPTION"])
    categories: Any = event["CATEGORIES"]
    assert "một cửa, một cửa liên thông" in categories.cats
    assert event["STATUS"] == "CONFIRMED"


def test_an_activity_is_a_task_with_its_due_day(store: cchc.Store) -> None:
    plan = store.plans.add(subject="Tuyên truyền cải cách hành chính", year=2026)
    store.activities.add(
        plan=plan.id,
        origin=cchc.ClauseOrigin(part=cchc.PlanPart.ADDED, number=1),
        title="Tổng kết",
        schedule=cchc.ByDate(date=datetime.date(2026, 12, 15)),
    )
    [task] = read(store).walk("VTODO")
    assert task.decoded("DUE") == datetime.date(2026, 12, 15)
    assert task["STATUS"] in {"NEEDS-ACTION", "IN-PROCESS"}


def test_a_private_appointment_is_busy_and_nothing_else(store: cchc.Store) -> None:
    store.appointments.add(
        name="Nguyễn Văn An",
        title="Giám đốc",
        date=datetime.date(2026, 3, 2),
        part="morning",
        starts=datetime.time(8, 0),
        ends=datetime.time(9, 30),
        content="Khám sức khỏe",
        place="Bệnh viện",
        public=False,
    )
    calendar = read(store)
    [event] = calendar.walk("VEVENT")
    assert str(event["SUMMARY"]) == "Giám đốc Nguyễn Văn An: Bận"
    assert event["CLASS"] == "PRIVATE"
    assert event.decoded("DTEND") - event.decoded("DTSTART") == datetime.timedelta(minutes=90)
    assert "LOCATION" not in event
    assert calendar.get_missing_tzids() == set()


NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016"
PLAN = Path(__file__).parents[3] / "core/tests/plans/sample-plan.docx"


def envelope_of(store: cchc.Store, content: bytes) -> bytes:
    """A decision with a file, as an envelope."""
    decision = store.legal_documents.add(
        document_type="Quyết định",
        symbol="2818/QĐ-UBND",
        issued_on=datetime.date(2021, 1, 20),
        subject='Kế hoạch "cải cách" <1> & kiểm soát',
    )
    file = store.attach(content, name="phụ lục.bin", media_type="application/octet-stream", document=decision.id)
    envelope = store.legal_documents.edxml(
        document=decision.id,
        attachments=[file.id],
        from_=cchc.EdxmlAgency(code="H53", name="UBND tỉnh"),
        to=[cchc.EdxmlAgency(code="H53.18", name="Sở Xây dựng"), cchc.EdxmlAgency(code="H53.19", name="Sở Nội vụ")],
    )
    return envelope.text.encode()


def test_an_envelope_is_xml_in_the_namespace_of_the_regulation(store: cchc.Store) -> None:
    content = bytes(range(256)) * 50
    root = lxml.etree.fromstring(envelope_of(store, content))
    spaces = {"e": NAMESPACE}
    assert root.tag == f"{{{NAMESPACE}}}edXML"
    assert {element.tag.partition("}")[0] for element in root.iter()} == {f"{{{NAMESPACE}"}

    def text(path: str) -> str:
        [found] = root.xpath(f"e:edXMLEnvelope/e:edXMLHeader/e:MessageHeader/{path}/text()", namespaces=spaces)
        return str(found)

    assert text("e:Subject") == 'Kế hoạch "cải cách" <1> & kiểm soát'
    assert text("e:Code/e:CodeNumber") == "2818"
    assert text("e:Code/e:CodeNotation") == "QĐ-UBND"
    assert text("e:PromulgationInfo/e:PromulgationDate") == "2021/01/20"
    assert text("e:To[2]/e:OrganId") == "H53.19"
    listed = root.xpath("e:edXMLEnvelope/e:edXMLBody/e:edXMLManifest/e:Reference/e:ContentId", namespaces=spaces)
    [attached] = root.xpath("e:AttachmentEncoded/e:Attachment", namespaces=spaces)
    assert [identity.text for identity in listed] == [attached.findtext("e:ContentId", namespaces=spaces)]
    encoded = attached.findtext("e:ContentTransferEncoded", namespaces=spaces)
    assert base64.b64decode(encoded, validate=True) == content


def test_an_envelope_that_lxml_wrote_comes_in(store: cchc.Store, tmp_path: Path) -> None:
    root = lxml.etree.fromstring(envelope_of(store, b"Xin"))
    path = tmp_path / "den.edxml"
    for encoding in ("utf-8", "utf-16"):
        root.getroottree().write(path, encoding=encoding, xml_declaration=True, pretty_print=True)
        receipt = store.legal_documents.receive_edxml(path=str(path))
        assert receipt.document is not None
        received = store.legal_documents.get(receipt.document)
        assert (received.symbol, received.issuer) == ("2818/QĐ-UBND", "UBND tỉnh")
        [file] = store.attachments.page(document=received.id).items
        assert store.open_attachment(file.id).read() == b"Xin"
    root.getroottree().write(path, encoding="windows-1258", xml_declaration=True)
    with pytest.raises(cchc.Invalid) as refused:
        store.legal_documents.receive_edxml(path=str(path))
    assert [problem.code for problem in refused.value.problems] == ["not_unicode"]


def test_a_plan_arrives_as_a_draft_with_its_contents(store: cchc.Store) -> None:
    root = lxml.etree.fromstring(envelope_of(store, PLAN.read_bytes()))
    for name in root.iter(f"{{{NAMESPACE}}}AttachmentName"):
        name.text = "../ke-hoach.docx"
    receipt = store.legal_documents.receive_edxml(xml=lxml.etree.tostring(root, encoding="unicode"), as_plan=True)
    assert receipt.plan is not None
    assert receipt.plan_was_read
    assert store.plans.get(receipt.plan).contents
    [file] = store.attachments.page(plan=receipt.plan).items
    assert file.name == "ke-hoach.docx"


HOSTILE = {
    "billion laughs": (
        '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><l>&c;</l>',
        "doctype",
    ),
    "a file of the machine": ('<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><l>&a;</l>', "doctype"),
    "deep": ("<a>" * 50_000, "too_complex"),
    "many": ("<a>" + "<b/>" * 200_000 + "</a>", "too_complex"),
    "cut off": ("<edXML><edXMLEnvelope>", "not_xml"),
    "another kind": ("<html><body/></html>", "not_edxml"),
    "nothing": ("", "not_xml"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_envelope_leaves_nothing(store: cchc.Store, name: str) -> None:
    xml, code = HOSTILE[name]
    with pytest.raises(cchc.Invalid) as refused:
        store.legal_documents.receive_edxml(xml=xml)
    [problem] = refused.value.problems
    assert problem.code == code
    assert min(len(problem.text), len(problem.text_vi)) > 0
    assert (store.legal_documents.count(), store.attachments.count()) == (0, 0)


def test_a_hundred_mebibytes_are_refused_without_a_trace(store: cchc.Store) -> None:
    text = envelope_of(store, b"Xin").decode().replace("WGlu", "AAAA" * (25 << 20))
    before = store.attachments.count()
    with pytest.raises(cchc.Invalid) as refused:
        store.legal_documents.receive_edxml(xml=text)
    assert [(problem.path, problem.code) for problem in refused.value.problems] == [("files[0]", "too_large")]
    assert store.attachments.count() == before


CPSV = rdflib.Namespace("http://purl.org/vocab/cpsv#")
CV = rdflib.Namespace("http://data.europa.eu/m8g/")
DCT = rdflib.Namespace("http://purl.org/dc/terms/")
SCHEMA = rdflib.Namespace("https://schema.org/")


def add_procedure(store: cchc.Store) -> cchc.Procedure:
    return store.procedures.add(
        code="1.013236",
        name='Cấp giấy phép "xây dựng" <mới>',
        field="Hoạt động xây dựng",
        authority="Sở Xây dựng",
        levels=["province"],
        time_limit=cchc.TimeLimit(half_days=20, unit=cchc.DayUnit.WORKING),
        filing=[
            cchc.Filing(way=cchc.FilingWay.IN_PERSON),
            cchc.Filing(
                way=cchc.FilingWay.ONLINE,
                fee=75_000,
                time_limit=cchc.TimeLimit(half_days=30, unit=cchc.DayUnit.CALENDAR),
            ),
        ],
        dossier=[cchc.DossierItem(name="Đơn đề nghị"), cchc.DossierItem(name="Bản vẽ")],
        outcome="Giấy phép xây dựng",
        conditions="Phù hợp quy hoạch",
        legal_bases=[cchc.LawReference(document="217/2026/NĐ-CP")],
        in_force_from=datetime.date(2026, 7, 1),
    )


def triples(store: cchc.Store, vocabulary: str) -> rdflib.Graph:
    """What a reader of JSON-LD makes of the text, without a network."""
    linked = store.procedures.linked_data(
        vocabulary=cchc.LinkedVocabulary(vocabulary), on=datetime.date(2026, 8, 1), base="https://sxd.example.vn/tthc/"
    )
    graph = rdflib.Graph().parse(data=linked.text, format="json-ld")
    assert not [term for triple in graph for term in triple if str(term).startswith("file:")]
    return graph


def test_a_procedure_is_a_public_service_of_cpsv_ap(store: cchc.Store) -> None:
    procedure = add_procedure(store)
    graph = triples(store, "cpsv_ap")
    [service] = graph.subjects(rdflib.RDF.type, CPSV.PublicService)
    assert str(service) == f"https://sxd.example.vn/tthc/{procedure.id}"
    assert graph.value(service, DCT.title) == rdflib.Literal(procedure.name, lang="vi")
    assert graph.value(service, DCT.identifier) == rdflib.Literal("1.013236")
    assert graph.value(service, CV.processingTime) is None
    channels = set(graph.objects(service, CV.hasChannel))
    times = [graph.value(channel, CV.processingTime) for channel in channels]
    assert rdflib.Literal("P15D", datatype=rdflib.XSD.duration) in times
    [cost] = graph.objects(service, CV.hasCost)
    assert float(str(graph.value(cost, CV.hasValue))) == 75_000
    assert graph.value(cost, CV.ifAccessedThrough) in channels
    assert len(set(graph.objects(service, CPSV.hasInput))) == 2
    # What the profile demands of each class has to be there once at least.
    for kind, demanded in {
        CPSV.PublicService: [DCT.title, DCT.description, DCT.identifier, CV.hasCompetentAuthority],
        CV.Channel: [DCT.identifier],
        CV.Cost: [DCT.identifier],
        CV.Evidence: [DCT.identifier, DCT.title],
        CV.Output: [DCT.identifier, DCT.title],
        CV.Requirement: [DCT.identifier, DCT.title],
        CV.PublicOrganisation: [rdflib.SKOS.prefLabel, DCT.spatial],
    }.items():
        subjects = list(graph.subjects(rdflib.RDF.type, kind))
        assert subjects, kind
        assert all(graph.value(subject, path) is not None for subject in subjects for path in demanded), kind


def test_a_procedure_is_a_government_service_of_schema_org(store: cchc.Store) -> None:
    add_procedure(store)
    graph = triples(store, "schema_org")
    [service] = graph.subjects(rdflib.RDF.type, SCHEMA.GovernmentService)
    [offer] = graph.objects(service, SCHEMA.offers)
    assert graph.value(offer, SCHEMA.priceCurrency) == rdflib.Literal("VND")
    operator = graph.value(service, SCHEMA.serviceOperator)
    assert graph.value(operator, SCHEMA.name) == rdflib.Literal("Sở Xây dựng")
    assert all(str(path).startswith((str(SCHEMA), str(rdflib.RDF))) for path in graph.predicates())


# What the project's own schema of a request says (open311/schema-validation, georeport-v2): required members, those
# that are text or null, and the form of times.
REQUIRED = {"service_request_id", "status", "service_code", "requested_datetime"}
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00")


def test_feedback_is_a_request_of_open311_without_its_sender(path: Path) -> None:
    with cchc.open(path, actor="van-phong", key=bytes(32)) as store:
        store.feedback.receive(
            kind="report",
            channel="post",
            text="Ông Hai ở 5 Trần Phú chậm trả hồ sơ",
            contact=cchc.Contact(
                name="Nguyễn Thị Sáu", address="12 Lê Lợi", phone="0912345678", email="sau@example.vn"
            ),
            received_on=datetime.date(2021, 10, 1),
            register=True,
        )
        answer = store.feedback.open311_requests(year=2021)
        xml = store.feedback.open311_requests(year=2021, format=cchc.TextFormat.XML)
        services = json.loads(store.feedback.open311_services().text)
    [request] = json.loads(answer.text)
    assert request.keys() >= REQUIRED
    assert request["status"] in {"open", "closed"}
    assert request["service_code"] in {service["service_code"] for service in services}
    assert all(TIME.fullmatch(value) for name, value in request.items() if name.endswith("_datetime") and value)
    assert all(value is None or isinstance(value, str) for value in request.values())
    [element] = lxml.etree.fromstring(xml.text.encode())
    assert {child.tag: child.text for child in element} == request
    for personal in ("Sáu", "Lê Lợi", "0912345678", "sau@example.vn", "Ông Hai", "Trần Phú"):
        assert personal not in answer.text + xml.text


DAY = datetime.date(2026, 3, 2)


def test_the_board_is_there_in_every_form(store: cchc.Store) -> None:
    store.appointments.add(name="Nguyễn Văn An", date=DAY, part="morning", content="Họp giao ban")
    [page] = store.appointments.board_text(DAY, columns=40, rows=6).pages
    assert [len(line) for line in page.split("\n")] == [40] * 6
    assert "Nguyễn Văn An: Họp giao ban" in page
    assert "Sáng,,Nguyễn Văn An,Họp giao ban" in store.appointments.board_csv(DAY).text
    [picture] = store.appointments.board_pictures(DAY, 320, 96, colour="green").pictures
    header = base64.b64decode(picture)[:24]
    assert header.startswith(b"\x89PNG")
    assert [int.from_bytes(header[at : at + 4], "big") for at in (16, 20)] == [320, 96]


def test_posts_and_codes(store: cchc.Store) -> None:
    permit = store.procedures.add(code="1.013236", name="Cấp giấy phép", in_force_from=DAY)
    [post] = store.zalo_posts(from_=DAY, to=DAY, topics=["procedure_changes"]).posts
    assert post.record == permit.id
    assert post.texts == ["Thủ tục hành chính mới ban hành\nCấp giấy phép (mã 1.013236)\nÁp dụng từ ngày 02/03/2026"]
    code = store.qr_code(cchc.ProcedurePage(procedure=permit.id), template="https://tthc.example.vn/{code}")
    assert code.address == "https://tthc.example.vn/1.013236"
    assert ElementTree.fromstring(code.svg).tag.endswith("svg")


ATOM = "{http://www.w3.org/2005/Atom}"


def test_a_website_has_a_feed_that_readers_take(store: cchc.Store, tmp_path: Path) -> None:
    store.procedures.add(code="1.013236", name="Cấp giấy phép <mới> & cải tạo", in_force_from=DAY)
    www = tmp_path / "www"
    bundle = store.website(www, on=DAY, title="Sở Xây dựng", address="https://sxd.example.vn/cchc")
    assert (bundle.procedures, bundle.written) == (1, bundle.files)
    assert store.website(str(www), on=DAY, title="Sở Xây dựng", address="https://sxd.example.vn/cchc").written == 0
    [listed] = json.loads((www / "du-lieu" / "thu-tuc.json").read_text(encoding="utf-8"))
    assert (www / listed["page"]).is_file()

    text = (www / "tin.xml").read_bytes()
    feed = feedparser.parse(text)
    assert not feed.bozo
    assert feed.version == "atom10"
    [entry] = feed.entries
    assert entry.title == "Thủ tục 1.013236: Cấp giấy phép <mới> & cải tạo"
    assert entry.link == "https://sxd.example.vn/cchc/thu-tuc/1.013236.html"
    root = ElementTree.fromstring(text)
    # RFC 4287, 4.1.1 and 4.1.2: exactly one of each; an author of the feed is that of its entries.
    for part in [root, *root.iter(f"{ATOM}entry")]:
        for name in ("id", "title", "updated"):
            [child] = part.findall(f"{ATOM}{name}")
            assert child.text
        moment = part.findtext(f"{ATOM}updated")
        assert moment is not None
        assert datetime.datetime.fromisoformat(moment).tzinfo is not None
    assert root.find(f"{ATOM}author/{ATOM}name") is not None
    ids = [element.text for element in root.iter(f"{ATOM}id")]
    assert len(ids) == len(set(ids))
