package careplan.conversation.spoken;

import careplan.conversation.Wording;

/** The sentences that every conversation about a plan has. */
public final class Spoken {
  private Spoken() {}

  /**
   * What every conversation says, and what one says alone.
   *
   * @param beside the class beside which the table of that one lies
   * @param name the name of that table
   * @param language {@code en} or {@code cy}
   */
  public static Wording wording(Class<?> beside, String name, String language) {
    return Wording.of(Spoken.class, "spoken", language).and(Wording.of(beside, name, language));
  }
}
