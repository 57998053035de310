/**
 * Dates, times, hours, doses, NHS numbers and telephone numbers as the NHS writes them (R4 to R8).
 * May use {@code careplan.plan}; must never know documents, formats or labels beyond the words it
 * is given.
 */
package careplan.render.nhs;
