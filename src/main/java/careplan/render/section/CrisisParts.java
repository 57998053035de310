package careplan.render.section;

import careplan.plan.Block;
import careplan.plan.Crisis;
import careplan.plan.CrisisPerson;
import careplan.plan.CrisisStep;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.render.document.CareCard;
import careplan.render.document.Content;
import careplan.render.document.Inline;
import careplan.render.document.KeyValues;
import careplan.render.document.Listing;
import careplan.render.document.Paragraph;
import careplan.render.document.Severity;
import careplan.render.document.Strong;
import careplan.render.document.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of the crisis plan, as somebody in distress or a stranger reads them (R139 to R153).
 */
public final class CrisisParts {
  private final Edition edition;
  private final Block block;
  private final Crisis crisis;

  /** The parts of a crisis plan. */
  public CrisisParts(Edition edition, Crisis crisis) {
    this.edition = edition;
    this.crisis = crisis;
    this.block = crisis.block();
  }

  /** A list of the crisis plan under its heading. */
  public List<Content> list(String field) {
    return Headed.bullets(edition, "crisis." + field, edition.wording().many(block, field));
  }

  /** Early signs, on a card that asks to act in time (R142). */
  public List<Content> signs() {
    List<Content> signs = Headed.bullets(edition, edition.wording().many(block, "warning-signs"));
    List<Content> serious = Headed.bullets(edition, edition.wording().many(block, "relapse-signs"));
    List<Content> cards = new ArrayList<>();
    if (!signs.isEmpty()) {
      cards.add(card(Severity.NON_URGENT, "severity.non-urgent", "crisis.warning-signs", signs));
    }
    if (!serious.isEmpty()) {
      cards.add(card(Severity.URGENT, "severity.urgent", "crisis.relapse-signs", serious));
    }
    return cards;
  }

  private CareCard card(Severity severity, String words, String path, List<Content> contents) {
    return new CareCard(
        severity, List.of(edition.labels().words(words)), Headed.heading(edition, path), contents);
  }

  /** What to do, one step after another: the sign, what to do, whom to call, how long to wait. */
  public List<Content> steps() {
    List<List<Content>> items = new ArrayList<>();
    for (CrisisStep step : crisis.steps()) {
      List<Content> item = new ArrayList<>();
      sign(step).ifPresent(item::add);
      edition
          .wording()
          .one(step.block(), "action")
          .ifPresent(text -> item.add(Paragraph.of(new Strong(edition.wording().line(text)))));
      List<KeyValues.Entry> entries = new ArrayList<>();
      call(step, entries);
      entries.addAll(edition.fields().of(step.block(), "who", "wait").entries());
      item.addAll(Headed.ifAny(new KeyValues(entries).run()));
      if (!item.isEmpty()) {
        items.add(item);
      }
    }
    return items.isEmpty()
        ? List.of()
        : Headed.part(edition, "crisis.steps", List.of(new Listing(Listing.Kind.NUMBERS, items)));
  }

  private Optional<Content> sign(CrisisStep step) {
    return edition
        .wording()
        .one(step.block(), "sign")
        .map(
            text -> {
              List<Inline> line = new ArrayList<>();
              line.add(edition.labels().words("field.crisis-step.sign"));
              line.add(new Words(": ", edition.labels().language()));
              line.addAll(edition.wording().line(text));
              return Paragraph.of(line);
            });
  }

  private void call(CrisisStep step, List<KeyValues.Entry> entries) {
    List<List<Inline>> lines = new ArrayList<>();
    for (Text id : step.call()) {
      lines.add(withNumber(id));
    }
    if (!lines.isEmpty()) {
      entries.add(
          new KeyValues.Entry(List.of(edition.labels().words("field.crisis-step.call")), lines));
    }
  }

  /** A name and a number to call; a number that everybody knows alone. */
  private List<Inline> withNumber(Text id) {
    String value = id.value();
    if (value.length() == 3 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return List.of(edition.wording().phone(value));
    }
    List<Inline> line = new ArrayList<>(edition.wording().who(id));
    edition
        .plan()
        .member(value)
        .flatMap(TeamMember::phone)
        .ifPresent(
            phone -> {
              line.add(new Words(", ", edition.labels().language()));
              line.addAll(edition.wording().phone(phone));
            });
    return line;
  }

  /** Whom the person responds to best, with a number and why (R140). */
  public List<Content> people() {
    List<List<Content>> items = new ArrayList<>();
    for (CrisisPerson person : crisis.people()) {
      person
          .who()
          .ifPresent(
              who -> {
                List<Inline> line = new ArrayList<>();
                line.add(new Strong(withNumber(who)));
                edition
                    .wording()
                    .one(person.block(), "why")
                    .ifPresent(
                        why -> {
                          line.add(new Words(". ", edition.labels().language()));
                          line.addAll(edition.wording().line(why));
                        });
                items.add(List.of(Paragraph.of(line)));
              });
    }
    return items.isEmpty()
        ? List.of()
        : Headed.part(edition, "crisis.people", List.of(new Listing(Listing.Kind.BULLETS, items)));
  }

  /** What each of us does (R143). */
  public List<Content> responsibilities() {
    return crisis
        .responsibilities()
        .map(parts -> Headed.ifAny(edition.fields().open(parts)))
        .map(parts -> Headed.part(edition, "crisis.responsibilities", parts))
        .orElse(List.of());
  }

  /** Who to call. */
  public List<Content> contacts() {
    return Headed.part(edition, "crisis.contacts", Calls.cards(edition));
  }

  /** Who the person is, for somebody who does not know them (R150). */
  public static List<Content> whoIAm(Edition edition) {
    Block person = edition.plan().person().block();
    List<Content> contents = new ArrayList<>();
    contents.addAll(
        Headed.ifAny(
            edition
                .fields()
                .of(person, "name", "known-as", "pronouns", "born", "nhs-number")
                .run()));
    List<KeyValues.Entry> entries = new ArrayList<>();
    person
        .block("communication")
        .ifPresent(block -> entries.addAll(edition.fields().of(block, "needs", "how").entries()));
    edition
        .plan()
        .health()
        .ifPresent(
            health -> {
              List<List<Inline>> allergies = allergies(edition, health.block());
              if (!allergies.isEmpty()) {
                entries.add(
                    new KeyValues.Entry(Headed.heading(edition, "health.allergies"), allergies));
              }
            });
    contents.addAll(Headed.ifAny(new KeyValues(entries)));
    return contents;
  }

  /** What the person cannot bear and what it does, a line each. */
  static List<List<Inline>> allergies(Edition edition, Block health) {
    List<List<Inline>> lines = new ArrayList<>();
    for (Block allergy : health.blocks("allergies")) {
      List<Inline> line = new ArrayList<>();
      edition.fields().values(allergy, "to").forEach(line::addAll);
      for (List<Inline> reaction : edition.fields().values(allergy, "reaction")) {
        line.add(new Words(": ", edition.labels().language()));
        line.addAll(reaction);
      }
      lines.add(line);
    }
    return lines.isEmpty() ? edition.fields().values(health, "allergies") : lines;
  }

  /** Who wrote it with the person. */
  public List<Content> madeWith() {
    return Headed.ifAny(edition.fields().of(block, "made-with"));
  }
}
