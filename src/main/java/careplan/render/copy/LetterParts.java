package careplan.render.copy;

import careplan.plan.Goal;
import careplan.plan.Plan;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Inline;
import careplan.render.document.LineBreak;
import careplan.render.document.Listing;
import careplan.render.document.Paragraph;
import careplan.render.document.Strong;
import careplan.render.document.Words;
import careplan.render.section.CrisisParts;
import careplan.render.section.Headed;
import careplan.render.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** The parts of a letter that no other copy has. */
final class LetterParts {
  private LetterParts() {}

  /** Address, date, salutation and what the letter is. */
  static List<Content> opening(Edition edition) {
    Labels labels = edition.labels();
    Plan plan = edition.plan();
    List<Content> contents = new ArrayList<>();
    List<Inline> address = new ArrayList<>();
    address.add(new Words(edition.wording().fullName(), labels.language()));
    for (List<Inline> line : edition.fields().values(plan.person().block(), "address")) {
      address.add(new LineBreak());
      address.addAll(line);
    }
    contents.add(Paragraph.of(address));
    plan.updated().or(plan::date).ifPresent(date -> contents.add(Paragraph.of(labels.date(date))));
    contents.add(
        Paragraph.of(
            labels.line("letter.dear", new Words(edition.wording().knownAs(), labels.language()))));
    contents.add(Paragraph.of(Strong.of(labels.words("letter.is"))));
    contents.addAll(WholePlan.introduction(edition));
    return contents;
  }

  /** Goals that are not over, a line each. */
  static List<Content> goals(Edition edition) {
    List<List<Inline>> lines = new ArrayList<>();
    for (Goal goal : edition.plan().goals()) {
      if (!goal.isOver()) {
        lines.add(Headed.title(edition, goal.block(), "goal"));
      }
    }
    return lines.isEmpty() ? List.of() : List.of(Listing.bullets(lines));
  }

  /** What to do in a crisis. */
  static List<Content> steps(Edition edition) {
    return edition
        .plan()
        .crisis()
        .map(crisis -> new CrisisParts(edition, crisis).steps())
        .orElse(List.of());
  }

  /** When the plan is looked at again, and who writes. */
  static List<Content> ending(Edition edition) {
    Labels labels = edition.labels();
    List<Content> contents = new ArrayList<>();
    PageFrame.nextReview(edition.plan())
        .ifPresent(
            next -> contents.add(Paragraph.of(labels.line("letter.next", labels.date(next)))));
    contents.add(Paragraph.of(labels.words("letter.wrong")));
    contents.add(Paragraph.of(labels.words("letter.yours")));
    for (List<Inline> writer : edition.fields().values(edition.plan().block(), "written-by")) {
      contents.add(Paragraph.of(writer));
    }
    return contents;
  }
}
