package careplan.create;

import careplan.conversation.Remark;
import careplan.conversation.Wording;
import careplan.lint.Finding;
import careplan.lint.Linter;
import careplan.lint.Severity;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.settings.Settings;
import careplan.yaml.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges a plan that is being written by the rules that lint has. */
public final class Judge {
  private static final int MOST = 2;

  /**
   * What hangs on answers that are still to come, or on how the file is written, which is not for
   * whoever talks to mend.
   */
  private static final Set<String> NOT_OF_ONE_ANSWER =
      Set.of(
          "action-for-nothing",
          "all-actions-professional",
          "coordinator-not-agreed",
          "crisis-role-not-accepted",
          "crisis-plan-is-only-numbers",
          "goals-all-set-by-professionals",
          "no-24-7-contact",
          "nothing-asked-of-others",
          "no-person-i-respond-to",
          "nothing-builds-independence",
          "one-option-only",
          "only-professionals-listed",
          "owner-cannot-see-the-plan",
          "person-has-no-action",
          "role-not-accepted",
          "safety-linked-to-nothing",
          "safety-only-restricts",
          "text-cut-at-hash",
          "too-much-for-one-person",
          "unknown-value",
          "words-in-brackets");

  private static final int MOST_KEPT = 20;

  private final Map<String, Set<String>> rulesBroken = new HashMap<>();
  private final Linter linter;
  private final Settings settings;

  /**
   * @param linter all rules, on the day of the talk
   * @param settings those of the team that the plan belongs to
   */
  public Judge(Linter linter, Settings settings) {
    this.linter = linter;
    this.settings = settings;
  }

  /** Everything that lint finds. */
  List<Finding> findings(String plan) {
    return linter.lint(read(plan), settings).findings();
  }

  /**
   * Whether lint finds something by one rule; asked of the same plan again, it is not read again.
   */
  boolean finds(String plan, String rule) {
    Set<String> found = rulesBroken.get(plan);
    if (found == null) {
      found = new HashSet<>();
      for (Finding finding : findings(plan)) {
        found.add(finding.rule().name());
      }
      if (rulesBroken.size() > MOST_KEPT) {
        rulesBroken.clear();
      }
      rulesBroken.put(plan, found);
    }
    return found.contains(rule);
  }

  /** What stands at one place of the plan, in words for whoever said it. */
  List<Remark> remarks(String plan, String pointer, Wording wording) {
    PlanReading reading = read(plan);
    List<Remark> remarks = new ArrayList<>();
    for (Finding finding : linter.lint(reading, settings).findings()) {
      String rule = finding.rule().name();
      boolean isHere = finding.path().equals(pointer) || finding.path().startsWith(pointer + "/");
      boolean isWeighty =
          finding.severity().compareTo(Severity.WARNING) >= 0
              || wording.find("remark." + rule).isPresent();
      boolean counts = finding.about().isEmpty() && isWeighty && !isOfLater(rule);
      if (isHere && counts && remarks.size() < MOST) {
        remarks.add(new Remark(rule, words("remark.", finding, reading, wording)));
      }
    }
    return remarks;
  }

  /**
   * What a plan lacks, worst first, in words for whoever talked about it: its errors, but for what
   * was left open on purpose.
   *
   * @param leftOpen paths of the format that were left open
   */
  List<String> lacks(String plan, List<String> leftOpen, Wording wording) {
    PlanReading reading = read(plan);
    List<String> lacks = new ArrayList<>();
    for (Finding finding : linter.lint(reading, settings).findings()) {
      boolean isOpen = !finding.about().isEmpty() && isUnder(finding.about(), leftOpen);
      if (finding.severity() == Severity.ERROR && !isOpen) {
        String words = words("open.", finding, reading, wording);
        if (!lacks.contains(words)) {
          lacks.add(words);
        }
      }
    }
    return lacks;
  }

  private static boolean isUnder(String path, List<String> paths) {
    return paths.stream().anyMatch(open -> open.equals(path) || open.startsWith(path + "."));
  }

  /**
   * The words of the table, with those of the finding in them; else lint's own, which are English.
   */
  private static String words(String begin, Finding finding, PlanReading reading, Wording wording) {
    SourceText source = reading.document().source();
    String key = begin + finding.rule().name();
    return wording.find(key).isPresent()
        ? wording.say(key, finding.message().argumentsIn(source).toArray())
        : wording.say(begin + "other", finding.message().in(source));
  }

  /** Whether a rule speaks of something that is not there, and that may be asked for next. */
  private static boolean isOfLater(String rule) {
    boolean isAboutAbsence = rule.contains("-without-") && !rule.equals("action-without-deed");
    return isAboutAbsence || NOT_OF_ONE_ANSWER.contains(rule);
  }

  private static PlanReading read(String plan) {
    return PlanReader.read("plan", plan.getBytes(StandardCharsets.UTF_8));
  }
}
