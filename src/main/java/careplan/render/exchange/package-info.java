/**
 * Files that other programs take in: dates for a calendar (RFC 5545), people for a telephone (RFC
 * 2426).
 *
 * <p>May use no other room; must never know what a plan is.
 */
package careplan.render.exchange;
