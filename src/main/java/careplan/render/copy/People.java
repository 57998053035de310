package careplan.render.copy;

import careplan.plan.Block;
import careplan.plan.Contact;
import careplan.plan.Crisis;
import careplan.plan.Plan;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.render.document.Inline;
import careplan.render.exchange.ContactEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everybody with a number or an address, for a telephone's list. */
final class People {
  private People() {}

  /** Those of the crisis plan first, then the team; each once. */
  static List<ContactEntry> entries(Edition edition) {
    List<ContactEntry> entries = new ArrayList<>();
    Plan plan = edition.plan();
    Set<String> told = new HashSet<>();
    for (Contact contact : plan.crisis().map(Crisis::contacts).orElse(List.of())) {
      TeamMember member = contact.who().flatMap(who -> plan.member(who.value())).orElse(null);
      contact.who().map(Text::value).ifPresent(told::add);
      add(edition, contact.block(), member == null ? contact.block() : member.block(), entries);
    }
    for (TeamMember member : plan.team()) {
      if (!told.contains(member.id().map(Text::value).orElse(""))) {
        add(edition, member.block(), member.block(), entries);
      }
    }
    return entries;
  }

  private static void add(Edition edition, Block own, Block member, List<ContactEntry> entries) {
    String phone = said(edition, own, member, "phone");
    String email = said(edition, own, member, "email");
    String name = said(edition, own, member, "name");
    if (name.isEmpty() || (phone.isEmpty() && email.isEmpty())) {
      return;
    }
    StringBuilder notes = new StringBuilder();
    for (String field : List.of("hours", "for")) {
      String words = said(edition, own, member, field);
      notes.append(notes.isEmpty() || words.isEmpty() ? "" : ". ").append(words);
    }
    entries.add(
        new ContactEntry(
            name,
            said(edition, own, member, "organisation"),
            said(edition, own, member, "role"),
            phone.isEmpty() ? List.of() : List.of(phone),
            email.isEmpty() ? List.of() : List.of(email),
            notes.toString()));
  }

  /** What a field says; the contact's own words before those of the team. */
  private static String said(Edition edition, Block own, Block member, String field) {
    for (Block block : List.of(own, member)) {
      if (block.shape().field(field).isPresent()) {
        List<List<Inline>> values = edition.fields().values(block, field);
        if (!values.isEmpty()) {
          return Inline.text(values.get(0));
        }
      }
    }
    return "";
  }
}
