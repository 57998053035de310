package careplan.combine;

/**
 * Two people of two plans who may be one.
 *
 * @param one how the first is called in an answer: the id in the plan that comes out, or the name
 * @param other how the second is called
 * @param described both, with what is known of them
 */
public record Doubt(String one, String other, String described) {

  /** Both, as {@code --same} and {@code --apart} take them. */
  public String pair() {
    return one + "=" + other;
  }
}
