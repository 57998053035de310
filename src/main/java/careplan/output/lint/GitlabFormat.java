package careplan.output.lint;

import careplan.lint.FileResult;
import careplan.lint.Finding;
import careplan.lint.Fingerprints;
import careplan.lint.Severity;
import careplan.settings.Problem;
import careplan.yaml.Span;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/**
 * GitLab's code quality report: a JSON array whose entries GitLab tells apart, and knows again in
 * the next run, by fingerprints that must be unique.
 */
final class GitlabFormat implements LintFormat {
  private final JsonGenerator json;
  private final ReportPaths paths;
  private final Wording wording;

  GitlabFormat(OutputStream out, ReportPaths paths, Wording wording) {
    this.json = JsonStream.to(out);
    this.paths = paths;
    this.wording = wording;
  }

  @Override
  public void begin() {
    json.writeStartArray();
  }

  @Override
  public void file(FileResult result) {
    if (result.findings().isEmpty()) {
      return;
    }
    Fingerprints fingerprints = Fingerprints.of(result);
    String path = paths.fromRoot(result.file());
    for (Finding finding : result.findings()) {
      Span span = result.source().span(finding.start(), finding.end());
      write(
          finding.rule().name(),
          wording.messageAndBetter(finding, result.source()),
          Fingerprints.digest(path + "\n" + fingerprints.of(finding)),
          severity(finding.severity()),
          path,
          span.line(),
          span.endLine());
    }
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }

  @Override
  public void end(LintSummary summary) {
    int number = 0;
    for (Problem problem : summary.problems()) {
      String path = paths.fromRoot(problem.file());
      int line = Math.max(1, problem.line());
      String print = Fingerprints.digest(path + "\nnot-checked\n" + number++);
      write("not-checked", problem.message(), print, "blocker", path, line, line);
    }
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }

  private void write(
      String rule,
      String message,
      String fingerprint,
      String severity,
      String path,
      int line,
      int endLine) {
    json.writeStartObject();
    json.writeStringProperty("description", rule + ": " + message);
    json.writeStringProperty("check_name", rule);
    json.writeStringProperty("fingerprint", fingerprint);
    json.writeStringProperty("severity", severity);
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("path", path);
    json.writeObjectPropertyStart("lines");
    json.writeNumberProperty("begin", line);
    json.writeNumberProperty("end", endLine);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }
}
