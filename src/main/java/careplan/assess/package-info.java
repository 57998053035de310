/**
 * The self-assessment of a service: 33 questions in seven groups, answered yes, no or partly with
 * agreed actions, in a YAML file of its own; figures from the caseload; how two of them compare;
 * and the five steps of a rollout (R281 to R284).
 *
 * <p>The file is read by our own reader rather than by a mapper: it is edited by place, and every
 * remark on it names a line. May use {@code careplan.caseload}, whose measures are its figures,
 * {@code careplan.conversation} and {@code careplan.yaml}; must never know a command or a format.
 */
package careplan.assess;
