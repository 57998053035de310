package careplan.assess;

/**
 * What plans show of a question.
 *
 * @param what what is so: {@code a coordinator is named}
 * @param plans in how many plans
 * @param of of how many that it is asked
 */
public record Figure(String what, int plans, int of) {

  /** In whole per cent, rounded down; -1 where it is asked of none. */
  public int percent() {
    return of == 0 ? -1 : (int) (100L * plans / of);
  }

  /** In words: {@code a coordinator is named: 28 of 31 plans (90%)}. */
  public String words() {
    return of == 0
        ? what + ": asked of no plan"
        : what + ": " + plans + " of " + of + (of == 1 ? " plan (" : " plans (") + percent() + "%)";
  }
}
