package careplan.assess;

/**
 * How far a step of the rollout has come, as the file says.
 *
 * @param step the step
 * @param who who sees to it; may be empty
 * @param by until when; may be empty
 * @param status {@code planned}, {@code doing} or {@code done}; empty where nothing is said
 * @param notes may be empty
 */
public record StepState(RolloutStep step, String who, String by, String status, String notes) {}
