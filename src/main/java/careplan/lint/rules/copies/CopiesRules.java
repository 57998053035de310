package careplan.lint.rules.copies;

import careplan.lint.Group;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Missing;
import careplan.plan.Detail;
import java.util.List;

/** The rules on copies and communication, in the order of the catalogue. */
public final class CopiesRules {
  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new OwnerWithoutACopy(),
          new DifferenceNotRecorded(),
          new NoCopyGiven(),
          new CopyOutOfDate(),
          new FormatNeededNotGiven(),
          new Missing(
              RuleInfo.of(
                  "communication-not-recorded",
                  Group.COPIES,
                  Severity.WARNING,
                  Detail.FULL,
                  "Nothing says how this person reads, hears and likes to be told things.",
                  "R192",
                  "R199"),
              "person.communication",
              context -> true,
              "Nothing says how this person reads, hears and likes to be told things: large print,"
                  + " Welsh, pictures, an interpreter, or nothing of the kind.",
              "communication: {needs: [...], formats: [...], how: ...}"),
          new CommunicationNeedsNotRechecked());

  private CopiesRules() {}
}
