package careplan.render.section;

import careplan.plan.Need;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Inline;
import careplan.render.document.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Needs in the order that was agreed, with what is done about each (R080, R116). */
public final class Needs {
  private static final int LAST = 1000;

  private Needs() {}

  /** A card for each need, the most important first. */
  public static List<Content> of(Edition edition, List<Need> needs) {
    List<Need> ordered = new ArrayList<>(needs);
    ordered.sort(Comparator.comparingInt(Needs::priority));
    List<Content> cards = new ArrayList<>();
    for (Need need : ordered) {
      card(edition, need).ifPresent(cards::add);
    }
    return cards;
  }

  /** Needs that nothing meets yet, each with why (R084). */
  public static List<Content> unmet(Edition edition) {
    List<Content> cards = new ArrayList<>();
    for (Need need : edition.plan().needs()) {
      Optional<List<Inline>> heading = heading(edition, need);
      if (need.isUnmet() && heading.isPresent()) {
        cards.add(
            new Section(
                "",
                heading.get(),
                Section.Frame.CARD,
                Headed.ifAny(edition.fields().of(need.block(), "unmet"))));
      }
    }
    return cards;
  }

  private static int priority(Need need) {
    String written = need.block().text("priority").map(Text::value).orElse("");
    boolean number = !written.isEmpty() && written.length() <= 2;
    for (int i = 0; i < written.length(); i++) {
      number &= written.charAt(i) >= '0' && written.charAt(i) <= '9';
    }
    return number ? Integer.parseInt(written) : LAST;
  }

  private static Optional<List<Inline>> heading(Edition edition, Need need) {
    return edition.wording().one(need.block(), "need").map(edition.wording()::line);
  }

  private static Optional<Section> card(Edition edition, Need need) {
    return heading(edition, need)
        .map(
            words ->
                new Section(
                    "",
                    words,
                    Section.Frame.CARD,
                    Headed.joined(
                        Headed.ifAny(edition.fields().except(need.block(), "need", "actions")),
                        Headed.part(edition, "actions", Actions.inFull(edition, need.actions())))));
  }
}
