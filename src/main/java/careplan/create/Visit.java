package careplan.create;

import careplan.conversation.Answer;
import java.util.List;

/**
 * A question that was asked and answered.
 *
 * @param ask what was asked
 * @param key its key in the talk
 * @param place where its answer goes: fields and places in lists, which may have gaps
 * @param answer what was said
 * @param values what that comes to; empty where nothing was said or nothing is meant
 * @param isGate whether it begins an item of a list
 */
record Visit(
    Ask ask, String key, List<String> place, Answer answer, List<String> values, boolean isGate) {}
