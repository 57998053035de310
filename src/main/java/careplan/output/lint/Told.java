package careplan.output.lint;

import careplan.lint.FileResult;
import careplan.lint.Finding;
import careplan.lint.Severity;
import careplan.output.text.VisibleText;
import careplan.yaml.MappingNode;
import careplan.yaml.Message;
import careplan.yaml.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A remark as it is told to a person: once, with the other places that it holds for.
 *
 * @param first the weightiest finding, and among those the first in the file
 * @param likewise findings of the same rule that say the same of other places
 * @param beside what else there is to say of the very same words
 */
record Told(Finding first, List<Finding> likewise, List<Told> beside) {
  private static final int MOST_WORDS = 40;

  /** The most urgent first; a sort by it keeps the order of the file among equals. */
  static final Comparator<Told> BY_URGENCY =
      Comparator.<Told, Severity>comparing(told -> told.first.severity())
          .reversed()
          .thenComparing(Told::isOnlyMissing);

  /** The findings of a plan, the most urgent first, each by itself. */
  static List<Told> each(FileResult result) {
    List<Told> told = new ArrayList<>(result.findings().size());
    for (Finding finding : result.findings()) {
      told.add(new Told(finding, List.of(), List.of()));
    }
    told.sort(BY_URGENCY);
    return told;
  }

  /** The same, with what is said alike of several places, and all of one place, said together. */
  static List<Told> together(FileResult result) {
    Map<Object, Told> told = new LinkedHashMap<>();
    for (Told one : each(result)) {
      Finding finding = one.first;
      Told known =
          told.putIfAbsent(
              saying(finding), new Told(finding, new ArrayList<>(), new ArrayList<>()));
      if (known != null) {
        known.likewise.add(finding);
      }
    }
    return byPlace(told.values());
  }

  private static List<Told> byPlace(Collection<Told> remarks) {
    Map<List<Integer>, Told> places = new HashMap<>();
    List<Told> told = new ArrayList<>(remarks.size());
    for (Told remark : remarks) {
      Finding finding = remark.first;
      boolean ofWords = finding.about().isEmpty();
      Told there =
          ofWords ? places.putIfAbsent(List.of(finding.start(), finding.end()), remark) : null;
      if (there == null) {
        told.add(remark);
      } else {
        there.beside.add(remark);
      }
    }
    return told;
  }

  /** Whether it says, for information, that there could be something more. */
  boolean isOnlyMissing() {
    return first.severity() == Severity.INFO && !first.about().isEmpty();
  }

  /** What a finding says, but for the words of the plan. */
  private static Object saying(Finding finding) {
    return List.of(
        finding.rule().name(),
        finding.about(),
        ours(finding.message()),
        finding.better().map(Told::ours).orElse(List.of()));
  }

  private static List<Object> ours(Message message) {
    List<Object> ours = new ArrayList<>(message.arguments().size() + 1);
    ours.add(message.template());
    for (Object argument : message.arguments()) {
      ours.add(argument instanceof Message.Quote ? "" : argument);
    }
    return ours;
  }

  /** The first words that a finding stands on. */
  static String words(Finding finding, SourceText source) {
    String words = VisibleText.oneLine(source.quote(finding.start(), finding.end())).strip();
    if (words.codePointCount(0, words.length()) <= MOST_WORDS) {
      return words;
    }
    int end = words.lastIndexOf(' ', words.offsetByCodePoints(0, MOST_WORDS));
    return (end > 0 ? words.substring(0, end) : words.substring(0, MOST_WORDS)) + "...";
  }

  /**
   * Whether something is missing from the plan as a whole, so that no line has to do with it. Its
   * place in other formats is the first key of the file.
   */
  static boolean isOfTheWholePlan(FileResult result, Finding finding) {
    return !finding.about().isEmpty()
        && result.root().orElse(null) instanceof MappingNode root
        && !root.isEmpty()
        && root.entries().get(0).key().start() == finding.start();
  }
}
