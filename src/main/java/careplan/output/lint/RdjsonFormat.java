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
  private SourceText lastSource;
  private int lastLine;
  private int lastStart;
  private int lastColumn;

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
      int column = startColumn(source, span.line(), finding.start());
      int endColumn =
          span.endLine() == span.line()
              ? column + bytes(source, finding.start(), finding.end())
              : 1 + bytes(source, source.lineStart(span.endLine()), finding.end());
      json.writeStartObject();
      json.writeStringProperty("message", message);
      json.writeObjectPropertyStart("location");
      json.writeStringProperty("path", result.file());
      json.writeObjectPropertyStart("range");
      writePosition("start", span.line(), column);
      writePosition("end", span.endLine(), endColumn);
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

  /** The column of the start, counted from 1 in bytes: from the last one, where that is near. */
  private int startColumn(SourceText source, int line, int start) {
    boolean further = source == lastSource && line == lastLine && start >= lastStart;
    int from = further ? lastStart : source.lineStart(line);
    lastColumn = (further ? lastColumn : 1) + bytes(source, from, start);
    lastSource = source;
    lastLine = line;
    lastStart = start;
    return lastColumn;
  }

  private static int bytes(SourceText source, int start, int end) {
    return source.slice(start, end).getBytes(StandardCharsets.UTF_8).length;
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
