package careplan.lint.rules;

import java.util.List;

/** Templates that name several things in one sentence: "{}, {} and {}". */
public final class Series {
  private Series() {}

  /** Words one after the other: "money, housing and safety". */
  public static String of(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

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
