/**
 * What people say in any conversation about a plan, and what it comes to: days, lengths of time,
 * names, yes and no, one of a few answers; with the sentences that every such conversation has.
 *
 * <p>May use {@code careplan.conversation} and the rooms below it that know days and ids; must
 * never know what a conversation is about.
 */
package careplan.conversation.spoken;
