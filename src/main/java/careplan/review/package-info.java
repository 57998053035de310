/**
 * A review of a plan: what there is to know before it, the meeting as a conversation, and what the
 * meeting changes in the plan.
 *
 * <p>What is asked is a table ({@code meeting.txt}) that also says where each answer goes; how it
 * is asked is another ({@code meeting.en.txt}, {@code meeting.cy.txt}). The plan is changed by
 * place and never written anew; a review is added and never rewritten.
 *
 * <p>May use the rooms below {@code careplan.review}; must never know a terminal or a command line.
 */
package careplan.review;
