package careplan.output.assess;

import careplan.assess.AgreedAction;
import careplan.assess.Assessment;
import careplan.assess.Comparison;
import careplan.assess.Entry;
import careplan.assess.Evidence;
import careplan.assess.Figure;
import careplan.assess.Group;
import careplan.assess.Reply;
import careplan.assess.Toolkit;
import careplan.output.caseload.WrittenDay;
import careplan.plan.Dates;
import careplan.render.document.Content;
import careplan.render.document.Document;
import careplan.render.document.Listing;
import careplan.render.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A self-assessment as a report: the answers, what plans show, what is left to do, the rollout. */
public final class AssessmentDocument {
  private static final int MOST_FILES = 25;

  private final Assessment assessment;
  private final Evidence evidence;
  private final List<Section> sections = new ArrayList<>();

  private AssessmentDocument(Assessment assessment, Evidence evidence) {
    this.assessment = assessment;
    this.evidence = evidence;
  }

  /**
   * The report.
   *
   * @param evidence what plans show now; what was written down, where there are none
   * @param sinceLastTime how it compares with an earlier one
   */
  public static Document of(
      Assessment assessment, Evidence evidence, Optional<Comparison> sinceLastTime) {
    AssessmentDocument report = new AssessmentDocument(assessment, evidence);
    report.atAGlance();
    sinceLastTime.ifPresent(comparison -> report.sections.add(ComparisonSections.of(comparison)));
    for (Group group : Group.values()) {
      report.group(group);
    }
    report.leftToDo();
    report.sections.add(RolloutSection.of(assessment));
    report.plansBehind();
    return Blocks.document(
        "Self-assessment of care planning",
        title(assessment),
        report.introduction(),
        report.sections,
        Toolkit.SOURCE
            + " A figure is what stands in the files of plans; the answer to a question is given by"
            + " people.");
  }

  static String title(Assessment assessment) {
    return assessment.service().isEmpty() ? "Self-assessment" : assessment.service();
  }

  private List<Content> introduction() {
    List<String> facts = new ArrayList<>();
    if (!assessment.on().isEmpty()) {
      facts.add("Made on " + day(assessment.on()));
    }
    if (!assessment.by().isEmpty()) {
      facts.add("by " + String.join(", ", assessment.by()));
    }
    List<Content> contents = new ArrayList<>();
    if (!facts.isEmpty()) {
      contents.add(Blocks.paragraph(String.join(" ", facts) + "."));
    }
    if (!assessment.again().isEmpty()) {
      contents.add(Blocks.paragraph("To be done again on " + day(assessment.again()) + "."));
    }
    contents.add(Blocks.paragraph(counts(assessment)));
    return contents;
  }

  /** How the answers fall, in a sentence. */
  static String counts(Assessment assessment) {
    return assessment.entries().size()
        + " questions: "
        + assessment.count(Optional.of(Reply.YES))
        + " yes, "
        + assessment.count(Optional.of(Reply.PARTLY))
        + " partly, "
        + assessment.count(Optional.of(Reply.NO))
        + " no, "
        + assessment.unanswered().size()
        + " open.";
  }

  private void atAGlance() {
    List<List<String>> rows = new ArrayList<>();
    for (Group group : Group.values()) {
      int[] counts = new int[Reply.values().length];
      int open = 0;
      for (Entry entry : assessment.of(group)) {
        if (entry.reply().isPresent()) {
          counts[entry.reply().get().ordinal()]++;
        } else {
          open++;
        }
      }
      rows.add(
          List.of(
              group.title(),
              Integer.toString(counts[Reply.YES.ordinal()]),
              Integer.toString(counts[Reply.PARTLY.ordinal()]),
              Integer.toString(counts[Reply.NO.ordinal()]),
              Integer.toString(open)));
    }
    sections.add(
        Blocks.section(
            "glance",
            "At a glance",
            List.of(
                Blocks.table(
                    "Answers by group", List.of("Group", "Yes", "Partly", "No", "Open"), rows))));
  }

  private void group(Group group) {
    List<List<String>> rows = new ArrayList<>();
    for (Entry entry : assessment.of(group)) {
      rows.add(
          List.of(
              entry.item().number() + ". " + entry.item().words(),
              entry.reply().map(Reply::word).orElse("open")
                  + (entry.notes().isEmpty() ? "" : "\n" + entry.notes()),
              shown(entry),
              actions(entry.actions())));
    }
    sections.add(
        Blocks.section(
            group.name().toLowerCase(Locale.ROOT),
            group.title(),
            List.of(
                Blocks.table(
                    group.title() + ": answers",
                    List.of("Question", "Answer", "What plans show", "Agreed actions"),
                    rows))));
  }

  private String shown(Entry entry) {
    List<String> lines = new ArrayList<>();
    for (Figure figure : evidence.figures(entry.item(), assessment)) {
      lines.add(capital(figure.words()));
    }
    if (lines.isEmpty()) {
      return entry.item().measures().isEmpty() ? "Plans cannot show this." : "";
    }
    return String.join("\n", lines);
  }

  static String actions(List<AgreedAction> actions) {
    List<String> lines = new ArrayList<>();
    for (AgreedAction action : actions) {
      lines.add(action(action));
    }
    return String.join("\n", lines);
  }

  /** An action in a line: what, who, by when, and how it stands. */
  static String action(AgreedAction action) {
    List<String> facts = new ArrayList<>();
    if (!action.who().isEmpty()) {
      facts.add(action.who());
    }
    if (!action.by().isEmpty()) {
      facts.add("by " + day(action.by()));
    }
    if (!action.status().isEmpty()) {
      facts.add(action.status());
    }
    return facts.isEmpty()
        ? action.action()
        : action.action() + " (" + String.join(", ", facts) + ")";
  }

  /** A day written out; other words stay as they are. */
  static String day(String written) {
    return Dates.moment(written).map(moment -> WrittenDay.of(moment.toLocalDate())).orElse(written);
  }

  private void leftToDo() {
    List<String> lines = new ArrayList<>();
    for (Entry entry : assessment.unanswered()) {
      lines.add("Not answered yet: " + entry.item().number() + ". " + entry.item().words());
    }
    for (Entry entry : assessment.withoutAction()) {
      lines.add(
          "Answered "
              + entry.reply().orElseThrow().word()
              + ", with nothing agreed: "
              + entry.item().number()
              + ". "
              + entry.item().words());
    }
    if (assessment.again().isEmpty()) {
      lines.add("No day is set for doing this again.");
    }
    sections.add(
        Blocks.section(
            "left",
            "Still to do here",
            lines.isEmpty()
                ? List.of(Blocks.paragraph("Every question is answered, and actions are agreed."))
                : List.of(bullets(lines))));
  }

  private void plansBehind() {
    List<Content> contents = new ArrayList<>();
    for (Evidence.Lacking lacking : evidence.lacking()) {
      List<String> files = lacking.files();
      List<String> shown = files.subList(0, Math.min(MOST_FILES, files.size()));
      int more = files.size() - shown.size();
      contents.add(
          Blocks.section(
              "",
              "Where it cannot be seen that " + lacking.measure().words(),
              List.of(
                  Blocks.paragraph(
                      String.join(", ", shown) + (more == 0 ? "" : ", and " + more + " more")))));
    }
    if (!contents.isEmpty()) {
      sections.add(Blocks.section("plans", "The plans behind the figures", contents));
    }
  }

  static Listing bullets(List<String> lines) {
    return Listing.bullets(lines.stream().map(Blocks::words).toList());
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
