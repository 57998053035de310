package careplan.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All changes in sentences: what bears on safety first, then the sections of the plan in their
 * order. Each change is in one sentence, and in one only.
 *
 * @param person what the person is called
 * @param checkFirst what bears on safety, the gravest first
 * @param sections everything else
 * @param standing what was agreed before the changes and has not been said again since
 * @param counts how many changes there are, in one line of one form
 */
public record Summary(
    String person,
    List<Sentence> checkFirst,
    List<Section> sections,
    List<String> standing,
    String counts) {

  /** Says nothing. */
  public static final Summary NOTHING = new Summary("", List.of(), List.of(), List.of(), "");

  /** The sentences about one section of the plan. */
  public record Section(String heading, List<Sentence> sentences) {}

  /** Says all changes. */
  public static Summary of(PlanDifference difference) {
    return of(difference, difference.changes());
  }

  /** Says some of the changes. */
  public static Summary of(PlanDifference difference, List<Change> changes) {
    Sentences sentences = new Sentences(difference);
    List<Sentence> first = new ArrayList<>();
    Map<String, List<Sentence>> bySection = new LinkedHashMap<>();
    for (Sentence sentence : sentences.of(changes)) {
      if (sentence.isSafety()) {
        first.add(sentence);
      } else {
        bySection.computeIfAbsent(heading(sentence), heading -> new ArrayList<>()).add(sentence);
      }
    }
    first.sort(Comparator.comparingInt(Sentence::rank));
    List<Section> sections = new ArrayList<>();
    bySection.forEach((heading, its) -> sections.add(new Section(heading, its)));
    String person = new Names(difference.afterContent(), difference.beforeContent()).person();
    return new Summary(
        person, first, sections, new Standing(difference).of(changes), counts(changes));
  }

  private static String heading(Sentence sentence) {
    Change change = sentence.changes().get(0);
    return change.kind().isOfMeaning()
        ? PlainWords.section(change.place().section())
        : "In the file only";
  }

  private static String counts(List<Change> changes) {
    Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
    int first = 0;
    for (Change change : changes) {
      counts.merge(change.kind(), 1, Integer::sum);
      first += change.isSafety() ? 1 : 0;
    }
    StringBuilder line = new StringBuilder("In all: ");
    for (ChangeKind kind : ChangeKind.values()) {
      line.append(counts.getOrDefault(kind, 0)).append(counted(kind));
    }
    return line.append(first).append(" to check first.").toString();
  }

  private static String counted(ChangeKind kind) {
    return switch (kind) {
      case ADDED -> " new, ";
      case REMOVED -> " gone, ";
      case CHANGED -> " changed, ";
      case MOVED -> " moved, ";
      case RENAMED -> " renamed; ";
      case COMMENT -> " in comments and ";
      case LAYOUT -> " in how the file is laid out; ";
    };
  }
}
