package careplan.render.copy;

import careplan.plan.AboutMe;
import careplan.plan.Block;
import careplan.plan.Coordinator;
import careplan.plan.Health;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Inline;
import careplan.render.document.KeyValues;
import careplan.render.document.Words;
import careplan.render.section.Calls;
import careplan.render.section.Headed;
import java.util.ArrayList;
import java.util.List;

/** What somebody who does not know the person has to know, in a few lines. */
final class PassportParts {
  private PassportParts() {}

  /** How to be with the person. */
  static List<Content> withMe(Edition edition) {
    Block about = edition.plan().aboutMe().map(AboutMe::block).orElse(null);
    if (about == null) {
      return List.of();
    }
    List<KeyValues.Entry> entries = new ArrayList<>();
    for (String field : List.of("good-support", "please-do", "please-dont")) {
      List<List<Inline>> values = edition.fields().values(about, field);
      if (!values.isEmpty()) {
        entries.add(new KeyValues.Entry(Headed.heading(edition, "about-me." + field), values));
      }
    }
    return Headed.ifAny(new KeyValues(entries));
  }

  /** Conditions and medicines, a line each. */
  static List<Content> health(Edition edition) {
    Block health = edition.plan().health().map(Health::block).orElse(null);
    if (health == null) {
      return List.of();
    }
    List<KeyValues.Entry> entries = new ArrayList<>();
    add(edition, health, "conditions", List.of("name"), entries);
    add(edition, health, "medicines", List.of("medicine", "dose", "when", "for"), entries);
    return Headed.ifAny(new KeyValues(entries));
  }

  private static void add(
      Edition edition,
      Block health,
      String list,
      List<String> fields,
      List<KeyValues.Entry> entries) {
    List<List<Inline>> lines = new ArrayList<>();
    for (Block one : health.blocks(list)) {
      List<Inline> line = new ArrayList<>();
      for (String field : fields) {
        for (List<Inline> value : edition.fields().values(one, field)) {
          line.add(new Words(line.isEmpty() ? "" : ", ", edition.labels().language()));
          line.addAll(value);
        }
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    if (!lines.isEmpty()) {
      entries.add(new KeyValues.Entry(Headed.heading(edition, "health." + list), lines));
    }
  }

  /** Who answers for the care, and how to reach them, a line each (R254). */
  static List<Content> lead(Edition edition) {
    List<List<Inline>> lines = new ArrayList<>();
    for (Coordinator coordinator : edition.plan().coordinator()) {
      coordinator
          .block()
          .text("who")
          .flatMap(who -> edition.plan().member(who.value()))
          .ifPresent(member -> lines.add(Calls.line(edition, Calls.shortCard(edition, member))));
    }
    return lines.isEmpty()
        ? List.of()
        : List.of(
            new KeyValues(
                List.of(new KeyValues.Entry(Headed.heading(edition, "passport.lead"), lines))));
  }
}
