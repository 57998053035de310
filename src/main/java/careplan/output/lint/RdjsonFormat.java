package careplan.output.lint;

import careplan.lint.FileResult;
import careplan.lint.Finding;
import careplan.settings.Problem;
import careplan.yaml.SourceText;
import careplan.yaml.Span;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Reviewdog's diagnostic format, which counts columns in UTF-8 bytes. */
final class RdjsonFormat implements LintFormat {
  private final JsonGenerator json;
  private final Wording wording;

  RdjsonFormat(OutputStream out, Wording wording) {
    this.json = JsonStream.to(out);
    this.wording = wording;
  }

  @Override
  public void begin() {
    json.writeStartObject();
    json.writeObjectPropertyStart("source");
    json.writeStringProperty("name", "careplan");
    json.writeEndObject();
    json.writeArrayPropertyStart("diagnostics");
  }

  @Override
  public void file(FileResult result) {
    for (Finding finding : result.findings()) {
      SourceText source = result.source();
      Span span = source.span(finding.start(), finding.end());
      String message = wording.messageAndBetter(finding, source);
      json.writeStartObject();
      json.writeStringProperty("message", message);
      json.writeObjectPropertyStart("location");
      json.writeStringProperty("path", result.file());
      json.writeObjectPropertyStart("range");
      writePosition("start", span.line(), bytes(source, span.line(), finding.start()));
      writePosition("end", span.endLine(), bytes(source, span.endLine(), finding.end()));
      json.writeEndObject();
      json.writeEndObject();
      json.writeStringProperty("severity", finding.severity().word().toUpperCase(Locale.ROOT));
      json.writeObjectPropertyStart("code");
      json.writeStringProperty("value", finding.rule().name());
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private void writePosition(String name, int line, int column) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("line", line);
    json.writeNumberProperty("column", column);
    json.writeEndObject();
  }

  /** The column of an offset in a line, counted from 1 in bytes. */
  private static int bytes(SourceText source, int line, int offset) {
    String before = source.slice(source.lineStart(line), offset);
    return before.getBytes(StandardCharsets.UTF_8).length + 1;
  }

  @Override
  public void end(LintSummary summary) {
    for (Problem problem : summary.problems()) {
      json.writeStartObject();
      json.writeStringProperty("message", problem.message());
      json.writeObjectPropertyStart("location");
      json.writeStringProperty("path", problem.file());
      json.writeEndObject();
      json.writeStringProperty("severity", "ERROR");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
