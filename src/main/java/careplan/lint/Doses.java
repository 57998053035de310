package careplan.lint;

/** Doses as they can be compared: "75 mcg" and "75 micrograms" are one. */
public final class Doses {
  private Doses() {}

  /** A dose with its units spelt out, its numbers as figures, and in small letters. */
  public static String plain(String dose) {
    StringBuilder plain = new StringBuilder(dose.length() + 8);
    StringBuilder unit = new StringBuilder();
    for (int i = 0; i <= dose.length(); i++) {
      char c = i < dose.length() ? Character.toLowerCase(dose.charAt(i)) : ' ';
      if (Character.isLetter(c)) {
        unit.append(c);
        continue;
      }
      if (!unit.isEmpty()) {
        plain.append(' ').append(spelt(unit.toString())).append(' ');
        unit.setLength(0);
      }
      boolean point = c == '.' && i + 1 < dose.length() && Character.isDigit(dose.charAt(i + 1));
      plain.append(point ? 'p' : c == ',' ? ' ' : c);
    }
    return plain.toString();
  }

  private static String spelt(String unit) {
    return switch (unit) {
      case "mcg", "\u00b5g", "\u03bcg", "microgram", "micrograms", "microgrammes" -> "microgram";
      case "mg", "mgs", "milligram", "milligrams", "milligrammes" -> "milligram";
      case "g", "gram", "grams", "grammes" -> "gram";
      case "ml", "mls", "millilitre", "millilitres" -> "millilitre";
      case "tablets", "tabs", "tab" -> "tablet";
      case "puffs" -> "puff";
      case "drops" -> "drop";
      case "capsules", "caps", "cap" -> "capsule";
      case "units", "iu" -> "unit";
      case "one", "a", "an" -> "1";
      case "two" -> "2";
      case "three" -> "3";
      case "four" -> "4";
      default -> unit;
    };
  }
}
