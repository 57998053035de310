package careplan.render.copy;

import careplan.plan.Plan;
import careplan.render.Edition;
import careplan.render.document.Content;
import careplan.render.document.Document;
import careplan.render.document.KeyValues;
import careplan.render.document.Layout;
import careplan.render.section.CrisisParts;
import careplan.render.section.Headed;
import careplan.render.section.Owners;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The whole plan for the team: who does what, how reviews stand; never services and charges (R092,
 * R268).
 */
final class Professional implements Copy {
  @Override
  public String name() {
    return "professional";
  }

  @Override
  public String purpose() {
    return "the whole plan for the team, by role";
  }

  @Override
  public Optional<List<String>> readers(Plan plan) {
    return Optional.of(Readers.ofKinds(plan, "professional"));
  }

  @Override
  public Optional<String> impossible(Edition edition) {
    return outline(edition).unlessAny("what consent lets the team see");
  }

  @Override
  public Document document(Edition edition) {
    return outline(edition)
        .page(name(), new Layout(Layout.Page.A4, 12), CrisisParts.whoIAm(edition));
  }

  private static Outline outline(Edition edition) {
    Edition without = Readers.withoutCharges(edition);
    return new Outline(without)
        .with("who-does-what", Owners.parts(without))
        .with("review-state", review(without))
        .with(WholePlan.sections(without), "front-page");
  }

  private static List<Content> review(Edition edition) {
    List<KeyValues.Entry> entries = new ArrayList<>();
    Plan plan = edition.plan();
    plan.block()
        .block("review")
        .ifPresent(
            review ->
                entries.addAll(
                    edition.fields().of(review, "next", "every", "actions-every").entries()));
    plan.newestReview()
        .ifPresent(
            newest ->
                entries.addAll(
                    edition.fields().of(newest.block(), "on", "outcome", "changes").entries()));
    return Headed.ifAny(new KeyValues(entries));
  }
}
