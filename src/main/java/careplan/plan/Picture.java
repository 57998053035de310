package careplan.plan;

/** What the field {@code picture} is for, wherever it stands. */
final class Picture {
  static final String MEANING =
      "The picture for it in easy read: a name, such as walking, or a file beside the plan.";

  static final String SOURCE = "R252";

  private Picture() {}
}
