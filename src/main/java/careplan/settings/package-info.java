/**
 * What a team has set: {@code .careplan/} found, read and checked, and which files are plans.
 *
 * <pre>
 * rules: {no-purpose: off, jargon: error}   # off, info, warning or error
 * limits: {words-a-sentence: 25}            # see {@link careplan.settings.Limit}
 * areas: [home, work]                       # in place of the default set
 * allowed-abbreviations: [CPN]
 * today: 2026-11-21                         # for examples and tests
 * per-path:                                 # any of the above, for the plans a glob covers
 *   training/: {rules: {jargon: off}}
 * exclude: [poor/, "**&#47;*.draft.yaml"]       # left out where folders are searched
 * extends: ../shared.yaml                   # read first, as though it stood here
 * </pre>
 *
 * <p>Beside that file, {@code words/*.txt} adds to the word lists and {@code rules/*.yaml} holds
 * the team's own rules; those of a folder that is extended come along. They are handed on as data:
 * what they mean is for the rooms above.
 *
 * <p>Every path starts from the folder that holds {@code .careplan/}. What comes later or nearer
 * wins; {@code exclude} and {@code allowed-abbreviations} add up.
 *
 * <p>May use {@code careplan.git}, {@code careplan.plan} and {@code careplan.yaml}; must never know
 * a rule.
 */
package careplan.settings;
