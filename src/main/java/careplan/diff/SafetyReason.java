package careplan.diff;

/**
 * Why a change should be looked at first.
 *
 * @param name a short name for machines: {@code crisis-contacts}
 * @param why the reason, as a sentence
 * @param rank the lower, the sooner it is shown
 */
public record SafetyReason(String name, String why, int rank) {}
