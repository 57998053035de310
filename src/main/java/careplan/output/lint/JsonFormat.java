package careplan.output.lint;

import careplan.language.judgement.ReadingEase;
import careplan.lint.FileResult;
import careplan.lint.Finding;
import careplan.lint.PlanReadingEase;
import careplan.settings.Problem;
import careplan.yaml.SourceText;
import careplan.yaml.Span;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** One JSON object, in UTF-8, for programs. Its fields are part of what careplan promises. */
final class JsonFormat implements LintFormat {
  private static final int VERSION = 1;

  private final JsonGenerator json;
  private final Wording wording;
  private final Optional<Statistics> statistics;
  private final List<FileEase> readingEase = new ArrayList<>();

  /** How hard one plan is to read. */
  private record FileEase(String file, ReadingEase.Report report) {}

  /**
   * @param statistics counts by rule, where they are asked for
   */
  JsonFormat(OutputStream out, Wording wording, Optional<Statistics> statistics) {
    this.json = JsonStream.to(out);
    this.wording = wording;
    this.statistics = statistics;
  }

  @Override
  public void begin() {
    json.writeStartObject();
    json.writeNumberProperty("version", VERSION);
    json.writeArrayPropertyStart("findings");
  }

  @Override
  public void file(FileResult result) {
    for (Finding finding : result.findings()) {
      write(result, finding);
    }
    if (statistics.isPresent()) {
      statistics.get().add(result);
      PlanReadingEase.of(result)
          .ifPresent(report -> readingEase.add(new FileEase(result.file(), report)));
    }
  }

  /** Every sentence is made before the object is begun: a fault in one must not leave it open. */
  private void write(FileResult result, Finding finding) {
    SourceText source = result.source();
    Span span = source.span(finding.start(), finding.end());
    String message = wording.message(finding, source);
    String why = wording.why(finding);
    String path = wording.path(result, finding);
    Optional<String> better = wording.better(finding, source);
    json.writeStartObject();
    json.writeStringProperty("file", result.file());
    json.writeNumberProperty("line", span.line());
    json.writeNumberProperty("column", span.column());
    json.writeNumberProperty("endLine", span.endLine());
    json.writeNumberProperty("endColumn", span.endColumn());
    json.writeStringProperty("rule", finding.rule().name());
    json.writeStringProperty("severity", finding.severity().word());
    json.writeStringProperty("path", path);
    json.writeStringProperty("message", message);
    json.writeStringProperty("why", why);
    if (better.isPresent()) {
      json.writeStringProperty("better", better.get());
    }
    json.writeEndObject();
  }

  @Override
  public void end(LintSummary summary) {
    json.writeEndArray();
    json.writeArrayPropertyStart("problems");
    for (Problem problem : summary.problems()) {
      json.writeStartObject();
      json.writeStringProperty("file", problem.file());
      json.writeStringProperty("message", message(problem));
      json.writeEndObject();
    }
    json.writeEndArray();
    statistics.ifPresent(this::write);
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("files", summary.files());
    json.writeNumberProperty("error", summary.errors());
    json.writeNumberProperty("warning", summary.warnings());
    json.writeNumberProperty("info", summary.infos());
    json.writeNumberProperty("allowed", summary.allowed());
    json.writeNumberProperty("baseline", summary.baseline());
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void write(Statistics counts) {
    json.writeArrayPropertyStart("statistics");
    for (Statistics.Count count : counts.sorted()) {
      json.writeStartObject();
      json.writeStringProperty("rule", count.rule());
      json.writeStringProperty("severity", count.severity().word());
      json.writeNumberProperty("findings", count.findings());
      json.writeNumberProperty("files", count.files());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeReadingEase();
  }

  /** A band and what to change, never a score. */
  private void writeReadingEase() {
    json.writeArrayPropertyStart("readingEase");
    for (FileEase ease : readingEase) {
      ReadingEase.Report report = ease.report();
      json.writeStartObject();
      json.writeStringProperty("file", ease.file());
      json.writeStringProperty("band", ReadingEaseLines.band(report));
      json.writeNumberProperty("wordsASentence", report.wordsPerSentence());
      json.writeNumberProperty("longSentences", report.longSentences());
      json.writeNumberProperty("numbersTogether", report.numeralsTogether());
      json.writeArrayPropertyStart("hardWords");
      if (!wording.isRedacted()) {
        for (Map.Entry<String, String> word : report.hardWords().entrySet()) {
          json.writeStartObject();
          json.writeStringProperty("word", word.getKey());
          json.writeStringProperty("plain", word.getValue());
          json.writeEndObject();
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String message(Problem problem) {
    return problem.line() == 0
        ? problem.message()
        : "Line " + problem.line() + ", column " + problem.column() + ": " + problem.message();
  }
}
