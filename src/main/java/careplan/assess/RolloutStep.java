package careplan.assess;

import java.util.Locale;

/** The five steps of bringing care planning in (R284), in their order. */
public enum RolloutStep {
  SELF_ASSESS(
      "Assess yourselves",
      "Find out where planning stands: these questions, what teams say, and what people and carers"
          + " say."),
  AGREE_VISION(
      "Agree what you are after",
      "Settle the vision and the principles by which planning is done here."),
  AGREE_ACTIONS(
      "Agree an action plan", "Put the agreed actions in order, under the five headings below."),
  BEGIN_SMALL(
      "Begin in phases",
      "Start with one case, build up from there, and win people in each team who speak for it."),
  EVALUATE(
      "Evaluate",
      "After the time you agreed, go back to the principles and answer these questions again.");

  private final String title;
  private final String words;

  RolloutStep(String title, String words) {
    this.title = title;
    this.words = words;
  }

  /** What it is called. */
  public String title() {
    return title;
  }

  /** What it comes to. */
  public String words() {
    return words;
  }

  /** As a file calls it: {@code agree-vision}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
