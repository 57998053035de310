package careplan.lint.rules.needs;

import careplan.language.judgement.NeedKind;
import careplan.language.judgement.NeedVerdict;
import careplan.lint.Context;
import careplan.plan.Need;

/** What the words of a need name. */
final class NeedKinds {
  private NeedKinds() {}

  /** Whether a need names a service or a task, of which other rules speak already. */
  static boolean isNoNeed(Context context, Need need) {
    NeedVerdict verdict = context.language().need(need).orElse(null);
    return verdict != null && verdict.kind() != NeedKind.NEED;
  }
}
