package careplan.output.lint;

import careplan.lint.FileResult;
import careplan.lint.Finding;
import careplan.lint.Severity;
import careplan.settings.Problem;
import careplan.yaml.Span;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit's XML: a suite for each file and a case for each finding, which fails where the run does. A
 * file without a finding has a case that passes, since a suite without cases looks like a fault.
 */
final class JunitFormat implements LintFormat {
  private final XMLStreamWriter xml;
  private final Predicate<Severity> fails;
  private final Wording wording;

  JunitFormat(PrintStream out, Predicate<Severity> fails, Wording wording) {
    this.fails = fails;
    this.wording = wording;
    try {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void begin() {
    write(
        () -> {
          xml.writeStartDocument("UTF-8", "1.0");
          xml.writeCharacters("\n");
          xml.writeStartElement("testsuites");
          attribute("name", "careplan");
        });
  }

  @Override
  public void file(FileResult result) {
    List<String> messages =
        result.findings().stream()
            .map(finding -> wording.messageAndBetter(finding, result.source()))
            .toList();
    int failures = 0;
    for (Finding finding : result.findings()) {
      failures += fails.test(finding.severity()) ? 1 : 0;
    }
    int failed = failures;
    write(
        () -> {
          startSuite(result.file(), Math.max(1, messages.size()), failed, 0);
          if (messages.isEmpty()) {
            startCase(result.file(), "nothing to remark");
            xml.writeEndElement();
          }
          for (int i = 0; i < messages.size(); i++) {
            writeCase(result, result.findings().get(i), messages.get(i));
          }
          xml.writeEndElement();
        });
  }

  private void writeCase(FileResult result, Finding finding, String message)
      throws XMLStreamException {
    Span span = result.source().span(finding.start(), finding.end());
    String place = "line " + span.line() + ", column " + span.column();
    String severity = finding.severity().word();
    startCase(result.file(), finding.rule().name() + " at " + place);
    if (fails.test(finding.severity())) {
      xml.writeStartElement("failure");
      attribute("type", severity);
      attribute("message", message);
      characters(result.file() + ", " + place + "\n" + wording.why(finding));
    } else {
      xml.writeStartElement("system-out");
      characters(severity + ": " + message);
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  @Override
  public void end(LintSummary summary) {
    write(
        () -> {
          for (Problem problem : summary.problems()) {
            startSuite(problem.file(), 1, 0, 1);
            startCase(problem.file(), "could not be checked");
            xml.writeStartElement("error");
            attribute("type", "problem");
            attribute("message", problem.message());
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
          }
          xml.writeCharacters("\n");
          xml.writeEndElement();
          xml.writeCharacters("\n");
          xml.writeEndDocument();
          xml.flush();
        });
  }

  private void startSuite(String name, int tests, int failures, int errors)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    attribute("name", name);
    attribute("tests", Integer.toString(tests));
    attribute("failures", Integer.toString(failures));
    attribute("errors", Integer.toString(errors));
    attribute("skipped", "0");
    attribute("time", "0");
  }

  private void startCase(String file, String name) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("testcase");
    attribute("classname", file);
    attribute("name", name);
    attribute("time", "0");
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, valid(value).replace('\n', ' '));
  }

  private void characters(String text) throws XMLStreamException {
    xml.writeCharacters(valid(text));
  }

  /** The text without characters that XML 1.0 has no way to write. */
  static String valid(String text) {
    StringBuilder valid = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || (c >= ' ' && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000)
        .forEach(valid::appendCodePoint);
    return valid.toString();
  }

  private interface Part {
    void write() throws XMLStreamException;
  }

  private static void write(Part part) {
    try {
      part.write();
    } catch (XMLStreamException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
