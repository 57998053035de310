package careplan.render.section;

import careplan.plan.Block;
import careplan.plan.Contact;
import careplan.plan.Crisis;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Inline;
import careplan.render.document.Listing;
import careplan.render.document.Paragraph;
import careplan.render.document.Strong;
import careplan.render.document.Words;
import careplan.render.nhs.Phones;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands on a card, in as few words as the plan allows. */
public final class CardParts {
  private CardParts() {}

  /**
   * A number that always answers.
   *
   * @param name who answers
   * @param dialled its digits, with the {@code +} of a country's code
   */
  public record AlwaysNumber(Inline name, String dialled) {}

  /** The first number of the crisis plan that answers day and night. */
  public static Optional<AlwaysNumber> alwaysNumber(Edition edition) {
    for (Contact contact : contacts(edition)) {
      Optional<Text> phone = phone(edition, contact);
      if (Calls.isAlways(edition, contact)
          && phone.flatMap(text -> Phones.grouped(text.value())).isPresent()) {
        List<Inline> name = Calls.name(edition, contact);
        String words = Inline.text(name);
        return Optional.of(
            new AlwaysNumber(
                new Words(words, edition.labels().language()),
                Phones.dialled(phone.get().value())));
      }
    }
    return Optional.empty();
  }

  private static List<Contact> contacts(Edition edition) {
    return edition.plan().crisis().map(Crisis::contacts).orElse(List.of());
  }

  private static Optional<Text> phone(Edition edition, Contact contact) {
    Optional<Text> own = contact.block().text("phone");
    return own.isPresent()
        ? own
        : contact.who().flatMap(id -> edition.plan().member(id.value())).flatMap(TeamMember::phone);
  }

  /** Who to call, a line each: name, number, hours; those that always answer first. */
  public static List<Content> calls(Edition edition) {
    List<List<Inline>> always = new ArrayList<>();
    List<List<Inline>> sometimes = new ArrayList<>();
    for (Contact contact : contacts(edition)) {
      boolean isAlways = Calls.isAlways(edition, contact);
      (isAlways ? always : sometimes).add(call(edition, contact, isAlways));
    }
    always.addAll(sometimes);
    return always.isEmpty() ? List.of() : List.of(Listing.bullets(always));
  }

  private static List<Inline> call(Edition edition, Contact contact, boolean isAlways) {
    List<Inline> line = new ArrayList<>(Calls.name(edition, contact));
    phone(edition, contact)
        .ifPresent(
            phone -> {
              line.add(new Words(": ", edition.labels().language()));
              line.add(new Strong(edition.wording().phone(phone)));
            });
    if (isAlways) {
      line.add(new Words(", ", edition.labels().language()));
      line.add(edition.labels().words("card.always"));
      return line;
    }
    Block own = contact.block();
    Optional<Block> hours =
        own.has("hours")
            ? Optional.of(own)
            : contact.who().flatMap(id -> edition.plan().member(id.value())).map(TeamMember::block);
    hours.ifPresent(
        block -> {
          for (List<Inline> value : edition.fields().values(block, "hours")) {
            line.add(new Words(", ", edition.labels().language()));
            line.addAll(value);
          }
        });
    return line;
  }

  /** What to do at once, in the words of the plan. */
  public static List<Content> emergency(Edition edition) {
    return edition
        .plan()
        .crisis()
        .flatMap(crisis -> edition.wording().one(crisis.block(), "emergency"))
        .<List<Content>>map(text -> List.of(Paragraph.of(new Strong(edition.wording().line(text)))))
        .orElse(List.of());
  }

  /** Allergies and what the person does not want, a line each. */
  public static List<Content> health(Edition edition) {
    List<Content> contents = new ArrayList<>();
    edition
        .plan()
        .health()
        .ifPresent(
            health ->
                labelled(
                        edition, "health.allergies", CrisisParts.allergies(edition, health.block()))
                    .ifPresent(contents::add));
    edition
        .plan()
        .crisis()
        .ifPresent(
            crisis ->
                labelled(
                        edition,
                        "crisis.refusals",
                        edition.wording().lines(edition.wording().many(crisis.block(), "refusals")))
                    .ifPresent(contents::add));
    return contents;
  }

  private static Optional<Content> labelled(
      Edition edition, String path, List<List<Inline>> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    List<Inline> line = new ArrayList<>();
    List<Inline> label = new ArrayList<>(Headed.heading(edition, path));
    label.add(new Words(": ", edition.labels().language()));
    line.add(new Strong(label));
    for (int i = 0; i < values.size(); i++) {
      line.add(new Words(i == 0 ? "" : "; ", edition.labels().language()));
      line.addAll(values.get(i));
    }
    return Optional.of(Paragraph.of(line));
  }

  /** A list of the crisis plan, a line each. */
  public static List<Content> lines(Edition edition, Crisis crisis, String field) {
    List<Text> texts = edition.wording().many(crisis.block(), field);
    return texts.isEmpty() ? List.of() : List.of(Listing.bullets(edition.wording().lines(texts)));
  }
}
