package careplan.lint.rules.safety;

import careplan.plan.Allergy;
import careplan.plan.Health;
import careplan.plan.Plan;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The substances that stand under {@code health.allergies}, by the first word of each. */
final class Allergens {
  /**
   * A substance named in some words.
   *
   * @param allergen the substance
   * @param from index of its first character
   * @param to index just past its last one
   */
  record Mention(Allergen allergen, int from, int to) {}

  private final Map<String, List<Allergen>> byFirstWord = new HashMap<>();

  private Allergens() {}

  static Allergens of(Plan plan) {
    Allergens allergens = new Allergens();
    for (Allergy allergy : plan.health().map(Health::allergies).orElse(List.of())) {
      Text to = allergy.to().orElse(null);
      if (to != null) {
        for (Allergen allergen : Allergen.in(to)) {
          allergens
              .byFirstWord
              .computeIfAbsent(allergen.words().get(0), word -> new ArrayList<>(1))
              .add(allergen);
        }
      }
    }
    return allergens;
  }

  boolean isEmpty() {
    return byFirstWord.isEmpty();
  }

  /**
   * The first substance that some words name as something to give or use.
   *
   * @param isThing whether they name a medicine or a piece of equipment, where "for" says what it
   *     is against
   */
  Optional<Mention> namedIn(String text, boolean isThing) {
    Words words = Words.of(text);
    for (int at = 0; at < words.size(); at++) {
      for (Allergen allergen :
          byFirstWord.getOrDefault(Words.singular(words.word(at)), List.of())) {
        int end = at + allergen.words().size();
        if (allergen.standsAt(words, at) && !Avoidance.isOf(words, at, end, isThing)) {
          return Optional.of(new Mention(allergen, words.start(at), words.end(end - 1)));
        }
      }
    }
    return Optional.empty();
  }
}
