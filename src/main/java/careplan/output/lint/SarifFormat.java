package careplan.output.lint;

import careplan.lint.FileResult;
import careplan.lint.Finding;
import careplan.lint.Fingerprints;
import careplan.settings.Problem;
import careplan.yaml.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * SARIF 2.1.0, as code scanning wants it: one run, every rule with its help, and findings that stay
 * the same ones when their lines move. What is set aside, or in the baseline, is there as
 * suppressed.
 */
final class SarifFormat implements LintFormat {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** A name of our own: under code scanning's own name it expects its own way of counting. */
  private static final String FINGERPRINT = "careplan/v1";

  private final JsonGenerator json;
  private final SarifRules rules;
  private final ReportPaths paths;
  private final String version;
  private final Wording wording;

  SarifFormat(Report report, Wording wording) {
    this.json = JsonStream.to(report.out());
    this.rules = new SarifRules(report.rules());
    this.paths = report.paths();
    this.version = report.version();
    this.wording = wording;
  }

  @Override
  public void begin() {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "careplan");
    json.writeStringProperty("version", version);
    json.writeStringProperty("semanticVersion", version);
    rules.write(json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeArrayPropertyStart("results");
  }

  @Override
  public void file(FileResult result) {
    List<Finding> all = new ArrayList<>(result.findings());
    all.addAll(result.allowed());
    all.addAll(result.baseline());
    if (all.isEmpty()) {
      return;
    }
    all.sort(Finding.IN_FILE_ORDER);
    Map<Finding, String> suppressed = new IdentityHashMap<>();
    result.allowed().forEach(finding -> suppressed.put(finding, "inSource"));
    result.baseline().forEach(finding -> suppressed.put(finding, "external"));
    Fingerprints fingerprints = Fingerprints.of(result);
    String uri = ReportPaths.uri(paths.fromRoot(result.file()));
    for (Finding finding : all) {
      String message = wording.messageAndBetter(finding, result.source());
      String path = wording.path(result, finding);
      json.writeStartObject();
      json.writeStringProperty("ruleId", finding.rule().name());
      json.writeNumberProperty("ruleIndex", rules.index(finding.rule()));
      json.writeStringProperty("level", SarifRules.level(finding.severity()));
      SarifRules.writeText("message", message, json);
      Span span = result.source().span(finding.start(), finding.end());
      writeLocation(uri, span, path);
      json.writeObjectPropertyStart("partialFingerprints");
      json.writeStringProperty(FINGERPRINT, fingerprints.of(finding));
      json.writeEndObject();
      if (suppressed.containsKey(finding)) {
        writeSuppression(suppressed.get(finding));
      }
      json.writeEndObject();
    }
  }

  private void writeLocation(String uri, Span span, String path) {
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    writeArtifact(uri);
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", span.line());
    json.writeNumberProperty("startColumn", span.column());
    json.writeNumberProperty("endLine", span.endLine());
    json.writeNumberProperty("endColumn", span.endColumn());
    json.writeEndObject();
    json.writeEndObject();
    if (!path.isEmpty()) {
      json.writeArrayPropertyStart("logicalLocations");
      json.writeStartObject();
      json.writeStringProperty("fullyQualifiedName", path);
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeArtifact(String uri) {
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", uri);
    json.writeEndObject();
  }

  private void writeSuppression(String kind) {
    json.writeArrayPropertyStart("suppressions");
    json.writeStartObject();
    json.writeStringProperty("kind", kind);
    json.writeEndObject();
    json.writeEndArray();
  }

  @Override
  public void end(LintSummary summary) {
    json.writeEndArray();
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", summary.problems().isEmpty());
    json.writeArrayPropertyStart("toolExecutionNotifications");
    for (Problem problem : summary.problems()) {
      write(problem);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void write(Problem problem) {
    json.writeStartObject();
    json.writeStringProperty("level", "error");
    SarifRules.writeText("message", problem.message(), json);
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    writeArtifact(ReportPaths.uri(paths.fromRoot(problem.file())));
    if (problem.line() > 0) {
      json.writeObjectPropertyStart("region");
      json.writeNumberProperty("startLine", problem.line());
      json.writeNumberProperty("startColumn", problem.column());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }
}
