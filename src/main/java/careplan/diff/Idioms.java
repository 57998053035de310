package careplan.diff;

import careplan.plan.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes that people say in a sentence of their own: a goal is reached, a copy is given anew. */
final class Idioms {
  private final Names was;
  private final Names is;

  Idioms(Names was, Names is) {
    this.was = was;
    this.is = is;
  }

  /** The sentence, where there is one. */
  Optional<Sentence> of(Change change) {
    boolean isThere = change.after().isPresent();
    boolean isNews = change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.CHANGED;
    if (!isThere || !isNews || !(change.after().get() instanceof Words now)) {
      return Optional.empty();
    }
    Optional<Words> before = change.before().filter(Words.class::isInstance).map(Words.class::cast);
    return switch (now.fieldPath()) {
      case "updated" -> day(change, now, before, "The plan was last changed on ");
      case "copies.on" -> copy(change, now, before);
      default -> now.name().equals("status") ? status(change, now, before) : Optional.empty();
    };
  }

  private Optional<Sentence> day(
      Change change, Words now, Optional<Words> before, String beginning) {
    String earlier = before.map(its -> "; the time before was " + was.said(its)).orElse("");
    return Optional.of(Sentence.of(change, beginning + is.said(now) + earlier + "."));
  }

  /** A later day is a new copy; an earlier one puts a day right, which is said as other changes. */
  private Optional<Sentence> copy(Change change, Words now, Optional<Words> before) {
    Fields copy = (Fields) now.parent().orElseThrow();
    boolean isLater =
        before.isPresent()
            && Dates.moment(before.get().value()).isPresent()
            && Dates.moment(now.value()).isPresent()
            && Dates.moment(before.get().value()).get().isBefore(Dates.moment(now.value()).get());
    return isLater
        ? Optional.of(
            Sentence.of(
                change,
                "A new copy for "
                    + is.title(copy)
                    + " was given on "
                    + is.said(now)
                    + "; the one before on "
                    + was.said(before.get())
                    + "."))
        : Optional.empty();
  }

  private Optional<Sentence> status(Change change, Words now, Optional<Words> before) {
    if (!(now.parent().orElse(null) instanceof Fields item) || !item.isItem()) {
      return Optional.empty();
    }
    String earlier = before.map(its -> " (it was " + was.said(its) + ")").orElse("");
    return PlainWords.status(item, now.value())
        .map(said -> Sentence.of(change, said.replace("{}", is.title(item)) + earlier + "."));
  }

  /**
   * What belongs to a change of a dose, or of something done about a risk, to tell what it means.
   */
  List<String> beside(Content changed) {
    List<String> lines = new ArrayList<>();
    Content at = changed;
    while (at != null && !(at instanceof Fields && at.isItem())) {
      at = at.parent().orElse(null);
    }
    if (at instanceof Fields item && PlainWords.noun(item).equals("medicine") && at != changed) {
      for (String field : List.of("when", "for")) {
        Optional<Words> words = item.text(field);
        if (words.isPresent() && !changed.name().equals(field)) {
          lines.add(
              Names.capital(is.field(words.get())) + ": " + Sentences.ended(is.said(words.get())));
        }
      }
    }
    return lines;
  }

  /** The risk that something was done about, where it is named. */
  List<String> risk(Fields item, Names names) {
    Content holder = item.parent().flatMap(Content::parent).orElse(null);
    boolean isAction = PlainWords.noun(item).equals("action");
    if (!isAction || !(holder instanceof Fields fields)) {
      return List.of();
    }
    return fields
        .text("risk")
        .map(risk -> List.of("The risk that it answers: " + Sentences.ended(names.said(risk))))
        .orElse(List.of());
  }
}
