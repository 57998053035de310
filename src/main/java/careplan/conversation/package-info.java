/**
 * A conversation: questions asked one after the other, answers, going back, skipping, asking why,
 * and what was said kept in a file until it is done.
 *
 * <p>A pure step function: {@link careplan.conversation.Conversation} takes what somebody said and
 * gives the next state with what to say to it; whoever drives it owns the terminal, the pipe or the
 * file that the words come from. What is asked comes from a {@link careplan.conversation.Script}.
 *
 * <p>May use {@code careplan.yaml}, and is the home of Jackson's YAML reader (answers that people
 * write into a file). Must never know what a plan is, or where the words are shown.
 */
package careplan.conversation;
