package careplan.render.copy;

import careplan.plan.Action;
import careplan.plan.Block;
import careplan.plan.Goal;
import careplan.plan.Plan;
import careplan.plan.Text;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Document;
import careplan.render.document.Layout;
import careplan.render.document.Notice;
import careplan.render.document.Paragraph;
import careplan.render.document.Strong;
import careplan.render.section.Calls;
import careplan.render.section.Headed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The essentials in short sentences with a picture for each idea (R12). The words stay those of the
 * plan; it is a draft until the plan says who checked it with the person.
 */
final class EasyRead implements Copy {
  private static final Layout LAYOUT = new Layout(Layout.Page.A4, 16);

  @Override
  public String name() {
    return "easy-read";
  }

  @Override
  public String purpose() {
    return "the essentials in short sentences, with pictures";
  }

  @Override
  public List<String> remarks(Edition edition) {
    Ideas ideas = ideas(edition);
    outline(edition, ideas);
    List<String> remarks = new ArrayList<>();
    for (String sentence : ideas.longSentences()) {
      remarks.add("More than 15 words, so not easy to read: \"" + sentence + "\"");
    }
    remarks.addAll(ideas.withoutPicture());
    if (checkedBy(edition.plan()).isEmpty()) {
      remarks.add(
          "It is marked as a draft. Once somebody has checked it with the person, write under"
              + " copies: - {to: me, copy: easy-read, checked-by: ID}.");
    }
    return remarks;
  }

  @Override
  public Document document(Edition edition) {
    Ideas ideas = ideas(edition);
    Outline outline = outline(edition, ideas);
    return outline.page(name(), LAYOUT, notices(edition));
  }

  private static Ideas ideas(Edition edition) {
    return new Ideas(edition, checkedBy(edition.plan()).isPresent());
  }

  private static List<Content> notices(Edition edition) {
    Optional<Text> checked = checkedBy(edition.plan());
    if (checked.isPresent()) {
      return List.of(
          Paragraph.of(
              edition
                  .labels()
                  .line("easy.checked", new Strong(edition.wording().who(checked.get())))));
    }
    return List.of(
        new Notice(
            List.of(
                Paragraph.of(Strong.of(edition.labels().words("easy.draft"))),
                Paragraph.of(edition.labels().words("easy.pictures")))));
  }

  /** Who checked the easy read copy with the person, as the plan records it. */
  private static Optional<Text> checkedBy(Plan plan) {
    for (Block copy : plan.block().blocks("copies")) {
      Optional<Text> by = copy.text("checked-by");
      if (copy.is("copy", "easy-read") && by.isPresent()) {
        return by;
      }
    }
    return Optional.empty();
  }

  private static Outline outline(Edition edition, Ideas ideas) {
    Plan plan = edition.plan();
    List<Content> matters = new ArrayList<>();
    plan.aboutMe().ifPresent(about -> ideas.all(about.block(), "what-matters", "heart", matters));
    List<Content> goals = new ArrayList<>();
    for (Goal goal : plan.goals()) {
      if (!goal.isOver()) {
        ideas.all(goal.block(), "goal", "prize", goals);
      }
    }
    List<Content> actions = new ArrayList<>();
    for (Action action : plan.actions()) {
      if (!action.isOver() && isEssential(action)) {
        ideas.all(action.block(), "action", "people", actions, "who", "when");
      }
    }
    List<Content> medicines = new ArrayList<>();
    plan.health()
        .ifPresent(
            health -> {
              for (Block medicine : health.block().blocks("medicines")) {
                ideas.all(medicine, "medicine", "medicine", medicines, "dose", "when", "for");
              }
            });
    List<Content> signs = new ArrayList<>();
    List<Content> helps = new ArrayList<>();
    plan.crisis()
        .ifPresent(
            crisis -> {
              ideas.all(crisis.block(), "warning-signs", "unwell", signs);
              ideas.all(crisis.block(), "what-helps", "support", helps);
            });
    List<Content> unwell =
        Headed.joined(
            Calls.emergency(edition),
            Headed.part(edition, "crisis.warning-signs", signs),
            Headed.part(edition, "crisis.what-helps", helps));
    List<Content> next = new ArrayList<>();
    PageFrame.nextReview(plan)
        .ifPresent(
            day ->
                next.add(
                    ideas.illustrated(
                        "appointment",
                        edition.labels().line("letter.next", edition.labels().date(day)))));
    return new Outline(edition)
        .with("about-me.what-matters", matters)
        .with("goals", goals)
        .with("actions", actions)
        .with("health.medicines", medicines)
        .with("easy.unwell", unwell)
        .with("calls", ideas.calls())
        .with("review", next);
  }

  private static boolean isEssential(Action action) {
    return action.isEssential() || action.block().is("front-page", "yes");
  }
}
