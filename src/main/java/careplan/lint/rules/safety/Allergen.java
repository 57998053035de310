package careplan.lint.rules.safety;

import careplan.plan.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A substance that stands under {@code health.allergies}.
 *
 * @param entry the words of the entry
 * @param words the substance, each word in the singular
 */
record Allergen(Text entry, List<String> words) {

  /** Each substance of an entry; "Penicillin (rash)" is penicillin, "eggs and nuts" are two. */
  static List<Allergen> in(Text to) {
    List<Allergen> allergens = new ArrayList<>(1);
    substances(to, allergens);
    return allergens;
  }

  private static void substances(Text to, List<Allergen> allergens) {
    List<String> substance = new ArrayList<>(2);
    String outside = withoutBrackets(to.value());
    Words words = Words.of(outside);
    for (int i = 0; i < words.size(); i++) {
      String word = words.word(i);
      boolean welshAnd = word.equals("a") && outside.charAt(words.start(i)) == 'a';
      boolean joins = word.equals("and") || word.equals("or") || welshAnd;
      boolean slash = i > 0 && outside.substring(words.end(i - 1), words.start(i)).contains("/");
      if (joins || slash || (i > 0 && words.comesAfterPause(i))) {
        add(to, substance, allergens);
      }
      if (isReaction(word) || (i > 0 && words.comesAfterDash(i))) {
        break;
      }
      if (!joins && !saysNothing(word)) {
        substance.add(Words.singular(word));
      }
    }
    add(to, substance, allergens);
  }

  private static void add(Text to, List<String> substance, List<Allergen> allergens) {
    if (substance.size() > 1) {
      substance.removeIf(Allergen::isAnyMedicine);
    }
    if (!substance.isEmpty()) {
      allergens.add(new Allergen(to, List.copyOf(substance)));
      substance.clear();
    }
  }

  /** The text with a comma in place of each bracket that is not its beginning. */
  private static String withoutBrackets(String text) {
    StringBuilder outside = new StringBuilder(text.length());
    int at = 0;
    int bracket = text.indexOf('(', 1);
    while (bracket > 0) {
      outside.append(text, at, bracket).append(',');
      int end = text.indexOf(')', bracket);
      at = end < 0 ? text.length() : end + 1;
      bracket = end < 0 ? -1 : text.indexOf('(', at);
    }
    return outside.append(text, at, text.length()).toString();
  }

  /** After these words an entry speaks of what happens. */
  private static boolean isReaction(String word) {
    return switch (word) {
      case "gives", "causes", "causing", "reaction", "makes", "brings", "rash", "anaphylaxis" ->
          true;
      default -> false;
    };
  }

  private static boolean saysNothing(String word) {
    return switch (word) {
      case "all",
          "any",
          "the",
          "an",
          "none",
          "nil",
          "no",
          "known",
          "unknown",
          "not",
          "nkda",
          "allergy",
          "allergies",
          "allergic",
          "to",
          "severe",
          "mild",
          "some",
          "other",
          "certain",
          "products",
          "product",
          "family" ->
          true;
      default -> false;
    };
  }

  private static boolean isAnyMedicine(String word) {
    return switch (word) {
      case "medicine", "medication", "drug", "antibiotic", "tablet", "injection", "based" -> true;
      default -> false;
    };
  }

  /** Whether its words stand at a place of a text. */
  boolean standsAt(Words text, int at) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(Words.singular(text.word(at + i)))) {
        return false;
      }
    }
    return true;
  }
}
