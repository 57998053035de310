package careplan.lint.rules.safety;

import careplan.plan.Allergy;
import careplan.plan.Health;
import careplan.plan.Plan;
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

  /** Every substance of a plan; "Penicillin (rash)" is penicillin, "eggs and nuts" are two. */
  static List<Allergen> in(Plan plan) {
    List<Allergen> allergens = new ArrayList<>();
    for (Allergy allergy : plan.health().map(Health::allergies).orElse(List.of())) {
      Text to = allergy.to().orElse(null);
      if (to != null) {
        substances(to, allergens);
      }
    }
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

  private static String withoutBrackets(String text) {
    int bracket = text.indexOf('(');
    if (bracket <= 0) {
      return text;
    }
    int end = text.indexOf(')', bracket);
    return text.substring(0, bracket)
        + ","
        + (end < 0 ? "" : withoutBrackets(text.substring(end + 1)));
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

  int length() {
    return words.size();
  }

  /**
   * Where it is first named as something to give or use; -1 where it is not, or where it is named
   * only to be kept away.
   *
   * @param isThing whether the words name a medicine or a piece of equipment, where "for" says what
   *     it is against
   */
  int namedIn(Words text, boolean isThing) {
    for (int at = 0; at + words.size() <= text.size(); at++) {
      if (standsAt(text, at) && !Avoidance.isOf(text, at, at + words.size(), isThing)) {
        return at;
      }
    }
    return -1;
  }

  private boolean standsAt(Words text, int at) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(Words.singular(text.word(at + i)))) {
        return false;
      }
    }
    return true;
  }
}
