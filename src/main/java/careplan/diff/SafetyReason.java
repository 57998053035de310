package careplan.diff;

/**
 * Why a change should be looked at first.
 *
 * @param name a short name for machines: {@code crisis-contacts}
 * @param why the reason, as a sentence
 */
public record SafetyReason(String name, String why) {}
