package careplan.render.section;

import careplan.language.time.ContactHours;
import careplan.plan.Block;
import careplan.plan.Carer;
import careplan.plan.Contact;
import careplan.plan.Crisis;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.render.document.CareCard;
import careplan.render.document.ContactCard;
import careplan.render.document.Content;
import careplan.render.document.Fact;
import careplan.render.document.Inline;
import careplan.render.document.KeyValues;
import careplan.render.document.Link;
import careplan.render.document.Listing;
import careplan.render.document.Paragraph;
import careplan.render.document.Severity;
import careplan.render.document.Strong;
import careplan.render.document.Target;
import careplan.render.document.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who to call, and how: the numbers that always answer first (R136, R158). */
public final class Calls {
  private Calls() {}

  /** The contacts of the crisis plan, those that always answer first. */
  public static List<Content> cards(Edition edition) {
    List<Content> cards = new ArrayList<>();
    contacts(edition).forEach(contact -> cards.add(card(edition, contact)));
    return cards;
  }

  /** The contacts of the crisis plan, those that always answer first. */
  public static List<Contact> contacts(Edition edition) {
    List<Contact> always = new ArrayList<>();
    List<Contact> sometimes = new ArrayList<>();
    for (Contact contact : edition.plan().crisis().map(Crisis::contacts).orElse(List.of())) {
      (isAlways(edition, contact) ? always : sometimes).add(contact);
    }
    always.addAll(sometimes);
    return always;
  }

  /** The same in a line each: who, the number, when they answer. */
  public static List<Content> lines(Edition edition) {
    List<List<Inline>> lines = new ArrayList<>();
    contacts(edition).forEach(contact -> lines.add(line(edition, card(edition, contact))));
    return lines.isEmpty() ? List.of() : List.of(Listing.bullets(lines));
  }

  /** A card as a line. */
  public static List<Inline> line(Edition edition, ContactCard card) {
    List<Inline> line = new ArrayList<>();
    line.add(new Strong(card.name()));
    for (List<Inline> number : card.numbers()) {
      line.add(new Words(". ", edition.labels().language()));
      line.add(new Strong(number));
    }
    for (KeyValues.Entry entry : card.details().entries()) {
      line.add(new Words(". ", edition.labels().language()));
      entry.values().forEach(line::addAll);
    }
    return line;
  }

  private static Optional<TeamMember> member(Edition edition, Contact contact) {
    return contact.who().flatMap(id -> edition.plan().member(id.value()));
  }

  /** Whether somebody answers day and night, as the plan says it or as everybody knows. */
  static boolean isAlways(Edition edition, Contact contact) {
    Optional<TeamMember> member = member(edition, contact);
    ContactHours.Judgement judgement =
        ContactHours.judge(
            written(contact.block(), member, "name"),
            written(contact.block(), member, "role"),
            written(contact.block(), member, "phone"),
            written(contact.block(), member, "hours"));
    return judgement.answers() == ContactHours.Answers.ALWAYS;
  }

  private static String written(Block own, Optional<TeamMember> member, String field) {
    return own.text(field)
        .or(() -> member.flatMap(one -> one.block().text(field)))
        .map(Text::value)
        .orElse("");
  }

  /** What somebody to call is called. */
  static List<Inline> name(Edition edition, Contact contact) {
    return contact.block().has("name")
        ? value(edition, contact.block(), "name")
        : contact.who().map(who -> edition.wording().who(who)).orElse(List.of());
  }

  /** A card for a contact: somebody in the team by id, or a name with a number. */
  public static ContactCard card(Edition edition, Contact contact) {
    Block own = contact.block();
    TeamMember member = member(edition, contact).orElse(null);
    List<Inline> name = name(edition, contact);
    List<Inline> role = value(edition, own, "role");
    List<List<Inline>> numbers = edition.fields().values(own, "phone");
    List<KeyValues.Entry> details = new ArrayList<>();
    if (member != null) {
      role = role.isEmpty() ? role(edition, member) : role;
      numbers = numbers.isEmpty() ? numbers(edition, member) : numbers;
    }
    Block hours = own.has("hours") || member == null ? own : member.block();
    details.addAll(edition.fields().of(hours, "hours").entries());
    details.addAll(edition.fields().of(own, "for").entries());
    return new ContactCard(name, role, labelled(edition, numbers), new KeyValues(details));
  }

