package careplan.output.lint;

import careplan.lint.Finding;
import careplan.lint.RulePage;
import careplan.output.text.Markdown;
import careplan.yaml.SourceText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The sentences of findings, made when they are written. One run has one. */
final class Wording {
  private final Map<String, String> reasons = new HashMap<>();

  /** What is wrong, in the plan's own words. */
  String message(Finding finding, SourceText source) {
    return finding.message().in(source);
  }

  /** What is wrong, without a word of the plan: reports travel further than plans do. */
  String messageWithoutPlanWords(Finding finding, SourceText source) {
    return finding.message().quotes() ? finding.rule().summary() : finding.message().in(source);
  }

  /** What could stand there instead; it may hold words of the plan. */
  Optional<String> better(Finding finding, SourceText source) {
    return finding.better().map(better -> better.in(source));
  }

  /** Why a rule matters, as its page says; empty where the page does not say. */
  String why(Finding finding) {
    return reasons.computeIfAbsent(finding.rule().name(), Wording::reason);
  }

  private static String reason(String rule) {
    return RulePage.of(rule).map(page -> Markdown.plain(page.why())).orElse("");
  }
}
