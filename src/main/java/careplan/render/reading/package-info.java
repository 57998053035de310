/**
 * How hard a plan is to read, sentence by sentence, with reasons and no score. May use {@code
 * careplan.language} and {@code careplan.plan}; must never know documents or formats.
 */
package careplan.render.reading;
