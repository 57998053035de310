package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where a plan gives the person an order, as "Joanne must walk every day" does (R188): a plan
 * is what people have agreed to. What must be done for them, or must not happen to them, is no
 * order to them.
 */
public final class OrderJudgement {
  private static final Set<String> THE_PERSON =
      Set.of("he", "she", "you", "patient", "client", "resident", "user", "tenant", "pupil");

  private OrderJudgement() {}

  /**
   * The word that makes it an order.
   *
   * @param names what the person is called, in small letters
   */
  public static Optional<DecidingWords> in(Text text, Set<String> names) {
    for (int i = 1; i < text.size(); i++) {
      boolean must = text.isAt(i, "must") && !text.isQuoted(i);
      String before = text.token(i - 1).word();
      if (must && (THE_PERSON.contains(before) || names.contains(before)) && isDeed(text, i + 1)) {
        return Optional.of(DecidingWords.of(Input.TEXT, text, new Range(i, i + 1)));
      }
    }
    return Optional.empty();
  }

  /** Whether words give an order by themselves: "refrain from", "comply with". */
  public static boolean isOrder(DecidingWords words) {
    String word = words.words();
    int space = word.indexOf(' ');
    return switch ((space < 0 ? word : word.substring(0, space)).toLowerCase(Locale.ROOT)) {
      case "refrain",
          "refrains",
          "refraining",
          "desist",
          "obey",
          "obeys",
          "comply",
          "adhere",
          "abide",
          "must" ->
          true;
      default -> false;
    };
  }

  /** "must not be left alone", "must have two people with her" is for others to see to. */
  private static boolean isDeed(Text text, int at) {
    int verb = text.isAt(at, "not") || text.isAt(at, "always") ? at + 1 : at;
    return verb < text.size() && !text.isAt(verb, "be") && !text.isAt(verb, "have");
  }
}
