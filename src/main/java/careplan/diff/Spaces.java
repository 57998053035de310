package careplan.diff;

/** White space in text. */
public final class Spaces {
  private Spaces() {}

  /** The text with single spaces for every stretch of white space, and none around it. */
  public static String collapsed(String text) {
    if (isCollapsed(text)) {
      return text;
    }
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        space = true;
      } else {
        if (space && !collapsed.isEmpty()) {
          collapsed.append(' ');
        }
        space = false;
        collapsed.append(c);
      }
    }
    return collapsed.toString();
  }

  private static boolean isCollapsed(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        if (space) {
          return false;
        }
        space = true;
      } else if (Character.isWhitespace(c)) {
        return false;
      } else {
        space = false;
      }
    }
    return !space || text.isEmpty();
  }
}
