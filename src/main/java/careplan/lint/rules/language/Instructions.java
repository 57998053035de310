package careplan.lint.rules.language;

import careplan.lint.Context;
import careplan.plan.PlanText;
import careplan.settings.Limit;

/** What is read in a hurry or in distress: what to do in a crisis, and when help fails (R151). */
final class Instructions {
  /** The NHS writes sentences of up to 20 words; a team may set its own number. */
  private static final int NHS_STYLE = 20;

  private Instructions() {}

  static int wordsASentence(Context context) {
    return context.settings().limit(Limit.WORDS_A_SENTENCE, NHS_STYLE);
  }

  static boolean areIn(PlanText text) {
    return switch (text.within().shape().name()) {
      case "crisis step" -> !text.field().name().equals("wait");
      case "crisis plan" -> isForAll(text.field().name());
      case "fallback", "coordinator away" -> true;
      default -> false;
    };
  }

  private static boolean isForAll(String field) {
    return field.equals("emergency") || field.equals("responsibilities");
  }

  static boolean isCrisisStep(PlanText text) {
    return text.within().shape().name().equals("crisis step");
  }
}
