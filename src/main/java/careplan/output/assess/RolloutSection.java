package careplan.output.assess;

import careplan.assess.AgreedAction;
import careplan.assess.Assessment;
import careplan.assess.Entry;
import careplan.assess.RolloutStep;
import careplan.assess.StepState;
import careplan.render.document.Content;
import careplan.render.document.Section;
import java.util.ArrayList;
import java.util.List;

/** The five steps of the rollout as an action plan, with what was agreed under the third (R284). */
final class RolloutSection {
  private static final String OTHER = "other";

  private RolloutSection() {}

  static Section of(Assessment assessment) {
    List<Content> contents = new ArrayList<>();
    contents.add(
        Blocks.paragraph("Five steps, one after the other; the last leads back to the first."));
    int number = 1;
    for (StepState step : assessment.steps()) {
      contents.add(step(number++, step, assessment));
    }
    return Blocks.section("rollout", "The rollout as an action plan", contents);
  }

  private static Section step(int number, StepState state, Assessment assessment) {
    List<Content> contents = new ArrayList<>();
    contents.add(Blocks.paragraph(state.step().words()));
    List<String> facts = new ArrayList<>();
    facts.add("Status: " + (state.status().isEmpty() ? "not said" : state.status()));
    if (!state.who().isEmpty()) {
      facts.add("Who: " + state.who());
    }
    if (!state.by().isEmpty()) {
      facts.add("By: " + AssessmentDocument.day(state.by()));
    }
    if (state.step() == RolloutStep.EVALUATE && !assessment.again().isEmpty()) {
      facts.add("These questions again on: " + AssessmentDocument.day(assessment.again()));
    }
    contents.add(AssessmentDocument.bullets(facts));
    if (!state.notes().isEmpty()) {
      contents.add(Blocks.paragraph(state.notes()));
    }
    if (state.step() == RolloutStep.AGREE_ACTIONS) {
      contents.add(actions(assessment));
    }
    return Blocks.section("", "Step " + number + ": " + state.step().title(), contents);
  }

  private static Content actions(Assessment assessment) {
    List<List<String>> rows = new ArrayList<>();
    List<String> areas = new ArrayList<>(Assessment.AREAS);
    areas.add(OTHER);
    for (String area : areas) {
      for (Entry entry : assessment.entries()) {
        for (AgreedAction action : entry.actions()) {
          String its = action.area().isEmpty() ? OTHER : action.area();
          if (its.equals(area)) {
            rows.add(
                List.of(
                    action.action(),
                    area,
                    action.who().isEmpty() ? "nobody yet" : action.who(),
                    action.by().isEmpty() ? "no day yet" : AssessmentDocument.day(action.by()),
                    action.status(),
                    Integer.toString(entry.item().number())));
          }
        }
      }
    }
    return rows.isEmpty()
        ? Blocks.paragraph("No action is agreed yet.")
        : Blocks.table(
            "Agreed actions", List.of("Action", "About", "Who", "By", "Status", "Question"), rows);
  }
}