  /** A card for somebody in the team. */
  public static ContactCard card(Edition edition, TeamMember member) {
    return new ContactCard(
        value(edition, member.block(), "name"),
        role(edition, member),
        labelled(edition, numbers(edition, member)),
        edition
            .fields()
            .except(member.block(), "name", "role", "organisation", "phone", "kind", "accepted"));
  }

  /** A card with no more than it takes to reach somebody in the team. */
  public static ContactCard shortCard(Edition edition, TeamMember member) {
    return new ContactCard(
        value(edition, member.block(), "name"),
        role(edition, member),
        labelled(edition, numbers(edition, member)),
        edition.fields().of(member.block(), "email", "contact-by", "hours", "does"));
  }

  /**
   * Those in the team whom the crisis plan does not name: near ones, or those who come for work.
   */
  public static List<Content> others(Edition edition, boolean near) {
    Set<String> told = new HashSet<>();
    for (Contact contact : edition.plan().crisis().map(Crisis::contacts).orElse(List.of())) {
      contact.who().map(Text::value).ifPresent(told::add);
    }
    List<Content> cards = new ArrayList<>();
    for (TeamMember member : edition.plan().team()) {
      String kind = member.block().text("kind").map(Text::value).orElse("");
      boolean work = List.of("professional", "service", "").contains(kind);
      if (work != near && !told.contains(member.id().map(Text::value).orElse(""))) {
        cards.add(shortCard(edition, member));
      }
    }
    return cards;
  }

  /** Whom the carers reach, in office hours and in a crisis (R163, R267). */
  public static List<Content> ofCarers(Edition edition) {
    List<Content> cards = new ArrayList<>();
    for (Carer carer : edition.plan().carers()) {
      carer.inACrisis().ifPresent(contact -> cards.add(card(edition, contact)));
      carer.officeHours().ifPresent(contact -> cards.add(card(edition, contact)));
    }
    return cards;
  }

  /** "Phone: 029 2018 0120". */
  private static List<List<Inline>> labelled(Edition edition, List<List<Inline>> numbers) {
    List<List<Inline>> lines = new ArrayList<>();
    for (List<Inline> number : numbers) {
      List<Inline> line = new ArrayList<>();
      line.add(edition.labels().words("phone"));
      line.add(new Words(": ", edition.labels().language()));
      line.addAll(number);
      lines.add(line);
    }
    return lines;
  }

  private static List<List<Inline>> numbers(Edition edition, TeamMember member) {
    return edition.fields().values(member.block(), "phone");
  }

  private static List<Inline> role(Edition edition, TeamMember member) {
    List<Inline> role = new ArrayList<>(value(edition, member.block(), "role"));
    List<Inline> organisation = value(edition, member.block(), "organisation");
    if (!organisation.isEmpty()) {
      if (!role.isEmpty()) {
        role.add(new Words(", ", edition.labels().language()));
      }
      role.addAll(organisation);
    }
    return role;
  }

  private static List<Inline> value(Edition edition, Block block, String field) {
    List<List<Inline>> values = edition.fields().values(block, field);
    return values.isEmpty() ? List.of() : values.get(0);
  }

  /** What to do at once, with the number that everybody knows (R135). */
  public static List<Content> emergency(Edition edition) {
    Crisis crisis = edition.plan().crisis().orElse(null);
    Optional<Text> words =
        crisis == null ? Optional.empty() : edition.wording().one(crisis.block(), "emergency");
    if (words.isEmpty()) {
      return List.of();
    }
    Link number =
        new Link(
            List.of(new Fact("999", Fact.Kind.PHONE, edition.labels().language())),
            Target.phone("999"));
    boolean names999 = words.get().value().contains("999");
    List<Inline> heading =
        names999
            ? edition.labels().line("emergency.call", number)
            : List.of(edition.labels().words("emergency"));
    List<Content> contents = new ArrayList<>();
    contents.add(Paragraph.of(edition.wording().line(words.get())));
    return List.of(
        new CareCard(
            Severity.IMMEDIATE,
            List.of(edition.labels().words("severity.immediate")),
            heading,
            contents));
  }
}
