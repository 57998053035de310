package careplan.plan;

import java.util.List;
import java.util.Optional;

/** What holds the plan up when people or arrangements fail at short notice (R145 to R147). */
public record Contingency(Block block) {

  static final Shape SHAPE =
      Shape.of("contingency", "What we do when somebody is away or part of the plan fails.")
          .block(
              "coordinator-away",
              CoordinatorAway.SHAPE,
              "Who to turn to when the coordinator is away.",
              "R146")
          .blocks("fallbacks", Fallback.SHAPE, "What takes the place of what fails.", "R147")
          .build();

  /** Who to turn to when the coordinator is away (R146). */
  public Optional<CoordinatorAway> coordinatorAway() {
    return block.view("coordinator-away", CoordinatorAway::new);
  }

  /** What takes the place of what fails (R147). */
  public List<Fallback> fallbacks() {
    return block.views("fallbacks", Fallback::new);
  }
}
