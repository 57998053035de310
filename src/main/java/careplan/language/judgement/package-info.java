/**
 * What a good supervisor would say of a need, a goal, an action, an owner or a sentence, worked out
 * from the text model alone.
 *
 * <p>Pure functions of text: uses {@code careplan.language} and {@code careplan.language.time}, and
 * must never know of plans.
 */
package careplan.language.judgement;
