package vn.cchc.tools;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Compares every part of the Word files of a folder with the schemas of Office Open XML, as Apache POI has them. */
public final class ValidateDocuments {
  private interface Reader {
    XmlObject read(InputStream part) throws XmlException, IOException;
  }

  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private static final Map<String, Reader> READERS =
      Map.of(
          WORD + "document.main+xml", DocumentDocument.Factory::parse,
          WORD + "styles+xml", StylesDocument.Factory::parse,
          WORD + "settings+xml", SettingsDocument.Factory::parse,
          WORD + "header+xml", HdrDocument.Factory::parse,
          "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", ChartSpaceDocument.Factory::parse);

  private ValidateDocuments() {}

  public static void main(String[] arguments) throws Exception {
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
      files = found.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IllegalStateException("no Word file in " + arguments[0]);
    }
    int parts = 0;
    List<String> faults = new ArrayList<>();
    for (Path file : files) {
      try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
        for (PackagePart part : archive.getParts()) {
          Reader reader = READERS.get(part.getContentType());
          if (reader == null) {
            continue;
          }
          parts++;
          try (InputStream stream = part.getInputStream()) {
            List<XmlError> errors = new ArrayList<>();
            reader.read(stream).validate(new XmlOptions().setErrorListener(errors));
            errors.forEach(
                error -> faults.add(file.getFileName() + " " + part.getPartName() + ": " + error.getMessage()));
          }
        }
      }
      // POI's own reading: paragraphs and tables are where it looks for them.
      try (InputStream stream = Files.newInputStream(file);
          XWPFDocument document = new XWPFDocument(stream)) {
        if (document.getBodyElements().isEmpty()) {
          faults.add(file.getFileName() + ": no paragraph and no table");
        }
      }
    }
    faults.forEach(System.err::println);
    System.out.println(
        files.size() + " Word files, " + parts + " parts compared with the schemas: " + faults.size() + " faults");
    if (!faults.isEmpty()) {
      System.exit(1);
    }
  }
}
