package careplan.render.copy;

import careplan.plan.Goal;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Document;
import careplan.render.document.Layout;
import careplan.render.document.Paragraph;
import careplan.render.document.Section;
import careplan.render.document.Strong;
import careplan.render.document.WritingLines;
import careplan.render.section.Cards;
import careplan.render.section.Headed;
import java.util.ArrayList;
import java.util.List;

/** What to think over before a review, with room to write (R021, R226). */
final class Preparation implements Copy {
  @Override
  public String name() {
    return "preparation";
  }

  @Override
  public String purpose() {
    return "to think over before a review, with room to write";
  }

  @Override
  public Document document(Edition edition) {
    return outline(edition)
        .page(name(), Layout.CLEAR, List.of(Paragraph.of(edition.labels().words("prepare.lead"))));
  }

  private static Outline outline(Edition edition) {
    return new Outline(edition)
        .with("review.next", meeting(edition))
        .with("prepare.results", results(edition))
        .with("prepare.working", grid(edition))
        .with("goals", goals(edition))
        .with("questions", questions(edition))
        .with("prepare.first", List.of(new WritingLines(2)));
  }

  private static List<Content> meeting(Edition edition) {
    return edition
        .plan()
        .block()
        .block("review")
        .map(review -> Headed.ifAny(edition.fields().of(review, "next", "who", "when-else")))
        .orElse(List.of());
  }

  private static List<Content> results(Edition edition) {
    return edition
        .plan()
        .health()
        .map(health -> Cards.inShort(edition, health.block(), "results", "test"))
        .orElse(List.of());
  }

  /** What is working and what is not, in three voices, to be filled in (R222). */
  private static List<Content> grid(Edition edition) {
    List<Content> voices = new ArrayList<>();
    for (String voice : List.of("me", "voice.family", "voice.professionals")) {
      List<Content> lines = new ArrayList<>();
      for (String field : List.of("field.working", "field.not-working")) {
        lines.add(Paragraph.of(Strong.of(edition.labels().words(field))));
        lines.add(new WritingLines(2));
      }
      voices.add(
          new Section("", List.of(edition.labels().words(voice)), Section.Frame.NONE, lines));
    }
    return voices;
  }

  private static List<Content> goals(Edition edition) {
    List<Content> parts = new ArrayList<>();
    for (Goal goal : edition.plan().goals()) {
      if (!goal.isOver()) {
        List<Content> lines = new ArrayList<>();
        lines.addAll(Headed.ifAny(edition.fields().of(goal.block(), "measure", "by")));
        lines.add(Paragraph.of(Strong.of(edition.labels().words("prepare.how-far"))));
        lines.add(new WritingLines(2));
        parts.add(
            new Section(
                "", Headed.title(edition, goal.block(), "goal"), Section.Frame.CARD, lines));
      }
    }
    return parts;
  }

  private static List<Content> questions(Edition edition) {
    List<Content> contents =
        new ArrayList<>(
            Headed.bullets(edition, edition.wording().many(edition.plan().block(), "questions")));
    contents.add(new WritingLines(4));
    return contents;
  }
}
