package careplan.review;

import careplan.conversation.Remark;
import careplan.conversation.Wording;
import careplan.lint.Finding;
import careplan.lint.Group;
import careplan.lint.Linter;
import careplan.lint.Severity;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says what lint would say of an answer: what it finds with it and does not find without it. */
public final class Judging {
  /** Groups that judge what is said; the others ask for more, and the meeting goes on asking. */
  private static final Set<Group> OF_WORDS =
      EnumSet.of(Group.ACTIONS, Group.GOALS, Group.NEEDS, Group.LANGUAGE, Group.CRISIS);

  private final Linter linter;
  private final Settings settings;
  private String judged = "";
  private List<String> known = List.of();

  /**
   * @param linter all rules, on the day of the talk
   * @param settings those of the team that the plan belongs to
   */
  public Judging(Linter linter, Settings settings) {
    this.linter = linter;
    this.settings = settings;
  }

  /** The one remark that an answer is worth, if any. */
  List<Remark> remarks(String before, String after, Wording wording) {
    if (before.equals(after)) {
      return List.of();
    }
    if (!before.equals(judged)) {
      PlanReading earlier = read(before);
      known = keys(findings(earlier), earlier);
    }
    PlanReading reading = read(after);
    List<Finding> found = findings(reading);
    List<String> old = new ArrayList<>(known);
    judged = after;
    known = keys(found, reading);
    for (Finding finding : found) {
      String rule = finding.rule().name();
      if (!old.remove(key(finding, reading)) && isOfWords(finding)) {
        String words =
            wording
                .find("remark." + rule)
                .orElseGet(() -> finding.message().in(reading.document().source()));
        return List.of(new Remark(rule, words));
      }
    }
    return List.of();
  }

  private static boolean isOfWords(Finding finding) {
    String rule = finding.rule().name();
    boolean isAboutAbsence = rule.contains("-without-") && !rule.equals("action-without-deed");
    return finding.about().isEmpty()
        && !isAboutAbsence
        && finding.severity().compareTo(Severity.WARNING) >= 0
        && OF_WORDS.contains(finding.rule().group());
  }

  private static List<String> keys(List<Finding> findings, PlanReading reading) {
    List<String> keys = new ArrayList<>(findings.size());
    findings.forEach(finding -> keys.add(key(finding, reading)));
    return keys;
  }

  /** Lines move, and what is said of them does not. */
  private static String key(Finding finding, PlanReading reading) {
    return finding.rule().name() + " " + finding.message().in(reading.document().source());
  }

  private List<Finding> findings(PlanReading reading) {
    return linter.lint(reading, settings).findings();
  }

  private static PlanReading read(String plan) {
    return PlanReader.read("plan", plan.getBytes(StandardCharsets.UTF_8));
  }
}
