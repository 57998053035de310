package careplan.language.judgement;

import careplan.language.Text;
import careplan.language.Token;
import careplan.language.Topic;
import careplan.language.Vocabulary;
import careplan.language.WordList;
import careplan.language.time.TimeExpression;
import careplan.language.time.TimeExpressions;

/** Asks of words whether they say when to take a medicine, or speak of medicines (R121, R122). */
public final class MedicineJudgement {
  private MedicineJudgement() {}

  /** Whether the words say how often, at what time, on which days or upon what need. */
  public static boolean saysWhen(String source) {
    for (TimeExpression expression : TimeExpressions.in(source)) {
      switch (expression.kind()) {
        case FREQUENCY, CLOCK, DAY, ON_DEMAND -> {
          return true;
        }
        default -> {
          // A date or a length of time does not say when on a day to take something.
        }
      }
    }
    return false;
  }

  /** Whether the words only point to somebody else's: "as directed", "as per label". */
  public static boolean pointsElsewhere(String source) {
    Text text = Text.of(source);
    boolean points = false;
    for (Token token : text.tokens()) {
      switch (token.word()) {
        case "directed", "prescribed", "instructed", "advised", "label", "packet", "box" ->
            points = true;
        case "as",
            "per",
            "by",
            "on",
            "the",
            "take",
            "use",
            "to",
            "be",
            "taken",
            "used",
            "see",
            "doctor",
            "gp",
            "pharmacist",
            "prescription",
            "instructions",
            "." -> {
          // These say nothing of a time either.
        }
        default -> {
          return false;
        }
      }
    }
    return points;
  }

  /** Whether the words are about medicines, as far as these lists know them. */
  public static boolean speaksOfMedicines(String source, Vocabulary vocabulary) {
    Text text = Text.of(source);
    for (Token token : text.tokens()) {
      switch (token.lemma()) {
        case "medicine",
            "medication",
            "tablet",
            "pill",
            "capsule",
            "injection",
            "inhaler",
            "patch",
            "dose",
            "insulin",
            "antibiotic",
            "painkiller",
            "antidepressant",
            "antipsychotic",
            "statin",
            "steroid" -> {
          return true;
        }
        default -> {
          // Another word may speak of one.
        }
      }
    }
    WordList things = vocabulary.on(Topic.SERVICES);
    for (WordList.Match match : things.in(text, text.all())) {
      if (match.entry().kind().equals("medicine")) {
        return true;
      }
    }
    return false;
  }
}
