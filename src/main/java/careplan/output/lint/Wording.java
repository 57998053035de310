package careplan.output.lint;

import careplan.lint.FileResult;
import careplan.lint.Finding;
import careplan.lint.FindingPaths;
import careplan.lint.RulePage;
import careplan.output.text.Markdown;
import careplan.yaml.SourceText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The sentences of findings, made when they are written. One run has one. */
final class Wording {
  private final Map<String, String> reasons = new HashMap<>();
  private final boolean redacted;
  private FileResult current;
  private FindingPaths paths;

  /**
   * @param redacted whether nothing may be said that comes from a plan: no word, name, number or id
   */
  Wording(boolean redacted) {
    this.redacted = redacted;
  }

  /** Whether nothing is said that comes from a plan. */
  boolean isRedacted() {
    return redacted;
  }

  /** What is wrong, in the plan's own words, or in general ones. */
  String message(Finding finding, SourceText source) {
    return redacted ? finding.rule().summary() : finding.message().in(source);
  }

  /** What is wrong and, in a sentence of its own, what could stand there instead. */
  String messageAndBetter(Finding finding, SourceText source) {
    String message = message(finding, source);
    return better(finding, source).map(better -> message + " Better: " + better).orElse(message);
  }

  /** What is wrong, without a word of the plan: reports travel further than plans do. */
  String messageWithoutPlanWords(Finding finding, SourceText source) {
    return finding.message().quotes() ? finding.rule().summary() : finding.message().in(source);
  }

  /** What could stand there instead; it may hold words of the plan. */
  Optional<String> better(Finding finding, SourceText source) {
    return redacted ? Optional.empty() : finding.better().map(better -> better.in(source));
  }

  /** Where it stands in the data, as a JSON Pointer, as far as that may be said. */
  String path(FileResult result, Finding finding) {
    if (!redacted) {
      return finding.path();
    }
    if (result != current) {
      current = result;
      paths = new FindingPaths(result);
    }
    return paths.of(finding).open();
  }

  /** Why a rule matters, as its page says; empty where the page does not say. */
  String why(Finding finding) {
    return reasons.computeIfAbsent(
        finding.rule().name(), name -> Markdown.plain(RulePage.of(finding.rule()).why()));
  }
}
