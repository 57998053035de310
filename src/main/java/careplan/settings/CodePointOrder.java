package careplan.settings;

import java.util.Comparator;

/** Compares as UTF-8 bytes would be compared; {@link String#compareTo} compares UTF-16 units. */
final class CodePointOrder implements Comparator<String> {

  @Override
  public int compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char one = a.charAt(i);
      char other = b.charAt(i);
      if (one != other) {
        // Halves of one code point stand for code points above every single unit.
        boolean above = Character.isSurrogate(one);
        return above == Character.isSurrogate(other)
            ? Character.compare(one, other)
            : above ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
