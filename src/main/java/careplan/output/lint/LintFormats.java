package careplan.output.lint;

import java.util.Locale;
import java.util.Optional;

/** The formats there are. */
public enum LintFormats {
  FULL,
  CONCISE,
  JSON,
  SARIF,
  GITHUB,
  GITLAB,
  JUNIT,
  RDJSON;

  /** The word that asks for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the report says itself how the run went, so that nobody else need say it. */
  public boolean closesItself() {
    return this == FULL || this == JSON;
  }

  /** Whether its reports travel to other people's machines, so that no word of a plan may. */
  public boolean travels() {
    return this != FULL && this != JSON;
  }

  /** Whether it can count findings by rule. */
  public boolean canCount() {
    return this == FULL || this == CONCISE || this == JSON;
  }

  /** Makes it. */
  public LintFormat make(Report report) {
    Wording wording = new Wording(report.redacted());
    if (report.statistics() && this != JSON) {
      return new StatisticsFormat(
          report.out(),
          report.paper(),
          report.closing() && this == FULL,
          this == FULL,
          report.redacted());
    }
    return switch (this) {
      case FULL ->
          new FullFormat(report.out(), report.paper(), report.closing(), report.all(), wording);
      case CONCISE -> new ConciseFormat(report.out());
      case JSON ->
          new JsonFormat(
              report.out(),
              wording,
              report.statistics() ? Optional.of(new Statistics()) : Optional.empty());
      case SARIF -> new SarifFormat(report, wording);
      case GITHUB -> new GithubFormat(report.out(), report.paths(), wording);
      case GITLAB -> new GitlabFormat(report.out(), report.paths(), wording);
      case JUNIT -> new JunitFormat(report.out(), report.fails(), wording);
      case RDJSON -> new RdjsonFormat(report.out(), wording);
    };
  }
}
