/**
 * The catalogue: {@link careplan.lint.rules.Rules} is the one list; each rule is a small class in
 * the package of its topic, or a row of {@link careplan.lint.rules.Missing} in the list of its
 * topic.
 *
 * <p>May use {@code careplan.lint} and what that may use; one topic does not know another.
 */
package careplan.lint.rules;
