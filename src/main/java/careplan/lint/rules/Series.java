package careplan.lint.rules;

/** Templates that name several things in one sentence: "{}, {} and {}". */
public final class Series {
  private Series() {}

  /**
   * A template for a list.
   *
   * @param count how many there are
   * @param each the template of one of them
   */
  public static String of(int count, String each) {
    StringBuilder list = new StringBuilder(count * (each.length() + 2));
    for (int i = 0; i < count; i++) {
      list.append(i == 0 ? "" : i == count - 1 ? " and " : ", ").append(each);
    }
    return list.toString();
  }
}
