package careplan.render.format;

/** Whether words hold letters that are read from right to left. */
final class RightToLeft {
  private RightToLeft() {}

  /** Whether at least one letter is. */
  static boolean isIn(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= 0x590 && c != 0xAD && isOne(words.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
