package careplan.plan;

import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** How often and when the plan is looked at again, with whom (R024, R220, R239). */
public record ReviewPlan(Block block) {

  static final Shape SHAPE =
      Shape.of("review plan", "How often and when this plan is looked at again.")
          .one("every", Form.PERIOD, "How often the whole plan is looked at: 6 months.", "R220")
          .one(
              "actions-every",
              Form.PERIOD,
              "How often the actions are looked at in between.",
              "R220")
          .one("next", Form.MOMENT, "The next review; the one date that counts.", "R024")
          .many("who", Form.PERSON, "Who takes part in it, by id.", "R220")
          .many("when-else", Form.PROSE, "What brings the review forward.", "R239")
          .build();

  /** How often: 6 months (R220). */
  public Optional<Period> every() {
    return block.text("every").flatMap(text -> Dates.period(text.value()));
  }

  /** How often the actions are looked at in between (R220). */
  public Optional<Period> actionsEvery() {
    return block.text("actions-every").flatMap(text -> Dates.period(text.value()));
  }

  /** The next review; the one date that counts (R024). */
  public Optional<LocalDateTime> next() {
    return block.moment("next");
  }

  /** Who takes part (R220). */
  public List<Text> who() {
    return block.texts("who");
  }

  /** What brings it forward (R239). */
  public List<Text> whenElse() {
    return block.texts("when-else");
  }
}
